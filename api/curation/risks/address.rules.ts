import type { AssetDraft } from '../../contract/asset.ts';
import type { Flag } from '../../contract/curation.ts';
import { plainSpeech } from '../../assets/plain-speech.rules.ts';
import { sensitivityOf } from '../../assets/sensitivity.rules.ts';
import { doubtSigns } from '../../imports/draft/doubt.words.ts';
import { publicPlaces } from '../../imports/draft/public-door.words.ts';
import { homely, keys, livesThere } from './address.words.ts';
import { homeFlags } from './home.rules.ts';
import { refugeFlags } from './refuge.rules.ts';
import { excerpt, textsOf } from './texts.rules.ts';

type Place = NonNullable<AssetDraft['places']>[number];

/** An address that somebody could be hurt or troubled by, if everybody knew it. */
export function addressFlags(draft: AssetDraft, refuges = refugeFlags(draft)): Flag[] {
  const told = (draft.places ?? []).filter(isToldExactly);
  const lines = (draft.places ?? []).flatMap(({ address: at }, n) => (at?.lines ?? []).map((text) => ({ path: `places.${n}`, text })));
  const said = [...textsOf(draft), ...lines];
  const flags: Flag[] = [];
  for (const { path, text } of said) {
    const key = keys.map((pattern) => pattern.exec(text)).find((found) => found !== null);
    if (key) flags.push(address(path, 'how to get in: a code or where the key is', excerpt(text, key.index, key[0].length)));
    const home = isName(path) ? undefined : homely.map((pattern) => pattern.exec(text)).find((found) => found !== null);
    const lived = livesThere.map((pattern) => pattern.exec(text)).find((found) => found !== null);
    if (lived) flags.push(address(path, 'somebody lives there', excerpt(text, lived.index, lived[0].length)));
    if (home && !yourHome.test(text.slice(Math.max(0, home.index - 12), home.index)))
      flags.push(address(path, 'it takes place at somebody’s home', excerpt(text, home.index, home[0].length)));
  }
  if (told.length > 0) {
    const quiet = doubtSigns.find(({ is }) => is === 'address')?.pattern;
    const kept = quiet && said.find(({ text }) => quiet.test(plainSpeech(text)));
    if (kept) flags.push(address(kept.path, 'its words say that the address is not for everybody, and the address is there', kept.text.slice(0, 120)));
    const { withhold, because } = sensitivityOf(draft);
    const lookedFor = because.filter((reason) => reason !== 'children and young people');
    const hidden = told.find((place) => !publicBuilding.test(lineOf(place)));
    if (refuges.length > 0 && told[0])
      flags.push(address('places', 'the address of a place that people may need to hide in', lineOf(told[0])));
    if (!withhold && hidden && lookedFor[0])
      flags.push(address('places', `an exact address for a group that may be looked for: ${lookedFor[0]}`, lineOf(hidden)));
  }
  told.forEach((place) => {
    if (readsLikeAHome(place, draft)) flags.push(address('places', 'the address reads like somebody’s home', lineOf(place)));
  });
  return flags.length > 0 ? flags : homeFlags(draft);
} // prettier-ignore

/** A name is a name: "My Front Room" may be a hall. */
const isName = (path: string) => path === 'name' || /\.name$/.test(path);

const address = (path: string, because: string, said: string): Flag => ({
  kind: 'address',
  path,
  because,
  said,
});
const yourHome = /\b(?:your|own)\s+$/i;

const isToldExactly = ({ privacy = 'exact', address: told, point }: Place) =>
  (privacy === 'exact' || privacy === 'street') && (point !== undefined || (told?.lines ?? []).length > 0);

const lineOf = ({ name, address: told }: Place) => [name, ...(told?.lines ?? []), told?.town].filter(Boolean).join(', '); // prettier-ignore

const publicBuilding =
  /\b(?:(?:guild)?halls?|centre|library|church|chapel|school|college|caf[eé]|rooms|pub|inn|museum|theatre|gallery|hub|institute|club|mosque|temple|gurdwara|synagogue|hospital|surgery|clinic|park|barn|pavilion|market|shop|office|university|station|steamie|leisure|pitch(?:es)?|powerleague|stadium|arena|sports|bandstand|gardens|gates|ground|rec|pool|baths|fountain)\b/i;

/** A flat, or a number in a street and nothing that tells of a public door. */
function readsLikeAHome(place: Place, draft: AssetDraft): boolean {
  const lines = place.address?.lines ?? [];
  const all = [place.name ?? '', ...lines].join(', ');
  const about = [draft.name, draft.summary, draft.description ?? ''].join(' ');
  if (/\b(?:nobody|no ?one) lives\b|\b(?:community|meeting|office|show) flat\b|\bas our office\b/i.test(about)) return false;
  if (/\b(?:flat|apartment|apt|maisonette|bungalow)\s*\d|\bbungalow\b/i.test(all)) return true;
  if (/\bc\/o\b|\bcare of\b/i.test(all) && !publicBuilding.test(all) && !/\bbank\b/i.test(all)) return true;
  const bare = lines.every((line) => /^\d{1,4}[a-z]?,?\s+(?:[\p{L}'’.-]+\s*){1,4}$/iu.test(line.trim()));
  if (place.name || lines.length === 0 || !bare) return false;
  if (draft.kind === 'place' || draft.kind === 'institution') return false;
  if (!quietStreet.test(all) && !(draft.kind === 'association' && /\b(?:Road|Rd)\b/i.test(all))) return false;
  if (/\b(?:high street|market|broadway|parade|precinct|town square|school road|station road|church road)\b/i.test(all)) return false;
  const speech = plainSpeech([draft.name, draft.organisation?.name ?? ''].join('\n'));
  return !publicPlaces.some(({ pattern }) => pattern.test(speech));
} // prettier-ignore
const quietStreet =
  /\b(?:Avenue|Ave|Close|Drive|Crescent|Cres|Grove|Gardens|Gdns|Rise|Walk|Croft|Mews|Way|Fold|Court)\b/i;
