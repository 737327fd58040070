import type { Phrases } from './phrases.ts';

/** How people put it who ask for help in one breath: a bus that was cut, points that were refused, a name for the animal. */
export const plainHints: Phrases = {
  memory: [
    '(asks|asking|shouts|calling|calls|looking) for (her|his) (own|late|dead)? (mum|dad|husband|wife|nan|sister|brother|babies)',
    'how (should|do|can) i (answer|reply to|calm|settle|distract) (him|her|mum|dad)',
    '(keep|keeps|kept|always|constantly) asking (me|us)? (what|which|where|when|who|if|the same)',
    '(asks|ask|asking|forgets|forgetting|forgot) (the same|what day|what year|where she is|where he is|who i|my name|our names)',
    '(repeats|repeating|repeat) (herself|himself|themselves|the same|everything)',
  ],
  housing: [
    '(council|housing) (list|bidding|band|banding|register|points|swap|transfer)',
    'bidding (on|for|list|system|site|number)',
    '(choice based lettings|homechoice|home choice|mutual exchange|house swap|council swap)',
  ],
  get_about: [
    '(bus|buses|train|trains|route|bus route|bus service) (have been|has been|being|is|are|was|were|got|getting)? (axed|cut|scrapped|cancelled|withdrawn|stopped)',
    '(outpatients|hospital|clinic|eye clinic|appointment|appointments|surgery|dialysis|chemo|scan|specialist) (is|are)? (in|at|over in)? _ (miles|away|no car|cant get|an hour|far)',
    '(outpatients|hospital|clinic|surgery) (is|are) (in|at|over in)',
    '(the)? (end|middle|back end) of nowhere',
    '(axed|cut|scrapped|stopped) (the|our|my) (only|last|village)? (bus|train)',
  ],
  advice: [
    '(form|forms|letter|letters|paperwork) (help|helper|filler|filling|reading)',
    '(somebody|someone|who|anyone) (to)? (read|explain|go through) (my|the|a|these|his|her)? (form|forms|letter|letters|paperwork|post)',
  ],
  faith: [
    '(plygain|carols|carol service|carol singing|evensong|christingle|midnight mass|harvest festival)',
    '(welsh|polish|latin|french|arabic|urdu|gaelic|english) (service|mass|services)',
    '(bring|brings|take|taking) (communion|the sacrament|the host)',
    '(get to|go to|miss|missing|watch|join) (mass|church|chapel|mosque|the temple|synagogue|gurdwara|prayers|friday prayers)',
    '(stopped|stop|quit|given up) believing',
    '(dont|no longer|not sure i|cant|stopped|stop) (believe|believing) (anymore|any more|in god|in anything|in it|now)',
    '(lost|losing|questioning|doubting) (my|his|her|our) (faith|belief|religion|god)',
    '(big questions|meaning of life|is there a god)',
  ],
  bereaved: [
    '(register|registering|registered) (a|the|his|her)? death',
    'what (to do|happens|comes) (after|when) (someone|somebody|a person|a death|he|she|they) (dies|died|has died|passes)',
    'after (a|the) death',
    '(where|why) (grandad|nan|daddy|mummy|mum|dad|grandpa|brother|sister|baby) (went|gone|has gone|is now|isnt here|had to die|died)',
    '(what|how) to (say|tell|explain) _ (death|dying|dead|died|funeral|heaven|gone|grave)',
  ],
  active: [
    '(steady|gentle|slow) (plod|amble|trot|potter|pedal|bimble) (round|around|along|by|with|about)?',
    '(round|around) (the)? (reservoir|lake|park|loch|bay|headland|block|canal) (with|slowly|in company|together)',
    '(fell|road|cross country|hill) (races|race|racing|running|runner|runners)',
    '(pedal|pedalling|pedals|cycle|cycling|cycles|ride|rides|riding|rides out) (slow|slowly|gently|easy|steady|round|a bike|bikes|my bike|for beginners|with others)',
    'who (ride|rides|pedals|cycles|jogs|runs) (slow|slowly|gently|easy)',
    '(pedalling|pedal power|e bike|ebike|tandem|trike|handcycle|hand bike)',
  ],
  outdoors: [
    '(craving|crave|miss|missing|need|want|pining for|long for|longing for) (a bit of|some|the|to see|to be near|more)? (tree|green|grass|fresh air|mud|sea|wood|field|hill|countryside|outdoors|birdsong)',
    '(concrete|brick|brick walls|tarmac) (everywhere|jungle|all round|all around|as far as)',
    '(bit of|some|among|amongst|under) (the)? (mud|greenery|trees|green|birdsong)',
  ],
  purpose: [
    '(canal|river|beach|litter|park|wood|woodland|towpath|pond|brook|stream|verge|graveyard) (clean up|clean ups|cleanup|cleanups|clean|picking|pick|clear up|clearing|volunteer|volunteers|warden|wardens|ranger|rangers)',
  ],
  wild: [
    '(canal|river|beach|litter|park|wood|woodland|towpath|pond|brook|stream) (clean up|clean ups|cleanup|cleanups|clean|picking|pick|clear up|clearing|warden|wardens|ranger|rangers)',
  ],
  rights: [
    'tongue tied (with|in front of|around|when|at)?',
    '(officials|people in suits|professionals) (make|frighten|scare|intimidate|flummox)',
    '(word|mind|head|tongue) (go|goes|gone|going|went) (blank|to mush|when|with|tied|dry)?',
    '(somebody|someone|a person|anyone|friend) (beside|next to|alongside|sat with|sitting with) me',
    '(official|officials|social worker|professionals|doctors|the council|consultant) (talk over|talks over|talk down|talks down|wont listen|dont listen|ignore|ask me things|bamboozle)',
    '(speak|talk) (up)? for me (at|in|when|with)',
  ],
  skills_share: [
    '(straight|fair|honest|even) (trade|swap|exchange)',
    '(earn|bank|spend|save|owe|swap|trade|donate|exchange) (my|some|an|your)? (hour|hours|time credits|time)',
    '(hour|hours) (for|in exchange for|back for) (an|a)? (hour|hours|help)',
    '(in exchange for|in return for|swap for|trade for|swapped for) (a|an|some|my|your|help|lesson|lessons|diy|cooking|gardening|babysitting)',
  ],
  justice: [
    '(declare|disclose|declaring|disclosing|tell employers about) (my|a|the|an old)? (caution|conviction|convictions|record|past)',
    '(my|a|old|police) caution',
    '(spent|unspent) (conviction|convictions|yet)',
    'unpaid work (hours|order|sentence|team)?',
    'community (payback|service order|order|sentence|service hours)',
    '(done|did|served|serving|doing) (the|my|his|her) time',
    '(drink driving|drunk driving|driving) (ban|conviction|offence|course)',
    '(stamp|mark|black mark) (on|against) my (forehead|name|record)',
    '(tick|ticking|ticked) (the|that) box (about|on|for) _ (conviction|record|convictions)',
  ],
  lonely: [
    '(only|just) (ever)? (sees|see|speaks to|talks to|meets) (the)? (postman|carer|carers|milkman|cat|dog|telly|tv|delivery driver|delivery man|doctor|nurse|bus driver|checkout)',
    '(nobody|no one|noone|none) (calls|comes|rings|visits|knocks) (any more|anymore|now|on her|on him|round)?',
    '(stay|stays|sits|sit|stuck|shut|holed up|lives|live|hides) in (his|her|my|their) (room|bedroom) (gaming|on games|all day|all night|all the time|on the xbox|on his phone|on her phone|since|and)?',
    '(gone|went|going) (very|so|all|right)? quiet (since|on us|lately|after)',
  ],
  benefits: [
    '(am i|are we|is he|is she|is mum|is dad|what am i|anything|owt) (due|entitled|owed|missing) (to)? (owt|anything|more|on|extra|any)?',
    '(on)? top (of|up) (me|my|his|her|the|mums|dads)? (state)? pension',
    '(zero|nil|no|few|two|four|six|eight|low) points (so|on|for|again|at|how|and)?',
    '(assessment|assessor|assessors) (report|was|said|lied|says|put)',
    '(pip|esa|dla|uc|wca|health|capability|disability) (assessment|assessor|report|decision|review|form|tribunal|appeal)',
    '(challenge|appeal|dispute|overturn|fight) (it|the decision|their decision|a decision|that decision|the report|the assessment)',
  ],
  warm: [
    '(on|run on|runs on|heat with|heating) (heating)? oil (here|out|heating|and|so)?',
    '(oil|heating oil|gas bottle|calor) (tank|delivery|club|price|prices|boiler|buying|syndicate)',
    '(tank|meter|coal bunker|log pile) (is|s)? (near|nearly|almost|running|getting)? (empty|low|out)',
    '(keep|stay|keeping|staying|feel) (snug|cosy|toasty)',
  ],
  pets: [
    '(dog|cat|animal|animals|puppy) (to)? (stroke|fuss|pet|cuddle|walk)',
    '(one|some) to (stroke|fuss|cuddle)',
    '(bring|brings|bringing) (dogs|animals|a dog|ponies|them) (round|in|to)',
    '(take on|keep|have) a (dog|cat) (for keeps|of my own|any more|anymore)',
    '(rabbit|guinea pig|hamster|budgie|parrot|tortoise|ferret|hen|chicken|gerbil|kitten|puppy|pup|collie|spaniel|labrador|terrier|greyhound|staffie|staffy|jack russell|whippet|cockapoo|pony|donkey)',
    '(my|our|his|her|a|an|the|old|elderly|two|three|mums|dads|nans) cat',
    '(elderly|old|older|ageing|blind|deaf|sick|poorly) (cat|dog|rabbit|terrier|collie|pony|horse|spaniel|labrador|greyhound)',
  ],
  say: [
    '(on|join|sit on|part of|sit in on|go on) (a|the|their|your|some)? (panel|forum|committee|citizens jury|steering group|patient group|focus group)',
    '(have|got|ive|has) (a lot of|some|strong|plenty of)? (opinion|opinions|view|views) (on|about|and|do|that)',
    '(redesigning|redesign|closing|changing|planning|merging|cutting|reviewing|shutting|moving) (its|the|our|their) (mental health|local|village|town)? (ward|wards|service|services|hospital|library|surgery|bus|buses|school|park|high street|centre|clinic|pool)',
    '(take|want|use|ask|involve|listen to|need) people like (me|us) (on|in|for|to)',
  ],
  eat_well: [
    '(borderline|high|raised) (sugar|sugars|cholesterol|diabetic)',
    'what (should|can|could|do) (i|he|she|we) (be)? (having|have|eat|eating|cook|feed) (for|if|with|now|him|her)',
    '(boil|boils|burn|burns) (an)? (egg|eggs|water|toast) (and)? (nothing|thats it|that is it|at best)?',
  ],
  cooking: [
    '(boil|boils|burn|burns) (an)? (egg|water|toast)',
    '(living|live|lives|survive|survives) (on|off) (toast|tins|tinned soup|takeaways|takeaway|pot noodles|cereal|crisps|ready meals|microwave meals|pies|pork pies)',
  ],
  place: [
    '(kitchen|hall|room|space|building|hut|stage|studio) (we|i|to|that we|my group|our group) (could|can|might)? (use|hire|borrow|rent|run|meet|rehearse|practise)',
    '(looking for|need|want|find|anywhere with) (a|some)? (kitchen|hall|room|space|studio) (to|for|with|that)',
  ],
  steady: [
    '(steady|steadier|steadying) (yourself|myself|himself|herself|on my feet|on his feet|on her feet)',
    '(classes|exercises|help) to (steady|balance|stay upright)',
  ],
  veteran: [
    '(ex|former|was in the|old|served in the|years in the) (welsh guards|guards|grenadier|coldstream|fusiliers|marines|royal marines|paras|para|signals|engineers|raf|army|navy|royal navy|rifles|gurkhas|forces|squaddie|soldier|sapper|gunner|submariner)',
    '(welsh|irish|scots|coldstream|grenadier) guards',
  ],
  peers: ['miss (the|my|my old) (lads|boys|girls|crew|regiment|unit|gang|platoon)'],
  lgbt: [
    '(son|daughter|child|kid|grandson|granddaughter|brother|sister|husband|wife|teen) (says|said|tells us|told us|told me|thinks|is now|identifies) (hes|shes|theyre|he is|she is|they are|as|that hes|that shes) (our|my|a|now)? (daughter|son|girl|boy|woman|man|trans|nonbinary|non binary|gay|bi|they|lesbian)',
    '(come|came|coming) out (to|as|last|at|when)',
    '(right|wrong|new) (pronouns|name)',
  ],
  unsafe: [
    '(wife|girlfriend|partner|ex|ex wife|husband|boyfriend|ex husband) (used to|would|always|sometimes) (hit|hits|beat|slap|punch|kick|hurt) (me|him|them|us|her)?',
    '(jump|jumps|flinch|flinches|flinching) (at|when) (doors|noises|a|the|someone|every|keys|footsteps)',
    '(he|she) left (NUM|ten|two|three|five|years|months|a year) _ (still|jump|scared|flinch|look over)',
    '(boy|girl|kids|kid|son|daughter|children|they|little one) (saw|seen|heard|witnessed) (a lot|it all|too much|things|everything|him|what he did)',
  ],
  volunteer: [
    '(helping hands|hands|helpers|volunteers|extra pair of hands) (wanted|needed|required)',
    '(read|reading) with (little ones|kid|the kids|the little ones|pupils|infants|young ones)',
    '(could|can|like to|love to) (read|listen to readers|hear readers) (with|to|at|in) _ school',
  ],
  walking: ['(plod|amble|bimble|potter) (round|around|along|by)'],
  drink_drugs: [
    'on the (pop|sauce|bottle|drink|booze|gear|lash|powder|wagon|wine|vodka|cans)',
    '(son|daughter|brother|sister|husband|wife|lad|mum|dad|partner|kid|he|she) uses',
  ],
  low_mood: [
    '(no|not a lot of|not much) (go|oomph|get up and go|spark) (in|left|at)',
    '(get|lift|raise|pick|perk) (my|his|her|our)? (spirits) (up)?',
    '(come|came|coming) down with a bump',
    'cant be bothered (with|to|about)',
  ],
  young: [
    '(bored|nowt|nothing) _ (hanging|hang|hangs) (round|around|about)',
    '(hanging|hangs|hang) (round|around|about) (the|on|at|outside|with) (bus|shops|streets|street|park|corner|chippy|precinct|estate)',
    '(grandson|nephew|lad|son|boy|teenager) _ (bored|nowt to do|nothing to do)',
  ],
  home_jobs: [
    '(bulb|bulbs|light bulb|light bulbs|lightbulb|smoke alarm|smoke alarms|curtain|curtains|fuse|tap washer) (changing|changed|change|battery|hanging|hung|putting up|fitted)',
    '(change|changing|reach|get up to|replace) (a|the|my|his|her)? (bulb|bulbs|light bulb|lightbulb|smoke alarm|curtains|fuse)',
  ],
  caring: [
    '(somewhere|place|someone|people) (to go and|to)? (offload|let off steam|unload|have a rant|vent)',
    '(me and|me and my|its me and) (her dad|his dad|my husband|my wife|her mum|his mum|the wife) (that|who) (need|want)',
    '(asks|asking|shouts|calling|calls|looking) for (her|his) (own)? (mum|dad|dead|late|husband|wife|nan)',
    'how (should|do|can) i (answer|reply to|calm|settle|distract|reassure) (him|her|mum|dad|them)',
  ],
  counselling: [
    '(snipe|sniping|snap|snapping|shout|shouting|nag|nagging) at (each other|one another)',
    '(neutral|impartial|outside|independent) (to|who|and|person|someone|somebody|party)',
    '(sit|sits) us down',
    '(play|talk|draw|work) (it|things) (out|through) with',
    '(someone|somebody) to (talk|play|work) (it|things) (out|through)',
  ],
  eat: [
    '(nothing|nowt|not a lot|not much|nothing much) (in|left) (for)? (tea|teas|dinner|the cupboard|the cupboards|the fridge|the freezer|the kids tea)',
    '(wages|money|pay|benefit) (went|has gone|gone|goes) on (the)? (car|rent|boiler|bills|meter|funeral|vet)',
    '(cupboards|cupboard|fridge|freezer|larder) (is|are|s)? (bare|empty)',
  ],
};

/** What only sounds like something else. */
export const plainSoundsLike = [
  '(elderly|old|older|ageing) (house|car|van|computer|laptop|phone|boiler|pc|bike|tractor|building|school|church)',
  'drinking water',
];
