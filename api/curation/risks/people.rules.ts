import { firstNames } from '../../imports/clean/first-names.words.ts';
import { inOffice, moreNames, nobody } from './people.words.ts';
import { notAName } from './personal.words.ts';

/** Somebody who is spoken of. `at` and `end`: where the name stands. `sure`: it can hardly be anything else. */
export type Person = { name: string; at: number; end: number; sure: boolean };

const capital = String.raw`\p{Lu}[\p{L}’'-]*\p{Ll}`;
const full = new RegExp(
  String.raw`(?<![\p{L}’'-])(${capital})\s+(?:\p{Lu}\.?\s+)?(${capital}(?:-${capital})?)`,
  'gu',
);
const titled = new RegExp(
  String.raw`(?<![\p{L}])(?:Mr|Mrs|Ms|Miss|Misses|Mx|Auntie|Aunty|Uncle|Grandad|Grandpa|Nana|Granny|Master)\.?\s+(?:(?:and|&)\s+Mrs\s+)?(${capital})(?:\s+${capital})?`,
  'gu',
);
const kin =
  'son|daughter|lad|lass|boy|girl|sister|brother|mum|mam|dad|wife|husband|nan|nana|gran|grandma|grandad|mother|father|twins?|youngest|eldest|oldest|middle one|partner|grandson|granddaughter|nephew|niece|neighbour|friend|mate|member|regular|volunteer|driver|treasurer|secretary|cook|helper|caretaker|captain|house captain';
const ours = new RegExp(
  String.raw`(?<![\p{L}])(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Tt]he)\s+(?:(?:lovely|dear|new|own|late|little|old|oldest|longest|youngest|eldest|poor|good|older|younger|long|head|best|first|other|step)[ -]){0,2}(?:(?:${kin}|cook),?\s+)?(?:is\s+)?(${capital})`,
  'gu',
);
const one = new RegExp(String.raw`(?<![\p{L}’'-])(${capital})(?:['’]s)?(?![\p{L}])`, 'gu');

/** A first name common in Britain, of whatever tongue. */
export const isFirstName = (word: string) =>
  firstNames.has(word.toLowerCase()) || moreNames.has(word.toLowerCase());
const isNobody = (word: string) => nobody.test(word) || notAName.test(word);
/** Names that begin many a sentence, or are a plant. */
const isWordToo =
  /^(?:Will|Mark|Bill|Rose|Rosie|Joy|Faith|Grace|Hope|Dawn|Pat|Sky|Max|Dale|Glen|Daisy|Lily|Ivy|Holly|Hazel|Heather|Poppy|Olive|Ruby|Pearl|Summer|Jade|Rob|Jack|Gene|Miles|Drew|Frank|Grant|Guy|Art|Ray|Don|Bob|Jo|Jordan|Chelsea|Victoria|Florence|Charlotte|Paris|Austin|Lincoln|Preston|Nelson|Winston|Clive|Lee|Dean|Dot|Pip|Page|Penny|Robin|Jay|Martin|Lou|Jules|Angel|Violet|Iris|Flo|Ada|Mo|Del|Vi|Vic|Nan|Len|Sid|Art|Tone|Shell|Cliff|Marina|Sandy|Amber|Kelly|Shannon)$/;

/** What only somebody does: "Zofia can hardly see", "Yonas, who …". */
const does = /^(?:['’]s (?:had|been|got|not|a|on|in|lost|just|only|he|still|\d)|,? (?:who|whose)\b|, (?:her|his|she|he|shes|hes)\b|\s+\(?(?:is|was|has|had|hasn['’]?t|isn['’]?t|can|can['’]?t|cannot|could|won['’]?t|will|lives?|lost|needs?|suffers?|came|comes|left|takes?|took|keeps?|gets?|got|hates?|loves?|likes?|struggles?|went|goes|does|doesn['’]?t|don['’]?t|never|now|still|only|just|opens?|uses?|walks?|turned|turns|says|stays|sleeps|and (?:his|her)|with (?:his|her)|since|after|aged?|\d{1,2}\b))/; // prettier-ignore

/** Who is told of in the same sentence as he or she. */
const beenTold = /^[^.!?]{0,80}?[,;] (?:he|she|his|her|hes|shes)\b/;
/** Who speaks or helps there because it is their work. */
const atWork =
  /^,? (?:an? |our |the )?(?:(?!who\b|is\b|has\b|was\b)[\p{L}-]+ ){0,3}?(?:nurse|midwife|doctor|GP|physio\w*|consultant|surgeon|podiatrist|optician|pharmacist|dietitian|psychologist|counsellor|therapist|solicitor|adviser|advisor|author|historian|professor|researcher|speaker|trainer|officer|chaplain|champion)\b(?! (?:is|has been) (?:off|ill|sick|in))/u;
const workBefore =
  /\b(?:nurse|midwife|doctor|adviser|advisor|physio|solicitor|historian|author|teacher|chaplain|officer|podiatrist|coach|midwives|trainer|librarian|curator|paralympian|dietitian|speaker|artist|poet) $/i;

/** Everybody whom a sentence names, without those who hold an office. */
export function peopleIn(text: string): Person[] {
  const found: Person[] = [];
  const inTheOpen: { at: number; end: number }[] = [];
  const add = (at: number, length: number, sure: boolean) => {
    const end = at + length;
    if (inOffice.test(text.slice(Math.max(0, at - 14), at)) || atWork.test(text.slice(end)) || workBefore.test(text.slice(Math.max(0, at - 14), at))) {
      inTheOpen.push({ at, end });
      return;
    }
    // a part of a name is nobody else
    if ([...found, ...inTheOpen].some((each) => at < each.end && end > each.at)) return;
    found.push({ name: text.slice(at, end), at, end, sure });
  };
  for (const each of text.matchAll(titled)) if (!isNobody(each[1] ?? '')) add(each.index, each[0].length, true);
  for (const each of text.matchAll(full)) {
    const [whole, first = '', last = ''] = each;
    const bare = first.replace(/['’]s$/, '');
    if (isNobody(last.replace(/['’]s$/, '')) || nobody.test(bare)) continue;
    if (isFirstName(bare)) add(each.index, whole.replace(/['’]s$/, '').length, true);
    else if (!notAName.test(bare) && each.index > 0 && (does.test(text.slice(each.index + whole.length)) || beenTold.test(text.slice(each.index + whole.length))))
      add(each.index, whole.length, false);
  }
  for (const each of text.matchAll(ours)) {
    const name = each[1] ?? '';
    if (isNobody(name)) continue;
    const at = each.index + each[0].length - name.length;
    const related = /\b(?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur)\b/.test(each[0]) && does.test(text.slice(at + name.length));
    if (isFirstName(name.replace(/['’]s$/, '')) || related) add(at, name.length, isFirstName(name.replace(/['’]s$/, '')));
  }
  for (const each of text.matchAll(one)) {
    const name = (each[1] ?? '').replace(/['’]s$/, '');
    // a name we do not know, mid-sentence, and what is said next is said of somebody
    const unknown = !isFirstName(name);
    if (nobody.test(name) || (unknown && notAName.test(name))) continue;
    if (unknown && !(each.index > 0 && /^[,\s]+(?:who|whose|her|his|she|he)\b/.test(text.slice(each.index + name.length)))) continue;
    const after = text.slice(each.index + name.length);
    if (isNobody(/^\s+(\p{Lu}[\p{L}’'-]*)/u.exec(after)?.[1] ?? 'x')) continue;
    add(each.index, name.length, does.test(after) || (!isWordToo.test(name) && !unknown));
  }
  return found;
} // prettier-ignore

/** Whether what follows a name says that it is of somebody at work there: ", urology nurse from the hospital". */
export const isAtWork = (text: string, end: number): boolean => atWork.test(text.slice(end));

/** "janepearce92" begins with somebody’s name. */
export const startsWithFirstName = (handle: string): boolean =>
  [4, 5, 6, 7, 8].some((length) => handle.length - length >= 3 && isFirstName(handle.slice(0, length)));
