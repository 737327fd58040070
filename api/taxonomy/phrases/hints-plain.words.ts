import type { Phrases } from './phrases.ts';

/** How people put it who ask for help in one breath: a bus that was cut, points that were refused, a name for the animal. */
export const plainHints: Phrases = {
  memory: [
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
    '(dont|no longer|not sure i|cant|stopped|stop) (believe|believing) (anymore|any more|in god|in anything|in it|now)',
    '(lost|losing|questioning|doubting) (my|his|her|our) (faith|belief|religion|god)',
    '(big questions|meaning of life|is there a god|what comes after)',
  ],
  bereaved: [
    '(where|why) (grandad|nan|daddy|mummy|mum|dad|grandpa|brother|sister|baby) (went|gone|has gone|is now|isnt here|had to die|died)',
    '(what|how) to (say|tell|explain) _ (death|dying|dead|died|funeral|heaven|gone|grave)',
  ],
  active: [
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
    'unpaid work (hours|order|sentence|team)?',
    'community (payback|service order|order|sentence|service hours)',
    '(done|did|served|serving|doing) (the|my|his|her) time',
    '(drink driving|drunk driving|driving) (ban|conviction|offence|course)',
    '(stamp|mark|black mark) (on|against) my (forehead|name|record)',
    '(tick|ticking|ticked) (the|that) box (about|on|for) _ (conviction|record|convictions)',
  ],
  lonely: [
    '(stay|stays|sits|sit|stuck|shut|holed up|lives|live|hides) in (his|her|my|their) (room|bedroom) (gaming|on games|all day|all night|all the time|on the xbox|on his phone|on her phone|since|and)?',
    '(gone|went|going) (very|so|all|right)? quiet (since|on us|lately|after)',
  ],
  benefits: [
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
};

/** What only sounds like something else. */
export const plainSoundsLike = [
  '(elderly|old|older|ageing) (house|car|van|computer|laptop|phone|boiler|pc|bike|tractor|building|school|church)',
  'drinking water',
];
