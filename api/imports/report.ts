import type { Columns } from './columns.rules.ts';
import type { Precision } from './draft/locate.ts';
import type { NoteCode } from './tell/told.ts';

/** Everything a data officer needs to put a list right. Of what is withheld it holds lines and counts, never an address. */
export type Report = {
  source: string;
  file: string;
  sha256: string;
  format: string;
  encoding: string;
  dryRun: boolean;
  startedAt: string;
  finishedAt?: string;
  /** Entries an earlier, broken-off run had landed already. */
  resumedAt: number;
  columns: Columns | null;
  counts: {
    read: number;
    landed: number;
    unchanged: number;
    /** Somebody here speaks for them: left as they are, what is new goes to the curators. */
    toCurators: number;
    faulty: number;
    leftOut: number;
    putTogether: number;
    archived: number;
    paused: number;
  };
  faults: { line: number; reason: string }[];
  leftOut: { because: string; lines: number[] }[];
  notes: Partial<Record<NoteCode, { count: number; lines: number[]; values: Record<string, number> }>>;
  precision: Record<Precision, number>;
  opening: { read: number; partly: number; text: number; none: number };
  kinds: Record<string, number>;
  categories: Record<string, number>;
  withoutCategory: number;
  workersOnlyContacts: number;
  withheld: { count: number; lines: number[]; because: Record<string, number> };
  asArea: { count: number; lines: number[]; because: Record<string, number> };
  /** Shown as an area until the organiser says that the door is public, each with what speaks against it. */
  inDoubt: { count: number; because: Record<string, number>; rows: { line: number; because: string[] }[] };
  duplicates: {
    /** Shown once in results: the entry here points at one of another source. */
    otherSources: { line: number; name: string; as: { id: string; name: string; source: string } }[];
    /** Only told: the source itself holds them to be two. */
    sameFile: { line: number; name: string; other: { line: number; name: string } }[];
  };
};

export const emptyReport = (
  about: Pick<Report, 'source' | 'file' | 'sha256' | 'format' | 'encoding' | 'dryRun' | 'startedAt'>,
): Report => ({
  ...about,
  resumedAt: 0,
  columns: null,
  counts: { read: 0, landed: 0, unchanged: 0, toCurators: 0, faulty: 0, leftOut: 0, putTogether: 0, archived: 0, paused: 0 },
  faults: [],
  leftOut: [],
  notes: {},
  precision: { told: 0, postcode: 0, outcode: 0, town: 0, none: 0 },
  opening: { read: 0, partly: 0, text: 0, none: 0 },
  kinds: {},
  categories: {},
  withoutCategory: 0,
  workersOnlyContacts: 0,
  withheld: { count: 0, lines: [], because: {} },
  asArea: { count: 0, lines: [], because: {} },
  inDoubt: { count: 0, because: {}, rows: [] },
  duplicates: { otherSources: [], sameFile: [] },
}); // prettier-ignore

const mostLines = 1000;
const mostValues = 40;

/** One more of something; names beyond a fixed number are not kept, only counted. */
export function count(counts: Record<string, number>, name: string, by = 1): void {
  if (counts[name] !== undefined || Object.keys(counts).length < mostValues)
    counts[name] = (counts[name] ?? 0) + by;
}

/** Lines beyond the first thousand are not kept: what counts them must count them itself. */
export function addLine(lines: number[], line: number): void {
  if (lines.length < mostLines) lines.push(line);
}

/** As `addLine`, for an entry in doubt; without a reason it is not in doubt. */
export function addDoubts({ inDoubt }: Report, line: number, because: string[]): void {
  if (because.length === 0) return;
  inDoubt.count++;
  for (const each of because) count(inDoubt.because, each);
  if (inDoubt.rows.length < mostLines) inDoubt.rows.push({ line, because });
}

/** `private` entries are counted without what they said. */
export function addNote(
  report: Report,
  note: { code: NoteCode; field?: string; value?: string },
  line: number,
  isPrivate: boolean,
): void {
  const noted = (report.notes[note.code] ??= { count: 0, lines: [], values: {} });
  noted.count++;
  addLine(noted.lines, line);
  const value = isPrivate ? note.field : [note.field, note.value?.slice(0, 60)].filter(Boolean).join(': ');
  if (value) count(noted.values, value);
}
