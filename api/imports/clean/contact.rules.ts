import type { ContactKind } from '../../contract/lists.ts';

export type Found = { kind: ContactKind; value: string; label?: string };

const email = /[a-z0-9._%+'-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi;
const url = /\b(?:https?:\/\/|www\.)[^\s<>"'|]+/gi;
const phone = /(?:\+|00)?\(?[\dO][\dO\s().–-]{7,22}\d(?:\s*(?:ext|extension|x)\.?\s*\d{1,5})?/g;

/** Every way to reach somebody that a cell names, whichever column it stands in. What is left over is `rest`. */
export function findContacts(cell: string): { found: Found[]; rest: string } {
  let rest = cell.replace(/\u00a0/g, ' ');
  const found: Found[] = [];
  const take = (pattern: RegExp, read: (text: string) => Found | null) => {
    rest = rest.replace(pattern, (text) => {
      const one = read(text.trim());
      if (!one) return text;
      if (!found.some(({ kind, value }) => kind === one.kind && value === one.value)) found.push(one);
      return ' ';
    });
  };
  take(url, (text) => websiteOf(text));
  take(email, (text) => emailOf(text));
  take(phone, (text) => phoneOf(text));
  return { found, rest: rest.replace(/[\s,;/|]+/g, ' ').replace(/\b(?:tel|telephone|phone|email|e-mail|web|website|or|and|mob|mobile)\b:?/gi, '').trim() };
} // prettier-ignore

/** Lower-case domain, without dots in a row or at the ends; null where it cannot be one. */
function emailOf(text: string): Found | null {
  const tidy = text.replace(/^mailto:/i, '').replace(/[.,;:]+$/, '');
  const [local = '', domain = ''] = tidy.split('@');
  if (!local || local.includes('..') || local.startsWith('.') || !/^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/i.test(domain)) return null;
  return { kind: 'email', value: `${local}@${domain.toLowerCase()}` };
} // prettier-ignore

const social =
  /(?:^|\.)(?:facebook|fb|instagram|twitter|x|tiktok|youtube|linkedin|threads|nextdoor|meetup)\.com$/;
/** A website with its scheme; "www.example.org" and "example.org/tea" get https. Null for what is no address. */
export function websiteOf(text: string): Found | null {
  const tidy = text.trim().replace(/[),.;]+$/, '').replace(/^(https?):?\/{0,2}(?=\w)/i, '$1://');
  const whole = /^https?:\/\//i.test(tidy) ? tidy : `https://${tidy}`;
  if (!/^https?:\/\/[\w-]+(\.[\w-]+)+([/?#:].*)?$/i.test(whole) || whole.includes('@') || whole.length > 300) return null;
  try {
    const parsed = new URL(whole);
    const top = parsed.hostname.split('.').at(-1) ?? '';
    if (!/^[a-z]{2,}$/.test(top)) return null;
    const value = parsed.href;
    return { kind: social.test(parsed.hostname) ? 'social' : 'website', value };
  } catch {
    return null;
  }
} // prettier-ignore

/**
 * A British number in the usual groups: "01619121012" → "0161 912 1012". A letter O for a zero and a lost first zero
 * are put back; a number of another length is kept as typed; what has fewer than 7 digits is none.
 */
export function phoneOf(text: string): Found | null {
  const [number = '', extension] = text.split(/\s*(?:ext|extension|x)\.?\s*(?=\d{1,5}$)/i);
  const digits = number.replace(/O/gi, '0').replace(/^\s*(?:\+|00)44\s*(?:\(0\))?/, '0').replace(/\D/g, ''); // prettier-ignore
  if (digits.length < 7 || digits.length > 13 || /^(\d)\1+$/.test(digits)) return null;
  const whole = digits.length === 10 && /^[1237]/.test(digits) ? `0${digits}` : digits;
  const grouped = groups(whole) ?? number.trim();
  return { kind: 'phone', value: extension ? `${grouped} ext ${extension}` : grouped };
}

function groups(digits: string): string | null {
  if (/^116\d{3}$/.test(digits)) return `${digits.slice(0, 3)} ${digits.slice(3)}`;
  if (!/^0[1-9]\d{8,9}$/.test(digits)) return null;
  const cut = (...at: number[]) =>
    [0, ...at].map((from, i) => digits.slice(from, at[i] ?? digits.length)).join(' ');
  if (digits.startsWith('02')) return digits.length === 11 ? cut(3, 7) : null;
  if (/^0(?:11\d|1\d1)/.test(digits)) return digits.length === 11 ? cut(4, 7) : null;
  if (/^0(?:3|5|8|9)/.test(digits)) return cut(4, 7);
  if (digits.startsWith('07')) return digits.length === 11 ? cut(5, 8) : null;
  return digits.length === 11 ? cut(5, 8) : cut(5);
}

/** Digits only, for comparing. */
export const digitsOf = (value: string): string => value.split(' ext')[0]?.replace(/\D/g, '') ?? '';
