import type { AccessFeature } from '../contract/lists.ts';
import type { Field } from './mapping.ts';

/** Names columns go by, best first; read against the name in lower case with single spaces. */
export const columnNames: [Field, RegExp][] = [
  ['theirId', /^(?:id|uid|uuid|urn|ref|reference|ref no|reference number|identifier|(?:record|entry|service|site|asset|organi[sz]ation|listing|activity|venue|pharmacy|library|place|event) (?:id|ref|reference|code)|organisation data service code|ods code|registered charity number|(?:registered )?charity (?:registration )?(?:number|no|id))$/],
  ['name', /^(?:name|title|(?:service|site|group|club|charity|library|pharmacy|venue|activity|facility|centre|center|project|practice|hub|pantry|food ?bank|asset|listing|event|display|trading|public|surgery|church|school|park) ?name|community hub|distname|name of (?:the )?\w+)$/],
  ['name', /^(?:location|location name|place|place name|group|service|activity|venue|club|facility)$/],
  ['organisation', /^(?:organi[sz]ation|provider|host|owner|(?:organi[sz]ation|provider|owner|host|parent organi[sz]ation|recipient org) ?name|run by|managed by|operating organi[sz]ation|operator)$/],
  ['description', /^(?:description|details|about|about us|summary|activities|charity activities|overview|facilities|information|what we do|what happens|purpose|objects|(?:service|full|long|short) description|text|blurb)$/],
  ['address', /^(?:address|full address|addresses|(?:street|postal|venue|contact|charity contact|correspondence|registered|location|site|business|office) address|add(?:ress)? ?(?:line)? ?[1-6]|street|street name|road|building|building name|premises|locality|suburb)$/],
  ['town', /^(?:town|city|post ?town|town city|town or city|address (?:town|city)|village|recipient org city)$/],
  ['postcode', /\b(?:post ?code|postal ?code|zip ?code|pcd[s]?|zip)\b/],
  ['lat', /^(?:lat|latitude|y|geo lat|lat wgs84|y coord(?:inate)?)$/],
  ['lng', /^(?:lon|lng|long|longitude|x|geo lon|geo lng|lon wgs84|x coord(?:inate)?)$/],
  ['easting', /^(?:easting|eastings|os ?east|oseast1m|geo ?x|x easting)$/],
  ['northing', /^(?:northing|northings|os ?north|osnrth1m|geo ?y|y northing)$/],
  ['phone', /(?:^|\b)(?:phone|telephone|tel|mobile|helpline|contact (?:number|no)|landline)(?: (?:no|number|1|2|contact))?s?$/],
  ['email', /\be ?mail\b/],
  ['website', /\b(?:web ?site|web|url|homepage|web ?page|web address|link|facebook|twitter|instagram)\b/],
  ['contact', /^(?:contacts?|contact details|contact info(?:rmation)?|how to contact)$/],
  ['opening', /^(?:open(?:ing)? ?(?:times?|hours)|hours|times?|when|schedule|session times?|day and time|days? and times?|days|meeting times?|opening|special hours)$/],
  ['category', /^(?:type|category|categories|sub ?category|(?:service|facility|library|activity|asset|organi[sz]ation|site|venue|charity) (?:type|category)|type of (?:library|service|activity)|theme|themes|tags|keywords|sector|taxonomy|buildgthem|classifica)$/],
  ['who', /^(?:who for|target (?:group|audience)|audience|beneficiar(?:y|ies)|client group|suitable for|who is it for|age group)$/],
  ['ageMin', /^(?:min(?:imum)? age|age (?:min|from|lower)|from age)$/],
  ['ageMax', /^(?:max(?:imum)? age|age (?:max|to|upper)|to age)$/],
  ['cost', /^(?:costs?|price|prices|fees?|charges?|cost details)$/],
  ['join', /^(?:referral|referral method|referral process|referrals|how to (?:join|access|refer|book|attend)|booking|access route|eligibility|joining)$/],
  ['languages', /^(?:languages?|languages spoken)$/],
  ['area', /^(?:area|area name|areas? served|coverage|area covered|la name|local authority(?: name)?|borough|district|authority|council|reporting)$/],
  ['updated', /^(?:last updated|updated|updated at|date (?:modified|updated)|last modified|modified|(?:site )?last updated date|last edited)$/],
  ['assured', /^(?:assured|assured date|last checked|date checked|verified|last verified|last reviewed|review date)$/],
  ['status', /^(?:status|active|current|listing status)$/],
  ['closed', /^(?:closed|year closed|date closed|closure date)$/],
  ['accessNote', /^(?:accessibility(?: (?:notes|details|information))?|access notes|disability notes|disabled access notes|access information)$/],
]; // prettier-ignore

/** Columns about a person or of no use to anybody looking for help: never read into an entry. */
export const dropped = /^(?:contact (?:name|person|title|role)|manager|lead|leader|first ?name|sur ?name|forename|last ?name|key contact|(?:social )?trustees?|chair(?:person|man)?|marker (?:color|size|symbol)|stroke.*|fill.*)$/; // prettier-ignore

/** Columns that show a list is a register, whose addresses are where letters go. */
export const register = /\b(?:charity (?:number|no|registration)|registered (?:charity|office|address|number)|company (?:number|no|registration)|registration number|correspondence|trustees?|charity contact|date of registration|sic code)\b/; // prettier-ignore

/** Yes-or-No columns by the access feature they tell of. A parking or a toilet column counts only where it says for whom. */
export const accessColumns: [AccessFeature, RegExp][] = [
  ['step_free', /\b(?:step free|level access|ramped? access|ramps?|finding reaching entrance)\b/],
  [
    'wheelchair',
    /\b(?:wheel ?chairs?(?: access(?:ible)?)?|disabled access|disability access)\b(?!.*\b(?:toilet|parking|space))/,
  ],
  ['accessible_toilet', /\b(?:(?:accessible|disabled|disability|adapted) (?:toilets?|wc))\b/],
  ['changing_places', /\bchanging places\b/],
  ['blue_badge', /\b(?:(?:accessible|disabled|disability|blue badge) parking)\b/],
  ['hearing_loop', /\b(?:hearing|induction) loop\b/],
  ['bsl', /\b(?:bsl|sign language)\b/],
  ['lift', /^(?:lift|lift access|has lift)$/],
  ['baby_change', /\bbaby chang/],
  ['assistance_dogs', /\b(?:guide|assistance) dogs?\b/],
  ['dementia_friendly', /\bdementia friendly\b/],
  ['autism_friendly', /\bautism friendly\b/],
  ['quiet_space', /\bquiet (?:space|room)\b/],
  ['large_print', /\blarge print\b/],
  ['easy_read', /\beasy read\b/],
];

export const dayColumns: [RegExp, 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU'][] = [
  [/\bmon(?:day)?\b/, 'MO'],
  [/\btue(?:s(?:day)?)?\b/, 'TU'],
  [/\bwed(?:nesday)?\b/, 'WE'],
  [/\bthu(?:rs?(?:day)?)?\b/, 'TH'],
  [/\bfri(?:day)?\b/, 'FR'],
  [/\bsat(?:urday)?\b/, 'SA'],
  [/\bsun(?:day)?\b/, 'SU'],
];
