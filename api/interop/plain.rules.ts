/** Web addresses and e-mail addresses that any reader takes for one; what people typed is left out where it is none. */

const rfc3986 = /^https?:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:[/?#][A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]*)?$/;
const brokenPercent = /%(?![0-9A-Fa-f]{2})/;

/** An http(s) address; `www.` alone is made one. */
export function webAddress(told: string | undefined): string | undefined {
  if (!told) return undefined;
  const text = told.trim();
  const whole = /^www\./i.test(text) ? `https://${text}` : text;
  if (!URL.canParse(whole)) return undefined;
  const url = new URL(whole);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  // Whoever signs in by an address must not have it handed on.
  if (url.username || url.password) return undefined;
  return rfc3986.test(url.href) && !brokenPercent.test(url.href) ? url.href : undefined;
}

export function emailAddress(told: string | undefined): string | undefined {
  const text = told?.trim().replace(/^mailto:/i, '');
  return text &&
    /^[A-Za-z0-9_+-]+(?:\.[A-Za-z0-9_+-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/.test(
      text,
    )
    ? text
    : undefined;
}

/** Text without what no XML, CSV or terminal should meet. */
export const printable = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- these are what is taken out
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, ' ').replace(/\p{Cs}/gu, '�');
