import mongoose from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hereAnswer } from '../../../api/contract/here.ts';
import { couldNotFindForm } from '../../../api/contract/counts.ts';
import { aDraft, aPlace } from '../../support/drafts.ts';
import { serveForTest } from '../../support/serve.ts';

describe('what is strong in Sale', () => {
  let now = new Date('2026-11-25T10:00:00Z');
  let site: Awaited<ReturnType<typeof serveForTest>>;
  beforeAll(async () => {
    site = await serveForTest({
      label: 'here',
      clock: { now: () => now },
      drafts: [
        aDraft({ wants: [{ what: 'Someone to make tea' }] }),
        aDraft({ name: 'Larkfield Hall', kind: 'place', rooms: [{ name: 'Main hall', holds: 120 }] }),
        aDraft({ name: 'A service', kind: 'service', schedules: [] }),
        aDraft({
          name: 'Not yet',
          status: 'waiting',
          wants: [{ what: 'Nobody' }],
          rooms: [{ name: 'None' }],
        }),
        aDraft({ name: 'Far away', places: [aPlace({ north: 30_000 })], wants: [{ what: 'A lift' }] }),
        ...Array.from({ length: 40 }, (_, i) => aDraft({ name: `Group ${i}`, schedules: [] })),
      ],
    });
  });
  afterAll(() => site?.stop());
  const read = async (slug = 'sale-trafford') =>
    hereAnswer.parse(await (await fetch(`${site.url}/api/v1/here/${slug}`)).json());

  it('names groups and places, a dozen of each, and how many there are', async () => {
    const here = await read();
    expect(here.place).toMatchObject({ name: 'Sale', district: 'Trafford', kind: 'town' });
    expect([here.groups.total, here.groups.cards.length]).toEqual([41, 12]);
    expect(here.places.cards.map(({ name }) => name)).toEqual(['Larkfield Hall']);
    expect(here.week.cards.map(({ name }) => name)).toEqual(['Thursday Tea']);
  });

  it('names who would like help and which rooms there are, of what may be seen', async () => {
    const here = await read();
    expect(here.help.map(({ what, by }) => [what, by])).toEqual([['Someone to make tea', 'Thursday Tea']]);
    expect(here.rooms.map(({ name, holds }) => [name, holds])).toEqual([['Main hall', 120]]);
  });

  it('says what is missing once eight have looked for it', async () => {
    const { counts, places } = site.services;
    const [query, place] = [couldNotFindForm.parse({ need: 'pets' }), await places.resolve('Sale')];
    for (let i = 0; i < 8; i++) await counts.couldNotFind(query, place, String(i));
    // What was missed is read again after ten minutes.
    now = new Date('2026-11-25T10:11:00Z');
    expect((await read('stretford-trafford')).missed).toMatchObject([{ id: 'pets', count: 8 }]);
    expect((await read('stockport')).missed).toEqual([]);
  });

  it('knows neighbours and whole districts, and no place that is none', async () => {
    expect((await read()).around.map(({ name }) => name)).toContain('Stretford');
    expect((await read('trafford')).place.kind).toBe('district');
    for (const slug of ['atlantis', 'sale', '__proto__', 'constructor'])
      expect((await fetch(`${site.url}/api/v1/here/${slug}`)).status).toBeGreaterThanOrEqual(400);
  });

  it('stands without the engine, and says what it cannot tell', async () => {
    const { findAll } = site.services.index;
    site.services.index.findAll = () => Promise.reject(new Error('The engine is gone.'));
    const here = await read();
    site.services.index.findAll = findAll;
    expect([here.degraded, here.groups.cards, here.help.length]).toEqual([true, [], 1]);
  });

  it('asks MongoDB for a dozen, by indexes of those alone that have one', async () => {
    const connection = await mongoose
      .createConnection(process.env.TEST_MONGODB_URI!, { dbName: site.prefix })
      .asPromise();
    const near = { $geometry: { type: 'Point', coordinates: [-2.3249, 53.4214] }, $maxDistance: 2_000 };
    for (const what of ['wants', 'rooms']) {
      const plan = await connection
        .db!.collection('assets')
        .find({
          [`${what}.0`]: { $exists: true },
          status: { $in: ['live', 'paused'] },
          'places.at': { $nearSphere: near },
        })
        .hint(`${what}-nearby`)
        .limit(12)
        .explain('executionStats');
      expect(JSON.stringify(plan)).toContain(`${what}-nearby`);
      // Of 45 assets only those that have one are looked at; the index may look twice.
      expect(
        (plan as { executionStats: { totalDocsExamined: number } }).executionStats.totalDocsExamined,
      ).toBeLessThan(6);
    }
    await connection.close();
  });
});
