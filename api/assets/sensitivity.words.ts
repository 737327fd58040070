/**
 * The words by which places are known whose address can put a life in danger, and the words that only sound like
 * them. Data for `sensitivity.rules.ts`; patterns are read against `plainSpeech` (lower case, no accents or
 * apostrophes, one space between words, a line a sentence).
 */

const women =
  '(?:womens?|woman|womans|girls?|mothers?|mums?|females?|ladies|wives|daughters|menywod|merched|fenywod)';
const family = '(?:children|kids|families|family|young people|little ones|babies)';
const partner =
  '(?:partners?|husbands?|wife|wives|boyfriends?|girlfriends?|ex|exes|spouse|relationships?|marriages?|in laws|someone (?:you|they|she|he) (?:love|loves|loved|live|lives|trust|trusts|know|knows)|loved ones?|(?:someone|somebody|anyone|people|person) (?:close|at home|they love|you love|in their family|in your family)|family members?|members? of (?:your|their) family|those close|closest to)';
const bed =
  '(?:accommodation|hous(?:e|es|ing)|home|homes|shelters?|hostels?|beds?|bed ?spaces?|rooms?|flats?|lodgings?|sanctuary|place to (?:stay|live|sleep|hide|go)|somewhere to (?:stay|live|sleep|hide|go)|places to stay|roof)';
const gap = (most: number) => `(?: [^ \\n]+){0,${most}} `;
/** Both words in one sentence, at most so many others between them, whichever comes first. */
const near = (one: string, other: string, most: number) =>
  new RegExp(`\\b(?:${one}${gap(most)}${other}|${other}${gap(most)}${one})\\b`);

/** What makes a place one whose address is never shown, each with what it says of it. */
export const withholdSigns: { because: string; pattern: RegExp }[] = [
  { because: 'a refuge', pattern: /\brefuges?\b/ },
  { because: "Women's Aid", pattern: /\bwom[ae]ns? ?aid\b|\bwomens aide?\b/ },
  {
    because: 'a safe house',
    pattern:
      /\bsafe ?houses?\b|\bsafe house\b|\bsafe homes? for (?:women|men|victims|survivors|famil|people)/,
  },
  {
    because: 'safe accommodation',
    pattern:
      /\bsafe (?:and )?(?:secure |emergency |confidential |supported |temporary )?(?:accommodation|dispersed)\b/,
  },
  {
    because: 'safe accommodation',
    pattern: near(
      `(?:${women}|victims?|survivors?|couples|lgbt\\w*)`,
      `(?:safe|secure|confidential|protected|hidden|secret)(?: [^ \\n]+){0,3} ${bed}`,
      8,
    ),
  },
  {
    because: 'safe accommodation',
    pattern: new RegExp(
      `\\b(?:${women}|${family})(?: and (?:their |her )?${family})? (?:only )?(?:safe|crisis|emergency) (?:${bed}|haven|space)\\b`,
    ),
  },
  {
    because: 'safe accommodation',
    pattern: near(
      `${women}`,
      `(?:havens?|hostels?|sanctuary|shelters?|bed ?spaces|supported (?:housing|accommodation)|emergency (?:housing|accommodation|bed)|(?:short|temporary)(?: term)? (?:stay|accommodation|housing))`,
      5,
    ),
  },
  {
    because: 'a safe place to stay',
    pattern:
      /\bsafe (?:and \w+ )?(?:place|space|home|base|environment|house|roof|bed)s?(?: \w+){0,3} (?:to stay|to live|to sleep|to hide|to go to|overnight)\b/,
  },
  {
    because: 'a safe place to stay',
    pattern:
      /\bsomewhere (?:safe|secure|to hide)\b|\b(?:have|had|need|needs|needed|must|forced) to (?:leave|flee) (?:your |their |her |his )?homes? (?:in a hurry|suddenly|quickly|at once|at night|for (?:your|their|her|his) safety|because of (?:a |an |your |their )?(?:partner|husband|violence|abuse))|\bstart again safely\b/,
  },
  { because: 'a safe haven', pattern: /\bsafe ?havens?\b|\bplaces? of safety\b|\bsafe ?spots?\b/ },
  {
    because: 'a confidential address',
    pattern:
      /\b(?:confidential|undisclosed|secret|protected|hidden|unlisted|private) (?:\w+ )?(?:address|addresses|locations?|whereabouts|venue|accommodation|property|properties|house|site)\b|\b(?:address|addresses|location|locations|whereabouts|venue)(?: \w+){0,4} (?:confidential|secret|undisclosed|withheld|not disclosed|not published|not given|not shared|not public|never (?:shared|given|published|disclosed|told)|kept private|not available|cannot be (?:shared|given|published|disclosed)|on request|given (?:after|on|once|when|at)|only (?:given|shared|disclosed))\b|\b(?:do not|dont|never|please do not|not to be|must not be|not to) (?:be )?(?:publish(?:ed)?|shar(?:e|ed)|disclos(?:e|ed)|print(?:ed)?|give out|given out|reveal(?:ed)?|post(?:ed)?|circulat(?:e|ed))(?: \w+){0,4} (?:address|location|whereabouts|where|publicly|details)\b|\bnot (?:for|in) (?:publication|the public domain)\b|\bstrictly confidential\b/,
  },
  {
    because: 'domestic abuse',
    pattern:
      /\b(?:domestic|domestically)\b(?: [^ \n]+){0,6} (?:abus\w*|violen\w*|incidents?|homicides?|crimes?|situations?|tyranny)\b|\b(?:abus\w*|violen\w*)(?: [^ \n]+){0,3} domestic\b|\bdv\b|\bd v\b|\bdva\b|\bdvsa?\b|\bdasv\b|\bdahub\b|\bda (?:services?|support|victims?|survivors?|team|helpline|workers?|hub|outreach|advocates?|refuge|perpetrators?|champions?)\b/,
  },
  {
    because: 'abuse',
    pattern:
      /\b(?:abused?|abuses|abusive|abusers?|abusing|(?:child|children|women|family|families) maltreat\w*|battered (?:women|wives|men|partners?))\b/,
  },
  {
    because: 'violence at home',
    pattern: near(
      '(?:violent|violence|violently)',
      `(?:${women}|${partner}|men|male|home|homes|household|family|families|victims?|survivors?|flee\\w*|fled|escap\\w*|leav\\w*|gender\\w*|sexual\\w*|intimate|interpersonal|honour|support)`,
      6,
    ),
  },
  {
    because: 'gender-based violence',
    pattern:
      /\b(?:vawg|gbv|vawdasv|gender based|honou?r based|hbv|hba|so called honou?r|izzat|honou?r (?:abuse|violence|crimes?|killings?))\b/,
  },
  {
    because: 'leaving a dangerous relationship',
    pattern: near(
      '(?:flee|flees|fleeing|fled|escape|escapes|escaped|escaping|leave|leaves|leaving|left|get away|getting away|get out|getting out|run away|running away|ran away|walk away|break free|breaking free|away from|free from|out of)',
      `(?:abus\\w*|violen\\w*|controlling|toxic|harmful|unsafe|dangerous|coercive|unhealthy|frightening|cruel|bad) (?:\\w+ )?(?:${partner}|man|men|home|homes|house|situation|situations|people|family)`,
      4,
    ),
  },
  {
    because: 'leaving a dangerous relationship',
    pattern: near(
      '(?:flee|flees|fleeing|fled|escape|escapes|escaped|escaping|get away|getting away|ran away|run away|running away|break free|breaking free|hide|hiding|leave safely|safely leave|leaving safely|safe from|protected from)',
      `(?:${partner}|perpetrators?|abusers?|home because|violence|harm)`,
      5,
    ),
  },
  {
    because: 'people who had to flee',
    pattern:
      /\b(?:flee|fleeing|fled)\b(?! (?:from )?(?:\w+ ){0,4}(?:war|wars|persecution|conflicts?|countr\w+|ukraine|syria|afghanistan|sudan|regimes?|torture|invasion|homelands?|oppression|the nazis|nazi|famine|homes abroad|overseas|europe|fighting|russia\w*|genocide)\b)/,
  },
  {
    because: 'not safe at home',
    pattern:
      /\b(?:when|if|where|because|whose|who)(?: \w+){0,4} home(?: is| isnt| feels| does)?(?: \w+){0,3} (?:not|isnt|no longer|unsafe|dangerous|frightening|scary|feel)(?: a)?(?: safe)?\b|\b(?:not|isnt|unsafe|dont feel safe|not feeling safe|no longer safe|feel unsafe|feeling unsafe|cannot stay|cant stay) (?:safe )?(?:at|in) (?:your |their |her |his )?(?:own )?homes?\b|\b(?:cannot|cant) go (?:back )?home (?:safely|because)\b/,
  },
  {
    because: 'afraid of somebody close',
    pattern: near(
      '(?:scared|afraid|frightened|fear|fears|fearful|terrified|hurt|hurts|hurting|hit|hits|hitting|beaten|beats|controlled|controls|controlling|threatened|threatens|harmed|harms|attacked|belittl\\w*|intimidat\\w*|isolates|isolated by|bullied|jealous|mistreat\\w*|ill treat\\w*|dangerous)',
      `(?:by |of |from |to )?(?:your |their |a |her |his |an |the |current or former |former |abusive )*${partner}`,
      3,
    ),
  },
  {
    because: 'coercive control',
    pattern:
      /\bcoerc\w+(?: and)? control\w*|\bcontrolling (?:or coercive |and coercive |\w+ )?(?:behaviou?r|relationships?|partners?|men|husband)\b|\bpower and control\b|\bgaslight\w*|\bwalking on eggshells\b|\btoxic relationships?\b|\bunhealthy relationships?\b|\bcoercive\b/,
  },
  {
    because: 'a domestic abuse programme',
    pattern:
      /\b(?:freedom program\w*|recovery tool ?kit|own my life|pattern changing|caring dads|you and me mum|escape the trap|operation encompass|clares law|sarahs law|sanctuary schemes?|ask for ani|white ribbon|domestic homicide|marac|mardac|idvas?|isvas?|chisvas?|idaas?|dvpp|dvpns?|dapos?|dash (?:risk|assessment|checklist)|non molestation|occupation orders?|one ?stop shop (?:for )?(?:domestic|victims))\b/,
  },
  { because: 'people who abused', pattern: /\bperpetrators?\b/ },
  {
    because: 'survivors',
    pattern:
      /\bsurvivors?\b|\b(?:male|female|women|men|child|lgbt\w*) victims?\b|\bvictims? of (?:\w+ ){0,3}(?:crimes? against|partner|relationship|exploit\w*|grooming|intimate|harassment|control)/,
  },
  {
    because: 'sexual violence',
    pattern:
      /\b(?:sexual|sexually|sex)\b(?: (?!health|orientation|education|wellbeing)[^ \n]+){0,5} (?:violen\w*|abus\w*|assault\w*|exploit\w*|harm\w*|harass\w*|trauma\w*|offen[cs]\w*|crimes?|attack\w*)\b|\b(?:assault\w*|exploit\w*|attack\w*|harass\w*) sexually\b|\b(?:unwanted|non consensual|nonconsensual|without consent|inappropriate) (?:\w+ )?(?:sexual|touching|sex)\b/,
  },
  {
    because: 'sexual violence',
    pattern:
      /\b(?:rapes?|raped|raping|rapists?|incest|sarcs?|rasasc|rasac|rape ?crisis|csa (?:survivors?|support|services?)|csec|cse (?:team|project|service|support|victims?))\b|\bchild(?:hood)? sex\w* \w+/,
  },
  {
    because: 'sexual exploitation',
    pattern: near(
      '(?:exploit\\w*|groom(?:ed|ing))',
      '(?:sexual\\w*|child|children|girls?|boys?|young|women|human|labou?r|criminal\\w*|gangs?|victims?)',
      4,
    ),
  },
  {
    because: 'sexual exploitation',
    pattern:
      /\b(?:exit(?:ing)?|leav(?:e|ing)) (?:sex work|prostitution|street work|the sex)\b|\bprostitut\w*/,
  },
  { because: 'stalking', pattern: /\bstalk(?:ing|ed|er|ers)\b|\brevenge porn\b|\bimage based abuse\b/ },
  {
    because: 'trafficking',
    pattern:
      /\b(?:trafficking|trafficked|traffickers?|modern (?:day )?slave\w*|enslaved|enslavement|slavery|forced labou?r|domestic servitude|servitude|nrm support)\b/,
  },
  {
    because: 'forced marriage',
    pattern:
      /\bforced? (?:in ?to )?(?:a )?marriages?\b|\bforced to marry\b|\bmarr\w+ (?:against|by force)\b|\bforced in ?to marr\w+/,
  },
  {
    because: 'genital mutilation',
    pattern: /\bfgm\b|\bfemale genital\b|\bgenital mutilation\b|\bfemale circumcision\b|\bvirginity test\w*/,
  },
  {
    because: 'women in danger',
    pattern: near(
      `${women}`,
      '(?:at risk(?! of (?:\\w+ )?(?:isolation|loneliness|falls?|falling|diabetes|poverty|homelessness|losing|poor|stroke|cancer|depression|anxiety|exclusion|unemployment|offending|reoffending|digital))|in danger|in crisis|in fear|in hiding|in need of safety|needing safety|fear for their lives|escape|escaping|unsafe|rebuild their lives after leaving)',
      6,
    ),
  },
  {
    because: 'people who were hurt',
    pattern: near(
      `(?:${women}|men|boys|people|adults|children|anyone|those) (?:who|whove|that) (?:have |has |had |ve )?(?:been |were |was |are |is )?(?:being )?`,
      '(?:hurt|harmed|beaten|attacked|controlled|coerced|exploited|mistreated|violated)',
      1,
    ),
  },
  {
    because: 'a home for children in care',
    pattern:
      /\bchildrens (?:residential )?homes?\b(?! (?:learning|education|tuition|safety|visit))|\bresidential (?:child ?care|(?:care )?(?:homes?|units?) for (?:\w+ )?(?:children|young people|boys|girls))\b|\bsecure (?:childrens|unit|training centre|accommodation)\b|\bmother and baby (?:units?|homes?|placements?|hostels?|accommodation)\b|\bparent and (?:child|baby) (?:assessment|placements?|units?)\b|\b(?:looked after children|children in care|care experienced children|unaccompanied (?:\w+ )?(?:children|minors|young people))(?: [^ \n]+){0,5} (?:homes?|hous(?:e|ing)|residential|placements?|accommodation|live|living)\b|\b(?:homes?|hous(?:e|ing)|residential|placements?|accommodation)(?: [^ \n]+){0,5} (?:looked after children|children in care|unaccompanied (?:\w+ )?(?:children|minors|young people))\b|\bfoster(?:ing)? (?:placements?|homes?|households?)\b|\bchild protection (?:units?|houses?|homes?|centres?)\b|\bcartref plant\b/,
  },
  {
    because: 'a child contact centre',
    pattern:
      /\b(?:contact centres?|supervised contact|supported contact)\b[^]*\b(?:child\w*|parents?|famil\w+|separated)\b|\b(?:child\w*|parents?|famil\w+|separated)\b[^]*\b(?:contact centres?|supervised contact|supported contact)\b/,
  },
  {
    because: 'people in hiding',
    pattern:
      /\b(?:witness protection|in hiding|go into hiding|relocat\w+ (?:victims?|women|witnesses)|exit(?:ing)? gangs?|gang exit|county lines (?:\w+ )?(?:house|accommodation|exit)|young runaways?|runaways|missing from home)\b/,
  },
  {
    because: 'abuse (Welsh)',
    pattern:
      /\b(?:llochesi?|trais|cam ?drin|camdriniaeth|gam ?drin|treisio|dreisio|ty diogel|tai diogel|cartref diogel|llety diogel|lle diogel i (?:fyw|aros)|cymorth i (?:fenywod|ferched)|goroes(?:wyr|wr|i)|gorfodi priodi|priodas(?:au)? (?:dan|trwy) orfod|caethwasiaeth|masnachu pobl|stelcian|rheolaeth (?:orfodol|drwy orfodaeth)|camfanteisio|ecsbloetio rhywiol|anffurfio organau|ymosodiad(?:au)? rhywiol)\b/,
  },
  {
    because: 'abuse (other languages)',
    pattern:
      /\bprzemoc\w*|\bgwalt\w*|\bschronisk\w+ dla (?:kobiet|ofiar)|\bviolen[tcz]\w+ (?:domestica|domestice|doméstica|conjugal\w*|domestiques?|in familie|de genero|familiar|intrafamiliar)\b|\bviolences? (?:conjugales?|faites aux femmes|familiales?)\b|\baile ici siddet|\b(?:kadin siginma evi|siginma evi)\b|\brabshad\w* (?:qoyska|guriga)|\bdhuna ne familje\b|\bsmurt\w+ artimoje\b/,
  },
];

/** The same in scripts whose marks are letters to a reader: compared without marks, whole phrases. */
export const withholdPhrases = [
  'گھریلو تشدد', 'العنف المنزلي', 'العنف الأسري', 'العنف العائلي', 'পারিবারিক সহিংসতা', 'ਘਰੇਲੂ ਹਿੰਸਾ', 'ઘરેલું હિંસા', 'घरेलू हिंसा',
  'домашнє насильство', 'домашнього насильства', 'домашнее насилие', 'домашнего насилия', 'خشونت خانگی', 'کورنی تاوتریخوالی',
  '家庭暴力', '家暴', 'bạo lực gia đình', 'домашно насилие', 'குடும்ப வன்முறை', 'توندوتیژی خێزانی',
]; // prettier-ignore

/** Organisations known by a name that does not say what they do. */
export const knownNames =
  /\b(?:tdas|solace womens|karma nirvana|southall black sisters|imkaan|safelives|safe lives|hestia|galop|mankind initiative|mens advice line|survivorsuk|we are survivors|safety ?4 ?sisters|safer places|safenet|fortalice|humraaz|hafan cymru|bawso|cyfannol|calan dvs|atal y fro|threshold das|shakti|hemat gryffe|juno womens|leeway domestic|panahghar|ashiana network|ashiana sheffield|apna haq|saheli asian|jewish womens aid|nour dv|respect phoneline|endeavour project|independent choices|safe ?spots|safespots|pankhurst trust|st marys (?:sexual|sarc|centre sarc)|olive pathway|nia project|the nia|aurora new dawn|paladin|suzy lamplugh|jericho house|unseen uk|medaille trust|city hearts|black country womens|staying put|behind closed doors|end the fear|bright sky|napac|havens? (?:wolverhampton|whitechapel|camberwell|paddington)|wearside women in need|my sisters place|my sisters house|hyndburn and ribble|savana|survivors trust|sateda|leeds womens aid|kiran|aanchal|roshni (?:nottingham|ghar|birmingham))\b/;

/** Groups whose members may be looked for by people who wish them ill: shown as an area until they say otherwise. */
export const areaSigns: { because: string; pattern: RegExp }[] = [
  {
    because: 'refugees and people seeking asylum',
    pattern:
      /\brefugees?\b|\basylum\b|\b(?:people|person|those|families) seeking sanctuary\b|\bsanctuary seekers?\b|\bseekers of sanctuary\b|\bdisplaced (?:people|persons|families|women)\b|\b(?:city|cities|boroughs?|schools?|libraries|churches|streams?|places?) of sanctuary\b|\bno recourse to public funds\b|\bnrpf\b|\bundocumented\b|\bresettle(?:d|ment) (?:scheme|families|programme|support)\b|\bhomes for ukraine\b|\bnewly arrived (?:\w+ )?(?:families|people|communities|migrants)\b|\bmigrants?\b|\bunaccompanied (?:\w+ )?(?:children|minors|young people)\b|\bceis(?:wyr|io|iwr) lloches\b|\bffoadur\w*|\bgeisio lloches\b|\buchodzc\w*|\brefugiad\w*|\bbizhen\w*/,
  },
  {
    because: 'LGBT+ people',
    pattern:
      /\b(?:lgbt\w*|lhdt\w*|glbt\w*|lesbians?|gays?|bisexuals?|bi (?:people|men|women|group)|trans(?:gender\w*|sexual\w*)?|trans (?:people|men|women|youth|folk|masc\w*|fem\w*)|queers?|non ?binary|enby|intersex|gender (?:identity|diverse|questioning|fluid|variant)|genderqueer|asexual\w*|pansexual\w*|same sex (?:couples?|attract\w*|parents?|relationships?|partners?)|homosexual\w*|gsrd|hoyw|deurywiol|trawsryweddol|men who have sex with men|msm|two spirit|sapphic|mermaids (?:uk|group)|rainbow (?:youth|families|group|noir|cafe|club)|proud ?trust|pink (?:social|therapy|jewel))\b|\bpride\b(?= (?:group|youth|festival|parade|committee|events?|network|march|picnic|in))/,
  },
];

/** Names and words by which a group for children and young people is known. `name` signs count in a name only. */
export const youthSigns: { inName: RegExp; anywhere: RegExp } = {
  inName:
    /\b(?:youths?|young (?:people\w*|persons?|carers?|adults?|lives|women\w*|men\w*|minds|fathers|mums|parents|offenders|farmers|voices)|scouts?|scouting|guides|guiding|girlguiding|brownies|beavers(?! library)|cubs|cub pack|rainbows|explorers|cadets?|cadet corps|sea cadets|boys brigade|girls brigade|boys club|girls club|woodcraft folk|teen\w*|juniors?(?! (?:and infant|school|schools|academy|high))|under ?\d{1,2}s|u\d{1,2}s?|kids|childrens? (?:clubs?|groups?|choirs?|society|charity|activities)|yfc|youngsters|adolescents?|schoolchildren|after school|holiday club|playscheme|ieuenctid|pobl ifanc|urdd|clwb ieuenctid|aelwyd|student union|42nd street)\b/,
  anywhere:
    /\byouth (?:club|group|project|work|worker|workers|centre|provision|drop ?in|service|services|cafe|theatre|forum|council|charity|organisation|ministry|sessions?|activities|programme|programmes|clubs|groups|projects|team|football|choir|orchestra|zone|hub)\b|\b(?:for|with|supports?|supporting|helps?|helping|to|of|by|provides? \w+ (?:to|for)|empower\w*|inspir\w*|encourag\w*|enabl\w*|engag\w*) (?:\w+ ){0,4}(?:young (?:people|persons?|carers?|women|men|girls|boys)|teenagers?|teens|adolescents|youths|youngsters)\b|\byoung people (?:aged|between|from|who|in|with|to|of|are)\b|\b(?:aged?|ages?|between|from) \d{1,2} ?(?:to|and|until|or) ?(?:1[0-9]|2[0-5])\b|\bclwb ieuenctid\b|\bpobl ifanc\b|\b1[0-6] ?(?:to|-) ?(?:1[0-9]|2[0-5])(?: ?year ?olds?| ?yrs| years)\b/,
};
