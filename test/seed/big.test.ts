import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { assetInput, type AssetDraft } from '../../api/contract/asset.ts';
import * as lists from '../../api/contract/lists.ts';
import { bigAreas } from '../../seed/big-areas.ts';
import { bigAssets } from '../../seed/big.ts';

const today = '2026-11-22';
const some = (count: number, seed = 7) => [...bigAssets({ count, seed, today })];
const hashOf = (drafts: AssetDraft[]) => createHash('sha256').update(JSON.stringify(drafts)).digest('hex');
const drafts = some(6000);

describe('the big directory', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(hashOf(some(300))).toBe(hashOf(drafts.slice(0, 300)));
    expect(hashOf(some(300, 8))).not.toBe(hashOf(drafts.slice(0, 300)));
  });

  it('stays as it was, so that figures of different days can be compared', () => {
    // changes only when the generator or the shipped towns do: then say so in the commit
    expect(hashOf(drafts.slice(0, 1000))).toBe(
      'd3760bc2bd61dfc977517f98d43f2fd4cc57bfc7c97d3ab1b55220420576ab4f',
    );
  });

  it('is made of entries that may be stored, each with its own id', () => {
    for (const draft of drafts.slice(0, 2000)) expect(() => assetInput.parse(draft)).not.toThrow();
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(drafts.length);
  });

  it('says of each entry that it is invented', () => {
    expect(drafts.every(({ demo }) => demo)).toBe(true);
    expect(drafts.every(({ provenance }) => /invented/i.test(provenance.sourceName))).toBe(true);
  });

  it.each([
    ['kinds', lists.assetKinds, (draft: AssetDraft) => [draft.kind]],
    ['schemes', lists.schemes, (draft: AssetDraft) => draft.schemes],
    ['categories', lists.categories, (draft: AssetDraft) => draft.categories],
    ['who', lists.whoFor, (draft: AssetDraft) => draft.whoFor],
    ['costs', lists.costKinds, (draft: AssetDraft) => draft.costs?.map(({ kind }) => kind)],
    ['attendances', lists.attendances, (draft: AssetDraft) => draft.attendance],
    ['languages', lists.languages, (draft: AssetDraft) => draft.languages],
    ['formats', lists.formats, (draft: AssetDraft) => draft.formats],
    ['joins', lists.joinRoutes, (draft: AssetDraft) => draft.join?.map(({ route }) => route)],
    ['capacities', lists.capacities, (draft: AssetDraft) => [draft.capacity]],
    ['features', lists.accessFeatures, (draft: AssetDraft) => Object.keys(draft.access ?? {})],
  ] as [string, readonly string[], (draft: AssetDraft) => (string | undefined)[] | undefined][])(
    'has all %s',
    (_what, list, pick) => {
      const found = new Set(drafts.flatMap((draft) => pick(draft) ?? []));
      expect(list.filter((each) => !found.has(each))).toEqual([]);
    },
  );

  it('lies in the United Kingdom, most of it where most people live', () => {
    const points = drafts.flatMap(({ places }) => (places ?? []).flatMap(({ point }) => point ?? []));
    for (const { lat, lng } of points) {
      expect(lat > 49.8 && lat < 61).toBe(true);
      expect(lng > -8.7 && lng < 1.9).toBe(true);
    }
    const inLondon = points.filter((at) => Math.abs(at.lat - 51.5) < 0.3 && Math.abs(at.lng + 0.12) < 0.5);
    expect(inLondon.length / points.length).toBeGreaterThan(0.08);
  });

  it('names areas that are drawn', () => {
    const drawn = new Set(bigAreas().map(({ id }) => id));
    const served = drafts.flatMap(({ areasServed }) => areasServed ?? []);
    expect(served.length).toBeGreaterThan(300);
    expect(served.every(({ id }) => drawn.has(id!))).toBe(true);
  });

  it('uses many different words', () => {
    const words = new Set(
      drafts.flatMap(({ name, summary, description = '', places = [] }) =>
        [
          name,
          summary,
          description,
          ...places.flatMap(({ name: hall = '', address }) => [hall, ...(address?.lines ?? [])]),
        ]
          .join(' ')
          .toLowerCase()
          .split(/[^\p{L}]+/u),
      ),
    );
    expect(words.size).toBeGreaterThan(12_000);
  });
});
