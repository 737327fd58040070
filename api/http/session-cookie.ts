/**
 * A cookie of ours that no script can read. On https its name begins with `__Host-`, which a browser takes from our own
 * site alone, whole and Secure. Plain http is for this computer only.
 */
function createCookie(origin: string, plainName: string) {
  const https = origin.startsWith('https://');
  const name = https ? `__Host-${plainName}` : plainName;
  const attributes = `Path=/; HttpOnly; SameSite=Lax${https ? '; Secure' : ''}`;
  return {
    read: (header: string | undefined): string | undefined => {
      if (!header?.includes(name)) return undefined;
      for (const part of header.split(';')) {
        const [key, value] = part.trim().split('=');
        if (key === name) return value;
      }
      return undefined;
    },
    /** Without `seconds` it ends with the browser. */
    write: (value: string, seconds?: number): string =>
      `${name}=${value}; ${attributes}${seconds ? `; Max-Age=${seconds}` : ''}`,
    clear: (): string => `${name}=; ${attributes}; Max-Age=0`,
  };
}

/** The session; the mark of a browser that was signed in before; the private link of a group that is being registered; the way back from an organisation's sign-in. */
export const createSessionCookies = (origin: string) => ({
  session: createCookie(origin, 'hereabouts'),
  known: createCookie(origin, 'hereabouts-known'),
  draft: createCookie(origin, 'hereabouts-draft'),
  organisation: createCookie(origin, 'hereabouts-organisation'),
});
export type SessionCookies = ReturnType<typeof createSessionCookies>;
