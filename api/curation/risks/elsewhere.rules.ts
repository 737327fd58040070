import type { AssetDraft } from '../../contract/asset.ts';
import { heardOf, type Heard } from './heard.rules.ts';

/** That something takes place somewhere, or is for the people of somewhere: not that people also go or come from there. */
const takesPlace = new RegExp(
  [
    String.raw`\b(?:we|it|they|sessions?|meetings?|classes|group|club) (?:now |mostly |usually |actually |only |really |all |always |do )*(?:play|plays|meet|meets|gather|gathers|sing|train|trains|cover|covers|serve|serves|operate|operates|deliver|run|runs|is|are|is now|are now|have moved|has moved|moved|will be|take place|takes place) (?:\S+ ){0,4}?(?:at|in|to|over|across|from|out|cover)?`,
    String.raw`\b(?:held|based|taking place|takes place|take place|happens|moved|moving|relocated|located|situated|now over|now at|now in|new venue|covering|covers|serving|area covered)\b`,
    String.raw`\b(?:residents?|households?|people|families|pensioners|tenants|patients|mums|parents|homes|postcodes?|addresses) (?:of|in|from|only|living|across)\b|\b(?:residents|people|locals|postcodes|tenants|patients) only\b|\bonly (?:for|open to)\b`,
  ].join('|'),
);
/** Outings, matches, where people come from, and what is said of others, say nothing of where it is. */
const elsewhereToo =
  /\b(?:trips?|outings?|coach|day out|days out|excursions?|holiday|away (?:to|days|games|matches|all over)|set off|set out|leave from|stray|also|as well as|too|even from|from as far|come (?:over )?from|came from|comes from|born|originally|twinned|match(?:es)?|fixtures?|league|rambles?|walks?|hikes?|rides?|cruises?|visits? to|nothing to do with|sister group|like the one|unlike|based on|instead of|not (?:the|in|at)|used to|before we|years in|until \d{4})\b/;
const place =
  /(?<![\p{L}’'-])(\p{Lu}\p{Ll}{2,}[\p{L}’'-]*(?:[ -](?:(?:on|under|upon|in|le|the|by|next)[ -])?\p{Lu}\p{Ll}{2,}[\p{L}’'-]*){0,2})/gu;
const outcode =
  /(?<!\b(?:the|off|junction|via|route|bus|number|on|A|unit|room) )\b([A-Z]{1,2}\d{1,2}[A-Z]?)(?: ?\d[A-Z]{2})?(?![\w-])/g;
const noPlace =
  /^(?:We|It|They|The|This|Our|All|And|But|For|From|Now|Please|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Easter|Christmas|Zoom|Facebook|Second|First|Third|Fourth|Last|Green|Police|Battle|Sandwich|Ware|Bath|Street|Church|Wells|Hope|Rugby|Deal|Ash|Eye)s?$/;

/** Towns that are also how a sentence begins. */
const startsSentence =
  /^(?:Reading|Stone|Settle|Sandy|Barry|Nelson|Beer|Hale|Ripley|Crook|Hook|Lee|Wing|Cheddar|Rye|Poole|Preston|Lincoln|Chester|Barking|Tring|Ely|Frome|Lydia|Ashley|Kelly|Shirley|Beverley|Bolton|Whitby|Kendal)$/;

/** Names and outcodes that an entry says it takes place at, or is for. To be looked up. */
export function saidToBeAt(draft: AssetDraft): string[] {
  const names = heardOf(draft)
    .filter(({ path, plain }) => /^(?:summary|description|openingText|firstVisit)/.test(path) && takesPlace.test(plain) && !elsewhereToo.test(plain))
    .flatMap(namesIn);
  return [...new Set(names)].slice(0, 10);
} // prettier-ignore

const namesIn = ({ text }: Heard): string[] => [
  ...[...text.matchAll(outcode)].map(([, code = '']) => code),
  ...[...text.matchAll(place)].flatMap(({ 1: name = '', index }) =>
    noPlace.test(name) || (index === 0 && startsSentence.test(name))
      ? []
      : [name, ...(name.includes(' in ') ? name.split(' in ') : [])],
  ),
];
