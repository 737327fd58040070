/** When and what a few words speak of, as far as it can be read: enough to see that two texts tell of one thing. */
export type Spoken = { days: Set<string>; hours: Set<number>; nth: Set<string>; words: Set<string> };

const days: [RegExp, string][] = [
  [/\bmon(?:day)?s?\b|\bllun\b|\b(?:poniedzia\w+|luni|isniin)(?![\p{L}])/iu, 'mo'],
  [
    /\btue(?:s(?:day)?)?s?\b|\b(?:nos |bore |dydd |prynhawn )?fawrth\b|\bmawrth\b|\b(?:wtor\w+|marti|talaado)(?![\p{L}])/iu,
    'tu',
  ],
  [/\bwed(?:nesday|s)?s?\b|\b[mf]ercher\b|\b(?:(?:ś|s)rod\w+|miercuri|arbaco)(?![\p{L}])/iu, 'we'],
  [/\bthu(?:r(?:s(?:day)?)?)?s?\b|\biau\b|\b(?:czwart\w+|joi|khamiis)(?![\p{L}])/iu, 'th'],
  [/\bfri(?:day)?s?\b|\bg?wener\b|\b(?:pi[aą]t\w+|vineri|jimce)(?![\p{L}])/iu, 'fr'],
  [/\bsat(?:urday)?s?\b|\bsadwrn\b|\b(?:sobot\w*|sabti)(?![\p{L}])/iu, 'sa'],
  [/\bsun(?:day)?s?\b|\b(?:dydd |nos )?sul\b|\b(?:niedziel\w+|duminic\w+|axad)(?![\p{L}])/iu, 'su'],
];
const nths: [RegExp, string][] = [
  [/\b(?:first|1st)\b|\bcyntaf\b/i, '1'],
  [/\b(?:second|2nd)\b(?! hand)|\bail (?:ddydd|nos)\b/i, '2'],
  [/\b(?:third|3rd)\b|\btrydydd\b/i, '3'],
  [/\b(?:fourth|4th)\b/i, '4'],
  [/\blast\b|\bolaf\b/i, 'last'],
  [/\b(?:every other|alternate|fortnight\w*|every (?:two|2|second))\b|\bbob yn ail\b/i, '2w'],
];

const welsh = [/^un$/i, /^d?dau$/i, /^[dt]ri$/i, /^[bp]edwar$/i, /^[bp]ump$/i, /^chwech$/i, /^saith$/i, /^wyth$/i, /^naw$/i, /^d?deg$/i, /^un ar ddeg$/i, /^d?deuddeg$/i]; // prettier-ignore
const inWords = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** Hours on a clock face: "2pm", "2 till 4", "half 7" and "14:00" all say when; noon is 12. */
function hoursOf(text: string): Set<number> {
  const hours = new Set<number>();
  const add = (hour: number) => hours.add(((hour + 11) % 12) + 1);
  for (const [, hour] of text.matchAll(/\b([01]?\d|2[0-3])(?:[.:][0-5]\d)?\s?(?:am|pm|a\.m\.|p\.m\.|o['’]?clock)/gi)) add(Number(hour));
  for (const [, hour] of text.matchAll(/\bhalf (?:past )?(\d{1,2})\b/gi)) add(Number(hour));
  for (const [, from] of text.matchAll(/\b(\d{1,2})(?:[.:][0-5]\d)?\s?(?:-|–|to|till?|until)\s?\d{1,2}(?:[.:][0-5]\d)?(?:\s?(?:am|pm))?\b/gi)) add(Number(from));
  for (const [, hour] of text.matchAll(/\b(?:at|am|from|o['’]r gloch) (\d{1,2})(?:[.:][0-5]\d)?\b(?! (?:years|to \d{2}|people))/gi)) add(Number(hour));
  for (const [, hour] of text.matchAll(/\b([01]?\d|2[0-3])[.:][0-5]\d\b/g)) add(Number(hour));
  for (const [, word = ''] of text.matchAll(/\b(?:half(?: past)? |quarter (?:past|to) )?(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?= ?o['’]? ?clock|['’]s? (?:till?|to|until)| (?:till?|until|to) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)|\bhalf(?: past)? (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/gi))
    add(inWords.indexOf(word.toLowerCase()) + 1);
  for (const [, word = ''] of text.matchAll(/\bhalf(?: past)? (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/gi)) add(inWords.indexOf(word.toLowerCase()) + 1);
  for (const [, word = ''] of text.matchAll(/\b(?:am|o|tan|hanner awr wedi) (un|ddau|dau|dri|tri|bedwar|pedwar|bump|pump|chwech|saith|wyth|naw|ddeg|deg|ddeuddeg)(?= ?o['’]r gloch|[^\p{L}]|$)(?! (?:o|wythnos|blwydd)\b)/giu)) add(welsh.findIndex((each) => each.test(word)) + 1);
  for (const [, hour] of text.matchAll(/\b(?:o godz(?:\.|inie)?|o|ora|à|a las|saat) ([01]?\d|2[0-3])(?:[.:h][0-5]\d)?(?![\d/])/giu)) add(Number(hour));
  for (const [, hour] of text.matchAll(/\b(\d{1,2}) (?:se \d{1,2} )?baje\b/gi)) add(Number(hour));
  if (/\b(?:noon|midday|hanner dydd)\b/i.test(text)) hours.add(12);
  return hours;
} // prettier-ignore

/** Words that many entries share say nothing. */
const common = new Set(
  'monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays the and for with from our your you are who that this have has all any can come comes bring free every each week month day days morning mornings afternoon afternoons evening evenings first last second once friendly welcome group club people they them there here just not but what when where will one two some its his her out get over under everybody everyone anyone anybody pounds tea trafford sale stretford urmston altrincham chorlton hale flixton timperley broadheath whalley range old manchester south lymm other hour need needed start more into than how may also about near'.split(
    ' ',
  ),
);
/** "singers" and "singing", "knit" and "knitting" are one word. */
const stem = (word: string) =>
  word.replace(/(?:ings?|ers?|ors?|ies|es|s|ed|y|ie)$/, '').replace(/(.)\1$/, '$1');

const said: [RegExp, string][] = [
  [/\b(?:choirs?|sing\w*)\b/gi, 'sing'],
  [/\b(?:bikes?|bicycles?|cycles?|prams?|pushchairs?|punctures?|wheel\w*)\b/gi, 'bike'],
  [/\b(?:fix|mend\w*|repair\w*)\b/gi, 'mend'],
  [/\b(?:natter|chat\w*|conversation|talk\w*|sgwrs\w*|sgwrsio|rozmow\w*|company)\b/gi, 'chat'],
  [/\b(?:cymraeg|gymraeg|welsh)\b/gi, 'welsh'],
  [/\b(?:over (?:60s?|sixties|65s?)|older|elderly|pensioners?|silver|seniors?)\b/gi, 'older'],
  [/\b(?:dominoe?s|bingo|cards|games?)\b/gi, 'games'],
  [/\b(?:wool|knit\w*|crochet\w*|nit|knatter)\b/gi, 'knit'],
  [/\b(?:memory|dementia|alzheimer\w*|forget\w*)\b/gi, 'memory'],
  [/\b(?:bereave\w*|grie[fv]\w*|lost somebody|loss)\b/gi, 'grief'],
  [/\b(?:carers?|caring|look(?:s|ing)? after)\b/gi, 'carer'],
  [/\b(?:garden\w*|dig\w*|grow\w*|plants?|planting|allotment\w*)\b/gi, 'garden'],
  [/\b(?:walk\w*|rambl\w*|stroll\w*|hik\w*)\b/gi, 'walk'],
  [/\b(?:debts?|money|bills|owe\w*)\b/gi, 'money'],
  [/\b(?:lifts?|drivers?|driving|transport|cars?)\b/gi, 'lift'],
  [/\b(?:pantry|food ?bank|groceries|parcels?)\b/gi, 'pantry'],
  [/\b(?:dads?|fathers?|grandads?)\b/gi, 'dads'],
  [/\b(?:toddlers?|tots|under fives|little ones|playgroup|babies)\b/gi, 'toddler'],
  [/\b(?:yoga|stretch\w*|seated|chair)\b/gi, 'yoga'],
  [/\b(?:litter|towpath|canal)\b/gi, 'canal'],
  [/\b(?:homework|schoolwork)\b/gi, 'homework'],
  [/\b(?:books?|reading)\b/gi, 'book'],
  [/\b(?:tenants?|housing|landlords?)\b/gi, 'housing'],
  [/\b(?:lipread\w*|deaf|hearing)\b/gi, 'hearing'],
  [/\b(?:ukulele|uke|strum\w*)\b/gi, 'ukulele'],
  [/\b(?:lgbt\w*|rainbow|gay|queer)\b/gi, 'lgbt'],
  [/\b(?:bowls?|bowling)\b/gi, 'bowl'],
  [/\b(?:ping ?pong|table tennis|bats)\b/gi, 'tabletennis'],
  [/\b(?:stroke|speech)\b/gi, 'stroke'],
  [/\b(?:box(?:ing|ers?)?|gloves)\b/gi, 'boxing'],
  [/\b(?:warm|soup)\b/gi, 'warm'],
  [/\b(?:somali\w*|soomaali\w*)\b/gi, 'somali'],
  [/\b(?:sew\w*|stitch\w*|quilt\w*|patchwork|dressmak\w*)\b/gi, 'sew'],
  [
    /\b(?:woodwork\w*|saw(?:s|ing)?|carpent\w+|joinery|lathe|timber|men[’']?s? (?:in )?sheds?|sheds?)\b/gi,
    'wood',
  ],
  [/\b(?:parkinson\S*|shakes|freez\w+|tremors?)/gi, 'parkinson'],
  [/\b(?:exercis\w*|march\w*|aerobics|movement|moves|keep fit|fitness|stretch\w*)\b/gi, 'exercise'],
  [/\b(?:polish|polsk\w+|polak\w*|po polsku)/gi, 'polish'],
  [/\b(?:school|szko[łl]\w*|lessons?|class|learn\w*|nauka|lekcj\w+)/giu, 'school'],
  [/\b(?:children|kids|dzieci|carruur\w*|plant)\b/gi, 'child'],
  [/\b(?:danc\w*|taniec|ta[nń]c\w*)/giu, 'dance'],
  [/\b(?:history|histori\w+)\b/gi, 'history'],
  [/\b(?:blind|sight|partially sighted|magnifiers?|talking (?:books|clocks|newspaper))\b/gi, 'sight'],
  [/\b(?:badminton|shuttlecocks?)\b/gi, 'badminton'],
  [/\b(?:chess|checkmate|boards?)\b/gi, 'chess'],
  [/\b(?:lungs?|breath\w*|copd|asthma|puff\w*)\b/gi, 'lungs'],
  [/\b(?:bsl|sign(?:ed|ing|ers)|deaf)\b/gi, 'deaf'],
  [/\b(?:english|esol|angielsk\w+)\b/gi, 'english'],
  [/\b(?:farsi|dari|persian|irani\w*|afghan\w*)\b/gi, 'farsi'],
  [/\b(?:bengali|bangla\w*)\b/gi, 'bangla'],
  [/\b(?:food bank|foodbank|fridge|surplus|parcels?)\b/gi, 'food'],
  [/\b(?:paint\w*|sketch\w*|draw(?:s|ing)?|watercolou?rs?|easels?)\b/gi, 'paint'],
  [/\b(?:cook\w*|bak(?:e|es|ing|ers?)|kitchen|recipes?)\b/gi, 'cook'],
  [/\b(?:computers?|laptops?|tablets?|digital|online|phones)\b/gi, 'computer'],
  [/\b(?:jobs?|cvs?|work|employment|interviews?)\b/gi, 'job'],
  [/\b(?:autis\w*|neurodiver\w*|adhd|spectrum|send)\b/gi, 'autism'],
  [/\b(?:lego|bricks)\b/gi, 'lego'],
  [/\b(?:pray\w*|worship|bible|service|mass)\b/gi, 'prayer'],
  // the same in Welsh, Polish and Urdu, as people here write them
  [/\b(?:trwsio|clytio|atgyweirio|napraw\w*)/gi, 'mend'],
  [/(?<!\p{L})(?:canu|c[oô]r(?:au)?|śpiew\w*|spiew\w*|ch[oó]r)(?!\p{L})/giu, 'sing'],
  [/\b(?:cerdded|cerddwyr|troedio|spacer\w*|sair)\b/gi, 'walk'],
  [/\b(?:garddio|gardd|rhandir|ogr[oó]d\w*|bagh)\b/gi, 'garden'],
  [/\b(?:coginio|pobi|gotow\w*|khana pak\w*)/gi, 'cook'],
  [/\b(?:gwau|crosio|druty|szyde[łl]\w*)/giu, 'knit'],
  [/(?<!\p{L})(?:gwn[iï]o|cwiltio|szyci\w*|silai|karhai)/giu, 'sew'],
  [/(?<!\p{L})(?:darllen|llyfr\w*|ksi[aą][zż]\w*|kitab\w*)/giu, 'book'],
  [/\b(?:dawnsio|twmpath)\b/gi, 'dance'],
  [/\b(?:plant bach|babanod|rhieni|mamau|maluch\w*)\b/gi, 'toddler'],
  [/\b(?:cinio|obiad\w*|lunch|dinner club)\b/gi, 'lunch'],
  [/\b(?:gwyddbwyll|szach\w*)/gi, 'chess'],
  [/\b(?:peintio|arlunio|malow\w*)/gi, 'paint'],
  [/\b(?:cyfrifiadur\w*|komputer\w*)/gi, 'computer'],
  [/\b(?:galar\w*|profedigaeth|[zż]a[lł]ob\w*)/giu, 'grief'],
  [/\b(?:gofalwyr|opiekun\w*)/gi, 'carer'],
  [/\b(?:cwmni|clebran|clonc|gupshup|gap ?shap)\b/gi, 'chat'],
  [/\b(?:hen bobl|pobl hŷn|senior\w*|buzurg)\b/giu, 'older'],
  [/\b(?:banc bwyd|bwyd)\b/gi, 'food'],
];

export function spokenOf(text: string): Spoken {
  const read = (list: [RegExp, string][]) => new Set(list.flatMap(([sign, is]) => (text.search(sign) >= 0 ? [is] : [])));
  const topics = said.flatMap(([sign, is]) => (text.search(sign) >= 0 ? [is] : []));
  const words = (text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[a-z]{4,}/g) ?? [])
    .filter((word) => !common.has(word))
    .map(stem);
  return { days: read(days), nth: read(nths), hours: hoursOf(text), words: new Set([...topics, ...words]) };
} // prettier-ignore

const shared = <T>(one: Set<T>, other: Set<T>): number => [...one].filter((each) => other.has(each)).length;

/** How much two texts say the same of when and what: 0 where they contradict each other. `about`: words in common. */
export function agreement(one: Spoken, other: Spoken): { when: number; about: number } {
  const apart = one.days.size > 0 && other.days.size > 0 && shared(one.days, other.days) === 0;
  if (apart) return { when: 0, about: 0 };
  const hoursApart = one.hours.size > 0 && other.hours.size > 0 && shared(one.hours, other.hours) === 0;
  const days = shared(one.days, other.days);
  const day = days > 1 && days === one.days.size && days === other.days.size ? 2 : Math.min(days, 1);
  const hour = shared(one.hours, other.hours) > 0 ? 1 : 0;
  const nth = shared(one.nth, other.nth) > 0 ? 1 : 0;
  return { when: hoursApart ? day / 2 : day + hour + nth, about: shared(one.words, other.words) };
}
