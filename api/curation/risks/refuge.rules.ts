import type { AssetDraft } from '../../contract/asset.ts';
import type { Flag } from '../../contract/curation.ts';
import { harmless } from '../../assets/harmless.words.ts';
import { plainSpeech } from '../../assets/plain-speech.rules.ts';
import { sensitivityOf } from '../../assets/sensitivity.rules.ts';
import { doubtSigns, type Doubt } from '../../imports/draft/doubt.words.ts';
import { withoutDoubt } from '../../imports/draft/without-doubt.words.ts';
import { heardOf, linesOf } from './heard.rules.ts';
import { discreet, meantOtherwise, refugeSigns } from './refuge.words.ts';
import { textsOf } from './texts.rules.ts';
import { weigh } from './weigh.rules.ts';

/** A refuge, or help after violence, also where it calls itself something else. */
export function refugeFlags(draft: AssetDraft): Flag[] {
  const { withhold, because } = sensitivityOf(draft);
  const said = textsOf(draft).map(({ text }) => text).join('\n');
  const forAnimals = ofAnimals.test(draft.name) && !ofPeople.test(said);
  if (withhold && opensToAll(draft, said)) return [];
  const meant = because.filter((reason) => !meantOtherwise.some((one) => one.because === reason && one.by.test(said) && !one.not.test(said)));
  if (withhold && !forAnimals && meant.length > 0) return [refuge(because.join('; '))];
  const disguise = disguises.find(({ pattern }) => pattern.test(said));
  if (disguise) return [refuge(`it reads like ${disguise.is}`)];
  if (forAnimals) return [];
  const { weight, says, kinds } = weigh([...heardOf(draft), ...linesOf(draft)], refugeSigns);
  // women swim, and people are listened to, behind public doors: there it must say much more
  const inPublic = everyDoorIsPublic(draft) && !sleeps.test(said) && !collects.test(said);
  const bar = inPublic ? 1.2 : 0.8;
  const saysMore = says.some((each) => !discreet.has(each));
  if (weight >= bar && kinds.length > 1 && saysMore) return [refuge(`read together it may be a safe place: ${says.slice(0, 4).join('; ')}`)];

  const heard = [...new Set(textsOf(draft).map(({ text }) => text))].map(plainSpeech).join('\n');
  const text = [...harmless, ...withoutDoubt].reduce((left, phrase) => left.replace(phrase, ' ~ '), heard);
  const signs = doubtSigns.filter(({ pattern }) => pattern.test(text));
  const found = new Set(signs.map(({ is }) => is));
  const shelters = shelter.filter((each) => found.has(each)).length;
  const hurts = harm.filter((each) => found.has(each)).length;
  const isOne = shelters > 0 && hurts > 0 && ((found.has('women') && !inPublic) || shelters + hurts >= 4);
  const grave = signs.filter(({ is }) => [...shelter, ...harm, 'women'].includes(is));
  return isOne ? [refuge(`read together it may be a safe place: ${[...new Set(grave.map((sign) => sign.because))].join('; ')}`)] : [];
} // prettier-ignore

/** Advice on a day in a public building that everybody knows, or a talk there, hides nobody: its door is the library’s. */
function opensToAll(draft: AssetDraft, said: string): boolean {
  const doors = draft.places ?? [];
  return (
    doors.length > 0 &&
    (openNames.test(draft.name) || (dropIn.test(said) && everyDoorIsPublic(draft))) &&
    !sleeps.test(said) &&
    !draft.categories?.includes('domestic_abuse') &&
    !draft.needs?.includes('unsafe')
  );
}
/** It takes place only where everybody goes in and out. */
const everyDoorIsPublic = ({ places = [] }: AssetDraft): boolean =>
  places.length > 0 &&
  places.every(({ name, address }) => everybodys.test([name ?? '', ...(address?.lines ?? [])].join(', ')));
const openNames =
  /\b(?:charity shop|choir|exhibition|fun run|fundrais\w+|awareness|book (?:group|club)|football|credit union|museum|white ribbon|vigil|march|forum)\b/i;
const everybodys =
  /\b(?:library|town hall|civic (?:hall|centre|offices)|council offices?|museum|guildhall|leisure (?:centre|hall)|sports hall|police station|fire station|theatre|university|college|market hall)\b/i;
const dropIn =
  /\b(?:no need to book|no appointment|drop[- ]?in|walk[- ]?in|just turn up|opening (?:times|hours)|open to (?:all|anyone|everyone)|talk for|a talk|awareness|training (?:day|session|for)|exhibition|(?:local )?history (?:evenings?|talks?|course|society)|lectures?|book (?:group|club)|answers? questions|pledge|vigil|march)\b/i;
const sleeps =
  /\b(?:beds?|rooms? (?:for|to|tonight)|sleep\w*|stay (?:with us|the night|here|until)|flats?|overnight|night worker|refuge for|hide you)\b/i;

/** Then the door is not its own: things for those who hide elsewhere are left there. */
const collects =
  /\b(?:collect\w*|donat\w*|drop (?:them |it )?off|our (?:families|women|guests|ladies|mums|residents))\b/i;

const ofAnimals = /\b(?:hedgehogs?|birds?|wildlife|donkeys?|cats?|dogs?|animals?|bats?|bees?|horses?|ponies|greyhounds?|swifts?|owls?|badgers?|foxes|rabbits?|tortoises?|reptiles?|nature|wetland|butterfl\w+)\b/i; // prettier-ignore
const ofPeople = /\b(?:women|woman|ladies|girls|mums?|mothers?|wives|wife|husbands?|partners?|families|survivors?|victims?|violence|abuse\w*|fle(?:e|d|eing))\b/i; // prettier-ignore

/** Ways to say it without the words that everybody knows. */
const disguises = [
  { is: 'help after sexual violence', pattern: /\b(?:did(?: not|n['’]?t) (?:agree|consent|want|say yes|ask for)|never (?:agreed|consented|said yes)|without (?:your|their|her|his) (?:consent|say|agreement|permission)|against (?:your|their|her|his) will)\b[^\n]{0,120}\b(?:body|bodies|touch\w*|police|happened|years ago|court|nurse|hospital|clinic|night|bed|him|them)\b|\b(?:done|happened|did something|doing something) to (?:you|your body|them|her|him)\b[^\n]{0,100}\b(?:police|agree|want|years ago|believe|blame|fault|court|statement|examin\w*)\b|\b(?:unwanted|forced) (?:touch\w*|contact|sex|marriage)\b|\b(?:someone|somebody|anyone|he|they) touched (?:you|me|them|her|him)\b|\bspik(?:ed|ing)\b|\bforensic\b|\bpolice report (?:or|is) not\b|\b(?:need not|no need to|don['’]?t have to|do not have to|without having to|whether or not you(?:['’]ve| have)?) (?:have )?(?:told?|tell|report\w*|go to|involve|spoken? to) (?:it |this )?(?:to )?(?:the )?police\b/i },
  { is: 'help for people who are kept or used by others', pattern: /\b(?:kept|keeps|took|takes|taken|holding|holds|hid|hides?|has) (?:the|your|their|her|his|my|away (?:the|your|their|her|his)) (?:passports?|papers|documents|wages|pay|phones?|id|bank card)\b|\b(?:passports?|wages|papers|documents) (?:were|was|are|is|been|have been|got) (?:kept|taken|held|hidden|withheld)\b|\bin (?:houses|rooms|flats) (?:or in rooms )?with clients\b|\bmade to work\b|\bcannot leave (?:your|their|the) (?:job|boss|employer|house)\b|\b(?:owe|owing|owes) (?:him|them|her|a man|the man|the boss) (?:money )?for (?:the )?(?:journey|travel|ticket)\b/i },
  { is: 'help against a forced marriage', pattern: /\b(?:tickets?|flights?|wedding|marriage|engagement|nikah)\b[^\n]{0,60}\b(?:nobody|no ?one) (?:asked|asks)\b|\b(?:embassy|consulate|uncle|father|brothers|family)\b[^\n]{0,60}\b(?:passport|sleep tonight|get you (?:home|out)|find you)\b|\bfamily (?:must|should|will|do|does|is|are)(?: not|n['’]?t) (?:know|be told|find)\b|\bpromised (?:to|in marriage)\b|\bmarried (?:off|against|at \d)|\bsay(?:ing)? no to (?:a|the|your) (?:wedding|marriage|match)\b/i },
  { is: 'a place to hide from somebody', pattern: /\b(?:he|she|they|husband|partner|ex|men|man|father|family|brothers?|somebody|someone)\b[^.\n]{0,40}\b(?:still looking|looking for (?:you|her|us|them)|(?:can|could|will|would|might|may|must|cannot|can['’]?t|won['’]?t|never)(?: not)?(?: ever)? (?:find|follow|trace|track|reach|know where) ?(?:you|her|us|them|out)?(?! (?:(?:you|her|us|them|him) )?(?:a|an|your|some|something|the|what|somebody|someone|help|room)\b)|follow(?:s|ed|ing) (?:you|her|us|them)|does(?: not|n['’]?t) (?:let|allow) (?:you|her)|checks? (?:your|her|their) (?:phone|bag|messages)|controls? (?:your|her|the) (?:money|phone)|temper|frighten\w*|hits?|hurts?|hurt (?:you|her|us|me|them)|threat\w+)\b|\b(?:somewhere|a place|rooms?|beds?|roof)\b[^.\n]{0,60}\b(?:tonight|first nights?|same (?:day|night)|no questions|until it is safe|while things calm|nobody (?:can|will) find|not be found|only what you can carry)\b[^\n]{0,120}\b(?:leave|left|leaving|go(?:ne)? in a hurry|run|running|children|kids|mums?|women|police|him|partner|husband|home|sleep|embassy|authorities)\b|\bhad to (?:go|leave|get out|run)(?: \w+){0,3} (?:in a hurry|quickly|overnight|suddenly|with nothing|fast)\b|\bwe hold beds\b|\bsomewhere to sleep tonight\b|\bchange (?:your|the) (?:locks|phone|number|sim|name)\b[^\n]{0,80}\b(?:him|partner|safe|school|move|moving|leave|left)\b|\b(?:we (?:meet|fetch|collect|pick up|bring))(?: \w+){0,2} (?:you|her|them|women|families) (?:from|at) (?:a|the) (?:station|car park|supermarket|cafe|café|hospital|bus)\b|\b(?:don['’]?t|do not|never) (?:say|tell|give|print|share|write|post)(?: \w+){0,5} (?:what (?:the group|we|this) (?:is|are|do)|where (?:we|it|the house) (?:are|is))\b/i },
]; // prettier-ignore

const shelter: Doubt[] = ['stay', 'address', 'closed'];
const harm: Doubt[] = ['hurt', 'ordeal', 'new start', 'somebody close', 'safety', 'sexual', 'dependants'];
const refuge = (because: string): Flag => ({ kind: 'refuge', path: '', because });
