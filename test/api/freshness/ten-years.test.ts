import { afterAll, expect, it } from '@jest/globals';
import { testDatabase } from '../../support/database.ts';
import { aDraft } from '../../support/drafts.ts';
import { createRandom, seedOfRun } from '../../support/random.ts';
import type { Posted } from '../../support/posted-mails.ts';
import { freshnessRig, tokenOf } from './rig.ts';

const dayMs = 86_400_000;
const hourMs = 3_600_000;
/** Ten years of a few hundred entries; one year of a dozen in `npm test`. */
const [years, count] = process.env.LONG ? [10, 240] : [1, 12];

/** Written here once more, apart from the rules: when a rung of an entry is reached. */
const parts = { due: 5 / 6, overdue: 1, stale: 1.5, ended: 2 } as const;
type Rung = keyof typeof parts;
const kinds = [
  { months: 3, more: { categories: ['food_help' as const] } },
  { months: 6, more: {} },
  { months: 12, more: { kind: 'place' as const } },
  { months: 1, more: { needs: ['crisis' as const], attendance: ['phone' as const] } },
];
const reachedAt = (on: string, months: number, rung: Rung) =>
  Date.parse(`${on}T12:00:00Z`) + months * 30.44 * dayMs * parts[rung];

const { uri, prefix } = testDatabase('ten-years');
let rig: Awaited<ReturnType<typeof freshnessRig>> | undefined;
afterAll(() => rig?.stop());

it(`over ${years} years, also with days on which nothing ran, nothing is reminded early, late by more than a day, or twice`, async () => {
  console.log(`SEED=${seedOfRun}`);
  const random = createRandom(seedOfRun);
  const start = Date.parse('2031-01-01T06:00:00Z');
  rig = await freshnessRig({ uri, prefix, from: new Date(start).toISOString() });
  const { freshness, run, turnTo, posted, postedSince, write, aging } = rig;
  const groups = Array.from({ length: count }, (_, n) => {
    const { months, more } = kinds[n % kinds.length]!;
    const draft = aDraft({
      ...more,
      name: `Group ${n}`,
      contacts: [{ kind: 'email', value: `g${n}@example.org`, public: false }],
      assured: {
        on: new Date(start - Math.floor(random() * months * 24) * dayMs).toISOString().slice(0, 10),
        by: n % 5 === 4 ? 'phone' : 'owner',
      },
      // Of one source each, so that one that leaves is never too many of it.
      provenance: { source: `s${n % 2}`, sourceName: 'A test' },
    });
    return { draft, months, id: draft.id! };
  });
  // Enough others that nobody is one in fifty.
  const crowd = Array.from({ length: count * 3 + 60 }, (_, n) =>
    aDraft({
      name: `Story ${n}`,
      ...{ kind: 'culture', schedules: [], contacts: [] },
      provenance: { source: `s${n % 2}`, sourceName: 'A test' },
    }),
  );
  await write([...groups.map(({ draft }) => draft), ...crowd]);

  const runs: number[] = [];
  const rounds = new Map(groups.map(({ id, draft }) => [id, [{ on: draft.assured!.on, from: start }]]));
  let seen = start - 1;
  let offUntil = 0;
  const waiting: { at: number; mail: Posted }[] = [];
  for (let at = start; at < start + years * 365.25 * dayMs; at += 12 * hourMs) {
    turnTo(new Date(at));
    if (at < offUntil) continue;
    // One run in a hundred is the last for up to three weeks.
    if (random() < 0.01) offUntil = at + Math.floor(random() * 21) * dayMs;
    await run('remind');
    if (at % dayMs < 12 * hourMs) await run('take off what ran out');
    runs.push(at);
    const mails = await postedSince(seen);
    for (const mail of mails) {
      // Two in three answer, some days later.
      if ('link' in mail.data && random() < 0.67)
        waiting.push({ at: at + Math.floor(random() * 20) * dayMs, mail });
    }
    seen = at;
    for (const { mail } of waiting.filter((one) => one.at <= at)) {
      const token = tokenOf(mail);
      const { state } = await freshness.confirm.open(token).catch(() => ({ state: 'gone' }));
      // Who comes after the week of the link has a fresh one sent, and answers that or not.
      if (state === 'expired') await freshness.confirm.renew(token);
      if (state !== 'open') continue;
      await freshness.confirm.answer({ kind: 'public' }, token, 'right');
      const asset = groups.find(({ draft }) => draft.name === mail.data.name)!;
      rounds.get(asset.id)!.push({ on: new Date(at).toISOString().slice(0, 10), from: at });
    }
    waiting.splice(0, waiting.length, ...waiting.filter((one) => one.at > at));
  }

  const mails = await posted();
  const faults: string[] = [];
  const told = new Map<string, number>();
  for (const mail of mails.filter(({ key }) => key.startsWith('remind/'))) {
    const [, id, on, rung] = mail.key.split('/') as [string, string, string, Rung];
    const { months } = groups.find((group) => group.id === id)!;
    const due = reachedAt(on, months, rung);
    const at = mail.createdAt.getTime();
    const key = `${id} ${on} ${rung}`;
    if (told.has(key)) faults.push(`twice: ${key}`);
    told.set(key, at);
    if (at <= due) faults.push(`early by ${(due - at) / hourMs} h: ${key}`);
    // The first time that anything ran once it was due.
    const firstRun = runs.find((one) => one > due) ?? Infinity;
    const allowed = Math.max(due, firstRun - 12 * hourMs) + dayMs;
    if (at > allowed && !(rung === 'ended' && at <= allowed + dayMs))
      faults.push(`late by ${(at - allowed) / hourMs} h: ${key}`);
  }
  // Nothing that had to be written was left out: each rung of each round that lasted, unless a later one had come before.
  const listed = new Set(mails.filter(({ template }) => template === 'listed').map(({ data }) => data.name));
  for (const { id, months, draft } of groups) {
    const theirs = rounds.get(id)!;
    for (const [n, { on, from }] of theirs.entries()) {
      const until = theirs[n + 1]?.from ?? runs.at(-1)!;
      for (const rung of ['due', 'overdue', 'stale'] as const) {
        const due = Math.max(reachedAt(on, months, rung), from);
        const next =
          rung === 'stale'
            ? reachedAt(on, months, 'ended')
            : reachedAt(on, months, rung === 'due' ? 'overdue' : 'stale');
        const isCrisis = months === 1 && rung === 'stale';
        const had = runs.some((one) => one > due && one < until && (isCrisis || one <= next));
        if (had && !told.has(`${id} ${on} ${rung}`) && !(n === 0 && listed.has(draft.name)))
          faults.push(`never: ${id} ${on} ${rung}`);
      }
    }
  }
  const gone = (await aging.byIds(groups.map(({ id }) => id))).filter(({ status }) => status !== 'live');
  expect(faults).toEqual([]);
  expect(told.size).toBeGreaterThan(count);
  for (const asset of gone) expect(asset.needs).not.toContain('crisis');
  console.log(
    `${mails.length} mails over ${runs.length} runs; ${gone.length} of ${count} groups are off the map at the end.`,
  );
}, 3_000_000);
