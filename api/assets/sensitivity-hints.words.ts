/**
 * The ways people write round it: no word of `sensitivity.words.ts`, yet a reader knows. Read like those, a line a
 * sentence; `hints` name several things that each are harmless and together are not.
 */

const women =
  '(?:womens?|woman|girls?|mothers?|mums?|mams?|moms?|females?|ladies|lasses|wives|daughters|sisters|menywod|merched|fenywod)';
const them =
  '(?:partners?|husbands?|wife|wives|boyfriends?|girlfriends?|fiances?|exs?|ex partners?|spouses?|bloke|man|men|lover|fella|fellas|father|dad|in laws|relative|relatives|family members?)';
const hurts =
  '(?:hurts?|hurting|hits?|hitting|beats?|beating|frighten(?:s|ed|ing)?|scares?|scared|scaring|scary|terrif\\w+|threaten\\w*|controls?|bull(?:y|ies|ied|ying)|harms?|harmed|attacks?|attacked|chokes?|strangl\\w*|slaps?|punch\\w*|belittl\\w*|humiliat\\w*|tracks?|follows?|monitors?|isolates?|jealous|possessive|cruel|nasty|dangerous|unsafe|aggressive|mistreat\\w*|torment\\w*|trapped)';

export const hintSigns: { because: string; pattern: RegExp }[] = [
  { because: 'court orders against somebody', pattern: /(?<!ritual |religious |divine |biblical |moral )\binjunctions?\b|\bnon ?mols?\b|\b(?:restraining|protective|protection) orders?\b/ },
  { because: 'help to get away', pattern: /\bhelp (?:you|women|people|her|him|them) (?:to )?(?:leave|get (?:out|away)|escape)\b|\bescaping\b(?! (?:poverty|debt|to|the|everyday|stress|war|wars|conflict|loneliness|reality|into|isolation|persecution|water|gas|heat))|\b(?:sanctuary|panic) (?:locks?|rooms?|scheme|project)\b|\btarget harden\w*/ },
  { because: 'a home for children in care', pattern: /\btherapeutic (?:homes?|house|placements?|care for)\b|\bchildrens residential\b|\bresidential (?:childrens|child)\b/ },
  { because: 'domestic abuse', pattern: /\bdom(?:es)? (?:abus|viol|v)\w*|\bwomens ref\b|\b(?:by|from) what (?:has |they have |they )?(?:happened|happens|saw|seen|went on|goes on)(?: \w+)? at home\b|\b(?:seen|saw|witnessed|heard) (?:\w+ ){0,3}at home\b/ },
  { because: 'a place for women to stay', pattern: new RegExp(`\\b${women}\\b[^\\n]*\\b(?:stay|stays|staying|sleep|live)\\b[^\\n]*\\b(?:safe|safely|safety|danger|harm)\\b`) },
  { because: 'sexual harm', pattern: /\bforensic (?:suite|nurse|centre|unit)\b|\bsex(?:ual)? abus\w*/ },
  { because: 'victims',
    pattern:
      /(?<!stroke |accident |hate crime )\bvictims?\b(?! support| of (?:its|their|his|her|our) own| of (?:crime|hate|success|fashion|circumstance\w*|flood\w*|fires?|famine|earthquakes?|war|disasters?|cuts|scams?|fraud|covid|the holocaust|terror\w*|nazi\w*|road))/,
  },
  { because: 'assault', pattern: /\bassault(?:s|ed|ing)?\b(?! (?:course|rifle))/ },
  { because: 'harassment', pattern: /\b(?<!racial )(?<!race )harass(?:ment|ed|ing)\b/ },
  { because: 'coercion', pattern: /\bnarcissis\w*|\bcoerc\w+|\bgaslit\w*|\bpost separation\b|\btrauma bond\w*/ },
  { because: 'exploitation', pattern: /\bexploit(?:ed|ation|ers?)\b|\b(?:exit|leav|safety|street|women|outreach|health|working)\w*(?: \w+){0,4} sex work\w*|\bsex work\w*(?: \w+){0,5} (?:exit|leav|safety|street|wanting)\w*|\bon ?street sex\b|\bsexually exploit\w*/ },
  { because: 'leaving somebody', pattern: /\b(?:leave|leaving|left|escape|escaping|escaped|flee|fled|get away from|getting away from|hide from|hiding from|divorce|scared of|afraid of|frightened of|fear of|safe from) (?:him|her|them|my ex|your ex|their ex|an ex)\b/ },
  { because: 'not able to go home', pattern: /\b(?:cannot|cant|can not|could not|unable to|not able to|too frightened to|afraid to|scared to|not safe to|unsafe to) (?:safely )?(?:return|go|stay|live|remain|sleep) (?:back |safely )?(?:at |to )?(?:their |your |her |the family )?home\b/ },
  { because: "women's safety", pattern: /\bwomens safety\b|\bsafety (?:for|of) women\b|\b(?:women|girls) (?:feel|be|stay|are) (?:safe|unsafe)\b|\bsafety plan\w*/ },
  { because: 'incidents with a partner', pattern: /\b(?:incidents?|allegations?|convictions?|arrests?)(?: \w+){0,3} (?:partners?|wife|husband|spouse|girlfriend|ex|family|relationship)\b|\bbehaviou?r change\b(?= (?:\w+ ){0,4}(?:men|partners?|fathers?|relationships?))|\bwitness(?:ed|ing)? (?:\w+ ){0,3}(?:at home|between (?:their )?parents|abus\w*|violen\w*)\b/ },
  { because: 'safe accommodation', pattern: /\bdispersed (?:units?|accommodation|properties)\b|\b(?:women|mums|ladies|girls|mothers)(?: and (?:their )?(?:kids|children))?(?: only)? (?:emergency|crisis|safe|temporary|short term) (?:accom\w*|hous\w+|beds?|rooms?|units?|flats?|stay)\b|\b(?:emergency|crisis) (?:accom\w*|beds?|rooms?) (?:for )?(?:women|mums|ladies|girls|mothers|famil\w+)\b|\bsafe accom\w*/ },
  { because: 'a marriage against the will', pattern: /\b(?:make|makes|making|force|forces|forcing|push|pushing|pressure|pressuring|want|wants|wanting) (?:you|her|him|them|me|us|someone|girls|women|young people|their \w+)(?: to)? (?:get )?marr(?:y|ied)\b/ },
  { because: 'a home for children in care', pattern: /\b(?:homes?|house|unit|placements?|accommodation) for (?:up to )?(?:\d+|two|three|four|five|six|eight) (?:children|young people|boys|girls|teenagers|adolescents)\b|\bofsted registered (?:childrens|home|residential)\b|\bshort term home\b|\bebd\b|\bcrash ?pad\b/ },
  { because: 'somebody close who hurts', pattern: new RegExp(`\\b${them}(?: who| that)?(?: [^ \\n]+){0,3} ${hurts}\\b|\\b(?:he|she|they|someone|somebody|a person|anyone)(?: who)?(?: \\w+)? (?:hits|beats|hurts|frightens|scares|threatens|controls|bullies|chokes|slaps|hitting|hurting|scaring|threatening|controlling|frightening|harming) (?:you|her|him|them|me)\\b`) },
  { because: 'somebody close who hurts', pattern: new RegExp(`\\b${hurts}(?: [^ \\n]+){0,4} (?:by|of|from|with|at) (?:your |their |a |her |his |an |the |my |current |former |violent )*${them}\\b(?! (?:of the|who fish))`) },
  { because: 'a harmful relationship', pattern: /\b(?:bad|unhappy) (?:relationships?|marriages?|partners?|husbands?|boyfriends?)\b|\b(?:harmful|destructive|damaging|volatile|frightening|unsafe|dangerous|controlling|toxic|abusive|violent|cruel|nasty|possessive|jealous|one sided|stormy) (?:or \w+ )?(?:relationships?|partners?|marriages?|husbands?|boyfriends?|girlfriends?|ex|home ?lives|home ?life|homes?|households?)\b|\blove (?:should ?nt|should not|does ?nt have to|does not have to|must not|that) hurts?\b|\bwhen love hurts\b|\brelationships? (?:that|which) (?:hurts?|harms?|scares?)\b/ },
  { because: 'nowhere safe', pattern: /\b(?:nowhere|no ?where|no) safe\b|\bsafe (?:bed|roof|night|door|escape|exit|way out|passage|crossing place for women)\b|\b(?:keep|keeps|kept|keeping) (?:women|mums|mothers|families|children|them|her|you)(?: and \w+)*(?: \w+)? (?:safe from|hidden|out of sight|out of reach|away from)\b|\bsafe (?:from|away from) (?:him|her|them|harm|those|people who|someone|partners?|husbands?|family)\b|\bout of (?:his|her|their) reach\b/ },
  { because: 'women who had to leave', pattern: new RegExp(`\\b(?:${women}|families|couples|mam|people|anyone|those|someone|children|kids)(?: [^ \\n]+){0,6} (?:had|have|has|need|needs|needed|must|want|wants|wanting|planning|ready|trying|forced) to (?:get (?:out|away)|leave (?:home|him|her|them|their home|a relationship|quickly|in a hurry|at night|everything|safely)|run|escape|go into hiding|start (?:again|afresh|over) (?:somewhere|safely|elsewhere)|move away)\\b`) },
  { because: 'a home for women', pattern: new RegExp(`\\b(?:homes?|houses?|hostels?|flats?|housing|accommodation|shelters?|beds?|bedrooms?|lodgings?|rooms|place to stay|somewhere to stay|roof)(?: \\w+)? for (?:[^ \\n]+ ){0,4}${women}\\b(?! (?:football|rugby|cricket|darts|bowls|team))`) },
  { because: 'a home for women', pattern: new RegExp(`\\b(?:take|takes|taking|took) in ${women}\\b|\\b${women}(?: [^ \\n]+){0,3} (?:live|stay|sleep|move) in(?: [^ \\n]+)? (?:house|home|hostel|flat|flats|rooms)\\b|\\b(?:residents?|service users?|clients?) (?:are|is) (?:all )?${women}\\b|\\bno (?:men|males?|male visitors?|callers)\\b|\\bmen (?:are )?not (?:allowed|admitted)\\b`) },
  { because: 'an address that is not told', pattern: /\b(?:tell|told|give|gives|given|send|sent|text|let|provide|provided|supply|supplied|share|shared|disclose|disclosed|get)(?: you| people| callers| referrers)?(?: \w+){0,3} (?:where to come|where we are|where it is|the address|our address|the location|our location|directions|where to go)\b|\bnever (?:tell|say|give|share|publish)\b|\b(?:cannot|cant|can not|do not|dont|will not|wont|not able to) (?:tell|say|give|publish|print|share|disclose)(?: \w+){0,4} (?:where|address|location)\b|\b(?:for|because of) (?:your|her|their|our|residents?|everyones|peoples|clients) (?:own )?safety\b|\bfor (?:safety|security) reasons\b|\b(?:secret|discreet|hidden|anonymous|unmarked) (?:\w+ )?(?:house|home|building|premises|place|location|door|entrance|office|flat)\b|\bwe (?:will )?(?:collect|meet|pick) (?:you|women|people)(?: up)? (?:at|from) (?:a |the )?(?:station|safe|public)/ },
  { because: 'trouble at home', pattern: new RegExp(`\\b(?:${women}|wives|people|anyone|families|you|kids|children|young people)(?: [^ \\n]+){0,8} (?:trouble|problems|difficulties|fights?|fighting|violence|shouting|hard time|bad time|rows|things are bad|scared|afraid|frightened|unsafe|unhappy)(?: \\w+)? at home\\b|\\bhome(?: life)? is(?: \\w+)? (?:frightening|scary|unbearable|dangerous|a war ?zone|unhappy|hell|a battle)\\b|\\bbehind closed doors\\b|\\bbreak(?:ing)? the silence\\b|\\bsuffer(?:ing)? in silence\\b`) },
  { because: 'sexual harm', pattern: /\bmolest\w*|\bgroomed\b|\b(?:child|online|gang|street) grooming\b|\bspiked\b|\bindecent(?:ly)? \w+|\bsex(?:ual)? offend\w*|\bforensic (?:medical|examin\w+)\b|\b(?:medical )?examinations?(?: \w+){0,4} (?:after|following)(?: \w+){0,3} (?:attack|assault)\b|\binterfered with\b|\btaken advantage of\b|\b(?:touched|kissed) (?:without|against)\b|\bagainst (?:their|her|his|your|my) will\b|\bsaid no\b|\bdid(?: ?nt| not) consent\b|\bnot your fault\b|\bhappened to (?:you|them|her|him)(?: \w+){0,3} (?:as a child|sexual\w*|that night|without)\b|\bharmful sexual\b/ },
  { because: 'exploitation', pattern: /\b(?:forced|made|tricked|coerced|sold) (?:to|into) (?:work|sell|labour|sex|prostitution|crime|carry|deal)\w*\b|\bbonded labou?r\b|\bdebt bondage\b|\bcuckooing\b|\b(?:sex|labour) trade\b|\bsurvival sex\b|\bon[- ]street sex\b|\b(?:hurt|harmed|exploited|cheated|frightened|neglected) by (?:those|people|someone|somebody|the people|family|carers?)\b/ },
  { because: 'a marriage against the will', pattern: /\b(?:made|pressured|pressurised|pushed|told|sent|being|having) (?:abroad )?to (?:get )?marr(?:y|ied)\b|\bmarry (?:someone|somebody|a man|a stranger|against|who|whom)\b|\bunwanted marriages?\b|\b(?:dont|do not|didnt|did not) want to (?:get )?marr\w+|\bfamily honou?r\b|\bchild (?:brides?|marriages?)\b|\bshame(?:d)? (?:on|to|by) (?:the|their|her) (?:family|community)\b/ },
  { because: 'genital mutilation', pattern: /\b(?:girls|women|female|daughters)(?: \w+){0,6} (?:cut|cutting|circumcis\w+)\b(?! (?:hair|fabric|flowers|grass|out|pattern|dress|and sew|paper|cloth|wood|costs|through|edge))|\bcircumcis\w+(?: \w+){0,5} (?:girls|women)\b/ },
  { because: 'people who hurt those close to them', pattern: /\b(?:men|women|people|blokes|lads|fathers|dads|those|anyone) who(?: [^ \n]+){0,4} (?:hurt|hit|scare|control|harm|frighten|abuse)\b|\b(?:change|changing) (?:how|the way) (?:they|you|men|he) (?:treat|behave|act|speak)(?: \w+){0,4} (?:partners?|wife|wives|family|families|home|women|relationships?|those they love|loved ones)\b|\banger (?:\w+ )?(?:in|towards) (?:\w+ )?(?:relationships?|partners?|women)\b/ },
  { because: 'a home for children in care', pattern: /\bresidential(?! (?:trips?|weekends?|courses?|camps?|holidays?|activit\w+|stays?|visits?|breaks?|area|street|parking|roads?))(?: [^ \n]+){0,4} (?:children|young people|teenagers|boys|girls|adolescents)\b|\b(?:children|young people|teenagers|boys|girls)(?: [^ \n]+){0,5} (?:(?:who )?(?:cannot|cant|can no longer|are not able to) live (?:at home|with)|living away from (?:home|their)|taken into care|in local authority care|in foster care)\b|\bsemi independent\b|\bsupported lodgings\b|\b16 ?(?:plus|\+)? (?:accommodation|supported|semi)\b|\b(?:care|group) homes? for (?:children|young people|teenagers)\b|\bsibling (?:contact|visits)\b|\bparents?(?: [^ \n]+){0,6} see their (?:children|kids)\b/ },
  { because: 'stalking', pattern: /\b(?:wont|will not|would not|doesnt|does not) leave (?:you|her|him|them) alone\b|\bbeing (?:followed|watched|tracked)\b|\bunwanted (?:attentions?|contact|calls|messages)\b|\bobsess\w+ (?:ex|partner|former|behaviou?r)\b/ },
  { because: 'a new life in safety', pattern: new RegExp(`\\b(?:${women}|families|victims?|them)(?: [^ \\n]+){0,6} (?:rebuild|rebuilding|new identit\\w+|start(?:ing)? again|new start|fresh start|new life|new lives|live without fear|free from fear|without fear|free of fear)\\b|\\b(?:new identit\\w+|live without fear|living without fear|free from fear|without fear of|live free from)\\b`) },
]; // prettier-ignore

/** Each by itself says nothing; all of one row, anywhere in the same entry, do. */
export const hints: { because: string; all: RegExp[] }[] = [
  {
    because: 'legal help for women in danger',
    all: [
      new RegExp(`\\b(?:${women}|victims?)\\b`),
      /\b(?:police|solicitors?|courts?|legal)\b/,
      /\b(?:one stop shop|safety|safe|women only|protection)\b/,
    ],
  },
  {
    because: 'protected accommodation for women',
    all: [
      new RegExp(`\\b${women}\\b`),
      /\b(?:bed ?spaces?|beds|residents?|accommodation|hostels?|place to stay|somewhere to stay|stay overnight|short stay|flats|supported housing|lodgings?|move in|move ?on support|night stay)\b/,
      /\b(?:safe|safely|safety|secure|security|confidential\w*|24 ?(?:hours?|hr|7)|round the clock|referrals? only|by referral|protected|discreet|trauma|crisis|vulnerable|emergency|staffed)\b/,
    ],
  },
  {
    because: 'people hurt by somebody close',
    all: [
      /\b(?:partners?|husbands?|boyfriends?|girlfriends?|relationships?|marriages?|in laws|spouse)\b/,
      /\b(?:frighten\w*|scared|afraid|fear(?! of (?:falling|falls|missing))|terrif\w*|hurt|hurting|harm\w*|cruel\w*|threat\w*|trapped|unsafe|not safe|danger\w*|escape|escaping|flee\w*|hit|beaten|bruis\w*)\b/,
      /\b(?:support|help|helps|listen|advice|advisers?|workers?|counsel\w*|group|helpline|women|safety|safe|plan|planning|confidential\w*|housing|home)\b/,
    ],
  },
  {
    because: 'high-risk victims',
    all: [/\bhigh risk\b/, /\b(?:victims?|adults|women|families|clients)\b/, /\b(?:advis[eo]rs?|advocates?|safety plan\w*|multi agency|protection)\b/],
  },
]; // prettier-ignore

/** Names of such services shortened: TDAS, NDVS. Read in the letters as they were written. */
export const shortNames =
  /\b(?!MIDAS|PANDAS|JUDAS|ADAS|VIDAS|NADAS)[A-Z]{1,3}(?:DAS|DVS|DVAS|DASS|RASASC|SASC|RASAC|SARC)\b/;

/** Domestic abuse by its initials; only in a text that is not all capitals. */
export const initials =
  /(?<![A-Z] )(?<!\w)(?:DA|DV)(?!\w)(?! [A-Z]{2})(?! (?:Vinci|tapes?|film|footage|camera|cassette|players?))(?<!Mini DV)/;
