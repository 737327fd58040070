import { fork } from 'node:child_process';
import path from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { aDraft } from '../support/drafts.ts';
import { testDatabase } from '../support/database.ts';
import { freshnessRig } from '../api/freshness/rig.ts';

const steps = [
  'before reminder',
  'reminder remembered',
  'reminder posted',
  'after reminder',
  'before first message',
  'first message remembered',
  'first message posted',
  'after first message',
  'before taking off',
  'taking off decided',
];
/** Each step twice: 20 deaths. */
const deaths = process.env.LONG ? 20 : 5;
const now = '2032-01-10T09:00:00Z';
const mailbox = (value: string) => [{ kind: 'email' as const, value, public: false }];
const ones = (count: number) => Array.from({ length: count }, (_, n) => n);

const { uri, prefix } = testDatabase('remind-killed');
let rig: Awaited<ReturnType<typeof freshnessRig>> | undefined;
afterAll(() => rig?.stop());

it(`killed ${deaths} times at named steps of reminding and taking off, no mail is lost or doubled`, async () => {
  rig = await freshnessRig({ uri, prefix, from: now });
  const source = { source: 'test', sourceName: 'A test' };
  const drafts = [
    ...ones(30).map((n) => aDraft({ name: `Due ${n}`, contacts: mailbox(`d${n}@example.org`), assured: { on: '2031-08-01', by: 'owner' } })),
    ...ones(15).map((n) => aDraft({ name: `Strange ${n}`, contacts: mailbox(`s${n}@example.org`), assured: { on: '2031-12-20', by: 'import' } })),
    ...ones(4).map((n) => aDraft({ name: `Ended ${n}`, contacts: mailbox(`e${n}@example.org`), assured: { on: '2030-01-01', by: 'owner' } })),
    ...ones(160).map((n) => aDraft({ name: `Fresh ${n}`, contacts: [], assured: { on: '2032-01-01', by: 'owner' } })),
  ].map((draft) => ({ ...draft, provenance: source })); // prettier-ignore
  await rig.write(drafts);

  let killed = 0;
  for (let n = 0; n < deaths; n++) {
    const step = steps[Math.floor((n * steps.length) / deaths)]!;
    if ((await runUntil(step, step.includes('taking') ? 1 : 2)) === 'SIGKILL') killed++;
  }
  await runUntil('', 0);
  await runUntil('', 0);

  const mails = await rig.posted();
  expect(killed).toBe(deaths);
  expect(mails.filter(({ template }) => template === 'reminder').map(({ to }) => to).sort()).toEqual(
    ones(30).map((n) => `d${n}@example.org`).sort(),
  ); // prettier-ignore
  expect(mails.filter(({ template }) => template === 'listed')).toHaveLength(15);
  expect(mails.filter(({ template }) => template === 'taken-off').map(({ to }) => to).sort()).toEqual(
    ones(4).map((n) => `e${n}@example.org`),
  ); // prettier-ignore
  for (const draft of drafts.filter(({ name }) => name.startsWith('Ended')))
    expect(await rig.assets.byId(draft.id!)).toMatchObject({ status: 'archived' });
}, 600_000);

function runUntil(step: string, nth: number): Promise<NodeJS.Signals | number | null> {
  const child = fork(path.resolve('test/faults/remind.child.ts'), [uri, prefix, now, step, String(nth)], {
    execArgv: ['--import', 'tsx'],
  });
  return new Promise((resolve) => child.on('exit', (code, signal) => resolve(signal ?? code)));
}
