import type { BeginForm, SourceForm } from '../../contract/imports.ts';
import { ProblemError } from '../../contract/problem.ts';
import type { Audit } from '../../audit/audit.store.ts';
import { FetchError, type FetchSafely } from '../../infra/fetch-safely.ts';
import { whyNotFetched } from '../../infra/address.rules.ts';
import type { Actor } from '../../infra/actor.ts';
import type { Clock } from '../../infra/clock.ts';
import { newId } from '../../infra/ids.ts';
import type { Job } from '../../infra/jobs.ts';
import type { Member } from '../../contract/actor.ts';
import { addressOfPage, isMuchGone, listTypes, nextPull, pageOf } from './feed.rules.ts';
import type { HeldFileStore } from './held-file.store.ts';
import { changesOf, mayPublish } from './import.view.ts';
import type { RunDoc, RunStore } from './run.store.ts';
import type { SourceDoc, SourceStore } from './source.store.ts';
import type { Begun, Wizard } from './wizard.service.ts';

const mostBytes = 50_000_000;
const withinMs = 60_000;
/** Of a list in pages no more are fetched at one time. */
const mostPages = 500;
const headLength = 4_000;
/** However many pages a server says it has. */
const listWithinMs = 300_000;

/** Lists that are fetched from an address: at once when somebody gives it, and by the clock from then on. */
export function createPulls(deps: {
  fetchSafely: FetchSafely;
  files: HeldFileStore;
  runs: RunStore;
  sources: SourceStore;
  wizard: Pick<Wizard, 'importer' | 'sourceFor' | 'mySource' | 'begin'>;
  audit: Audit;
  clock: Clock;
}) {
  const { fetchSafely, files, runs, sources, wizard, audit, clock } = deps;

  /** Fetches what is there now. Null where nothing changed since it was last read. */
  async function pull(source: SourceDoc, by: Member | null): Promise<Begun | null> {
    const now = clock.now();
    const every = source.everyHours ?? 24;
    try {
      // Whoever presses wants to see it, changed or not.
      const known = by ? {} : source.known;
      const first = await fetchSafely(source.address!, { types: listTypes, mostBytes, withinMs, known });
      const begun = first.isSame ? null : await keep(source, by, first);
      await sources.set(source._id, {
        ...{ pulledAt: now, failure: null, failures: 0, dueAt: source.everyHours ? nextPull(now, every, 0) : null },
        ...(!first.isSame && { known: { ...(first.etag && { etag: first.etag }), ...(first.lastModified && { lastModified: first.lastModified }) } }),
        ...(begun && { changedAt: now }),
      });
      return begun;
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      const failures = source.failures + 1;
      await sources.set(source._id, { pulledAt: now, failure: error.message, failures, dueAt: source.everyHours ? nextPull(now, every, failures) : null });
      if (by) throw new ProblemError('bad-input', { errors: [{ path: 'address', message: error.message }] });
      return null;
    }
  } // prettier-ignore

  type First = Exclude<Awaited<ReturnType<FetchSafely>>, { isSame: true }>;

  async function keep(source: SourceDoc, by: Member | null, first: First): Promise<Begun | null> {
    const fileId = newId();
    try {
      const { sha256 } = await files.keep(fileId, allPages(source.address!, first));
      // Some servers know of no change and send the same again.
      if (!by && sha256 === source.sha256) {
        await files.drop(fileId);
        return null;
      }
      const fileName = nameIn(first.url);
      return await wizard.begin(by, source, { fileId, fileName, from: by ? 'address' : 'feed', sha256 });
    } catch (error) {
      await files.drop(fileId);
      throw error;
    }
  } // prettier-ignore

  /** A list in pages is fetched to its last; the pages stand behind each other, as the reader takes them. */
  async function* allPages(address: string, first: First): AsyncGenerator<Buffer> {
    let head = '';
    let bytes = 0;
    const count = (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > mostBytes) throw new FetchError(`The list is longer than ${mostBytes / 1_000_000} MB.`);
      return chunk;
    };
    for await (const chunk of first.body) {
      if (head.length < headLength) head += chunk.toString('latin1');
      yield count(chunk);
    }
    const page = pageOf(head);
    const until = clock.now().getTime() + listWithinMs;
    for (let at = (page?.at ?? 1) + 1; page && at <= Math.min(page.pages, mostPages); at++) {
      if (clock.now().getTime() > until) throw new FetchError('The list took longer than five minutes.');
      const next = await fetchSafely(addressOfPage(address, at), { types: listTypes, mostBytes, withinMs });
      if (next.isSame) throw new FetchError(`Page ${at} of the list did not come.`);
      yield Buffer.from('\n');
      for await (const chunk of next.body) yield count(chunk);
    }
  }

  async function setAddress(asked: Actor, id: string, form: SourceForm): Promise<void> {
    const { actor, source } = await wizard.mySource(asked, id);
    const address = form.address ? checked(form.address) : null;
    const isNew = address !== source.address;
    const everyHours = address ? (form.every ?? null) : null;
    await sources.set(id, {
      ...{ address, everyHours, absent: form.absent ?? source.absent },
      // What lands unseen is for those to say who publish.
      trusted: mayPublish(actor)
        ? form.trusted
        : source.trusted && !isNew && (form.absent ?? source.absent) === source.absent,
      dueAt: everyHours ? (isNew || !source.dueAt ? clock.now() : source.dueAt) : null,
      ...(isNew && { known: {}, sha256: null, failure: null, failures: 0 }),
    });
    await audit.record(actor, { action: 'source.set', object: `source/${id}` });
  }

  /**
   * What becomes of a list that was fetched and read, to be written in one go with the end of its reading: what a
   * trusted one says lands by itself, unless something about it is odd; then it waits to be looked at.
   */
  async function onRead(run: RunDoc): Promise<Partial<RunDoc>> {
    const ready = { state: 'ready', due: null, tries: 0 } as const;
    const source = await sources.byId(run.source);
    if (run.from !== 'feed' || !source) return ready;
    const { counts } = run;
    if (changesOf(counts) === 0)
      return { ...ready, state: 'published', outcome: { landed: 0, toCurators: 0, faulty: 0, undone: 0, kept: 0 } };
    const isOdd = !counts || counts.faulty > (counts.new + counts.changed + counts.same) / 10 || isMuchGone(counts);
    return source.trusted && !isOdd
      ? { state: 'publishing', due: 'land', tries: 0, publishedAt: clock.now() }
      : ready;
  } // prettier-ignore

  const job: Job = {
    name: 'import-feeds',
    everyMs: 60_000,
    isWanted: () => sources.isDue(clock.now()),
    run: async ({ signal }) => {
      while (!signal.aborted) {
        const source = await sources.due(clock.now());
        if (!source) return;
        // Put off first: whatever a server sends that brings this down must not do so again at once.
        await sources.set(source._id, {
          dueAt: nextPull(clock.now(), source.everyHours ?? 24, source.failures + 1),
        });
        // One that waits to be looked at is not overtaken by the next.
        if (source.address && !(await runs.openOf(source._id))) await pull(source, null);
      }
    },
  };

  return {
    job,
    onRead,
    beginAddress: async (asked: Actor, form: BeginForm, address: string): Promise<Begun> => {
      const actor = wizard.importer(asked);
      const where = checked(address);
      const source = await wizard.sourceFor(actor, form);
      await sources.set(source._id, {
        ...{ address: where, known: {} },
        trusted: source.trusted && (mayPublish(actor) || where === source.address),
      });
      return (await pull({ ...source, address: where, known: {} }, actor))!;
    },
    /** Saves how a source is fetched; `pull`: and fetches it now. Answers what was begun. */
    setSource: async (asked: Actor, id: string, form: SourceForm): Promise<Begun | null> => {
      await setAddress(asked, id, form);
      const { actor, source } = await wizard.mySource(asked, id);
      return form.press === 'pull' && source.address ? pull(source, actor) : null;
    },
  };
}
export type Pulls = ReturnType<typeof createPulls>;

/** The last part of an address, for people to read; whatever cannot be read is a feed. */
function nameIn(url: string): string {
  const last = new URL(url).pathname.split('/').filter(Boolean).pop() ?? 'feed';
  try {
    return (
      decodeURIComponent(last)
        .replace(/[^\p{L}\p{N} ._-]/gu, '')
        .replace(/^\.+/, '')
        .slice(0, 120) || 'feed'
    );
  } catch {
    return 'feed';
  }
}

/** The address as it is kept; its faults are told before anything is asked for. */
function checked(address: string): string {
  const url = URL.canParse(address.trim()) ? new URL(address.trim()) : null;
  const why = url ? whyNotFetched(url) : 'Write the whole address, with https://.';
  if (why || !url) throw new ProblemError('bad-input', { errors: [{ path: 'address', message: why ?? '' }] });
  return url.href;
}
