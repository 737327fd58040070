import { keptIds, keysOf } from '../contract/shortlist.ts';

/**
 * The list between two pages: a cookie that holds ids and nothing else, is sent to us alone, and ends with the
 * browser. Strictly necessary, since somebody asked for it by pressing "keep".
 */
export function createKeptList(origin: string) {
  const isSecure = origin.startsWith('https://');
  const name = isSecure ? '__Host-hereabouts-list' : 'hereabouts-list';
  const attributes = `Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;

  return {
    /** What somebody else may have written there counts as nothing. */
    read: (cookies: string | undefined): string[] => {
      const value = cookies
        ?.split(';')
        .map((each) => each.trim())
        .find((each) => each.startsWith(`${name}=`))
        ?.slice(name.length + 1);
      return keptIds.safeParse(value ?? '').data ?? [];
    },
    /** The `Set-Cookie` that keeps these; none ends it. */
    write: (ids: string[]): string =>
      ids.length > 0 ? `${name}=${keysOf(ids)}; ${attributes}` : `${name}=; ${attributes}; Max-Age=0`,
  };
}
