import { createHash } from 'node:crypto';
import type { Audit } from '../../audit/audit.store.ts';
import type { AssetDraft } from '../../contract/asset.ts';
import { reaches } from '../../contract/access.ts';
import type { GroupCalendarForm, GroupCalendarView } from '../../contract/group-calendar.ts';
import { isProblem, ProblemError } from '../../contract/problem.ts';
import { whyNotFetched } from '../../infra/address.rules.ts';
import type { Actor } from '../../infra/actor.ts';
import type { Clock } from '../../infra/clock.ts';
import { FetchError, type FetchSafely } from '../../infra/fetch-safely.ts';
import type { Job } from '../../infra/jobs.ts';
import type { Quota } from '../../infra/quota.ts';
import type { Sealer } from '../../infra/sealed.ts';
import { dateOf, wallOf } from '../../times/zone.rules.ts';
import { calendarItems, isCalendar } from '../read/ical.ts';
import type { Item } from '../read/item.ts';
import { nextPull } from '../wizard/feed.rules.ts';
import { timesOf } from './calendar.rules.ts';
import type { CalendarDoc, CalendarStore } from './calendar.store.ts';

const types = ['text/calendar', 'text/plain', 'application/octet-stream', 'application/ics'];
const mostBytes = 2_000_000;
const withinMs = 30_000;
const everyHours = 6;
/** Each press asks somebody else's server. */
const mostAnHour = { group: 10, account: 20 };
const hourMs = 3_600_000;
const tooMany =
  'We were asked to fetch this many times just now. Please wait an hour. We also look by ourselves, four times a day.';
const nothing = 'Nothing in it is still to come, so your times stay as they are.';
const us: Actor = { kind: 'system', job: 'group-calendars' };

type Stored = { draft: AssetDraft; revision: number };

/**
 * A group keeps its own calendar, and never types a session twice: its times are those of the calendar at an address that
 * its keeper gave. What cannot be fetched or read leaves the times as they were.
 */
export function createGroupCalendars(deps: {
  calendars: CalendarStore;
  directory: {
    draftById: (id: string) => Promise<Stored | null>;
    save: (actor: Actor, draft: AssetDraft, how: { onRevision: number; spokenFor: true }) => Promise<unknown>;
  };
  isWithheld: (draft: AssetDraft) => boolean;
  fetchSafely: FetchSafely;
  audit: Audit;
  quota: Pick<Quota, 'take'>;
  sealer: Sealer;
  clock: Clock;
}) {
  const { calendars, directory, isWithheld, fetchSafely, audit, quota, sealer, clock } = deps;

  async function mine(actor: Actor, id: string): Promise<Stored> {
    const found = reaches(actor, 'edit-listing', { assetId: id }) ? await directory.draftById(id) : null;
    if (!found)
      throw new ProblemError('not-found', { detail: 'There is no group of yours at this address.' });
    return found;
  }

  async function countPress(actor: Actor, assetId: string): Promise<void> {
    const forMs = hourMs;
    const account = actor.kind === 'member' ? actor.accountId : actor.kind;
    if (
      !(await quota.take('calendar', assetId, { most: mostAnHour.group, forMs })) ||
      !(await quota.take('calendars by', account, { most: mostAnHour.account, forMs }))
    )
      throw new ProblemError('too-many', { detail: tooMany });
  }

  /** What it tells now; null where that is what it told before. Throws `FetchError`. */
  async function fetched({ address, _id, known, sha256 }: CalendarDoc) {
    const answer = await fetchSafely(sealer.open(address, _id), { types, mostBytes, withinMs, known });
    if (answer.isSame) return null;
    const pieces: Buffer[] = [];
    for await (const piece of answer.body) pieces.push(piece);
    const text = Buffer.concat(pieces).toString('utf8');
    if (!isCalendar(text)) throw new FetchError('What is at this address is not a calendar.');
    const sum = createHash('sha256').update(text).digest('hex');
    const { etag, lastModified } = answer;
    const next = { known: { ...(etag && { etag }), ...(lastModified && { lastModified }) }, sha256: sum };
    return sum === sha256 ? null : { text, next };
  }

  /** Brings what a calendar tells to its entry. Only `FetchError`s are kept for the keeper to read. */
  async function refresh(calendar: CalendarDoc): Promise<void> {
    const now = clock.now();
    const asked = { pulledAt: now, failure: null, failures: 0, dueAt: nextPull(now, everyHours, 0) };
    try {
      const told = await fetched(calendar);
      if (!told) return await calendars.set(calendar, asked);
      const { schedules, unread } = await read(calendar._id, told.text);
      if (schedules.length === 0)
        return await calendars.set(calendar, { ...asked, ...told.next, unread, failure: nothing });
      await bring(calendar._id, schedules);
      await calendars.set(calendar, { ...asked, ...told.next, unread, times: schedules.length, goodAt: now });
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      const failures = calendar.failures + 1;
      await calendars.set(calendar, { ...asked, failure: error.message, failures, dueAt: nextPull(now, everyHours, failures) });
    }
  } // prettier-ignore

  async function read(assetId: string, text: string) {
    const found = await directory.draftById(assetId);
    if (!found) throw new FetchError('There is no entry any more for its times.');
    const items: Item[] = [];
    for await (const item of calendarItems(once(text))) items.push(item);
    const today = dateOf(wallOf(clock.now()).day);
    return timesOf(items, { assetId, name: found.draft.name, today, named: !isWithheld(found.draft) });
  }

  /** Somebody may change the entry at the same moment: then it is looked at anew. */
  async function bring(assetId: string, schedules: AssetDraft['schedules']): Promise<void> {
    for (let tries = 0; ; tries++) {
      const found = await directory.draftById(assetId);
      if (!found || found.draft.status === 'archived') throw new FetchError('The entry is not on the map.');
      try {
        await directory.save(
          us,
          { ...found.draft, schedules },
          { onRevision: found.revision, spokenFor: true },
        );
        return;
      } catch (error) {
        if (!isProblem(error) || error.code !== 'conflict' || tries === 3) throw error;
      }
    }
  }

  async function set(actor: Actor, assetId: string, typed: string): Promise<void> {
    const address = checked(typed);
    await countPress(actor, assetId);
    const calendar: CalendarDoc = {
      ...{ _id: assetId, address: sealer.seal(address, assetId), host: new URL(address).hostname, known: {} },
      ...{ sha256: null, dueAt: clock.now(), pulledAt: null, goodAt: null, failure: null, failures: 0, times: 0, unread: [] },
    };
    const before = await calendars.of(assetId);
    await calendars.keep(calendar);
    await refresh(calendar);
    const now = await calendars.of(assetId);
    if (now && !now.goodAt) {
      // An address that brings nothing the first time is not kept: most likely it was mistyped.
      await (before ? calendars.keep(before) : calendars.end(assetId));
      throw new ProblemError('bad-input', { errors: [{ path: 'address', message: now.failure ?? nothing }] });
    }
    await audit.record(actor, { action: 'calendar.set', object: `asset/${assetId}` });
  } // prettier-ignore

  async function pull(actor: Actor, assetId: string): Promise<void> {
    const found = await calendars.of(assetId);
    if (!found) return;
    await countPress(actor, assetId);
    await refresh({ ...found, known: {}, sha256: null });
  }

  const job: Job = {
    name: 'group-calendars',
    everyMs: 60_000,
    isWanted: () => calendars.isDue(clock.now()),
    run: async ({ signal }) => {
      while (!signal.aborted) {
        const calendar = await calendars.due(clock.now());
        if (!calendar) return;
        // Put off first: whatever a server sends that brings this down must not do so again at once.
        await calendars.set(calendar, { dueAt: nextPull(clock.now(), everyHours, calendar.failures + 1) });
        await refresh(calendar);
      }
    },
  };

  return {
    job,
    view: async (actor: Actor, id: string): Promise<GroupCalendarView> => {
      const { draft } = await mine(actor, id);
      const found = await calendars.of(id);
      return { id, name: draft.name, calendar: found && viewOf(found) };
    },
    press: async (actor: Actor, id: string, form: GroupCalendarForm): Promise<void> => {
      await mine(actor, id);
      if (form.act === 'set') return set(actor, id, form.address);
      if (form.act === 'pull') return pull(actor, id);
      await calendars.end(id);
      await audit.record(actor, { action: 'calendar.end', object: `asset/${id}` });
    },
  };
}
export type GroupCalendars = ReturnType<typeof createGroupCalendars>;

const viewOf = (doc: CalendarDoc): GroupCalendarView['calendar'] => ({
  ...{ host: doc.host, times: doc.times, unread: doc.unread, nextAt: doc.dueAt.toISOString() },
  pulledAt: doc.pulledAt?.toISOString() ?? null,
  goodAt: doc.goodAt?.toISOString() ?? null,
  failure: doc.failure ? { words: doc.failure, times: doc.failures } : null,
});

/** Calendars give their address as `webcal://` now and then, which is https by another name. */
function checked(typed: string): string {
  const text = typed.trim().replace(/^webcals?:/i, 'https:');
  const url = URL.canParse(text) ? new URL(text) : null;
  const why = url ? whyNotFetched(url) : 'Write the whole address, with https://.';
  if (why || !url) throw new ProblemError('bad-input', { errors: [{ path: 'address', message: why ?? '' }] });
  return url.href;
}

async function* once(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text);
}
