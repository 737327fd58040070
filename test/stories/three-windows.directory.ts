import type { AssetDraft } from '../../api/contract/asset.ts';
import { aDraft, aPlace } from '../support/drafts.ts';

/** Metres north of the middle of M33 at which each meets; nobody without a car goes farther than 1,200 on foot. */
const norths: Record<string, number> = {};
const at = (north: number, more: Partial<AssetDraft> & { name: string; phone: string }) => {
  const { phone, ...draft } = more;
  norths[draft.name] = north;
  const contacts = [{ kind: 'phone' as const, value: phone, public: true }, ...(draft.contacts ?? [])];
  return aDraft({ needs: [], places: [aPlace({ north })], ...draft, contacts });
};

export const band = at(1_100, {
  ...{ name: 'Larkfield Brass', categories: ['arts_culture'], phone: '01632 960002' },
  summary: 'A brass band that plays in the hall. Listeners are as welcome as players.',
  schedules: [{ rrule: 'FREQ=WEEKLY;BYDAY=TU', opens: '19:00', closes: '21:00' }],
  firstVisit: 'Come in by the side door. Somebody will see you.',
  contacts: [{ kind: 'email', value: 'band@groups.example', public: true }],
});
export const grief = at(500, {
  ...{ name: 'Talking of Them', categories: ['bereavement'], needs: ['bereaved'], phone: '01632 960003' },
  summary: 'For people whose wife, husband or partner has died. Tea, talk, and no hurry.',
  schedules: [{ rrule: 'FREQ=WEEKLY;BYDAY=WE', opens: '10:30', closes: '12:00' }],
});
export const singers = at(250, {
  ...{ name: 'Chapel Road Singers', categories: ['arts_culture'], phone: '01632 960004' },
  summary: 'Songs that everybody knows, sung together.',
  costs: [{ kind: 'per_session', pence: 200 }],
});

/** What there is around: these three, and others that do not fit. */
export function nearby(): AssetDraft[] {
  const assured = { on: new Date().toISOString().slice(0, 10), by: 'owner' as const };
  return [
    ...[band, grief, singers],
    at(6_000, { name: 'Far Brass', categories: ['arts_culture'], phone: '01632 960005' }),
    at(300, { name: 'Fix It Fridays', categories: ['home_help'], phone: '01632 960006' }),
    at(200, { name: 'Cheap Coal Club', categories: ['energy_warmth'], phone: '01632 960007' }),
  ].map((draft) => ({ ...draft, assured }));
}

/** What each wish is answered by, fully or in part, as the lists of the field have it. */
const answers: Record<string, { full: (of: AssetDraft) => boolean; part: (of: AssetDraft) => boolean }> = {
  'I feel lonely': {
    full: ({ needs, categories = [] }) =>
      Boolean(needs?.includes('lonely')) || categories.includes('befriending'),
    part: ({ categories = [] }) =>
      categories.some((each) => each === 'company_groups' || each === 'peer_support'),
  },
  'Someone I love has died': {
    full: ({ needs, categories = [] }) => Boolean(needs?.includes('bereaved')) || categories.includes('bereavement'), // prettier-ignore
    part: ({ categories = [] }) => categories.includes('peer_support'),
  },
  // What he can do is heard as something he likes.
  "Men's sheds and making things": {
    full: ({ categories = [] }) => categories.includes('company_groups'),
    part: ({ categories = [] }) =>
      categories.some((each) => ['learning_skills', 'time_exchange', 'arts_culture'].includes(each)),
  },
  // Whoever makes music says so in their own words; the rest of the arts are near to it.
  Music: {
    full: ({ name, summary }) => /\b(music|brass|band)/i.test(`${name} ${summary}`),
    part: ({ categories = [] }) => categories.includes('arts_culture'),
  },
};

/** Whether what is said of an entry is so, by the facts above. What is not known to be so is not. */
export function isTrueOf(name: string, reason: string): boolean {
  const entry = [band, grief, singers].find((each) => each.name === name);
  if (!entry) return false;
  const fit = /^(For|Near to) “(.+)”$/.exec(reason);
  if (fit) return fit[2]!.split('” or “').some((wish) => answers[wish]?.[fit[1] === 'For' ? 'full' : 'part'](entry)); // prettier-ignore
  const way = /^([\d.]+) (m|miles?) away$/.exec(reason);
  if (way) {
    const metres = Number(way[1]) * (way[2] === 'm' ? 1 : 1_609.344);
    return Math.abs(metres - norths[name]!) <= (way[2] === 'm' ? 5 : 81);
  }
  return reason === 'Free' && (entry.costs ?? []).every(({ kind }) => kind === 'free');
}
