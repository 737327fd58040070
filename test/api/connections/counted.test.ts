import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { movedClock } from '../../support/a-clock.ts';
import { aDraft } from '../../support/drafts.ts';
import { aPerson, anOrganisation } from '../../support/people.ts';
import { serveForTest } from '../../support/serve.ts';

const choirs = Array.from({ length: 6 }, (_each, n) =>
  aDraft({
    name: `Choir ${n}`,
    categories: n % 2 === 0 ? ['arts_culture'] : ['arts_culture', 'physical_activity'],
  }),
);

describe('numbers of people who were connected', () => {
  const clock = movedClock();
  let site: Awaited<ReturnType<typeof serveForTest>>;
  let organisationId: string;
  beforeAll(async () => {
    site = await serveForTest({
      ...{ label: 'counted', drafts: choirs, clock, env: { SMALLEST_COUNT: '5' } },
    });
    organisationId = await anOrganisation(site);
  }, 60_000);
  afterAll(() => site?.stop());

  /** Could not go to so many choirs, for the same reason. */
  async function couldNot(reference: string, howMany: number) {
    const { people, connections } = site.services.peopleSide;
    const { personId } = await aPerson(site, organisationId, reference);
    const open = {
      ...(await people.openAs({ system: 'their own page' }, personId)),
      area: { code: 'M33', name: 'Sale' },
    };
    for (const { id } of choirs.slice(0, howMany))
      for (const said of ['could-not', 'went', 'could-not'] as const)
        await connections.saidByPerson(open, {
          ...{ itemId: `${personId}-${id}`, assetId: id!, said },
          ...(said === 'could-not' && { why: 'travel' as const }),
        });
  }
  const shown = () => site.services.counts.heldBackIn('Trafford', 10);

  it('count everybody once, however many groups they went, or could not go, to', async () => {
    await couldNot(randomUUID().slice(0, 4), 6);
    expect(await shown()).toEqual([]);
    for (let n = 0; n < 3; n++) await couldNot(`P${n}`, 2);
    expect(await shown()).toEqual([]);
    await couldNot('P4', 1);
    expect(await shown()).toEqual([{ category: 'arts_culture', because: 'travel', count: 5 }]);
  });

  it('count somebody anew when what they were counted in is shown no longer', async () => {
    clock.later(60 * 24 * 92);
    for (let n = 5; n < 9; n++) await couldNot(`P${n}`, 1);
    expect(await shown()).toEqual([]);
    await couldNot('P9', 1);
    expect(await shown()).toEqual([{ category: 'arts_culture', because: 'travel', count: 5 }]);
  });
});
