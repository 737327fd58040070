import type { Doubt } from './doubt.words.ts';

/** A place or activity anybody may come to. `knows`: doubts that belong to such a place and say nothing against it. */
export type PublicDoor = { is: string; pattern: RegExp; knows?: Doubt[] };

/**
 * What a place is, read from its name, its organisation and what its source files it under; English and Welsh. Two
 * doubts at once are still too many for it.
 */
export const publicPlaces: PublicDoor[] = [
  { is: 'a library', pattern: /\b(?:library|libraries|llyfrgell(?:oedd)?)\b/, knows: ['families', 'women'] },
  {
    is: 'a food bank',
    pattern: /\b(?:food ?banks?|foodbanks?|(?:food |community )pantr(?:y|ies)|pantry|community (?:fridge|larder|kitchen|shop|grocery|supermarket)|social supermarket|food (?:hub|club|share|parcels?|co ?op)|soup kitchen|baby ?bank|hygiene bank|clothes bank|trussell trust|banc bwyd|uned fwyd)\b/,
    knows: ['referral', 'crisis', 'vulnerable', 'families', 'advice', 'housing'],
  },
  {
    is: 'a surgery, pharmacy or hospital',
    pattern: /\b(?:pharmac(?:y|ies)|chemists?|surger(?:y|ies)|gps?|doctors|medical (?:centre|practice)|(?:group|family|general) practice|practice surgery|health (?:centre|clinic)|hospitals?|infirmary|walk in centre|dentists?|dental|orthodontists?|opticians?|optometrists?|eye ?care|hearing (?:clinic|centre|aids?)|chiropod\w+|podiatr\w+|physiotherap\w+|hospice|fferyllfa|meddygfa|ysbyty|canolfan iechyd)\b/,
    knows: ['referral', 'confidential', 'counselling', 'vulnerable', 'families', 'women', 'crisis', 'housing'],
  },
  {
    is: 'a school, college or nursery',
    pattern: /\b(?:schools?|academy|college|university|nurser(?:y|ies)|pre ?school|kindergarten|playgroups?|play ?group|sixth form|ysgol|coleg|prifysgol|meithrin|cylch ti a fi)\b(?! (?:project|house))/,
    knows: ['families', 'women', 'vulnerable', 'counselling'],
  },
  {
    is: 'a place of worship',
    pattern: /\b(?:church|chapel|cathedral|minster|abbey|parish|methodist|baptist|anglican|catholic|pentecostal|united reformed|urc|salvation army|mosque|masjid|temple|gurdwara|synagogue|shul|mandir|vihara|kingdom hall|quakers?|friends meeting house|eglwys|capel|mosg|st \w+s (?:rc|ce|c of e))\b(?! (?:house|cottage|lodge|housing|homes|project))/,
    knows: ['families'],
  },
  {
    is: 'advice or a counter open to all',
    pattern: /\b(?:citizens? advice|cab|council (?:offices?|house)|civic centre|town hall|customer service (?:centre|point)|job ?centre(?: plus)?|post office|credit union|registr(?:y|ar) office|register office|police station|fire station|tourist information|visitor centre|welfare rights|law centre|one stop shop|age uk|age concern|age cymru|cyngor ar bopeth|cyngor (?:tref|sir|bwrdeistref|cymuned)|neuadd y dref|swyddfa bost)\b/,
    knows: ['referral', 'confidential', 'advice', 'housing', 'vulnerable', 'crisis', 'law'],
  },
  {
    is: 'a sports club or leisure centre',
    pattern: /\b(?:leisure|sports?|swimming|swim|baths|lido|gyms?|gymnasium|fitness|football|footy|soccer|rugby|cricket|tennis|golf|bowls|bowling|bowlers|hockey|netball|basketball|volleyball|badminton|squash|athletics?|running|runners|harriers|parkrun|cycling|cyclists?|cycle club|wheelers|rowing|canoe\w*|kayak\w*|sailing|yacht|angling|anglers|fishing|riding|equestrian|pony club|judo|karate|aikido|taekwondo|tae kwon do|ju ?jitsu|martial arts?|boxing|fencing|archery|climbing|skat(?:e|ing)|skatepark|ice rink|lacrosse|croquet|rounders|baseball|table tennis|snooker|darts|petanque|orienteering|ramblers|rambling|walkers|walking (?:group|club|for health|football|netball)|health walks?|wellbeing walks?|[ar]?fc|r ?u ?f ?c|cc|ltc|lawn tennis|stadium|pitch(?:es)?|playing fields?|recreation ground|velodrome|pilates|yoga|zumba|tai chi|aerobics|keep fit|clwb (?:rygbi|pel ?droed|criced|bowlio|golff|hwylio|rhwyfo)|canolfan hamdden|pwll nofio)\b/,
    knows: ['families', 'women'],
  },
  {
    is: 'a park, garden or open space',
    pattern: /\b(?:park|parks|(?:community|walled|botanic\w*|public|sensory|kitchen|memorial|pocket) gardens?|gardens|allotments?|nature reserve|country park|wood(?:s|land)|forest|orchard project|city farm|community farm|farm park|beach|playground|play area|village green|common|moor|canal|cemetery|arboretum|towpath|trail|orienteering|rhandiroedd|gardd gymunedol|parc|traeth|gwarchodfa natur)\b(?! (?:house|lodge|view|court|project|cottage|road|lane|street))/,
    knows: ['families'],
  },
  {
    is: 'a hall or community centre',
    pattern: /\b(?:(?:community|village|church|parish|memorial|public|welfare|miners|town|institute|guild|masonic|assembly|drill|scout|guide|british legion|social|mission|reading) (?:halls?|rooms?|centres?|centers?|hubs?|house|hut|institute)|(?:neighbourhood|resource|day|senior citizens|pensioners|older peoples|youth and community) (?:centre|hub|hall)|community (?:association|space|building)|hall|pavilion|bandstand|working mens club|social club|royal british legion|legion|liberal club|conservative club|labour club|trades club|neuadd(?: bentref| goffa| gymunedol)?|canolfan (?:gymunedol|gymdeithasol|deuluol)|aelwyd)\b(?! (?:residents|housing|hostel))/,
    knows: ['families', 'advice'],
  },
  {
    is: 'a museum, theatre or gallery',
    pattern: /\b(?:museums?|galler(?:y|ies)|theatres?|cinema|arts? centre|concert hall|playhouse|opera|heritage (?:centre|railway|trail|site)|archives?|record office|zoo|aquarium|castle|planetarium|studios? (?:open|theatre)|historic house|amgueddfa|oriel|theatr|sinema|castell)\b/,
    knows: ['families', 'women'],
  },
  {
    is: 'a shop, café or market',
    pattern: /\b(?:shops?|supermarket|stores?|market|co ?op|bakery|deli|farm ?shop|greengrocers?|butchers?|newsagents?|hairdressers?|barbers?|bookshop|bookstore|garden centre|florist|launderette|bike (?:shop|workshop)|cafes?|coffee (?:shop|house)|tea ?rooms?|restaurant|bistro|canteen|pub|public house|tavern|brewery|hotel|bank branch|building society|repair cafe|furniture (?:project|store)|re ?use (?:shop|centre|hub)|recycling centre|household waste|siop|caffi|tafarn|marchnad)\b/,
  },
  {
    is: 'something out in the street',
    pattern: /\b(?:bus (?:stop|station|shelter)|railway station|train station|metrolink|tram stop|interchange|car park|public toilets?|toilets|defibrillator|aed|bench|water fountain|drinking fountain|phone box|book ?swap|community noticeboard|recycling point|polling station|war memorial|mobile library|cash machine)\b/,
  },
  {
    is: 'a club or society',
    pattern: /\b(?:womens institute|wi|townswomens guild|mothers union|u3a|rotary|rotarians|lions club|inner wheel|soroptimist\w*|probus|round ?table|ladies circle|(?:local |family |natural )?history (?:society|group)|civic society|historical society|horticultural society|gardening (?:club|society)|gardeners|camera club|photographic society|book (?:club|group)|reading group|bridge club|chess club|model (?:railway|engineering|boat)|choir|choral|chorus|singers|singing|orchestra|brass band|silver band|ukulele|folk club|operatic|amateur dramatic|dramatic society|drama (?:group|society)|theatre group|dance (?:school|class|club|group)|dancing|dancers|morris|art (?:club|society|class|group)|painting group|sketch\w*|pottery|crafts? (?:club|group|circle)|knit\w*|crochet|sewing|quilt\w*|embroider\w*|patchwork|lace ?mak\w*|lunch(?:eon)? club|coffee (?:morning|club)|tea dance|bingo|over (?:50|55|60|65)s?|fifty plus|men ?in ?sheds|mens sheds?|repair cafe|library of things|toy library|time ?bank|lets scheme|bell ?ring\w*|beekeep\w*|astronom\w*|philatelic|stamp club|wine circle|allotment (?:society|association)|friends of|residents association|tenants association|neighbourhood watch|parent toddler|(?:baby|babies|toddlers?|tots|mums|parents?)(?: and| n)? (?:and )?(?:toddlers?|tots|baby|babies|bumps?|carers?)(?: group)?|stay and play|messy play|rhyme ?time|story ?time|after school club|breakfast club|holiday club|scouts?|guides|brownies|cubs|beavers|rainbows|cadets|boys brigade|girls brigade|young farmers|merched y wawr|cor|bore coffi|clwb (?:cinio|llyfrau|garddio|ffermwyr ifanc|brecwast)|cymdeithas hanes|eisteddfod|papur bro|ti a fi)\b/,
    knows: ['families'],
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
  /\b(?:bingo|quiz(?:zes)?|board games?|card games|whist|bridge|chess|dominoes|draughts|beetle drive|raffle|jumble|tabletop sale|car boot|craft fair|farmers market|fun day|summer fair|fete|festival|carnival|gala|open day|exhibition|film (?:night|club|screening)|slide ?show|talks? and|guest speakers?|outings|coach trips|day trips)\b/,
  /\b(?:knit(?:ting)?|crochet|sewing|quilting|patchwork|embroidery|weaving|woodwork|carving|pottery|ceramics|painting|drawing|watercolours?|life drawing|photography|calligraphy|lace|flower arranging|card making|cook(?:ing|ery) (?:class|lessons?|demonstrations?)|book (?:club|group|swap)|reading group|creative writing|poetry|drama|amateur dramatics|panto\w*|local history|family history|genealogy|model (?:railways?|making)|bell ?ringing|stargazing)\b/,
  /\b(?:gardening|allotments?|growing (?:veg|vegetables|food)|community (?:garden|orchard|growing)|plant (?:sale|swap)|litter pick\w*|conservation|tree planting|wildlife|bird ?watching|beekeeping|repair cafe|mend(?:ing)? (?:things|clothes|bikes?|your)|fix (?:your|bikes?|things)|tool (?:library|hire)|swap shop|recycl\w+|re ?use|upcycl\w+|bike (?:repair|workshop|maintenance)|dr bike)\b/,
  /\b(?:lunch(?:eon)? club|coffee mornings?|community (?:cafe|lunch|meal|breakfast|kitchen)|afternoon tea|sunday lunch|pay as you feel|breakfast club|warm (?:space|hub|welcome|bank)|food (?:bank|parcels?|pantry)|toddlers?|stay and play|story ?time|rhyme ?time|messy play|baby (?:massage|sensory|bounce|group)|soft play|computer (?:class|club|lessons?|course)|it (?:class|lessons|skills)|digital (?:skills|drop in|help)|language class(?:es)?|welsh (?:class|lessons)|sign language|first aid course|evening class(?:es)?|adult education|u3a)\b/,
  /\b(?:room hire|rooms? (?:to|for) hire|hall (?:for|to) hire|available (?:for|to) hire|bookings? for parties|meeting rooms?|car park|playground|play (?:area|park)|pitches|courts|changing rooms|swimming pool|sauna|bar and|kitchen and hall|collections?|exhibits|galleries|gift shop|worship|sunday service|mass|prayers?|friday prayers|evensong|communion|services? (?:every |on )?sundays?|bible study|messy church|alpha course|langar)\b/,
  /\b(?:prescriptions?|flu (?:jabs?|vaccin\w+)|blood pressure|blood donor|health checks?|eye tests?|hearing aids?|repair of|benefits? (?:advice|check)|debt advice|form filling|energy advice|savings and loans|job club|cv writing|job search|minibus|transport to|bus service|car scheme|door to door transport)\b/,
  /\b(?:cor|canu|dawnsio|cwis|bingo|bore coffi|clwb cinio|garddio|darllen|gwau|chwaraeon|dosbarth(?:iadau)? cymraeg|cinio|paned a sgwrs|plant bach|noson gymdeithasol|eisteddfod|addoli|oedfa|gwasanaeth bore sul)\b/,
]; // prettier-ignore
