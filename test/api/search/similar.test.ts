import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { thePublic } from '../../../api/infra/actor.ts';
import { aDraft, aPlace } from '../../support/drafts.ts';
import { serveForTest } from '../../support/serve.ts';

let served: Awaited<ReturnType<typeof serveForTest>>;
const ids = { choir: '11111111-1111-4111-8111-111111111111', twin: '22222222-2222-4222-8222-222222222222' };

beforeAll(async () => {
  const music = { categories: ['arts_culture' as const] };
  served = await serveForTest({
    label: 'similar',
    drafts: [
      aDraft({ ...music, id: ids.choir, name: 'Kettle Choir', places: [aPlace({})] }),
      aDraft({ ...music, id: ids.twin, name: 'The Kettle Choir', sameAs: ids.choir, places: [aPlace({})] }),
      aDraft({ ...music, name: 'Drum Circle', places: [aPlace({ north: 900 })] }),
      aDraft({ ...music, name: 'Brass Band', places: [aPlace({ north: 300 })] }),
      aDraft({ ...music, name: 'Far Fiddlers', places: [aPlace({ north: 9_000 })] }),
      aDraft({ name: 'Chess', categories: ['learning_skills'], places: [aPlace({ north: 50 })] }),
    ],
  });
});
afterAll(() => served.stop());

const names = async (id: string) => (await served.services.similar(thePublic, id)).map(({ name }) => name);

describe('what else is near', () => {
  it('is of its kind, nearest first, and never the same thing again', async () => {
    expect(await names(ids.choir)).toEqual(['Brass Band', 'Drum Circle']);
    expect(await names(ids.twin)).toEqual(['Brass Band', 'Drum Circle']);
  });

  it('is the same while the engine is away', async () => {
    const { find } = served.services.index;
    served.services.index.find = () => Promise.reject(new Error('The engine is gone.'));
    expect(await names(ids.choir)).toEqual(['Brass Band', 'Drum Circle']);
    served.services.index.find = find;
  });

  it('is nothing for an entry that nobody may see', async () => {
    expect(await names('33333333-3333-4333-8333-333333333333')).toEqual([]);
  });
});
