import { keyWords, ordinaryWords } from './key.words.ts';

/**
 * Text as a reader who means well would hear it: no case, accents, tags or invisible letters; words that were masked
 * (r*fuge), spaced (r e f u g e), cut (ref uge), glued (womensaid), spelled with digits (r3fuge) or with a slip
 * (refudge) put right, as far as they are key words of `key.words.ts`. One sentence a line, words apart by
 * one space, apostrophes gone: "womens aid".
 */
export function plainSpeech(text: string): string {
  const before = heard.get(text);
  if (before !== undefined) return before;

  const speech = withoutTricks(text)
    .split(/[\n\r.!?;•]+(?=\s|$)|\n/)
    .map((sentence) => mended(wordsOf(sentence)).join(' '))
    .filter(Boolean)
    .join('\n');
  if (heard.size > mostHeard) heard.clear();
  heard.set(text, speech);
  return speech;
}
// an entry is judged where it is imported and again where it is written, with a batch of others between
const mostHeard = 6_000;
const heard = new Map<string, string>();

/** Key words inside an address of the web: `manchesterwomensaid.org.uk/refuge-help` → "womens aid refuge". */
export function plainAddress(address: string): string {
  const before = known.get(address);
  if (before !== undefined) return before;

  const parts = withoutTricks(address)
    .replace(/^[a-z]+:\/\//, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const plain = parts.map((part) => withinWord(part) ?? part).join(' ');
  if (known.size > mostHeard) known.clear();
  known.set(address, plain);
  return plain;
}
const known = new Map<string, string>();

function withoutTricks(text: string): string {
  return text
    .replace(/<[^>]*>/g, ' ')
    .replace(
      /&(nbsp|amp|#39|rsquo|quot|lsquo|apos);/gi,
      (_, name: string) => entities[name.toLowerCase()] ?? ' ',
    )
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u2064\ufeff]/gu, '')
    .toLowerCase()
    .replace(/[łıøđ]/g, (letter) => alike[letter] ?? letter)
    .replace(/\S+/g, (word) =>
      /[a-z]/.test(word) ? word.replace(/[^\x20-\x7e]/g, (l) => alike[l] ?? l) : word,
    )
    .replace(/['’‘`´]/g, '')
    .replace(/\b(?:[a-z]\.){2,}[a-z]{0,2}\b/g, (initials) => initials.replaceAll('.', ''))
    .replace(/&/g, ' and ');
}
const entities: Record<string, string> = {
  nbsp: ' ',
  amp: '&',
  '#39': "'",
  rsquo: "'",
  lsquo: "'",
  apos: "'",
};

// letters of other alphabets that pass for Latin ones
const alike: Record<string, string> = Object.fromEntries(
  "аa еe оo рp сc хx уy іi ѕs ԁd һh ѵv кk мm тt вv нh αa εe οo ρp ιi νv υu κk τt łl ıi øo đd ’' ‐- ‑- –- —-"
    .split(' ')
    .map(([from = '', to = '']) => [from, to]),
);

/** Letters and digits of any script, with the signs that mask letters left inside. */
function wordsOf(sentence: string): string[] {
  const words = sentence
    .split(/[\s,:()[\]{}"“”<>=|/\\~^%£€]+/)
    .flatMap((word) => [...(masked(word) ? [unmasked(word)] : word.split(/[-_.+*#@$!?•·]+/))])
    .filter(Boolean);
  return unspelled(words);
}

const masked = (word: string) => /[\p{L}][*#@$!0-9_•·.?-]+\p{L}|[\p{L}]{2,}[*#]+$|^[$@0-9]\p{L}{2,}/u.test(word) && unmaskedOrNull(word) !== null; // prettier-ignore
const unmasked = (word: string) => unmaskedOrNull(word) ?? word;

/** "r*fuge", "ref**e", "s3xual", "dom-estic": the key word it must be, or null. */
function unmaskedOrNull(word: string): string | null {
  const bare = word.replace(/^[^\p{L}\p{N}$@*#]+|[^\p{L}\p{N}*#]+$/gu, '');
  const digits = bare.replace(/[0134578@$!]/g, (sign) => digitLetters[sign] ?? sign);
  const joined = digits.replace(/[-_.·•]/g, '');
  if (keyWordSet.has(joined) && !keyWordSet.has(bare)) return joined;
  if (!/[*#•_]/.test(bare) || bare.replace(/[^\p{L}]/gu, '').length < 2) return null;

  const shape = new RegExp(`^${digits.replace(/[^\p{L}*#•_]/gu, '').replace(/[*#•_]/g, '[a-z]')}$`);
  return keyWords.find((key) => shape.test(key)) ?? null;
}
const digitLetters: Record<string, string> = {
  '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '@': 'a', $: 's', '!': 'i',
}; // prettier-ignore

/** Runs of three or more single letters are one word: "r e f u g e". */
function unspelled(words: string[]): string[] {
  const out: string[] = [];
  let run: string[] = [];
  const close = () => {
    out.push(...(run.length >= 3 ? [run.join('')] : run));
    run = [];
  };
  for (const word of words) {
    if (/^[a-z]$/.test(word)) run.push(word);
    else {
      close();
      out.push(word);
    }
  }
  close();
  return out;
}

function mended(words: string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const [one, two, three] = [words[at] ?? '', words[at + 1], words[at + 2]];
    if (two && three && isCut(one + two + three, [one, two, three])) {
      out.push(one + two + three);
      at += 2;
    } else if (two && isCut(one + two, [one, two])) {
      out.push(one + two);
      at += 1;
    } else out.push(withoutSlip(one));
  }
  return out;
}

const isCut = (joined: string, parts: string[]) =>
  joined.length >= 6 &&
  keyWordSet.has(joined) &&
  !parts.every((part) => keyWordSet.has(part) || commonParts.has(part));
const commonParts = new Set(['for', 'the', 'and', 'safe', 'house', 'aid', 'a', 'force', 'd', 'me']);

const keyWordSet = new Set(keyWords);
const ordinary = new Set(ordinaryWords);
const remembered = new Map<string, string>();

/** The key word a word was meant to be: as it is, glued from several, or a slip of the finger away. */
function withoutSlip(word: string): string {
  if (word.length < 5 || keyWordSet.has(word) || ordinary.has(word) || !/^[a-z]+$/.test(word)) return word;
  const known = remembered.get(word);
  if (known !== undefined) return known;

  const mend = glued(word) ?? nearestKey(word) ?? word;
  if (remembered.size > 50_000) remembered.clear();
  remembered.set(word, mend);
  return mend;
}

function nearestKey(word: string): string | null {
  const plural = word.endsWith('s') && ordinary.has(word.slice(0, -1));
  if (plural) return null;
  return (
    keyWords.find(
      (key) =>
        (key.length >= 6 || key === 'abuse') &&
        word !== `${key}s` &&
        key !== `${word}s` &&
        key[0] === word[0] &&
        Math.abs(key.length - word.length) <= 2 &&
        slipsApart(key, word) <= (key.length >= 11 ? 2 : 1),
    ) ?? null
  );
}

/** "domesticabuse" → "domestic abuse"; null unless the whole word is made of two or more key words. */
function glued(word: string): string | null {
  if (word.length < 8) return null;
  const ways: (string[] | null)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    ways[end] = null;
    for (const key of keyWords) {
      const before = ways[end - key.length];
      if (before && word.slice(end - key.length, end) === key) {
        ways[end] = [...before, key];
        break;
      }
    }
  }
  const parts = ways[word.length];
  return parts && parts.length > 1 ? parts.join(' ') : null;
}

/** The key words that stand inside a part of a web address, where nothing separates them. */
function withinWord(part: string): string | null {
  const whole = glued(part);
  if (whole) return whole;
  const tells = addressTells.filter(([inside]) => inside.test(part)).map(([, words]) => words);
  return tells.length > 0 ? tells.join(' ') : null;
}
const addressTells: [RegExp, string][] = [
  [/womensaid/, 'womens aid'],
  [/womansaid/, 'womens aid'],
  [/rapecrisis/, 'rape crisis'],
  [/domesticabuse/, 'domestic abuse'],
  [/domesticviolence/, 'domestic violence'],
  [/sexualviolence/, 'sexual violence'],
  [/sexualabuse/, 'sexual abuse'],
  [/sexualassault/, 'sexual assault'],
  [/stopabuse/, 'abuse'],
  [/endabuse/, 'abuse'],
  [/withoutabuse/, 'abuse'],
  [/safehouse/, 'safe house'],
  [/refuge(?!e|dining|bar(?![a-z])|cafe)/, 'refuge'],
  [/survivors/, 'survivors'],
  [/endthefear/, 'domestic abuse'],
  [/forcedmarriage/, 'forced marriage'],
  [/modernslavery/, 'modern slavery'],
  [/trafficking/, 'trafficking'],
  [/(?<!deer)stalking/, 'stalking'],
  [/perpetrator/, 'perpetrators'],
  [/^idvas?$/, 'idva'],
  [/^vawg/, 'vawg'],
];

/** Letters added, lost, changed or swapped between two words (optimal string alignment), counted up to 3. */
function slipsApart(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 9) + 1, (row[j - 1] ?? 9) + 1, (last[j - 1] ?? 9) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 9) + 1);
      row.push(best);
    }
    if (Math.min(...row) > 2) return 3;
    before = last;
    last = row;
  }
  return last[b.length] ?? 3;
}
