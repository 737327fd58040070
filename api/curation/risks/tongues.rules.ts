import type { AssetDraft } from '../../contract/asset.ts';
import type { Flag } from '../../contract/curation.ts';
import { heardOf, linesOf, type Heard } from './heard.rules.ts';
import { isFirstName } from './people.rules.ts';
import { homesAbroad, tongues, type Tongue } from './tongues.words.ts';

/** What is said in another language than English, as far as a few words tell: whoever curates may not read it. */
export function tongueFlags(draft: AssetDraft): Flag[] {
  const said = [...heardOf(draft), ...linesOf(draft)];
  const flag = (kind: Flag['kind'], because: string, at: Heard): Flag => ({ kind, path: at.path, because, said: at.text.slice(0, 160) }); // prettier-ignore
  const home = said.find((at) => homesAbroad.test(at.plain));
  const flags = home ? [flag('address', 'in another language it says that it takes place at somebody’s home', home)] : [];
  const words = new Map(said.map((at) => [at, new Set(at.plain.split(/[^\p{L}]+/u))]));
  for (const tongue of tongues) {
    const spoken = said.filter((at) => isIn(tongue, at.plain, words.get(at)));
    if (spoken.length === 0) continue;
    const harm = spoken.find((at) => tongue.harm.test(at.plain));
    if (harm && tongue.shelter.test(spoken.map((at) => at.plain).join('\n')))
      flags.push(flag('refuge', 'in another language it reads like a place to be safe from somebody', harm));
    const secret = spoken.find((at) => isSecret(at, said, tongue));
    if (secret) flags.push(flag('personal', 'in another language it tells something private of a person', secret));
  }
  return flags;
} // prettier-ignore

/** Two of its small words, or its script. */
const isIn = ({ marks, script }: Tongue, plain: string, words: Set<string> = new Set()): boolean =>
  script ? script.test(plain) : [...words].filter((word) => marks.has(word)).length > 1;

function isSecret(at: Heard, said: Heard[], { secret, of }: Tongue): boolean {
  if (!secret.test(at.plain) || !of.test(at.plain)) return false;
  const before = said[said.indexOf(at) - 1];
  return names(at.text) || (before?.path === at.path && names(before.text));
}

/** A name of two words, a first name, one after “Mrs” in their tongue, or a script that has no capitals. */
const names = (text: string): boolean =>
  /\p{Lu}[\p{Ll}’'-]+\s+\p{Lu}\p{Ll}+/u.test(text) ||
  /\p{Script=Arabic}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Gurmukhi}|\p{Script=Han}/u.test(
    text,
  ) ||
  /(?:[Pp]ani|[Pp]an|[Dd]oamna|[Dd]omnul|[Ss]e(?:ñ)ora?|[Dd]o(?:ñ)a|[Dd]ona|[Mm]adame|[Mm]onsieur|[Mm]me|[Bb]aji|[Bb]hai|[Aa]unty|[Hh]aweeney|[Ee]eddo) \p{Lu}\p{Ll}+/u.test(
    text,
  ) ||
  /(?<=\p{Ll} )\p{Lu}\p{Ll}+(?=,? (?:mae|sydd|wedi|znowu|zn(?:o|ó)w|ma|jest|ko|ka|ki|hai|are|tiene|vive|a un)\b)/u.test(
    text,
  ) ||
  (text.match(/\p{Lu}\p{Ll}+/gu) ?? []).some(isFirstName);
