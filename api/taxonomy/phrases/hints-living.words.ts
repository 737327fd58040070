import type { Phrases } from './phrases.ts';

/** What people tell of home, money, work and what they like, without naming it: a coat indoors, two good hands. */
export const livingHints: Phrases = {
  home_safe: [
    '(special|adapted|two handled|lidded|easy grip|weighted|big handled|non spill) (cup|cups|mug|mugs|cutlery|spoon|spoons|knife|plate|plates|beaker)',
    '(spill|spills|drop|drops) (my|me|his|her|the) (tea|drink|food|soup|coffee|cup)',
    '(cant|struggle to|hard to|trouble) (grip|hold|lift|turn) (a|the|my|things)? (cup|kettle|pan|pen|knife|key|jar|tap|spoon)?',
    '(granny annexe|granny flat|disabled facilities grant|dfg|level access shower|through floor lift|widen the door|wider doors)',
    '(disabled|dfg|adaptation|adaptations) (facilities)? grant',
  ],
  housing: [
    '(granny annexe|granny flat|disabled facilities grant)',
    '(noise|noisy|racket|music|banging|stamping|parties|thumping|drilling|shouting) _ (upstairs|next door|downstairs|flat above|flat below|all hours|neighbour|neighbours|through the wall)',
    '(upstairs|downstairs|next door|neighbour|flat above) _ (noise|noisy|racket|music|banging|stamping|parties|all night|all hours|drilling)',
    '(mediate|mediator|mediation) _ (neighbour|upstairs|next door|landlord)?',
    '(cant|unable to) (afford|find) (the)? (rent|rents|anywhere|a flat|to rent|a house)',
    '(section|eviction|possession) (NUM)? (notice|order)',
    '(too small|no room|no space|sharing a bed|sharing beds|four of us|five of us|six of us) (for|in|and|here)',
  ],
  homeless: ['(no|not got a|without a) (fixed (address|abode)|roof|bed tonight)', '(sleeping|slept|sleep|night) (at|in|on) (the)? (station|bus station|bus|buses|stairwell|garage|car park|launderette|airport)'], // prettier-ignore
  warm: [
    '(sat|sit|sitting|live|living|sleep|sleeping|wear|wearing) (here)? (in|with|under)? (my|our|me|his|her|a|the)? (coat|coats|hat|gloves|blanket|blankets|duvet|sleeping bag|dressing gown|two jumpers) (on|indoors|in the house|in bed|all day|all night|to|$)?',
    '(electric|gas|leccy|heating|energy|oil|meter|power) _ (a|per|every|each) (week|month|day|fortnight)',
    '(electric|gas|leccy|heating|oil|logs|coal) (is|are|s)? (too|so|very|that)? (dear|pricey|steep|shocking|criminal|through the roof)',
    '(ice|frost|condensation) (on|inside) (the)? (windows|window|inside)',
    '(turn|turned|turning|keep) the (heating|boiler|gas) (off|down)',
    '(dreading|scared of|afraid of) (the)? (winter|cold|next bill)',
  ],
  eat: [
    '(struggling|stuck|pushed|strapped|desperate|short) for (food|nappies|milk|groceries|shopping)',
    '(bread|beans|cereal|toast|crackers|noodles) (for|all) (tea|dinner|week|every)',
    '(fridge|cupboard|cupboards|freezer|larder) (is|are|s)? (empty|bare|like a|got nothing)',
    '(give|gave|giving) (the|my|our) (kid|kids) (my|mine) (tea|dinner|food)',
    '(go|going|went) (to bed|without) (hungry|food|meals|dinner|tea|so the kid)',
    '(halal|kosher|vegan|gluten free) (food)? (parcel|parcels|food bank|foodbank)',
  ],
  money: [
    '(struggling|stuck|pushed|strapped|desperate|hard up) for (money|cash)',
    '(run of bad luck|hard times|hit hard times|on my uppers|on our uppers|hard up|living hand to mouth|hand to mouth|feeling the pinch|rainy day|down on my luck|on the bones of)',
    '(washing machine|cooker|fridge|freezer|oven|bed|mattress|sofa|hoover|kettle|tumble dryer|microwave) (has|is|have|just|s)? (gone|broke|broken|bust|packed in|died|packed up|knackered|exhausted|kaput|blown up|on its last legs|conked)',
    '^ (grants|any grants|loans|pennies|bills) $',
    '(month|week) left at the end of (the|my) money',
    '(cant|couldnt|dont know how i will|how will i) (stretch|make) (it|the money|my wages|my pension)',
    '(last|down to) (my|our)? (last)? (fiver|tenner|quid|penny|pound|NUM quid)',
  ],
  work: [
    '(mentor|help|advice|start|starting|run|running|grow|growing|set up|setting up|support|funding|grant) _ (business|enterprise|startup|start up|side hustle|market stall|etsy|sole trader)',
    '(small|my|own|home|our) (soap|cake|craft|baking|candle|jewellery|cleaning|gardening|dog walking)? (making)? business',
    '(dropped out|drop out|packed in) (of)? (uni|college|school|university|my course)',
    '(no clue|no idea|not sure|dont know) what to do (with my life|next|after)',
    '(handed|hand|handing) in my notice',
    '(wont|no one will|nobody will) (employ|hire|take on|give) (me|him|her|us)',
  ],
  legal: [
    '(employment|family|housing|immigration|no win no fee|criminal) (solicitor|lawyer|law|barrister)',
    '(pro bono|settlement agreement|redundancy settlement)',
    '(who|nobody|no one) (signs|decides|speaks|is allowed to sign|can sign) (for|on behalf of) (him|her|mum|dad|them|my)?',
    '(advance) (care plan|care planning|decision|directive|statement)',
    '(write|writing|written|wrote|put|make|record|state) (down)? (my|our|his|her|mums|dads|the|out)? (last)? wishes',
    '(living will|dnacpr|dnr|respect form|deputyship|court of protection|next of kin|guardianship)',
    '(mediate|mediator|mediation)',
    '(what|think about what) (hed|shed|he would|she would|i would|id|mum would|dad would) want (later|later on|at the end|when)',
  ],
  rights: [
    '(who|whos) (does what|who|in charge)',
    '(advance) (care plan|care planning|decision|directive|statement)',
    '(write|writing|written|wrote|put|make|record) (down)? (my|our|his|her|the)? wishes',
    '(who|nobody|no one) (signs|decides|speaks) (for|on behalf of) (him|her|mum|dad|them)',
  ],
  say: ['(write|writing|written|put) (down)? (my|our|his|her)? (last)? wishes'],
  drink_drugs: [
    '(cut|cutting|cuts) (down|back) (on)? (the|my|his|her)? (can|cans|beer|beers|pints|wine|tins|drink|bottle|bottles|gin|vodka)?',
    '(on|off|without) the (cans|lash|beer|wine|vodka|sesh|session)',
    '(bottle|glass|glasses) of (wine|red|white|prosecco|gin) (turns|turned|a|every|most|each|has)',
    '(alcohol free|dry january|sober october|sober curious|morning drink|hip flask|hair of the dog|blackouts|black outs)',
    '(coke|weed|gear|pills|cocaine|ket|spice) (at|every|on) (the)? (weekend|weekends|night|day)',
    '(getting|got|is|its) out of hand',
    '(one|two|few) too many',
  ],
  smoke: [
    '(he|she|husband|wife|partner|mum|dad|son|daughter|nan|grandad|i|lad|lass|brother|sister) (still)? (smoke|smoked|vape)',
    '(snus|nicotine pouches|chewing tobacco|paan|shisha|hookah|roll ups|rollups|a pack a day|packet a day|pack of fags|patches|lozenges|inhalator)',
    '(stop|stopping|quit|quitting) (the)? (snus|shisha|patches|pouches|pipe|cigars)',
    '^ (smoking|smoker|smokes|vaping|vapes|fags|cigs) $',
    '(last|one more|another) (cigarette|fag|smoke|cig|puff)',
    '(cough|coughing) (and|from) (still)? smoking',
  ],
  parent: [
    '(baby bank|toy library|baby clothes|moses basket|cot|pushchair|pram) (near|for|library|bank|$)?',
    '(stepdad|stepmum|step mum|step dad|step kid|step kids|stepkids|stepchildren|step family|stepfamily|blended family|step parent|stepson|stepdaughter)',
    '(bedtime|mealtime|school run|morning|homework) (battle|battles|rows|chaos|hell)',
    '(baby|toddler|little one|newborn|twins) (wont|will not|doesnt|cries|crying|screams|never|hardly|not) (sleep|sleeping|settle|stop|eat|feed|feeding|latch|all|nap)?',
    '(latch|latching|expressing|tongue tie|weaning|cluster feeding|potty|potty training|colic)',
    '(maternity|paternity) leave',
    '(other|new) (mum|dad|parent) to (talk|meet|chat|walk)',
    '(pregnant|expecting|trimester|antenatal|bump)',
  ],
  child: [
    '(stammers|stammer|stutters|stutter) _ (son|daughter|kid|boy|girl)?',
    '(speech|language) (delay|therapy|therapist|problems|and language)',
    '(son|daughter|kid|boy|girl|lad|lass|grandson|granddaughter|teenager) _ (stammer|stammers|stutter|bullied|self esteem|anxious|anxiety|angry|temper|wont talk|shuts himself|shuts herself|lashing out|excluded|suspended|worries|sad)',
    '(not|isnt|never|wont|hates|refuses|refusing|cant face) (gelling|get on|getting on|going to school|go to school|school)',
  ],
  young: [
    '(nothing|nowt|anything|something|nowhere|somewhere|owt|nothing much) for (him|her|them|the kid|kid|teenager|teenagers|young people|young uns|young ones|the youth|lads|lasses|girls|boys) (to (do|go|be))?',
    '(our|my) (lad|lass|kid|boy|girl|teenager|eldest|youngest) (has|is|s|just)? _ (bored|restless|on the streets|xbox|playstation|phone|screen)',
    '(toy library|soft play|after school|afterschool|brownies|cubs|scouts|beavers|guides|rainbows|cadets|duke of edinburgh|play scheme|playscheme|holiday club)',
    '(mates|friend) for (my|our) (son|daughter|kid|lad|lass|boy|girl|teenager)',
  ],
  active: [
    '(chase|shift|move|loosen|use|stretch|wake) (my|the|these)? (old|stiff|creaky)? (bones|legs|joints|limbs)',
    '(out of|get my) (condition|breath back)',
    '(sit|sitting|sat) (down)? all day',
    '(get|getting) (his|her|my|the) (heart|blood|steps) (rate|going|pumping|up)',
  ],
  exercise: ['(something|exercise|class|anything|bit) (gentle|easy|light|slow|sitting down|seated)', '(stretch|stretching|bend|limber|loosen) (up|out|class)'], // prettier-ignore
  walking: [
    '(stretch (my|the) legs|leg stretch|constitutional|potter round the park|dander|daunder|mooch|bimble)',
  ],
  wild: [
    '(sit|sat|sitting|stand|peace|quiet|stroll) (by|beside|at|near|along) (a|the) (canal|river|lake|pond|water|sea|reservoir|loch|lough|beck|burn)',
    '(with)? (a|my|his) (rod|fishing rod|fishing rods|rod and line)',
  ],
  gardening: [
    '(hands|fingers|nails) (in|into|dirty) (some|the|soil|mud|earth|muck|dirt)? (soil|mud|earth|muck|dirt)?',
    '(some|the|good) (soil|mud|earth|muck)',
    '(grow|growing|plant|planting) (something|owt|a few|stuff|some)',
  ],
  swap: ['(make do and mend|mend and make do|darning|visible mending|fixing not buying|hand me downs|pass it on|pre loved|preloved)'], // prettier-ignore
  knitting: ['(make do and mend|darning|darn|visible mending|hems|hemming|alterations|knit club|yarn)'],
  craft: ['(make do and mend|crafternoon|pot throwing|throw pots|clay|kiln|linocut|watercolor|water colours|life modelling|doodles|scrapbook|punch needle|silk painting|fused glass)'], // prettier-ignore
  learn: [
    '(make do and mend|learn the ropes|brush up|upskill|retrain|night classes|mature student|access course)',
  ],
  lunch: [
    '(lunch|dinner|potluck|pot luck|bring a dish|supper|brunch|shared table|curry night|barbecue|bbq)',
    '(curry|pie|soup|fish and chips|stew|dumplings|chai|roast|breakfast) and (a)? (chat|natter|company|craic|blether|chinwag)',
    '(eat|eating|meal|food) (in|with) (good|nice|some)? company',
  ],
  cooking: ['(vegan|vegetarian|veggie|plant based|halal|kosher) (food|cooking|cookery|recipes|potluck|supper|kitchen|meals|class)?', '(potluck|pot luck|bring a dish|one pot|air fryer|slow cooker|batch cook)'], // prettier-ignore
  faith: [
    '(believe|believing|belief) (in)? (something|god|anything|a higher power|more|again)',
    '(bigger|greater|higher) (than me|than myself|power)',
    '(losing|lost|find|finding|found|renew|explore|questioning) (my|his|her|a)? faith',
    '(why are we here|meaning in life|meaning of it all|life after death)',
    'mass $',
  ],
  volunteer: [
    '(volunteer|volunteering|shop|charity|fundraise|fundraising) _ (hospice|hospital|school|library|food bank|foodbank)',
    '(shop|charity|volunteer|hospital) or (a)? hospice',
    '(put|make) (me|us) (to)? (good)? use',
    '(two|pair of|spare pair of|willing|spare|good) (good|willing|spare)? hands',
    '(hours|time|day|morning|afternoon|evening|weekends|saturdays|sundays) (free|spare|going spare|to spare|to give|to fill|on my hands) (and|to|each|a)?',
    '(roll|rolling) (my|our)? sleeves up',
    '(make|making) a difference',
    '(be|being) (helpful|of service|of help)',
  ],
  pets: [
    '(greyhound|labrador|whippet|terrier|spaniel|collie|staffie|staffy|lurcher|jack russell|poodle|alsatian|chihuahua|cockapoo|dachshund|husky|beagle|pug|budgie|budgies|parrot|gerbil|hamster|tabby|moggy|pooch|mutt|hound|pup)',
    '(rescue|foster|hospital|refuge|rehab|respite|somewhere|home) _ (dog|cat|pet|greyhound|hound|pup|rabbit)',
    '(dog|cat|pet|greyhound|pup|rabbit|budgie) _ (needs a home|a home|foster|fostered|minded|looked after|while im|while i am|when i go)',
  ],
  justice: [
    '(comes|coming|gets|getting|due|let|got|came) out (in|on|next|this|after|of) _ (after|prison|jail|inside|NUM years|years)',
    '(gets|getting|got|let|coming|comes) out (of)? (inside|prison|jail|nick|the nick|clink)',
    '(NUM|two|three|four|five|six|ten) (year|years|month|months) (inside|stretch|sentence|in prison|served)',
    '(gate|on) (release|tag)',
    '(fresh|clean|new) start after',
  ],
  new_country: ['(translate|translating|translation|translator|interpret|interpreting) (for)?', '(landed|arrived|came) (here)? (from|with) (abroad|overseas|nothing|two suitcases)', '(eu settlement|settlement scheme|right to work|share code|dependant visa|spouse visa|student visa)'], // prettier-ignore
  place: [
    '(committee|trustees|branch|troop|choir|band|book group|playgroup|club|support group|society|members|council|pta) (to|can|could|needs|need|wants|looking|looks) (to)? (meet|somewhere|a place|a room|a home|a hall|new home|practise)',
    '(outgrown|grown out of|too big for) (my|our|the|her|his) (front room|living room|kitchen|house|lounge|room|pub)',
    '(village|school|summer|church) (fete|fair|fayre) (committee|meeting)?',
    '(anywhere|somewhere|room|place|hall) (we|our group|us) (can|could) (use|meet|hire|have|book)',
    '(kettle|parking|chairs|tables|projector|stage) and (parking|kettle|loo|chairs|tables|toilets|wifi)',
  ],
  family: ['(family|families) (day|days|fun|outing|outings|picnic|swim|session)', '(siblings|whole family|us all|all of us together)'], // prettier-ignore
  get_about: [
    '(bus|buses|trains|train|taxis) (dont|doesnt|stopped|stop|isnt|never|wont) (run|running|come|stop|go)?',
    '(wheelchair|accessible|adapted) (taxi|taxis|cab|cabs|minibus|transport|bus)',
    '(last|first) bus (is|leaves|goes|has)',
    '(bike|bicycle|moped|scooter) (for|to) (getting|get|work|commute|commuting|my new job)',
    '(only|no) way (to|of) (get|getting) (there|to)',
  ],
  online: [
    '(online|computer|internet) (ordering|shopping|form|forms|booking|banking)',
    '(dont|cant|never) (do|done) (the)? (computer|internet|computers|online|apps|screens)',
  ],
  home_jobs: [
    '(pick|picks|picked|picking|collect|collects|fetch|fetching|drop off|deliver) (up)? (my|his|her|the|some|me|our|mums|dads|a)? (prescription|prescriptions|tablets|medicine|medication|shopping|messages|groceries|pills|paper|parcel)',
    '(shopping|groceries|messages|prescription|prescriptions|meals|meal|food) (delivered|brought|delivery|to the door|dropped off)',
    '(ready|frozen|microwave|microwaveable|hot) meals',
    '(just)? microwave',
  ],
  steady: ['(cant|dont|unable to) stand (for)? (long|very long|up for long)', '(furniture walking|furniture surfing|hold on to the walls|hanging on to the)'], // prettier-ignore
};
