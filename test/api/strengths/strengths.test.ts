import { randomUUID } from 'node:crypto';
import mongoose from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Member } from '../../../api/contract/actor.ts';
import type { OfferForm } from '../../../api/contract/strengths.ts';
import { countsOf, strengthsIn } from '../../../api/strengths/strengths.rules.ts';
import { anOrganisation, worker } from '../../support/people.ts';
import { serveForTest } from '../../support/serve.ts';

describe('strengths', () => {
  it('are parted by lines and commas, each told once', () => {
    expect(strengthsIn({ head: 'trains', hand: 'cornet, mends clocks\ncornet', heart: '' })).toEqual([
      { gift: 'head', what: 'trains' },
      { gift: 'hand', what: 'cornet' },
      { gift: 'hand', what: 'mends clocks' },
    ]);
  });

  it('are counted by people, not by things, and told from the floor on only', () => {
    const offers = ['a', 'a', 'b', 'c'].map((personId) => ({ personId, skill: 'music' }));
    expect(countsOf([...offers, { personId: 'a', skill: 'mending' }], 3)).toEqual([
      { skill: 'music', people: 3 },
    ]);
    expect(countsOf(offers, 4)).toEqual([]);
  });
});

describe('sharing what one can do', () => {
  let site: Awaited<ReturnType<typeof serveForTest>>;
  let organisation: string;
  beforeAll(async () => {
    site = await serveForTest({ label: 'strengths', env: { SMALLEST_COUNT: '5', DEFAULT_PLACE: 'Sale' } });
    organisation = await anOrganisation(site);
  }, 60_000);
  afterAll(() => site?.stop());

  const side = () => site.services.peopleSide;
  const offer = (what: string, more: Partial<OfferForm> = {}): OfferForm => ({
    ...{ act: 'offer', commandId: randomUUID(), gift: 'hand', what, purpose: 'time_bank', whom: '' },
    ...{ skill: 'music', how: 'spoken', ...more },
  });
  async function somebody(actor: Member, hand: string) {
    const { id, personId } = await side().conversations.begin(actor, {
      which: 'listen',
      commandId: randomUUID(),
    });
    await side().conversations.call(actor, id, 'JB');
    const change = { field: 'hand', value: hand, revision: 0, seq: 1 };
    await side().conversations.save(actor, id, { tab: 'aaaaaaaa', changes: [change] });
    const connection = await mongoose.createConnection(process.env.TEST_MONGODB_URI!).asPromise();
    const people = connection.useDb(`${site.prefix}_private`).collection<{ _id: string }>('people');
    await people.updateOne({ _id: personId }, { $set: { area: { code: 'M33', name: 'Sale' } } });
    await connection.close();
    return personId;
  }

  it('asks for each thing and each purpose, ends when it is taken back, and counts from the floor on only', async () => {
    const { actor } = await worker(site, organisation);
    const ids: string[] = [];
    for (let n = 0; n < 5; n += 1) {
      const personId = await somebody(actor, 'quillonfeather cornet\nmends clocks');
      ids.push(personId);
      expect(await side().strengths.countsIn('M33')).toEqual([]);
      await side().strengths.offer(actor, personId, offer('quillonfeather cornet'));
    }
    expect(await side().strengths.countsIn('M33')).toEqual([{ skill: 'music', people: 5 }]);
    expect(await side().strengths.countsAt({ lat: 53.425, lng: -2.322 })).toEqual([
      { skill: 'music', people: 5 },
    ]);

    const { strengths } = await side().strengths.read(actor, ids[0]!);
    expect(strengths.map(({ what, offers }) => [what, offers.length])).toEqual([
      ['quillonfeather cornet', 1],
      ['mends clocks', 0],
    ]);
    await side().strengths.takeBack(actor, ids[0]!, strengths[0]!.offers[0]!.id);
    expect((await side().strengths.read(actor, ids[0]!)).strengths[0]!.offers[0]!.until).not.toBeNull();
    expect(await side().strengths.countsIn('M33')).toEqual([]);

    const connection = await mongoose.createConnection(process.env.TEST_MONGODB_URI!).asPromise();
    for await (const doc of connection.useDb(`${site.prefix}_private`).collection('offers').find()) {
      expect(JSON.stringify(doc)).not.toMatch(/quillon|music|time_bank/);
    }
    await connection.close();
  });

  it('takes no thing that was not said, no group without its name, and no colleague’s hand', async () => {
    const { actor } = await worker(site, organisation);
    const personId = await somebody(actor, 'cornet');
    const tries: [Member, OfferForm, string][] = [
      [actor, offer('trumpet'), 'not-found'],
      [actor, offer('cornet', { purpose: 'group' }), 'bad-input'],
      [(await worker(site, organisation)).actor, offer('cornet'), 'not-found'],
      [(await worker(site, await anOrganisation(site))).actor, offer('cornet'), 'not-found'],
    ];
    for (const [who, form, code] of tries)
      await expect(side().strengths.offer(who, personId, form)).rejects.toMatchObject({ code });
  });
});
