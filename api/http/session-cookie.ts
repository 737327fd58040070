/**
 * The cookie of a session. On https its name begins with `__Host-`, which a browser takes from our own site alone, whole
 * and Secure. Plain http is for this computer only. `called`: the private link of a group that is being registered has
 * one of its own.
 */
export function createSessionCookie(origin: string, called = 'hereabouts') {
  const https = origin.startsWith('https://');
  const name = https ? `__Host-${called}` : called;
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
    write: (token: string, seconds?: number): string =>
      `${name}=${token}; ${attributes}${seconds ? `; Max-Age=${seconds}` : ''}`,
    clear: (): string => `${name}=; ${attributes}; Max-Age=0`,
  };
}
export type SessionCookie = ReturnType<typeof createSessionCookie>;
