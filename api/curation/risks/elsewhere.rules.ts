import type { AssetDraft } from '../../contract/asset.ts';
import { heardOf, linesOf, type Heard } from './heard.rules.ts';

/** That something takes place somewhere, or is for the people of somewhere: not that people also go or come from there. */
const takesPlace = new RegExp(
  [
    String.raw`\b(?:we|it|they|sessions?|meetings?|classes|group|club|everything|all of it) (?:now |mostly |usually |actually |only |really |all |always |do )*(?:play|plays|meet|meets|gather|gathers|sing|train|trains|cover|covers|serve|serves|operate|operates|deliver|run|runs|is|are|is now|are now|have moved|has moved|moved|will be|take place|takes place) (?:\S+ ){0,4}?(?:at|in|to|over|across|from|out|cover)?`,
    String.raw`\b(?:now|always|only|all|mostly|usually) (?:\S+ ){0,3}?(?:begins?|starts?|ends?|leaves?|finish|finishes|meets?|gather|gathers|goes? from|go from|run from|runs from)\b`,
    String.raw`\b(?:held|based|taking place|takes place|take place|happens|moved|moving|relocated|located|situated|now over|now at|now in|new venue|covering|covers|serving|area covered)\b`,
    String.raw`\b(?:residents?|households?|people|families|pensioners|tenants|patients|mums|parents|homes|postcodes?|addresses) (?:of|in|from|only|living|across)\b|\b(?:residents|people|locals|postcodes|tenants|patients) only\b|\bonly (?:for|open to)\b`,
  ].join('|'),
);
/** Outings, matches, where people come from, and what is said of others, say nothing of where it is. */
const elsewhereToo =
  /\b(?:trips?|outings?|coach|day out|days out|excursions?|holiday|away (?:to|days|games|matches|all over)|set off|set out|leave from|stray|also|as well as|too|even from|from as far|come (?:over )?from|came from|comes from|born|originally|twinned|match(?:es)?|fixtures?|league|rambles?|walks?|hikes?|rides?|cruises?|visits? to|nothing to do with|sister group|like the one|unlike|based on|instead of|not (?:the|in|at)|used to|before we|years in|until \d{4})\b/;
/** That it went somewhere else for good: then also a walk or a ride tells where it is. */
const moved =
  /\b(?:moved|moving|relocated|gave up|given up|(?:got|was|been|is|has been) (?:sold|shut|closed|demolished|flooded|knocked down|burnt)|no longer (?:at|in)|post only|for post|now all|from now on|new venue|until further notice|these days)\b/;
/** Words behind the name of a town that say what of it is meant: "Diss Station". */
const partOfTown =
  / (?:Station|Railway|Bus|Library|Town|Market|Leisure|Cathedral|Civic|Guildhall|Corn|Harbour|Pier|Quay|Hospital|Minster|Central)\b.*$/u;
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
  const names = [...heardOf(draft), ...linesOf(draft)]
    .filter(({ path, plain }) => /^(?:summary|description|openingText|firstVisit|places\.\d+$)/.test(path) && takesPlace.test(plain) && (!elsewhereToo.test(plain) || (moved.test(plain) && !/\b(?:trips?|outings?|from as far)\b/.test(plain))))
    .flatMap(namesIn);
  return [...new Set(names)].slice(0, 10);
} // prettier-ignore

const namesIn = ({ text: whole }: Heard): string[] => {
  // what was left is named first
  const text = whole.slice(Math.max(0, whole.search(/\b(?:and|but|so) now\b|\bmoved to\b/)));
  return [
    ...[...text.matchAll(outcode)].map(([, code = '']) => code),
    ...[...text.matchAll(place)].flatMap(({ 1: name = '', index }) =>
      noPlace.test(name) || (index === 0 && startsSentence.test(name))
        ? []
        : [
            name,
            ...(partOfTown.test(name) ? [name.replace(partOfTown, '')] : []),
            ...(name.includes(' in ') ? name.split(' in ') : []),
          ],
    ),
  ];
};
