import qrcode from 'qrcode';
import { redirectDocument } from 'react-router';
import { bookletQuery, mostInBooklet, mostParts, type Booklet } from '../../api/contract/booklet.ts';
import { ProblemError } from '../../api/contract/problem.ts';
import { read, type Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';

type Source = { name: string; licence?: string | undefined; attribution?: string | undefined };
type Entry = Booklet['sections'][number]['entries'][number];
export type BookletPage = Omit<Booklet, 'sections'> & {
  sections: { id: string; title: string; entries: (Entry & { source: number; code: Code })[] }[];
  sources: Source[];
  /** As many as all parts hold together. */
  held: number;
  large: boolean;
  a5: boolean;
  /** Addresses of the same booklet otherwise. */
  usualHref: string;
  largeHref: string;
  a4Href: string;
  a5Href: string;
  partHrefs: string[];
  backHref: string;
  site: string;
};
/** A square code: as many dots across as `size`, drawn by lines one dot high. */
export type Code = { size: number; lines: string };

/** A search as a booklet. Words of danger lead to who can be rung now, as they do in a search. */
export async function loadBooklet({ context, url }: Ask): Promise<BookletPage> {
  const { services, config } = context;
  const typed = [...url.searchParams.getAll('q'), ...url.searchParams.getAll('near')].join('\n');
  const { sure } = services.safety.hear(typed);
  if (sure) {
    const leave = redirectDocument(paths.urgent(sure), { status: 303, headers: { 'Cache-Control': 'no-store' } });
    // oxlint-disable-next-line typescript/only-throw-error
    throw leave;
  }
  const asked = read(bookletQuery, url.searchParams);
  if (asked.faults) throw new ProblemError('bad-input', { errors: asked.faults });
  const { print, paper, part = 1, ...query } = asked.value;
  const booklet = await services.booklet(query, part);

  const sources: Source[] = [];
  const numbers = new Map<string, number>();
  const sourceOf = (source: Source): number => {
    const key = JSON.stringify([source.name, source.licence, source.attribution]);
    const known = numbers.get(key);
    if (known) return known;
    numbers.set(key, sources.push(source));
    return sources.length;
  };
  const sections = booklet.sections.map(({ category, entries }) => ({
    ...{ id: `section-${category.id}`, title: category.label },
    entries: entries.map((entry) => ({
      ...entry,
      source: sourceOf(entry.card.source),
      code: codeOf(config.origin + paths.asset(entry.card.slug)),
    })),
  }));
  const otherwise = (change: Record<string, string>) => {
    const next = new URLSearchParams(url.searchParams);
    for (const [name, value] of Object.entries(change)) {
      next.delete(name);
      if (value) next.set(name, value);
    }
    return next;
  };
  const href = (change: Record<string, string>) => paths.booklet(otherwise(change));
  return {
    ...booklet,
    ...{ sections, sources, held: Math.min(booklet.found, mostInBooklet * mostParts) },
    ...{ large: print === 'large', a5: paper === 'a5', site: config.origin.replace(/^https?:\/\//, '') },
    ...{ usualHref: href({ print: '' }), largeHref: href({ print: 'large' }), a4Href: href({ paper: '' }), a5Href: href({ paper: 'a5' }) },
    partHrefs: Array.from({ length: booklet.parts }, (_, n) => href({ part: n === 0 ? '' : String(n + 1) })),
    backHref: paths.search(otherwise({ print: '', paper: '', part: '' })),
  };
} // prettier-ignore

/** It holds the bare address of a page, and nothing of what somebody searched for. */
function codeOf(address: string): Code {
  const { size, data } = qrcode.create(address, { errorCorrectionLevel: 'M' }).modules;
  let lines = '';
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const from = x;
      while (x < size && data[y * size + x]) x++;
      if (x > from) lines += `M${from} ${y}h${x - from}`;
    }
  return { size, lines };
}
