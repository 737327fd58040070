import type { AssetDraft } from '../../contract/asset.ts';
import { languages, type Language } from '../../contract/lists.ts';
import { languageLabels } from '../../taxonomy/labels.ts';
import { oneLine } from '../clean/text.rules.ts';

type Costs = NonNullable<AssetDraft['costs']>;
type Join = NonNullable<AssetDraft['join']>;

/** "Free", "£3 a session", "Donations welcome": what it says first, the words kept beside it. */
export function costsFrom(text: string | undefined): Costs {
  if (!text) return [];
  const note = oneLine(text).slice(0, 200);
  const [, pounds, pence = '00'] = /£\s?(\d{1,5})(?:\.(\d\d))?/.exec(text) ?? [];
  if (/^free\b/i.test(note) && !pounds) return [{ kind: 'free', ...(note.length > 4 && { note }) }];
  if (/\bdonations?\b/i.test(note) && !pounds) return [{ kind: 'donation', note }];
  if (pounds === undefined) return [{ kind: 'unknown', note }];
  const kind = /\b(?:member(?:ship)?|a year|per year|annual)\b/i.test(note)
    ? 'membership'
    : /\b(?:session|class|visit|week|time|lesson)\b/i.test(note)
      ? 'per_session'
      : 'fixed_fee';
  return [{ kind, pence: Number(pounds) * 100 + Number(pence), note }];
}

/** How to join, from words on referral; null where they fit no route and belong to the description. */
export function joinFrom(text: string | undefined, reach: { phone: boolean; email: boolean }): Join | null {
  if (!text) return [];
  const note = oneLine(text).slice(0, 300);
  if (/^(?:open door|drop[- ]?in|(?:just )?turn up|no referral(?: needed)?|open to all|anyone|first come[, ]+first served|walk[- ]?in)\b/i.test(note)) return [{ route: 'just_turn_up', ...(note.length > 12 && { note }) }];
  if (/\bself[- ]?refer/i.test(note)) return reach.phone ? [{ route: 'phone', note }] : reach.email ? [{ route: 'email', note }] : null;
  if (/\b(?:gp only|through (?:your|a) gp|gp referral)\b/i.test(note)) return [{ route: 'through_gp', note }];
  if (/\b(?:voucher|referral|referred|refer|agency|assessment|professional)\b/i.test(note)) return [{ route: 'through_any_professional', note }];
  if (/\bmember/i.test(note) && reach.phone) return [{ route: 'phone', note }];
  return null;
} // prettier-ignore

const byName = new Map<string, Language>(
  languages.flatMap((code): [string, Language][] => [
    [code.toLowerCase(), code],
    [languageLabels[code].toLowerCase(), code],
  ]),
);
const otherNames: Record<string, Language> = { punjabi: 'pa', panjabi: 'pa', mandarin: 'zh-Hans', chinese: 'zh-Hans', cantonese: 'yue', farsi: 'fa', bengali: 'bn', bangla: 'bn', eng: 'en', cym: 'cy', welsh: 'cy', english: 'en' }; // prettier-ignore

/** Languages we have a tag for, by tag or English name. */
export const languagesFrom = (said: string[]): Language[] => [
  ...new Set(
    said.flatMap((each) => {
      const folded = each.trim().toLowerCase();
      return byName.get(folded) ?? otherNames[folded] ?? [];
    }),
  ),
];

/** Years from a number or "16+"; null where no age can be read (−1, NaN, 999). */
export function ageFrom(value: unknown): number | null {
  const years = typeof value === 'number' ? value : Number(/^\s*(\d{1,3}(?:\.\d+)?)\s*(?:\+|years?|yrs?)?\s*$/i.exec(String(value))?.[1] ?? Number.NaN);
  return Number.isFinite(years) && years >= 0 && years <= 120 ? years : null;
} // prettier-ignore

/** A date as files write it: 2025-06-20, 20/06/2025, 20-Jun-2025, 2017-01 (its first day). Null for anything else or later than today. */
export function dateFrom(text: string | undefined, today: string): string | null {
  if (!text) return null;
  const iso = /^((?:19|20)\d\d)-(\d\d)(?:-(\d\d))?/.exec(text.trim());
  const british = /^(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)/.exec(text.trim());
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3] ?? '01'] : british ? [british[3], british[2], british[1]] : [];
  if (!year || !month || !day) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const real = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(date) && date <= today ? date : null;
} // prettier-ignore
