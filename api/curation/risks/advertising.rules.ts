import type { AssetDraft } from '../../contract/asset.ts';
import type { Flag } from '../../contract/curation.ts';
import { sellingSigns } from './advertising.words.ts';
import { heardOf, linesOf } from './heard.rules.ts';
import { dealSigns } from './selling.words.ts';
import { excerpt, textsOf } from './texts.rules.ts';
import { warns } from './warning.words.ts';
import { weigh } from './weigh.rules.ts';

/** What only somebody who sells would say: once is enough. */
const selling = [
  /\b(?:deposit (?:secures|required|to secure|taken)|for sale|to let|to rent|selling fast|or nearest offer|o\.?n\.?o\.?|no dss|suit (?:a )?(?:professional|student|couple)|bills in(?:c\w*)?|pcm|per calendar month|ready to (?:leave|go)|view (?:them|it|now|any ?time|by appointment))\b[^\n]{0,60}(?:£\s?\d|\bdeposit\b|\bnow\b|\bcall\b|\btext\b|\bmum\b|\bdad\b)|£\s?\d{3,}[^.\n]{0,30}\b(?:deposit|pcm|each|ono|secures|no offers|cash|delivered|fitted|installed)\b/i,
  /\b(?:say goodbye to|get rid of|banish|beat|reverse|heal|cure|cured|end) (?:your )?(?:arthritis|diabetes|low mood|depression|anxiety|pain|back pain|cancer|loneliness|wrinkles|weight|debt|bad luck)\b[^.\n]{0,60}(?:\bdays?\b|\bweeks?\b|\bdrops?\b|\bonly\b|!|\bwith (?:a|our|my)\b|\bforever\b)|\bdid what (?:the )?doctors\b|\bwhat (?:your )?doctors? (?:won|don|can)/i,
  /\b(?:first|second|one) (?:bottle|box|month|treatment|order) (?:is )?(?:half price|free|£\s?\d|on us)|\bfree (?:tasting|sample|gift|trial pack|starter kit|demo(?:nstration)?)\b/i,
  /\b(?:bad credit|no guarantor|same day (?:cash|money|loan)|short (?:til|till|until) pay ?day|apr\b|borrow (?:up to )?£|£\d+ to £\d+ same day|instant decision)\b/i,
  /\b(?:success rate|visa in \d|file ready|consultanc?y? fee|our (?:fees?|packages|rates) (?:start|from|are)|rates? from £|treatments? from £|prices? from £|lessons? from £|from £\s?\d+(?:\.\d\d)? (?:per|an|a|each) (?:hour|session|treatment|lesson|window|room|person|week|month))\b/i,
  /£\s?(?:[2-9]\d|\d{3,})(?:\.\d\d)?\s?(?:\/|per|an?|each)\s?(?:hour|hr|hourly|treatment|session|lesson|reading|visit|clean|day|head|week|month)\b/i,
  /\b(?:discovery call|free spins|casino|betting tips|psychic|clairvoyant|tarot reading|solar panels|stair ?lifts?|boiler (?:grant|upgrade|scheme)|funeral plans?|will writing|lasting power of attorney from|double glazing|conservator(?:y|ies) from|botox|fillers|lip filler|teeth whitening|spray tan|gel nails|eyelash)\b[^.\n]{0,60}(?:£|\bbook|\bcall|\bquote|\bprice|\boffer|\bfree|\bdm\b|\bfrom\b|!)/i,
  /\b(?:delivery available|order (?:via|by|on|through) (?:whatsapp|facebook|our website|text)|stock(?:s)? (?:limited|available)|cash on collection|collection only|we buy|best prices paid|trade enquiries|become a (?:distributor|partner|stockist|consultant|rep)|work with me|my team (?:is|are) (?:growing|earning)|side hustle|earn while you)\b/i,
  /\b(?:buy|order|book|sign up|call|enrol|register|act|shop|subscribe|enquire) (?:now|today)\b[^.\n]{0,40}(?:\bsave\b|\boffer\b|\boff\b|%|£|\bfree\b|!|\bbefore\b|\blimited\b|\bmiss)/i,
  /\b\d{1,3}\s?(?:%|per ?cent|percent) (?:off|discount|cheaper|cash ?back)\b/i,
  /\b(?:half|1\/2) price\b[^.\n]{0,30}(?:!|\boffer|\bsale|\bdeal|\bnew\b|\bthis (?:week|month)|\buntil\b)|\b(?:buy one,? get one|bogof|two for one|2 for 1|3 for 2)\b/i,
  /\b(?:special|limited(?:[- ]time)?|exclusive|introductory|launch|early[- ]bird|new year|amazing|unbeatable) (?:offers?|deals?|discounts?|prices?|rates?)\b/i,
  /\b(?:discount|voucher|promo(?:tional)?|coupon|offer) codes?\b|\b(?:use|quote|enter) (?:the )?code:? ?[A-Z0-9]{4,}\b/,
  /\b(?:money[- ]back|satisfaction|results?|100 ?%) guaranteed?\b|\bguaranteed (?:results?|returns?|income|weight ?loss|win|savings?|approval)\b|\bguarantee (?:you|that you|results)\b/i,
  /\b(?:unbeatable|lowest|cheapest|best|rock[- ]bottom|knock[- ]?down|keenest) (?:prices?|rates?|value|deals?)\b/i,
  /\b(?:no[- ]win[,]?[- ]no[- ]fee|risk[- ]free|no obligation|no strings)\b/i,
  /\bfree (?:quotes?|quotation|estimates?|no[- ]obligation|consultations?|valuation|survey|gift with)\b/i,
  /\b(?:(?:uk|britain|england|wales|manchester|trafford|sale|town|city|region|area|country|north ?west|county|world)['’]?s?) (?:no\.? ?1|number one|#1|leading|premier|favourite|finest|best[- ]known|top|most trusted|largest independent)\b/i,
  /\b(?:no\.? ?1|number one|#1|market[- ]leading|industry[- ]leading|leading (?:provider|supplier|company|specialists?|experts?|brand|independent)|premier (?:provider|supplier|choice)|one[- ]stop[- ]shop for all your)\b/i,
  /\b(?:earn|make) (?:up to |over |an extra )?(?:£|\$|extra (?:cash|money|income)|money from home|a (?:second|passive) income)|\b(?:passive|residual|extra|second|unlimited) income\b|\bfinancial freedom\b|\bbe your own boss\b|\bbusiness opportunit\w+|\bfranchise\b|\bdownline\b|\bjoin my team\b/i,
  /\b(?:lose|shed|drop) (?:up to )?(?:weight fast|\d+ ?(?:lbs?|pounds|stone|kg|dress sizes?)|a stone)\b|\b(?:miracle|wonder) (?:cure|diet|pill|cream|product)\b|\bcures? (?:cancer|arthritis|diabetes|all|anything)\b|\bclinically proven\b|\bdoctors (?:hate|don['’]t want)/i,
  /\b(?:crypto|forex|bitcoin|trading signals|investment (?:opportunit\w+|returns?)|payday|fast cash|quick loans?|instant (?:loans?|cash|decision)|bad credit|debt (?:write[- ]off|consolidation loan)|write off (?:up to )?\d+ ?%|equity release|claim (?:your|up to|thousands)|ppi|compensation claim\w*|mis-?sold)\b/i,
  /\b(?:don['’]?t miss (?:out|this)|(?<!(?:no|a|any|in) )hurry(?=[!,]| and| while)|while stocks? lasts?|selling fast|only a few (?:places|spaces|spots) left|last few (?:places|spots)|limited (?:places|spaces|spots|stock|time)(?: only| available)?[^.\n]{0,20}(?:book|buy|call|!)|ends? (?:soon|midnight|this (?:friday|sunday|weekend|month)))\b/i,
  /\b(?:only|just|now|from as little as|for as little as|prices? (?:start(?:ing)?|begin(?:ning)?) (?:from|at)|packages? (?:start(?:ing)? )?from|was) £\s?\d[\d,.]*(?:[^.\n]{0,24}\b(?:now|was|rrp|normally|worth|usually|per month|p\/m|pcm|\+ ?vat|ex vat)\b|!)/i,
  /\b(?:rrp|\+ ?vat|ex\.? vat|inc(?:l(?:uding)?)?\.? vat|finance available|pay monthly|0 ?% (?:finance|apr)|apr)\b/i,
  /\b(?:visit|browse|check out|see) our (?:online )?(?:shop|store|showroom|website for (?:prices|offers|deals)|full range|price list|catalogue)\b/i,
  /\b(?:our|happy|satisfied|delighted|thousands of|hundreds of) (?:happy |satisfied |delighted )?(?:customers|clients)\b/i,
  /\b(?:award[- ]winning|five[- ]star|5[- ]star|5\*|top[- ]rated|highly rated|rated (?:excellent|5)|trustpilot|checkatrade|trustatrader|google reviews)\b[^.\n]{0,60}\b(?:provider|company|business|service|salon|agency|solicitors?|experts?|team|prices?|reviews?|rated|customers|clients|clinic|studio|coach|firm|brand)\b/i,
  /\btransform your (?:body|life|business|finances|home|figure)\b|\bunlock your (?:potential|wealth)\b|\blife[- ]changing (?:results|programme|course|system)\b/i,
  /\b(?:click here|follow the link|dm (?:me|us)|message (?:me|us)|inbox me|pm me) (?:to|for|now)\b[^.\n]{0,40}(?:\bprices?|\boffers?|\bbook|\bbuy|\border|\bdeals?|\bsave|\bquote|\bclaim)/i,
  /\b(?:refer a friend|loyalty (?:card|points)|gift vouchers available|hen (?:parties|dos)|corporate (?:events|packages|clients|bookings))\b/i,
];

/** What a proud group may say once; two of them in one entry sell something. */
const boasting = [
  /\baward[- ]winning\b/i, /\b(?:world|first)[- ]class\b/i, /\bstate[- ]of[- ]the[- ]art\b/i, /\bcutting[- ]edge\b/i,
  /\b(?:luxury|luxurious|premium|bespoke packages?|exclusive|elite|boutique)\b/i, /\brevolutionary\b/i,
  /\b(?:competitive|affordable|great|low|keen) (?:prices?|rates?|pricing)\b/i, /\b(?:book|buy|order|call|sign up|shop|enquire|join) (?:now|today)\b/i,
  /\bunmissable\b/i, /\bsecond to none\b/i, /\bunrivalled\b/i, /\b(?:five|5)[- ]star\b|\b5\*/i, /\bclick here\b/i, /\bfree trial\b/i,
  /\b(?:professional|experienced|qualified|certified|expert) (?:team|staff|coach(?:es)?|therapists?|consultants?|advisers|technicians|stylists)\b/i,
  /\bleading\b/i, /\bno\.? ?1\b|\bnumber one\b/i, /\bproducts?\b/i, /\b(?:customers?|clients?)\b/i, /\b(?:packages?|memberships?) (?:from|available|to suit)\b/i,
  /\bthe best\b/i, /\bquality (?:service|workmanship|products)\b/i, /\btrusted (?:by|name|brand)\b/i, /\bdiscounts?\b/i, /\boffers\b(?! (?:a|an|the|free|support|help|advice|activities|classes|sessions|people|tea|lunch|us|you|space|somewhere|its|to)\b)/i,
  /\bvalue for money\b/i, /\bunder new management\b/i, /\bestablished (?:company|business|firm)\b/i, /\bservices include\b/i, /\bincredible|amazing results|stunning\b/i,
]; // prettier-ignore

/** Words of somebody who sells. One word of pride is no advertising. */
export function advertisingFlags(draft: AssetDraft): Flag[] {
  const said = textsOf(draft).filter(({ path }) => !path.startsWith('costs.'));
  const all = said.map(({ text }) => text).join('\n');
  if (warns(all)) return [];
  const forAll = (kindly.test(all) || smallPrices(all)) && !trades.test(all);
  const sold = said.flatMap(({ path, text }) => {
    const found = selling.map((pattern) => pattern.exec(text)).find((each) => each !== null && !isInnocent(text, each.index, each[0], forAll));
    return found ? [advertising(path, excerpt(text, found.index, found[0].length))] : [];
  });
  if (sold.length > 0) return sold;

  const boasts = boasting.flatMap((pattern) => pattern.exec(all)?.[0] ?? []);
  const loud = (all.match(/!/g)?.length ?? 0) >= 4 || /!{2,}/.test(all) || shouts(all);
  if (boasts.length >= 3 || (loud && boasts.length >= 1))
    return [advertising('', boasts.slice(0, 4).join('; '))];

  const heard = [...heardOf(draft), ...linesOf(draft)]
    .filter(({ path }) => !path.startsWith('costs.'))
    .map((one) => ({ ...one, plain: one.plain.replace(publicSchemes, ' ') }));
  const { weight, says, kinds, at } = weigh(heard, allSigns);
  // what a class costs is no advertising by itself
  const soft = charity.test(all) || rented.test(all) ? softest : forAll ? ['price', 'goods', 'reach', 'terms', 'offer', 'boast', 'pets', 'trade', 'claim', 'hurry'] : ['price', 'goods', 'reach', 'terms'];
  const sells = kinds.some((kind) => !soft.includes(kind));
  return weight >= 0.8 && sells && at
    ? [{ ...advertising(at.path, at.text.slice(0, 160)), because: `it reads like advertising: ${says.slice(0, 3).join('; ')}` }]
    : [];
} // prettier-ignore

/** What councils and governments give, though it is called as in a shop. */
const publicSchemes = /\b(?:warm homes? discount|(?:council tax|single person) (?:discount|reduction)|home upgrade grant|winter fuel payments?)\b/g; // prettier-ignore
const allSigns = [...sellingSigns, ...dealSigns];

/** What a group, a charity or a council says of what it costs: a price by itself is then no advertising. */
const kindly =
  /\b(?:concessions?|unwaged|bursar\w+|nobody asks|money is tight|carers (?:come |go |are )?free|free for carers|under[- ]?(?:1[0-8]|\d)s?|children(?:['’]s courses)?|for pensioners|pensioners (?:free|half|£)|low income|(?:members|membership) £|for members|a term|per term|drop[- ]in|the rest on the day|charit(?:y|ies)|council(?:['’]s)?|volunteers?|trained staff|proceeds|rspca|pdsa|entry free|stalls £|a seat|coach (?:leaves|trip)|trips?|(?:first (?:one|session|class|visit|week) (?:is )?free)|lifeguards?|reception|credit union|community (?:centre|hub|kitchen)|apprenticeships?|business team|not a (?:diet|slimming) club|(?:first|two|three|\d) (?:\w+ )?(?:lessons|sessions|classes) free|local makers|community benefit society|co-?op|(?:stalls?|tables?) £\d+)\b/i;

/** All that is sold there pays for something good. */
const charity =
  /\b(?:all (?:of )?(?:the )?(?:money|profits?|proceeds) (?:goes?|helps?|pays?|is)|charity (?:shop|warehouse|furniture)|grown by|(?:our|by) trainees|community farm|free nhs|nhs course|proceeds)\b/i;
const softest = [
  'price',
  'goods',
  'reach',
  'terms',
  'offer',
  'boast',
  'pets',
  'trade',
  'claim',
  'hurry',
  'sale',
  'deal',
  'fees',
];

/** What firms fit and salons do: a word for pensioners does not make it a group. */
const trades =
  /\b(?:driveways?|patios?|roof(?:ing|ers?|s)?|gutter(?:s|ing)|double glazing|conservator(?:y|ies)|lashes|brows|nails done|gel nails|botox|fillers?|aesthetics|clinic from|insurance|loans? (?:to|up)|vapes?|mobile (?:hair|beaut)\w+|wash and set|no deposit|new customers|starter (?:kit|pack|box))\b/i;

/** A few pounds at the door of a class. */
const smallPrices = (all: string): boolean => {
  const prices = [...all.matchAll(/£\s?(\d+)/g)].map(([, pounds]) => Number(pounds));
  return prices.length > 0 && prices.every((each) => each <= 12) && /\b(?:class(?:es)?|sessions?|swim|aqua|dance|exercise|entry|tickets?|pp|a head|tables?|stalls?|soup|toasties?|coffee|lunch)\b/i.test(all);
}; // prettier-ignore

/** It says that it does not, it is what a hall costs, or a group tells its people what they save. */
function isInnocent(text: string, at: number, found: string, forAll: boolean): boolean {
  const before = text.slice(Math.max(0, at - 30), at);
  const after = text.slice(at + found.length, at + found.length + 14);
  if (rented.test(before + found + after) || /\b(?:no|not|nothing|never|nobody|don['’]t|without|n['’]t)\s+(?:\w+\s+){0,2}$/i.test(before)) return true;
  if (forAll && /\b(?:community benefit society|credit union|social enterprise|registered charity|co-?op(?:erative)?)\b/i.test(text)) return true;
  const price = Number(/£\s?(\d+)/.exec(found)?.[1] ?? NaN);
  const mild = /\d\s?(?:%|per ?cent) (?:off|discount)|^earn while you|no strings|^(?:lessons?|rates?|prices?|from)\b|^loyalty|^£\s?\d+ an? month/i.test(found) && !(price >= 30);
  return forAll && mild && !/\b(?:new customers|book now|hurry|offer)\b/i.test(text);
} // prettier-ignore

/** A hall says what it costs to hire. */
const rented =
  /\b(?:hall|rooms?|court|pitch|studio|kitchen|venue|space)s? (?:hire|to hire|for hire|is|are|costs?)\b|\bto (?:let|rent|hire)\b[^.\n]{0,40}£\s?\d{1,2}(?:\.\d\d)? (?:an?|per|each) (?:hour|session|evening|afternoon|morning)\b/i;

/** Four or more words in a row in capitals, or one in three. */
function shouts(text: string): boolean {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  const capitals = words.filter((word) => word === word.toUpperCase()).length;
  return /(?:\b\p{Lu}{3,}\b[\s,!]+){3,}\p{Lu}{3,}/u.test(text) || (words.length >= 12 && capitals / words.length > 0.33);
} // prettier-ignore

const advertising = (path: string, said: string): Flag => ({
  kind: 'advertising',
  path,
  because: 'it reads like advertising',
  said,
});
