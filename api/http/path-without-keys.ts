/**
 * A path as it may stand in a log or an answer: the keys of private links are left out. They are 43 letters of base64url;
 * whatever is long and not written like an address of ours is taken for one.
 */
export const pathWithoutKeys = (path: string): string =>
  path
    .split('/')
    .map((part) => (part.length >= 22 && /[A-Z_]/.test(part) && /^[\w.-]+$/.test(part) ? ':key' : part))
    .join('/');
