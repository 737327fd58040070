import { createHash } from 'node:crypto';
import path from 'node:path';
import { assetIdFor } from '../assets/asset.rules.ts';
import type { TwinStore } from '../assets/twin.store.ts';
import { assetInput, type AssetInput } from '../contract/asset.ts';
import { faultsOf, type Fault } from '../contract/problem.ts';
import type { Actor } from '../infra/actor.ts';
import { createBreather } from '../infra/breathe.ts';
import type { Clock } from '../infra/clock.ts';
import { draftOf, NamelessError, type Drafted, type Source } from './draft/draft.rules.ts';
import { createLocator, type Located, type Places } from './draft/locate.ts';
import { createTwins, type Ready } from './twins.ts';
import { entriesOf, type Entry } from './entries.ts';
import type { Mapping } from './mapping.ts';
import type { Landed, Progress, Progresses } from './progress.store.ts';
import { inspectFile } from './read/file.ts';
import { readItems, sayFormat, sniffFormat } from './read/read.ts';
import { addDoubts, addLine, addNote, count, emptyReport, type Report } from './report.ts';
import { isMadeUp } from './tell/tell-row.rules.ts';

type Deps = {
  /** Takes a batch: writes it (`save-entries`), or lays it aside to be looked at. Must bear being called again. */
  take: (actor: Actor, ready: Ready[], source: string) => Promise<Taken>;
  /** What is there already and may be the same as what comes in. */
  directory: TwinStore;
  places: Places;
  progress: Progresses;
  clock: Clock;
};
export type Asked = {
  file: string;
  /** Short fixed name of the source: `trafford-libraries`. */
  source: string;
  mapping: Mapping;
  dryRun?: boolean;
  /** Gives up between two batches (`StoppedError`); the same again goes on from there. */
  signal?: AbortSignal;
  /** Bytes read of all, entries so far, faulty ones. */
  onProgress?: (at: { bytes: number; of: number; entries: number; faulty: number }) => void;
};

/** `faults` by the place in the batch. */
export type Taken = {
  saved: number;
  unchanged: number;
  toCurators: number;
  faults: { index: number; errors: Fault[] }[];
};

const batchSize = 200;

/** An import was asked to stop and can be gone on with. */
export class StoppedError extends Error {
  override name = 'StoppedError';
}

type Told = Extract<Entry, { rows: number }>;

/** Brings a file of a source into the directory, in batches, so that it can be killed at any moment and run again. */
export function createImports({ take, directory, places, progress, clock }: Deps) {
  const locate = createLocator(places);

  return async function run(actor: Actor, asked: Asked): Promise<Report> {
    const { file, source, mapping, dryRun = false } = asked;
    const facts = await inspectFile(file);
    const format = sniffFormat(facts);
    const report = emptyReport({
      ...{ source, file: path.basename(file), sha256: facts.sha256, encoding: facts.encoding, dryRun },
      format: sayFormat(format),
      startedAt: clock.now().toISOString(),
    });
    const state = await begin(source, facts.sha256, sumOf(mapping), dryRun);
    report.resumedAt = state.done;

    const from: Source = {
      id: source,
      mapping,
      addresses: mapping.addresses ?? 'venue',
      today: clock.now().toISOString().slice(0, 10),
    };
    const seen = new Map<string, number>();
    const breathe = createBreather();
    const twins = createTwins(directory, source);
    let bytes = 0;
    let handled = 0;
    let saving: Promise<void> = Promise.resolve();
    let batch: Told[] = [];
    const tell = () =>
      asked.onProgress?.({
        bytes,
        of: facts.bytes,
        entries: report.counts.read,
        faulty: report.counts.faulty,
      });
    const items = readItems(file, facts, (soFar) => (bytes = soFar));
    for await (const entry of entriesOf(items, mapping, (columns) => {
      report.columns = columns;
      from.addresses = columns.addresses;
    })) {
      await breathe();
      report.counts.read += 'rows' in entry ? entry.rows : 1;
      if ('fault' in entry) addFault(report, entry.line, entry.fault);
      else if ('leftOut' in entry) addLeftOut(report, entry.line, entry.leftOut);
      else {
        report.counts.putTogether += entry.rows - 1;
        batch.push(entry);
      }
      if (batch.length < batchSize) continue;
      if (asked.signal?.aborted) throw new StoppedError();
      await land(batch);
      batch = [];
      tell();
    }
    if (batch.length > 0) await land(batch);
    await saving;
    tell();
    finish();
    if (!dryRun) await progress.write({ ...state, finished: true, at: clock.now() });
    return report;

    async function land(some: Told[]): Promise<void> {
      handled += some.length;
      const reached = handled;
      const good = await draft(some);
      await twins.link(good, report);
      if (dryRun) {
        report.counts.landed += good.length;
        return;
      }
      if (reached <= state.done) return; // acknowledged by the run that was broken off
      await saving;
      saving = save(good, reached);
      saving.catch(() => {}); // it is waited for, and told, before the next batch is saved
    }

    /** While a batch is written the next is drafted. What is noted as done is always acknowledged. */
    async function save(good: Ready[], reached: number): Promise<void> {
      const outcome = await take(actor, good, source);
      state.saved += outcome.saved;
      state.unchanged += outcome.unchanged;
      state.toCurators = (state.toCurators ?? 0) + outcome.toCurators;
      state.faults.push(...outcome.faults.map(({ index, errors }): Landed => ({ line: good[index]?.line ?? 0, reason: reasonOf(errors) })));
      state.done = reached;
      await progress.write({ ...state, at: clock.now() });
    } // prettier-ignore

    async function draft(some: Told[]): Promise<Ready[]> {
      // all of a batch in one moment, so that its postcodes become one question
      const located = await Promise.all(some.map(({ told }) => locate(told, from.addresses, mapping)));
      const good: Ready[] = [];
      for (const [at, entry] of some.entries()) {
        good.push(...draftOne(entry, located[at]!));
        await breathe();
      }
      return good;
    }

    function draftOne({ line, told }: Told, where: Located): Ready[] {
      const theirId = told.theirId ?? `line-${line}`;
      const first = seen.get(theirId);
      if (first !== undefined) {
        addFault(report, line, sameIdAs(first, theirId));
        return [];
      }
      const id = assetIdFor(source, theirId);
      try {
        const drafted = draftOf({ ...told, theirId }, where, id, from);
        const parsed = fitsContract(drafted, line);
        if (!parsed) return [];
        seen.set(theirId, line);
        note(line, drafted, where);
        return [{ ...drafted, parsed, line, id, located: where }];
      } catch (error) {
        if (!(error instanceof NamelessError)) throw error;
        addFault(report, line, error.message);
        return [];
      }
    }

    function note(
      line: number,
      { draft: one, sensitivity, doubts, notes, openingRead }: Drafted,
      where: Located,
    ): void {
      for (const each of notes)
        addNote(report, each, line, sensitivity.withhold || from.addresses === 'correspondence');
      if (where.precisions.length === 0) report.precision.none++;
      for (const precision of where.precisions) report.precision[precision]++;
      const words = one.openingText !== undefined;
      report.opening[openingRead ? (words ? 'partly' : 'read') : words ? 'text' : 'none']++;
      count(report.kinds, one.kind);
      for (const category of one.categories ?? []) count(report.categories, category);
      if (!one.categories?.length) report.withoutCategory++;
      if (one.contacts?.some((contact) => contact.public === false)) report.workersOnlyContacts++;
      if (one.status === 'archived') report.counts.archived++;
      if (one.status === 'paused') report.counts.paused++;
      addDoubts(report, line, doubts);
      const list = sensitivity.withhold ? report.withheld : sensitivity.area ? report.asArea : null;
      if (!list) return;
      list.count++;
      addLine(list.lines, line);
      for (const because of sensitivity.because) count(list.because, because);
    }

    function fitsContract({ draft: one }: Drafted, line: number): AssetInput | null {
      const parsed = assetInput.safeParse(one);
      if (!parsed.success) addFault(report, line, reasonOf(faultsOf(parsed.error)));
      return parsed.success ? parsed.data : null;
    }

    function finish(): void {
      if (!dryRun) {
        report.counts.landed = state.saved;
        report.counts.unchanged = state.unchanged;
        report.counts.toCurators = state.toCurators ?? 0;
        for (const { line, reason } of state.faults) addFault(report, line, reason);
      }
      report.faults.sort((a, b) => a.line - b.line);
      report.finishedAt = clock.now().toISOString();
    }
  };

  /** The state of a run that was broken off with the same file and mapping, or a new one. */
  async function begin(source: string, file: string, mapping: string, dryRun: boolean): Promise<Progress> {
    const last = dryRun ? null : await progress.of(source);
    if (last && !last.finished && last.file === file && last.mapping === mapping) return last;
    const now = clock.now();
    return { _id: source, file, mapping, done: 0, saved: 0, unchanged: 0, faults: [], finished: false, startedAt: now, at: now };
  } // prettier-ignore
}

const sumOf = (mapping: Mapping) => createHash('sha256').update(JSON.stringify(mapping)).digest('hex');
const reasonOf = (errors: Fault[]) =>
  errors.map(({ path: at, message }) => (at ? `${at}: ${message}` : message)).join(' ');

/** Of two rows with one id the first is kept; which of them is meant only the source can know. */
const sameIdAs = (first: number, theirId: string) =>
  isMadeUp(theirId)
    ? `It has the same name and place as line ${first}, which was kept. A column of ids would tell them apart; rows of one thing can be put together.`
    : `It has the same id as line ${first}, which was kept. Give one of them an id of its own, or put the rows together.`;

/** So many are told one by one; of a file that is nothing but faults the number is enough. */
const mostFaults = 20_000;

function addFault(report: Report, line: number, reason: string): void {
  report.counts.faulty++;
  if (report.faults.length < mostFaults) report.faults.push({ line, reason });
}

function addLeftOut(report: Report, line: number, because: string): void {
  report.counts.leftOut++;
  const found = report.leftOut.find((each) => each.because === because);
  if (found) addLine(found.lines, line);
  else report.leftOut.push({ because, lines: [line] });
}
