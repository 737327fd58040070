const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Words in their own right that look like a slip in a word of a phrase. */
export const ordinaryWords = words(`
  january february march april june july august september october november december marched marches
  about above after again against agree almost along already although always among angle another around asked
  beach bears begin being below bless blind bread break bring brown build built buses camel carry chain chance cheap check
  child clean clear close cloud coast colour could count cover daily depth doing doubt dream dress drive during early earth
  eight either elder empty enjoy enough equal every exact extra faith false field fight final first floor force forth found
  fresh front fruit funny given glass going grand grass great green group guess guide happy heard heart heavy hello hence hotel
  hours human ideal image inner issue judge large later laugh least leave legal level light local looks loose lower lucky
  lunch magic major maker maybe means metal might minor model money month moral motor mouth moves needs never newly night noise
  north nurse occur offer often order other ought owner panel paper party peace phase piece place plain plane plate point pound
  power press price pride prime print prior prize proof proud quick quiet quite radio raise range rapid ratio reach react ready
  refer right river rough round route scale scene scope score sense serve seven shall shape share sharp sheet shelf shell shift
  shirt shoot short shown sight since sixth skill sleep small smart smile smith smoke solid solve sorry sound south space spare
  speak spend spent split spoke stage stand start state steam steel stick still stock stone store storm story strip stuck study
  stuff style sugar suite super table taken taste teach thank their theme there these thick thing think third those three threw
  throw tight times title total touch tough tower track trade train treat trend trial tried truck truly trust truth twice under
  union until upper usual valid value video visit vital voice waste watch water wheel where which while white whole whose woman
  worse worst worth would write wrong wrote yield young yours father mother brother sister everything something nothing anything
  better letter matter winter summer spring autumn office person reason season should simple single social spirit square street
  strong sudden supply sure system talent target ticket toward travel twenty useful valley wanted weekly window within without
  wonder yellow yesterday morning evening friday monday sunday saturday tuesday wednesday thursday housing hosting costing
  posting testing resting moving loving living leaving giving having saving making taking coming becoming trying crying flying
  planning planting painting pointing printing heating heathen eating meeting seating beating waiting writing wanting panting
  hanging changing charging sharing staring starting stating skating dating hating rating mating ending sending lending bending
  mending spending finding minding winding binding landing standing sanding handing barking parking marking working worked
  quite quiet quilt guilt built build guide guile angel angle dairy diary daily fairy hairy loose lose lost losing closing
  former farmer charmer warmer warming farming forming storming price prize prise rise rice advice advise device devise
  desert dessert affect effect accept except expect aspect respect suspect inspect collect correct connect direct select
  canal chapel chapter charter cellar seller teller smaller taller caller collar dollar scholar carrier barrier courier
  cousin cuisine casino marine machine medicine engine imagine nation station ration notion motion lotion option action
  section election selection direction reaction fraction traction attention intention invention mention pension tension
  dealing healing feeling peeling sealing stealing leading reading heading bleeding breeding breathe breath bread breast
  beast least feast yeast boast roast toast coast cost lost most post host ghost bath path math lath both cloth moth
  fourth north south mouth youth truth growth month tenth ninth eighth wealth health stealth
  bored boring board border order older folder holder shoulder boulder colder builder
  bought brought thought fought sought caught taught naught daughter laughter slaughter
  hoping shopping chopping dropping hopping stopping swapping slapping clapping mapping napping rapping tapping wrapping
  mobile noble double trouble bubble couple simple sample temple example people purple
  seems seemed dreams streams teams terms times items atoms arms farms forms storms
  single signal singer finger linger longer stronger younger hunger danger stranger manager
  bloody body buddy muddy study steady ready really rarely barely nearly dearly yearly early fairly
  chose choose chosen close closed closet loses poses noses roses hoses doses
  hands hangs banks thanks tanks ranks drunk trunk shrunk skunk junk bunk
  cream dream stream scream steam team seam beam bean mean lean clean
  cheese these geese please release increase decrease disease grease crease lease tease cease
  minute minutes invite unite polite white write quite site sites bites bytes
  bottle battle cattle rattle settle kettle nettle little title subtle gentle
  fairly family families similar simile smile smiles miles piles files tiles
  staff stuff stiff sniff cliff chief thief brief grief relief belief
  plane planes plant plans plate plates place places plaice palace police policy
  pound round sound found ground hound bound mound wound around
  walls halls balls calls falls stalls malls tells sells bells cells wells fells spells smells
  stair stairs chair chairs hairs pairs fairs flair
  bikes likes hikes spikes strikes
  sheds beds leads needs feeds weeds seeds reeds deeds
  rather father gather lather bother mother brother smother other another
  noisy nosy cosy rosy dozy lazy crazy hazy
  hosted hostel hotels motels models medals pedals petals metals
  posts hosts costs lists fists mists twists
  drawer drawers drawing growing throwing blowing flowing slowing showing snowing knowing owing
  fridge bridge ridge badge budget judge nudge fudge
  cover covers lover lovers mover movers clover plover hover
  crown brown frown drown grown thrown shown known blown flown
  clocks blocks rocks socks locks docks shocks flocks stocks
  truth youth mouth south month north worth
  walker talker baker maker joker poker broker smoker
  tries cries flies dries fries spies skies lies dies ties
  carts darts parts starts charts smarts hearts
  marry carry harry merry berry cherry ferry sorry worry lorry hurry
  weird wired tired hired fired retired admired
  scout shout about clout trout snout spout stout
  stove stone store story stork stock stoke
  peter meter metre liter litre later layer player prayer prayers
  posted tested listed lasted wasted tasted rested nested
  spoken broken token woken
  skype types tapes tips trips grips chips ships shops chops stops
  wages pages cages stages ages rages
  silly belly jelly telly smelly
  spare share shares stare stares scare care dare bare fare rare
  steps stops slips slops sleep sleeps sheep cheap heap
  bunch lunch punch munch hunch crunch brunch branch french trench bench wrench
  grace grade trade trader grader
  pains gains rains trains brains drains grains chains stains plains
  tease teach teacher reach reacher beach peach
  woman human roman
  lives loves leaves
  spain stain stains staying playing praying paying saying laying
  cards yards guards hoards boards words swords
  barber jumbled lecturing lecture shandy gang hobby hobbies wheelie leek
  cannon canon canyon cotton button mutton
`);

/** Words that carry no wish of their own: never looked for. */
export const sayNothing = words(`
  a about actually after again ago all almost alone also always am an and another any anybody anyone anything anyway anywhere
  are area around as ask at away back bad be because been before being best better big bit both but by call called came can
  cant come comes coming could d day days did didnt do does doesnt doing done dont down each either else end enough etc even
  ever every everybody everyone everything far feel few find finding first for found from full further gave get gets getting
  give gives go goes going gone good got great had happy hard has hasnt hate have havent having he hello help helps her here hers
  hes hi him his hoping how i id if ill im in into is isnt it its ive just keep keeps kind know known last lately later least left
  less let lets like liked likes ll local long look looking looks lot lots love loved loves made make makes making many may
  maybe me mean might mine miss more most move moved much must my myself near nearby nearly need needed needs never new next
  nice no nobody none not nothing now of off ok old on once one only onto or other others our ours out over own past perhaps
  person people place places please plus possible possibly probably put quite rather re really recently right round said same
  say says see seem seems seen she shes should show since small so some somebody someone something sometimes somewhere soon sort
  start started still stop stopped stuff such suggest sure t take takes taking tell than thank thanks that thats the their theirs
  them then there theres these they theyre theyve thing things think this those though three through till time to today together
  told too took towards tried try trying two under until up us use used usually ve very want wanted wanting wants was wasnt way
  we week weekly weeks well went were weve what whats when where whether which while who whole whos whose whove why will wish
  with without wondering wont would wouldnt year years yes yet you young your yours youre
  ideally lol omg please pls thx ta cheers desperate urgent urgently honestly basically literally anyways hiya hey
  hate hope hopefully wanna gonna gotta kinda sorta bloody proper dead well right
  waiting list type types lately cheap afford options option ideas idea suggestions recommend available around ok okay fine local info information
  details open times price join joining proper decent trying scared worried finished far free xmas hospital
  mum dad wife husband son daughter nan grandad brother sister friend friends mate mates kid kids family
  man woman men women lady gent bloke lad lads lass boy girl male female pt patient client
  group groups club clubs class classes session sessions support service services meeting meetings activity activities
  near nr in at r n u w wi summat owt nowt wee aye och
  mae dwi wyf yw ydw ydy oes sydd sy yn yng ym i o a ar am at gan gyda efo er ers ac neu ond fy ei dy eu ein eich y yr n rhywbeth
  rhywle rhywun angen eisiau isio moyn hoffwn hoffi help cael gael mynd fynd dim ddim wedi bod fod lle ble pwy sut beth rhai un
`);
