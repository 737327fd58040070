import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { hashPassword } from '../../api/accounts/password.ts';
import { createSealer } from '../../api/infra/sealed.ts';
import { createRandom } from '../support/random.ts';
import { whenBuilt } from '../support/built.ts';
import { serveForTest } from '../support/serve.ts';

/** So few answers tell nothing of time: in `npm test` it is held that they are the same. */
const long = Boolean(process.env.LONG);
const each = long ? 200 : 20;
const key = 'only-in-this-test-only-in-this-test';
const known = (n: number) => `known-${n}@partners.example`;
const unknown = (n: number) => `other-${n}@partners.example`;

whenBuilt('somebody who wants to know which addresses have an account', () => {
  let served: Awaited<ReturnType<typeof serveForTest>>;
  beforeAll(async () => {
    served = await serveForTest({
      label: 'enumeration',
      pages: true,
      env: { TRUST_PROXY: '1', ACCOUNTS_KEY: key },
    });
    const { store } = served.services.accounts;
    const hash = await hashPassword('copper kettle marathon');
    for (let n = 0; n < each; n++) {
      const account = await store.create({
        ...{ email: known(n), name: 'Known', password: { hash, changedAt: new Date() } },
        memberships: [
          { id: `m${n}`, role: 'curator', organisationId: null, networkId: 'main', groups: [] },
          { id: `g${n}`, role: 'group_editor', organisationId: null, networkId: 'main', groups: ['tea'] },
        ],
      });
      const sealed = createSealer(key).seal('JBSWY3DPEHPK3PXP', `authenticator|${account.id}`);
      const authenticator = { sealed, confirmedAt: new Date(), lastStep: 0 };
      if (!(await store.change(account, { authenticator }))) throw new Error('Nothing was changed.');
    }
  }, 120_000);
  afterAll(() => served?.stop());

  it.each([
    ['/sign-in', {}],
    ['/sign-in/recover', {}],
    ['/sign-in/password', { password: 'wrong kettle marathon', code: '123456' }],
  ])(
    'learns nothing at %s: the answers are the same, and take as long',
    async (address, more) => {
      const random = createRandom(7);
      const asked = [...Array(each).keys()]
        .flatMap((n) => [
          { email: known(n), isKnown: true },
          { email: unknown(n), isKnown: false },
        ])
        .map((one) => ({ ...one, order: random() }))
        .sort((a, b) => a.order - b.order);
      const times: Record<'true' | 'false', number[]> = { true: [], false: [] };
      const answers = new Set<string>();
      for (const [at, { email, isKnown }] of asked.entries()) {
        const began = performance.now();
        const response = await fetch(served.url + address, {
          method: 'POST',
          redirect: 'manual',
          headers: { 'x-forwarded-for': `10.${at >> 8}.${at & 255}.1` },
          body: new URLSearchParams({ email, ...more }),
        });
        const text = await response.text();
        times[`${isKnown}`].push(performance.now() - began);
        answers.add(
          [
            response.status,
            response.headers.get('location'),
            response.headers.getSetCookie().join(),
            text.replaceAll(email, '…').replaceAll(/nonce="[^"]*"/g, ''),
          ].join('\n'),
        );
      }
      expect(answers.size).toBe(1);
      const auc = area(times.true, times.false);
      console.log(`${address}: ${each} known, ${each} unknown, AUC ${auc.toFixed(3)}`);
      if (long) expect(Math.abs(auc - 0.5)).toBeLessThan(0.1);
    },
    300_000,
  );
});

/** How often a known one took longer than an unknown one: 0.5 tells nothing. */
function area(ones: number[], others: number[]): number {
  let longer = 0;
  for (const one of ones) for (const other of others) longer += one > other ? 1 : one === other ? 0.5 : 0;
  return longer / (ones.length * others.length);
}
