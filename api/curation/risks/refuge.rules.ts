import type { AssetDraft } from '../../contract/asset.ts';
import type { Flag } from '../../contract/curation.ts';
import { harmless } from '../../assets/harmless.words.ts';
import { plainSpeech } from '../../assets/plain-speech.rules.ts';
import { sensitivityOf } from '../../assets/sensitivity.rules.ts';
import { doubtSigns, type Doubt } from '../../imports/draft/doubt.words.ts';
import { withoutDoubt } from '../../imports/draft/without-doubt.words.ts';
import { textsOf } from './texts.rules.ts';

/** A refuge, or help after violence, also where it calls itself something else. */
export function refugeFlags(draft: AssetDraft): Flag[] {
  const { withhold, because } = sensitivityOf(draft);
  if (withhold) return [refuge(because.join('; '))];

  const heard = [...new Set(textsOf(draft).map(({ text }) => text))].map(plainSpeech).join('\n');
  const text = [...harmless, ...withoutDoubt].reduce((left, phrase) => left.replace(phrase, ' ~ '), heard);
  const signs = doubtSigns.filter(({ pattern }) => pattern.test(text));
  const found = new Set(signs.map(({ is }) => is));
  const shelters = shelter.filter((each) => found.has(each)).length;
  const hurts = harm.filter((each) => found.has(each)).length;
  const isOne = shelters > 0 && hurts > 0 && (found.has('women') || shelters + hurts >= 4);
  const grave = signs.filter(({ is }) => [...shelter, ...harm, 'women'].includes(is));
  return isOne ? [refuge(`read together it may be a safe place: ${[...new Set(grave.map((sign) => sign.because))].join('; ')}`)] : [];
} // prettier-ignore

const shelter: Doubt[] = ['stay', 'address', 'closed'];
const harm: Doubt[] = ['hurt', 'ordeal', 'new start', 'somebody close', 'safety', 'sexual', 'dependants'];
const refuge = (because: string): Flag => ({ kind: 'refuge', path: '', because });
