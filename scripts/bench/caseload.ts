import { randomUUID } from 'node:crypto';
import type { AssetDraft } from '../../api/contract/asset.ts';
import { days } from '../../api/contract/lists.ts';
import { wish, type Wish } from '../../api/contract/matching.ts';
import { farSteps, priceSteps, travels } from '../../api/contract/matching-lists.ts';
import type { Services } from '../../api/services.ts';
import { bigAssets } from '../../seed/big.ts';
import { pick } from '../../seed/big-towns.ts';
import { streamOf, type Random } from '../../seed/random.ts';
import { signingIn } from '../../test/support/signed-in.ts';

/** Strengths and needs as people have them: what they like, and what they would like to change. */
const likes = ['music', 'singing', 'craft', 'walking', 'gardening', 'games', 'cooking', 'history'];
const needs = ['lonely', 'bereaved', 'low_mood', 'money', 'active', 'volunteer', 'get_about', 'caring'];

/**
 * A worker of an organisation of its own with so many invented people, each with a wish; the cookie to send, and where
 * their matches are. The same wishes for the same seed.
 */
export async function openCaseload(services: Services, seed: number, count: number) {
  const organisationId = await services.inside.organisationStore.open({
    name: 'A benchmark',
    networkId: 'main',
    modules: ['directory', 'conversations'],
  });
  const { actor, cookie } = await signingIn(services).member({ role: 'link_worker', organisationId });
  const drafts = [...bigAssets({ count: 1_000, seed, today: '2026-01-05' })];
  const { people, matching } = services.peopleSide;
  const addresses: string[] = [];
  for (let nth = 0; nth < count; nth++) {
    const random = streamOf(seed ^ 0x3a7c4, nth);
    const { personId } = await people.begin(actor, { reference: `B${nth}`, commandId: randomUUID() });
    await matching.ask(actor, personId, aWish(random, pick(drafts, random)));
    addresses.push(`/people/${personId}/matches`);
  }
  return { cookie, addresses };
}

/** One to three things, near a town or postcode; a third need step-free, some have days or a price. */
function aWish(random: Random, { places = [] }: AssetDraft): Wish {
  const { town, postcode } = places[0]?.address ?? {};
  const some = (share: number, values: Partial<Wish>) => (random() < share ? values : {});
  return {
    ...wish.parse({
      topics: [pick(needs, random), ...(random() < 0.7 ? [pick(likes, random)] : []), ...(random() < 0.3 ? [pick(likes, random)] : [])], // prettier-ignore
      near: (random() < 0.6 ? postcode : town) ?? 'Leeds',
    }),
    travel: pick(travels, random),
    ...some(0.4, { metres: pick(farSteps, random) }),
    ...some(0.3, { days: [pick(days, random), pick(days, random)] }),
    ...some(0.33, { access: ['step_free'] }),
    ...some(0.3, { mostPence: pick(priceSteps, random) }),
    ...some(0.5, { age: 20 + Math.floor(random() * 70) }),
  };
}
