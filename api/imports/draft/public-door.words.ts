import type { Doubt } from './doubt.words.ts';

/**
 * A place anybody may come to. `knows`: doubts that belong to such a place and say nothing against it. `bears`: how many
 * others its name outweighs, where it is not one. `vague`: blocks of flats are called so too, so that it needs a second sign.
 */
export type PublicDoor = { is: string; pattern: RegExp; knows?: Doubt[]; bears?: number; vague?: true };

/** What a place is, read from its name, its organisation and what its source files it under; English and Welsh. */
export const publicPlaces: PublicDoor[] = [
  { is: 'a library', pattern: /\b(?:library|libraries|llyfrgell(?:oedd)?)\b/, knows: ['families', 'women', 'hurt', 'distress'] },
  {
    is: 'a food bank',
    pattern: /\b(?:food ?banks?|foodbanks?|(?:food |community )pantr(?:y|ies)|pantry|community (?:fridge|larder|kitchen|shop|grocery|supermarket)|social supermarket|food (?:hub|club|share|parcels?|co ?op)|soup kitchen|baby ?bank|hygiene bank|clothes bank|trussell trust|banc bwyd|uned fwyd)\b/,
    knows: ['referral', 'crisis', 'vulnerable', 'families', 'advice', 'housing'],
  },
  {
    is: 'a surgery, pharmacy or hospital',
    pattern: /\b(?:pharmac(?:y|ies)|chemists?|surger(?:y|ies)|gps?|doctors|medical (?:centre|practice)|(?:group|family|general) practice|practice surgery|health (?:centre|clinic)|hospitals?|infirmary|walk in centre|dentists?|dental|orthodontists?|opticians?|optometrists?|eye ?care|hearing (?:clinic|centre|aids?)|chiropod\w+|podiatr\w+|physiotherap\w+|hospice|talking therapies|stop smoking|quit smoking|smoking cessation|slimming|weight (?:loss|management)|breast ?feeding|antenatal|postnatal|baby (?:clinic|weighing)|midwi\w+|health visit\w+|screening|vaccination|immunisation|blood (?:donors?|donation|tests?)|fferyllfa|meddygfa|ysbyty|canolfan iechyd)\b/,
    knows: ['safety', 'referral', 'private', 'distress', 'vulnerable', 'families', 'women', 'crisis', 'housing'],
  },
  {
    is: 'a school, college, nursery or family hub',
    pattern: /\b(?:schools?|(?:primary|secondary|high|sports|learning|church) academy|(?:sixth form|adult|further education|community) college|university|nurser(?:y|ies)|pre ?school|kindergarten|playgroups?|play ?group|sixth form|childrens centre|family hub|sure ?start(?: centre)?|child ?minders?|adult learning|ysgol|coleg|prifysgol|meithrin|cylch ti a fi)\b(?! (?:project|house))/,
    knows: ['families', 'women', 'vulnerable', 'distress', 'guarded', 'private', 'closed'],
  },
  {
    is: 'a place of worship',
    pattern: /\b(?:church|chapel|cathedral|parish|methodist|baptist|anglican|catholic|pentecostal|united reformed|urc|salvation army|mosque|masjid|gurdwara|synagogue|shul|mandir|vihara|kingdom hall|meeting hall|congregation|place of worship|religious buildings?|christian (?:\w+ )?(?:centre|fellowship)|tabernacle|quakers?|friends meeting house|eglwys|capel|mosg|st \w+s (?:rc|ce|c of e))\b(?! (?:house|cottage|lodge|housing|homes|project))/,
    knows: ['families'],
  },
  {
    is: 'advice or a counter open to all',
    pattern: /\b(?:citizens? (?:\w+ )?advice|cab|(?:debt|money|benefits?|welfare|energy|consumer) advice|housing (?:office|options|advice)|neighbourhood office|council (?:offices?|house)|civic centre|town hall|customer service (?:centre|point)|job ?centre(?: plus)?|post office|credit union|registr(?:y|ar) office|register office|police station|fire (?:station|and rescue)|tourist information|visitor centre|welfare rights|law centre|one stop shop|age uk|age concern|age cymru|cyngor ar bopeth|cyngor (?:tref|sir|bwrdeistref|cymuned)|neuadd y dref|swyddfa bost)\b/,
    knows: ['referral', 'private', 'advice', 'housing', 'vulnerable', 'crisis', 'law'],
  },
  {
    is: 'a sports club or leisure centre',
    pattern: /\b(?:leisure|sports?|swimming|swim|baths|lido|gyms?|gymnasium|fitness|football|footy|soccer|rugby|cricket|tennis|golf|bowls|bowling|bowlers|hockey|netball|basketball|volleyball|badminton|squash|athletics?|running|runners|harriers|parkrun|cycling|cyclists?|cycle club|wheelers|rowing|canoe\w*|kayak\w*|sailing|yacht|angling|anglers|fishing|riding|equestrian|pony club|judo|karate|aikido|taekwondo|tae kwon do|ju ?jitsu|martial arts?|self defen[cs]e|boxing|fencing|archery|climbing|skat(?:e|ing)|skatepark|ice rink|lacrosse|croquet|rounders|baseball|table tennis|snooker|darts|petanque|orienteering|ramblers|rambling|walkers|walking (?:group|club|for health|football|netball)|health walks?|wellbeing walks?|[ar]?fc|r ?u ?f ?c|cc|ltc|lawn tennis|stadium|pitch(?:es)?|playing fields?|recreation ground|velodrome|pilates|yoga|zumba|tai chi|aerobics|keep fit|clwb (?:rygbi|pel ?droed|criced|bowlio|golff|hwylio|rhwyfo)|canolfan hamdden|pwll nofio)\b/,
    knows: ['families', 'women', 'guarded'],
  },
  {
    is: 'a park, garden or open space',
    pattern: /\b(?:parks|park (?:run|cafe|bowling|tennis|football|cricket|golf)|(?:community|walled|botanic\w*|public|sensory|kitchen|memorial|pocket) gardens?|allotments?|nature reserve|country park|woodland|nature park|(?:city|community|childrens|open|animal|petting) farm|farm (?:park|trail)|(?:animal|wildlife|bird|donkey|cat|dog) (?:rescue|sanctuary|centre|park)|bird hides?|boat trips?|kennels|cattery|beach|playground|play area|village green|canal|cemetery|arboretum|towpath|trail|orienteering|rhandiroedd|gardd gymunedol|parc|traeth|gwarchodfa natur)\b(?! (?:house|lodge|view|court|project|cottage|road|lane|street))/,
    knows: ['families', 'hurt'],
  },
  {
    is: 'a hall or community centre',
    pattern: /\b(?:(?:community|village|church|parish|memorial|public|welfare|miners|town|institute|guild|masonic|assembly|drill|scout|guide|british legion|social|mission|reading) (?:halls?|rooms?|centres?|centers?|hubs?|house|hut|institute)|(?:neighbourhood|resource|day|senior citizens|pensioners|older peoples|youth and community) (?:centre|hub|hall)|community (?:association|space|building)|pavilion|bandstand|working mens club|social club|royal british legion|legion|liberal club|conservative club|labour club|trades club|neuadd(?: bentref| goffa| gymunedol)?|canolfan (?:gymunedol|gymdeithasol|deuluol)|aelwyd)\b(?! (?:residents|housing|hostel))/,
    knows: ['families', 'advice'],
  },
  {
    is: 'a museum, theatre or gallery',
    pattern: /\b(?:museums?|galler(?:y|ies)|theatres?|cinema|arts? centre|concert hall|playhouse|opera|heritage (?:centre|railway|trail|site)|archives?|record office|zoo|aquarium|planetarium|studios? (?:open|theatre)|historic house|amgueddfa|oriel|theatr|sinema|castell)\b/,
    knows: ['families', 'women', 'hurt', 'law'],
  },
  {
    is: 'a shop, café or market',
    pattern: /\b(?:shops?|supermarket|(?:village|corner|general|convenience) stores?|market|co ?op|bakery|deli|farm ?shop|vintage|greengrocers?|butchers?|newsagents?|hair(?:dress(?:ers?|ing)| and beauty| salon)|barbers?|beauty (?:salon|rooms?)|nail bar|salon|spa|tattooists?|vets?|veterinary|estate agents?|laundry|dry cleaners?|cobblers?|bookshop|bookstore|garden centre|florist|launderette|bike (?:shop|workshop)|cafes?|coffee (?:shop|house)|tea ?rooms?|restaurant|bistro|canteen|pub|public house|tavern|brewery|bank branch|building society|repair cafe|furniture (?:project|store)|re ?use (?:shop|centre|hub)|recycling centre|household waste|siop|caffi|tafarn|marchnad)\b/,
  },
  {
    is: 'something out in the street',
    pattern: /\b(?:bus (?:stop|station|shelter)|railway station|train station|metrolink|tram stop|interchange|car park|public toilets?|toilets|defibrillator|aed|bench|water fountain|drinking fountain|phone box|cycle (?:hub|parking|stand)|bike (?:park|hub)|electric vehicle charg\w+|book ?swap|community noticeboard|recycling point|polling station|war memorial|mobile library|cash machine)\b/,
    knows: ['guarded', 'private', 'law'],
  },
  {
    is: 'a club or society known to be for women too',
    pattern: /\b(?:womens institute|wi|townswomens guild|mothers union|inner wheel|soroptimist\w*|ladies circle|merched y wawr|choir|cor|choral|chorus|singers|singing|orchestra|band|networking|scouts?|guides|brownies|rainbows|girls brigade|u3a|mens sheds?|men ?in ?sheds)\b/,
    knows: ['families', 'women'],
  },
  {
    is: 'a club or society',
    pattern: /\b(?:networking|(?:seed|clothes|uniform|book|plant|toy|skills?) (?:swap|exchange|bank)|(?:councillors?|mp|mps|ward) (?:surgery|surgeries|forum|meeting)|heritage open day|stroke club|business (?:breakfast|club|network)|meet ?up|chamber of commerce|chamber music|concert band|players|repertory|blood donor session|litter pick\w*|in bloom|craft fair|craft market|craft club|mens breakfast|debating|language exchange|conversation club|war ?games?|scrabble|bingo|whist|u3a|rotary|rotarians|lions club|inner wheel|soroptimist\w*|probus|round ?table|ladies circle|(?:local |family |natural )?history (?:society|group)|civic society|historical society|horticultural society|gardening (?:club|society)|gardeners|camera club|photographic society|book (?:club|group)|reading group|bridge club|chess club|model (?:railway|engineering|boat)|choir|choral|chorus|singers|singing|orchestra|brass band|silver band|ukulele|folk club|operatic|amateur dramatic|dramatic society|drama (?:group|society)|theatre group|dance (?:school|class|club|group)|dancing|dancers|morris|art (?:club|society|class|group)|painting group|sketch\w*|pottery|crafts? (?:club|group|circle)|knit\w*|crochet|sewing|quilt\w*|embroider\w*|patchwork|lace ?mak\w*|lunch(?:eon)? club|coffee (?:morning|club)|tea dance|bingo|over (?:50|55|60|65)s?|fifty plus|men ?in ?sheds|mens sheds?|repair cafe|library of things|toy library|time ?bank|lets scheme|bell ?ring\w*|beekeep\w*|astronom\w*|philatelic|stamp club|wine circle|allotment (?:society|association)|friends of|residents association|tenants association|neighbourhood watch|after school club|breakfast club|holiday club|scouts?|guides|brownies|cubs|beavers|rainbows|cadets|boys brigade|girls brigade|young farmers|merched y wawr|cor|bore coffi|clwb (?:cinio|llyfrau|garddio|ffermwyr ifanc|brecwast)|cymdeithas hanes|eisteddfod|papur bro|ti a fi)\b/,
    knows: ['families'],
  },
  {
    is: 'a group for parents and small children',
    pattern: /\b(?:(?:baby|babies|toddlers?|tots|mums|parents?) (?:and |n )?(?:toddlers?|tots|baby|babies|bumps?)(?: group)?|(?:baby|toddler|tots) (?:group|class|club)|toddlers?|tumble tots|stay and play|messy play|soft play|rhyme ?time|story ?time|baby (?:massage|sensory|yoga|swimming)|nct|home ?start)\b/,
    knows: ['safety', 'families', 'women'],
  },
  {
    is: 'a group for people with an illness or a loss',
    pattern: /\b(?:stroke|cancer|parkinsons|diabet\w+|dementia|memory|alzheimers|arthritis|ms|fibromyalgia|tinnitus|sight loss|macular|visually impaired|blind|deaf|hard of hearing|hearing (?:loss|voices)|autis\w+|adhd|heart|cardiac|copd|breathe easy|epilepsy|brain injury|bereave\w+|grief|carers|prostate|menopause|anxiety|depression|bipolar|ocd|chronic pain|long covid|disabled|disability|learning disabilit\w+)(?: \w+)? (?:clubs?|groups?|cafes?|choir|society|association|meetings?|network|drop in|meet ?up|coffee morning|support)\b|\b(?:alcoholics|narcotics|gamblers|overeaters) anonymous\b|\bsmart recovery\b|\bmacmillan\b|\bmaggies\b|\bsamaritans\b/,
    knows: ['distress', 'families', 'advice'],
  },
  {
    is: 'a park, a hall or another grand name',
    pattern: /\b(?:park|gardens?|woods?|forest|common|moor|hall|castle|hotel|farm|orchard|studios?|stores?|bank|spa|centre|hub|academy|abbey|minster|temple|college)\b/,
    knows: ['families'],
    bears: 0,
    vague: true,
  },
  {
    is: 'a place for travellers',
    pattern: /\b(?:backpackers|tourism|tourists?|holiday ?makers?|caravan (?:park|site)|camp ?site|camping|glamping|touring (?:park|pitches)|youth hostel|yha|holiday park|marina)\b/,
    knows: ['stay', 'housing', 'guarded', 'crisis', 'house name'],
      },
  {
    is: 'homes for older people',
    pattern: /\b(?:retirement (?:\w+ )?(?:housing|apartments?|flats|living|village|scheme|homes?|court)|(?:sheltered|extra ?care) (?:retirement )?(?:housing|apartments|flats|scheme|living)(?=[^]*\b(?:over ?\d\ds?|older|retire\w*|pensioners?|elderly)\b)|(?:care|nursing) homes?\b(?=[^]*\b(?:older|elderly|dementia|nursing)\b))/,
    knows: ['stay', 'housing', 'care', 'crisis', 'house name', 'private', 'guarded'],
    bears: 0,
  },
  {
    is: 'a visitor service that comes to the street',
    pattern: /\b(?:dial a ride|ring and ride|community (?:transport|minibus|car scheme|bus)|shopmobility|park and ride|mobile (?:library|post office|bank)|blood donor)\b/,
  },
]; // prettier-ignore

/** What goes on there, in its own words. One doubt is enough to outweigh it. */
export const publicActivities: RegExp[] = [
  /\b(?:open to (?:all|everyone|everybody|anyone|the public|the whole community|the local community|people of all ages|the community)|every(?:one|body) (?:is |are |most )?(?:very )?welcome|all (?:are |ages |abilities |levels )?(?:very |most )?welcome|anyone (?:is welcome|can (?:join|come|use|drop))|newcomers|new members (?:are )?(?:always )?welcome|beginners (?:are )?(?:always )?welcome|visitors (?:are )?(?:always )?welcome|no need to book|no booking|just turn up|just come along|come along and|free (?:entry|admission)|public (?:access|entrance|library|house|meeting)|pay and play|croeso i bawb|agored i bawb)\b/,
  /\b(?:choirs?|sing(?:ing|along)?|singers|ukulele|orchestra|brass band|folk (?:music|session)|tea dance|dance class(?:es)?|line dancing|ballroom|salsa|yoga|pilates|tai chi|zumba|keep fit|(?:seated |chair )?exercise class(?:es)?|walking (?:group|football|netball)|health walks?|guided walks?|led walks?|weekly walk|rambl\w+|park ?run|couch to 5k|football|cricket|rugby|netball|badminton|bowls|tennis|table tennis|snooker|darts|swimming|swims|angling|cycling|bike rides?)\b/,
  /\b(?:bingo|quiz(?:zes)?|board games?|card games|whist|bridge|chess|dominoes|draughts|beetle drive|raffle|jumble|tabletop sale|car boot|craft fair|farmers market|fun day|summer fair|fete|festival|carnival|gala|open day|exhibition|film (?:night|club|screening)|slide ?show|theatre|box office|plays a year|concerts?|performances?|rehearsals?|gigs?|auditions?|open mic|live music|craft stalls?|networking|talks? and|guest speakers?|outings|coach trips|day trips)\b/,
  /\b(?:knit(?:ting)?|crochet|sewing|quilting|patchwork|embroidery|weaving|woodwork|carving|pottery|ceramics|painting|drawing|watercolours?|life drawing|photography|calligraphy|lace|flower arranging|card making|cook(?:ing|ery) (?:class|lessons?|demonstrations?)|book (?:club|group|swap)|reading group|creative writing|poetry|drama|amateur dramatics|panto\w*|local history|family history|genealogy|model (?:railways?|making)|bell ?ringing|stargazing)\b/,
  /\b(?:gardening|allotments?|growing (?:veg|vegetables|food)|community (?:garden|orchard|growing)|plant (?:sale|swap)|litter pick\w*|conservation|tree planting|wildlife|bird ?watching|beekeeping|repair cafe|mend(?:ing)? (?:things|clothes|bikes?|your)|fix (?:your|bikes?|things)|tool (?:library|hire)|swap shop|recycl\w+|re ?use|upcycl\w+|bike (?:repair|workshop|maintenance)|dr bike)\b/,
  /\b(?:lunch(?:eon)? club|coffee mornings?|community (?:cafe|lunch|meal|breakfast|kitchen)|afternoon tea|sunday lunch|pay as you feel|breakfast club|warm (?:space|hub|welcome|bank)|food (?:bank|parcels?|pantry)|toddlers?|stay and play|story ?time|rhyme ?time|messy play|baby (?:massage|sensory|bounce|group)|soft play|computer (?:class|club|lessons?|course)|it (?:class|lessons|skills)|digital (?:skills|drop in|help)|language class(?:es)?|welsh (?:class|lessons)|sign language|first aid course|evening class(?:es)?|adult education|u3a)\b/,
  /\b(?:room hire|rooms? (?:to|for) hire|hall (?:for|to) hire|available (?:for|to) hire|bookings? for parties|meeting rooms?|car park|playground|play (?:area|park)|pitches|courts|changing rooms|swimming pool|sauna|bar and|kitchen and hall|collections?|exhibits|galleries|gift shop|worship|sunday service|mass|prayers?|friday prayers|evensong|communion|services? (?:every |on )?sundays?|bible study|messy church|alpha course|langar)\b/,
  /\b(?:weigh in|recipe swap|slimming|smear tests?|baby clinic|midwife|breast ?feeding|antenatal|parenting courses|housing officers|report a repair|savings|boat trips?|pitches|hides|rehoming|haircuts?|cuts and colour|massage and|prescriptions?|flu (?:jabs?|vaccin\w+)|blood pressure|blood donor|health checks?|eye tests?|hearing aids?|repair of|benefits? (?:advice|check)|debt advice|form filling|energy advice|savings and loans|job club|cv writing|job search|minibus|transport to|bus service|car scheme|door to door transport)\b/,
  /\b(?:cor|canu|dawnsio|cwis|bingo|bore coffi|clwb cinio|garddio|darllen|gwau|chwaraeon|dosbarth(?:iadau)? cymraeg|cinio|paned a sgwrs|plant bach|noson gymdeithasol|eisteddfod|addoli|oedfa|gwasanaeth bore sul)\b/,
]; // prettier-ignore
