import type { AssetDraft } from '../contract/asset.ts';
import { doorFeatures, meetings, prices, type Answers, type Question } from '../contract/register.ts';
import { sayWeek } from '../times/words.rules.ts';
import type { Schedule } from '../times/schedule.rules.ts';
import { entryOf, hallSays, type Facts } from './entry.rules.ts';
import type { Typed } from './registration.model.ts';

/** The questions that a group may answer anew about an entry that is there. Who reaches us is told elsewhere. */
export const changeable = [
  'name',
  'about',
  'sort',
  'who',
  'where',
  'when',
  'cost',
  'contact',
  'welcome',
] as const satisfies Question[];
export type Changeable = (typeof changeable)[number];

const fieldsOf: Record<Changeable, (keyof AssetDraft)[]> = {
  name: ['name'],
  about: ['summary'],
  sort: ['categories'],
  who: ['whoFor'],
  where: ['places', 'attendance', 'areasServed', 'links'],
  when: ['schedules', 'openingText'],
  cost: ['costs'],
  contact: ['contacts', 'join'],
  welcome: ['firstVisit', 'access'],
};

/** The entry with one answer in the place of what it said before; all else stays as it is. */
export function withAnswer(
  draft: AssetDraft,
  question: Changeable,
  answers: Answers,
  facts: Facts,
): AssetDraft {
  const answered = entryOf(answers, facts);
  const next: Record<string, unknown> = { ...draft };
  for (const field of fieldsOf[question]) {
    if (answered[field] === undefined) delete next[field];
    else next[field] = answered[field];
  }
  if (question === 'where') {
    // What the new hall says of its door takes the place of what the old one said; the group's own word stays.
    const own = Object.entries(draft.access ?? {}).filter(([, fact]) => !fact?.note?.endsWith(hallSays));
    next.access = { ...answered.access, ...Object.fromEntries(own) };
    next.links = [
      ...(draft.links ?? []).filter(({ type }) => type !== 'meets_at'),
      ...(answered.links ?? []),
    ];
  }
  if (question === 'welcome') {
    const unasked = Object.entries(draft.access ?? {}).filter(
      ([feature, fact]) => !(doorFeatures as string[]).includes(feature) || fact?.note?.endsWith(hallSays),
    );
    next.access = { ...Object.fromEntries(unasked), ...answered.access };
  }
  if (question === 'contact') {
    const kinds = ['phone', 'email', 'website'];
    const others = (draft.contacts ?? []).filter(({ kind }) => !kinds.includes(kind));
    next.contacts = [...(answered.contacts ?? []), ...others];
  }
  return next as AssetDraft;
}

/** With one more time beside those it has. */
export function withSession(draft: AssetDraft, facts: Facts): AssetDraft {
  return { ...draft, schedules: [...(draft.schedules ?? []), ...facts.times.schedules] };
}

/** What an entry says, as the boxes of a question hold it. */
export function typedOf(draft: AssetDraft, question: Changeable): Typed {
  switch (question) {
    case 'name':
      return { name: [draft.name] };
    case 'about':
      return { summary: [draft.summary] };
    case 'sort':
      return { categories: draft.categories ?? [] };
    case 'who':
      return { whoFor: draft.whoFor ?? [] };
    case 'where':
      return whereOf(draft);
    case 'when':
      return { words: [draft.openingText ?? sayWeek((draft.schedules ?? []) as Schedule[]).join('. ')] };
    case 'cost': {
      const [cost] = draft.costs ?? [];
      const price = prices.find((each) => each === cost?.kind);
      const pounds =
        cost?.pence === undefined ? '' : (cost.pence / 100).toFixed(cost.pence % 100 === 0 ? 0 : 2);
      return { ...(price && { price: [price] }), pounds: [pounds], note: [cost?.note ?? ''] };
    }
    case 'contact': {
      const value = (kind: string) => [draft.contacts?.find((contact) => contact.kind === kind)?.value ?? ''];
      const isShown = draft.contacts?.some((contact) => contact.public) ?? false;
      const turnUp = draft.join?.some(({ route }) => route === 'just_turn_up') ?? false;
      return {
        ...(turnUp && { turnUp: ['yes'] }),
        ...{ phone: value('phone'), email: value('email'), website: value('website') },
        show: [isShown ? 'yes' : 'no'],
      };
    }
    case 'welcome': {
      const own = Object.entries(draft.access ?? {}).filter(([, fact]) => !fact?.note?.endsWith(hallSays));
      const having = (state: string) =>
        own.filter(([, fact]) => fact?.state === state).map(([feature]) => feature);
      return { first: [draft.firstVisit ?? ''], yes: having('yes'), no: having('no') };
    }
  }
}

function whereOf({ attendance = [], places = [] }: AssetDraft): Typed {
  const [place] = places;
  const at =
    attendance.includes('home_visit') ? 'visits' : attendance.includes('phone') ? 'phone' : attendance.includes('video') ? 'online' : place?.privacy === 'exact' || !place ? 'place' : 'home';
  return {
    at: [meetings.find((each) => each === at) ?? 'place'],
    hall: [place?.name ?? ''],
    postcode: [place?.address?.postcode ?? ''],
    street: [place?.address?.lines?.[0] ?? ''],
  };
} // prettier-ignore
