const hourMs = 3_600_000;
const firstPauseMs = 15 * 60_000;
const longestPauseMs = 7 * 24 * hourMs;

/** What a list at an address may be. Servers of open data are not careful about it. */
export const listTypes = [
  'application/json',
  'application/geo+json',
  'application/vnd.geo+json',
  'application/ld+json',
  'application/x-ndjson',
  'application/ndjson',
  'text/csv',
  'text/plain',
  'text/tab-separated-values',
  'text/calendar',
  'application/csv',
  'application/zip',
  'application/octet-stream',
  'application/vnd.ms-excel',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
];

/** When a list is fetched again: by its own rhythm, or after failures in a row with a growing pause of up to a week. */
export function nextPull(now: Date, everyHours: number, failures: number): Date {
  const everyMs = everyHours * hourMs;
  const pause =
    failures === 0
      ? everyMs
      : Math.max(Math.min(everyMs, firstPauseMs), firstPauseMs * 2 ** Math.min(failures - 1, 20));
  return new Date(now.getTime() + Math.min(pause, longestPauseMs));
}

/** More than a tenth of a list gone at once, and more than a handful, is more likely a fault of the list. */
export const isMuchGone = ({
  gone,
  same,
  changed,
}: {
  gone: number;
  same: number;
  changed: number;
}): boolean => gone > 5 && gone > (gone + same + changed) / 10;

type Page = { pages: number; at: number; lists: string };

/** Whether a text begins as one page of several does in any version of Open Referral, and how many there are. */
export function pageOf(head: string): Page | null {
  if (!/^\s*\{/.test(head)) return null;
  const number = (name: string) => new RegExp(`"${name}"\\s*:\\s*"?(\\d+)`, 'i').exec(head)?.[1];
  const pages = number('total_pages') ?? number('totalPages');
  const at = number('page_number') ?? number('number') ?? '1';
  return pages === undefined ? null : { pages: Number(pages), at: Number(at), lists: head };
}

/** The address of another page of the same list. */
export function addressOfPage(address: string, page: number): string {
  const url = new URL(address);
  url.searchParams.set('page', String(page));
  return url.href;
}
