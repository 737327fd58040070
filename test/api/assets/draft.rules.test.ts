import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { thePublic } from '../../../api/infra/actor.ts';
import { aDraft, aPlace } from '../../support/drafts.ts';
import { theFullest } from '../../support/fullest-draft.ts';
import { serveForTest } from '../../support/serve.ts';

let served: Awaited<ReturnType<typeof serveForTest>>;
beforeAll(async () => {
  served = await serveForTest({ label: 'drafts' });
});
afterAll(() => served.stop());

describe('an entry taken back as a draft', () => {
  it('changes nothing when it is saved again, be its places shown, blurred or hidden', async () => {
    const { assets } = served.services;
    const [first, second, third] = [
      aPlace(),
      aPlace({ north: 900, privacy: 'ward' }),
      aPlace({ east: 700, privacy: 'hidden' }),
    ];
    for (const draft of [theFullest(), aDraft({ name: 'Three Doors', places: [first, second, third] })]) {
      const { id } = await assets.save(thePublic, draft);
      const before = (await assets.draftById(id))!;
      await assets.save(thePublic, before.draft);
      const after = (await assets.draftById(id))!;
      expect(after.draft).toEqual(before.draft);
      expect(after.draft.places?.map(({ point }) => point)).toEqual(draft.places?.map(({ point }) => point));
    }
  });

  it('is not there where there is no entry', async () => {
    expect(await served.services.assets.draftById('00000000-0000-4000-8000-000000000000')).toBeNull();
  });
});

describe('a look beforehand', () => {
  it('shows what residents will see, and writes nothing', async () => {
    const { assets } = served.services;
    const home = aPlace({
      name: 'Rose Cottage',
      address: { lines: ['1 Elm Road'], town: 'Sale' },
      privacy: 'town',
    });
    const seen = await assets.preview(thePublic, aDraft({ name: 'Kitchen Choir', places: [home] }));
    expect(seen).toMatchObject({ name: 'Kitchen Choir', status: 'live' });
    expect(JSON.stringify(seen)).not.toMatch(/Rose Cottage|Elm Road/);
    expect(await assets.draftById(seen.id)).toBeNull();
  });

  it('names every fault', async () => {
    const faulty = () =>
      served.services.assets.preview(thePublic, { ...aDraft(), name: '', kind: 'castle' as never });
    await expect(faulty()).rejects.toMatchObject({ code: 'bad-input' });
  });
});
