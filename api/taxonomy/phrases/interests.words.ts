import type { Phrases } from './phrases.ts';

/** What people like to do. */
export const interestPhrases: Phrases = {
  music: [
    '(play|tribute|silver|jazz|rock|pipe|folk|concert|big|wind|marching|samba|ska|pop|boy|girl) (band|bands|group music)',
    '(trumpet|trombone|cornet|saxophone|flute|clarinet|cello|harmonica|banjo|mandolin|keyboards|bass guitar|drummer|bassist|songwriting|song writing|tin whistle|bodhran|pipes and drums|trad session|trad music|rave|northern soul records|instrument|instruments|brass playing|euphonium|tuba|tribute)',
    '(listen|listening) to (music|records|classical|jazz)',
    '(music|musical|steel pans|steel band|steel drums|drum kit|musician|musicians|brass band|brass bands|brass|silver band|orchestra|guitar|ukulele|ukelele|drumming|drums|piano|keyboard|violin|fiddle|accordion|bagpipes|jam session|open mic|folk music|jazz|samba|concerts|concert|gigs|gig|live music|record player|vinyl|djing|rap|rapping|play in a band|a band|bands|bell ringing|bellringing|handbells|opera|classical music|eisteddfod|ceilidh band|recorder group)',
    '(play|plays|played|playing|learn|learning) (the|a|an)? (guitar|piano|instrument|drums|fiddle|cornet|trumpet|music|keyboard|violin|ukulele|trombone|sax|saxophone|euphonium|flute|banjo|accordion)',
  ],
  singing: [
    '(choir|choirs|quire|chior|sing|sings|singing|sung|singer|singers|choral|karaoke|singalong|sing along|barbershop|gospel|male voice|ladies choir|rock choir|acapella|a cappella|community choir|shanty|hymns|hymn singing|singing group|musical theatre)',
    'singing for (health|lungs|fun)',
  ],
  craft: [
    '(art|photo|photography) exhibition',
    'model (planes|boats|cars|trains)',

    '(soap|bath bomb|leather|belt|candle|bag|hat|lace|felt|kite|lantern|mask|print|book|basket|doll|teddy|mosaic|wreath|christmas|paper|rug) (making|crafts|binding)',
    '(arty|artistic|doodling|doodle|pastels|oils|acrylics|easel|resin|decoupage|whittle|blacksmith|silversmithing|glassblowing|screen printing|graffiti art|mural|murals|cake decorating|toy making|dolls houses|airfix|leatherwork|beading)',
    '(craft|crafts|crafting|crafty|art|arts|artist|art class|art group|art club|paint|painting|watercolour|watercolours|draw|drawing|sketch|sketching|pottery|ceramics|clay modelling|sculpture|printmaking|collage|card making|cardmaking|jewellery|jewellery making|scrapbooking|model making|calligraphy|upcycling|upholstery|macrame|glass painting|origami|life drawing|colouring|creative|creativity|basket making|basketry|willow weaving|floristry|flower arranging|stained glass|lino|candle making|mosaic|mosaics|costume making|costumes|carnival costume|hanging baskets|wreath making)',
    '(do|work|busy|something) with (my|me|his|her|your) hands',
    '(make|making) (things|stuff|something|cards|jewellery)',
    '(something|bit|be|being|get|feel) (of)? creative',
    '(art|arts) (GROUP|and crafts|centre|studio|cafe|therapy|for)',
    '(museum|museums|gallery|galleries|exhibition|exhibitions)',
    '(cosplay|comic con|anime|manga|larp)',
  ],
  knitting: [
    '(knit|knits|knitting|crochet|crocheting|sew|sews|sewing|quilting|patchwork|embroidery|cross stitch|needlework|needlecraft|dressmaking|tapestry|spinning and weaving|weaving|lacemaking|stitching|felting|wool|sewing machine)',
    '(knit|stitch|sew) and (natter|chat|chatter|knatter|bitch)',
  ],
  drama: [
    '(punch and judy|romeo and juliet|shakespeare|open air theatre|pantomine|am dram|dramatic|dramatics|stagecraft|magic show|magician|reenactment|re enactment|improvisation|opera society|operatic society) (group|society|club|class|read|readings|performance)?',
    'comedy (night|club|improv)',
    '(drama|theatre|acting|amateur dramatics|am dram|amdram|panto|pantomime|improv|play reading|stage|operatic|comedy|stand up comedy|puppetry|circus|storytelling|murder mystery|musicals)',
  ],
  books: [
    '(story|stories|storytelling) (group|circle|session|writing)',
    '(write|writing) (a|my|our|stories|poems|memoir|life story|book|about my life)',
    '(read|reads|reading) (books|novels|together|aloud|crime|a lot)',
    '(blogging|journaling|journal writing|slam|haiku|screenwriting|script|kindle books|bookworm|bookworms|library van|mobile library)',
    '(enjoy|enjoys|love|loves|like|likes|start|try) writing',
    'writing (group|class|club|circle|workshop)',
    '(book club|book group|bookclub|reading group|book lovers|books|novel|novels|poetry|poems|poet|creative writing|writing group|writers group|writers|memoir|write my|journalling|reader|readers|shared reading|library book|spoken word|love reading|loves reading|likes reading|reads|enjoys reading)',
  ],
  history: [
    '(workhouse|records office|ancestors|census|family records|war stories|evacuee|my story|tell her story|tell his story|tell my story|old films|nostalgia|castles|stately home|stately homes|steam|tramway|canal|canals|mining|miners|war memorial|medals|antiques|stamps|stamp collecting|coins|coin collecting|collecting)',
    '(history|local history|family history|family tree|ancestry|genealogy|heritage|archaeology|archaeological|archive|archives|reminiscence|old photos|oral history|castle|historical|metal detecting|steam railway|steam trains|vintage cars|classic cars|model railway|model trains|trains spotting|trainspotting|trains|railway|railways|aircraft|aeroplanes|buses and trains)',
  ],
  film: [
    '(pictures|matinee|cinema club|film society|silver screen|movie night|animation|making films|filmmaking|film making)',
    '(film|films|cinema|movie|movies|film club|film night|pictures with)',
  ],
  games: [
    '(sudoku|puzzle|puzzling|dominos|cards night|poker night|bridge|mahjongg|go club|pool|snooker|billiard|magic the gathering|pokemon|table top games|tabletop|role play games|rpg|beetle|tombola|racing night|horse racing|pigeons|quiz team|trivia)',
    '(play|a|of|some|bit of) (bridge|pool|crib|rummy|whist|snooker|darts|dominoes|draughts|chess)',
    '(bingo|domino|dominoes|chess|draughts|bridge club|play bridge|cribbage|crib|whist|canasta|cards|card games|playing cards|board game|board games|boardgames|scrabble|mah jong|mahjong|quiz|quizzes|pub quiz|quiz night|darts|snooker|pool league|billiards|jigsaw|jigsaws|puzzles|crossword|crosswords|warhammer|dungeons and dragons|d and d|video games|gaming|gamers|gamer|table tennis for fun|rummikub|backgammon|skittles|boules|petanque|curling night)',
    '(play|playing) (cards|chess|games|bingo|darts|dominoes|pool|snooker|bridge)',
  ],
  lunch: [
    '(lunch club|luncheon club|luncheon|lunch clubs|community lunch|sunday lunch|supper club|dinner club|breakfast club|big lunch|community meal|shared meal|eat together|eating together|meal with others|christmas dinner|lunch group|hot lunch|sunday roast)',
    '(lunch|lunches|dinner|dinners|meal|meals) for (pensioners|oaps|older people|old people|the elderly|seniors|retired people)',
    '(lunch|dinner|meal|eat|tea) (with|and) (other|people|others|company|some company)',
    '(eat|eating|eats|dinner|christmas|lunch|tea|meals|cook for one|cooking for one) (alone|on (my|his|her) own|for one)',
  ],
  shed: [
    '(fix|mend|repair|restore|restoring) (old)? (cars|motorbikes|radios|tractors|engines|furniture|clocks|bikes)',
    '(make|making|build|building) (things|stuff|something) (out of|from|with) (wood|metal|scrap|my hands)',
    '(engineer|joiner|carpenter|mechanic|welder|fitter) (all my life|by trade|retired|all his life)',
    '(use|using|good with) (my|his)? (hands|tools)',
    '(motorbikes|motorbike|motorcycles|mechanics|lathe|woodturner|bench joinery|welding|radio ham|amateur radio|ham radio|electronics|drones|maker space|makerspace|3d printing|robotics)',
    '(mens shed|men shed|man shed|mans shed|womens shed|woman shed|woodwork|wood work|woodworking|woodturning|wood turning|carpentry|joinery|whittling|wood carving|carving|metalwork|tinker|tinkering|model engineering|model boats|workshop for men|shed)',
    '(tinker|tinkering|potter|work|working|make things|making things|mess about|messing about) (about|around)? (with|in|out of) (wood|engines|bikes|radios|tools|cars|motorbikes|metal)',
    '(bloke|man|lads|old boys) _ (tinker|make things|workshop|shed)',
  ],
  dance: [
    '(bhangra|flamenco|breakdance|hip hop|contemporary dance|folk dancing|scottish country dancing|irish dancing|highland dancing|square dancing|modern jive|rock and roll dancing|argentine tango|strictly|waltz|foxtrot|dancefit|clubbercise|barn dances)',
    '(dance|dances|dancing|dancer|ballroom|salsa|zumba|line dancing|linedancing|tea dance|tea dances|ceilidh|ballet|tap dancing|tap class|barn dance|jive|swing dance|belly dancing|bollywood dancing|morris dancing|country dancing|twmpath|disco|street dance|tango|northern soul|clog dancing|sequence dancing)',
  ],
  walking: [
    '(go|goes|going|went|for|enjoy|like|love|gentle|short|long|nature|country|coastal|group|dog|buggy|city|town|lunchtime) (for)? (a)? (walk|walks|walking)',
    '(walk|walking) (with|in) (others|company|a group|people|someone|groups|the hills|countryside|football)?',
    '(wander|amble|trek|trekking|munro|munros|munro bagging|pace|slow walk|orienteer)',
    '(walking group|walking groups|walk|walks|health walk|health walks|wellbeing walk|wellbeing walks|rambling|ramblers|ramble|rambles|hill walking|hillwalking|hiking|hike|hikes|nordic walking|strolling|stroll|dog walks together|guided walk|guided walks|go for a walk|walking|walkers|step count)',
  ],
  sport: [
    '(skydive|skydiving|bungee|bungee jump|parachute|clay pigeon|pigeon shooting|shooting|airsoft|paintball|go kart|karting|wrestling|gymnastics|gymnast|trampoline|trampolining|parkour|ultimate frisbee|rounders|softball|baseball|lacrosse|crossfit|powerlifting|weightlifting|tae kwon do|aikido|muay thai|mma|krav maga|wing chun|kung fu|ju jitsu|jujitsu|capoeira|skiing|snowboarding|ice hockey|roller skating|bmx|mountain bike|mountain biking|road bike|e bike|learn to ride|ride a bike|ride bike|dragon boat|scuba|diving|snorkelling|kite|orienteering|fell running|cross country|marathon|10k|5k|jog|boules|croquet|petanque|disc golf|fives|korfball|handball|futsal|kick about|kickabout|sunday league|park football)',
    '(punch|hit) (properly|a bag)',
    '(womens|ladies|girls|mens|kids|disability|veterans|over 40s|over 50s|vets) (football|rugby|cricket|boxing|cycling|running)',
    '(football|footy|walking football|five a side|rugby|cricket|bowls|bowling|crown green|indoor bowls|tennis|table tennis|ping pong|badminton|squash|netball|hockey|basketball|volleyball|golf|snooker club|running|run|runner|runners|parkrun|park run|couch to 5k|jogging|cycling|cycle|bike ride|bike rides|bikes club|cyclist|boxing|boxing gym|karate|judo|martial arts|taekwondo|jiu jitsu|self defence|kickboxing|fencing|archery|climbing|bouldering|rowing|kayaking|canoe|canoeing|paddleboarding|sailing|surf|surfing|skateboarding|skating|ice skating|roller derby|boccia|curling|clay shooting|shooting club|horse riding|sport|sports|sporty|athletics|goalball|shinty|hurling|gaelic football|camogie|triathlon|wheelchair basketball|walking netball|walking rugby|pickleball|darts team|pigeon racing|quad rugby|punch bag|punchbag)',
    '(play|playing|watch) (a|some|any|walking)? (sport|sports|football|cricket|rugby|bowls|tennis|netball|team)',
  ],
  swimming: [
    '(swim|swims|swimming|swimmers|aqua aerobics|aquarobics|aquafit|hydrotherapy|cold water swimming|wild swimming|open water|lane swimming|swimming pool|learn to swim|swimming lessons|sea swimming|sea dipping)',
  ],
  exercise: [
    '(stretches|body balance|feldenkrais|alexander technique|barre|aqua|gentle movement|seated yoga|chair dance|flexibility|posture|breathwork|chi kung|qi gong|low impact aerobics|sit and be fit|sit fit)',
    '(yoga|pilates|tai chi|taichi|tia chi|qigong|chair exercise|chair exercises|chair based|seated exercise|seated exercises|chair yoga|chair tai chi|gentle exercise|gentle exercises|keep fit|keepfit|aerobics|extend class|armchair exercise|stretching|stretch class|move it or lose it|love to move|low impact|over 60s exercise)',
  ],
  active: [
    '(get|getting|be|become|keep|keeping|stay|staying) (fit|fitter|active|moving|in shape|trim|healthy)',
    '(steps up|10000 steps|desk job|couch potato|sit down all day|too unfit|stamina|tone up|toning)',
    '(move|moving) (a bit)? more',
    '(doctor|gp|nurse) (says|said|told me) _ (exercise|active|moving|walk more|lose weight)',
    '(exercise|exercises|exercising|get fit|getting fit|get fitter|fitness|gym|gyms|keep active|get active|getting active|be more active|physical activity|work out|workout|workouts|unfit|out of shape|get moving|personal trainer|leisure centre|circuits|boot camp|bootcamp|weights|strength training|spin class|stay active|staying active|keep moving|keeping fit|fit again|more active)',
  ],
  fitness_referral: [
    '(cardiac rehab|cardiac rehabilitation|gp referral|exercise referral|exercise on referral|pulmonary rehab|prehab|escape pain|physio|physiotherapy)',
    '(get|getting) fit again',
  ],
  outdoors: [
    '(outdoors|outdoor|fresh air|green gym|green space|green spaces|countryside|being outside|in nature|nature based|ecotherapy|forest school|forest bathing|bushcraft|camping|park|parks|seaside|beach clean|woods|woodland|conservation|care farm|city farm|country park)',
  ],
  wild: [
    '(birds|birdsong|bats|badgers|hedgehog|frogs|moths|bug|bugs|insects|bees|trees|tree|rivers|river|pond|beach|coast|sea|seals|rock pools|rockpooling|fossils|geology|stars|stargaze|telescope|fungi|ferns|peat|wetland|marsh|carp|trout|pike|tackle|rod|crabbing) (club|watch|watching|walk|walks|group|identification|spotting|hunting|clean|survey|conservation|planting|society)',
    '(by|near|on|at|in) the (sea|seaside|beach|river|canal|woods|forest|hills|mountains)',
    '(fish|fishing) (club|lake|lessons|trip|with|pond|for|and)',
    'bird (watching|watch|spotting|life|hide|club|group)',
    '(nature|wildlife|bird watching|birdwatching|birding|twitching|bird hide|fishing|angling|anglers|coarse fishing|fly fishing|butterflies|nature reserve|nature walk|wild flowers|mushrooms|foraging|astronomy|stargazing|conservation volunteers|rspb|tree planting|ecology|climate|environment|eco group|rewilding|pond dipping)',
  ],
  gardening: [
    '(green fingers|greenfingers|hands dirty|get muddy|potting shed|polytunnel|hanging basket|bedding plants|bulbs planting|raised beds|raised bed|weeds|grow spuds|grow tatties|tatties|spuds|sunflowers|flower arranging club|bonsai|cactus|houseplants|pruning|wildflower|pumpkins)',
    '(grow|growing) (my|our|some|own|flowers|veg|food|vegetables|stuff|fruit|a few)',
    '(in|on|dig|digging|work on) (the|an|a) (garden|allotment|soil|earth)',
    '(dont have|no|not got|without) (a)? garden',
    '(gardening|gardening club|gardener|gardeners|community garden|community gardens|allotment|allotments|allotmint|alotment|allottment|grow veg|growing veg|grow vegetables|growing vegetables|grow things|grow my own|growing things|grow your own|horticulture|horticultural|greenhouse|digging|planting|seeds|seed swap|vegetable patch|veg patch|veg plot|orchard|plants|lettuces|tomatoes|compost|roses|dahlias|hanging baskets|flower show|in bloom|potting)',
    '(somewhere|place|patch|bit of ground) to (dig|grow|plant|garden)',
    '(love|loves|likes|like|enjoy|enjoys|miss|misses|missing|mad on|loved|into) (my|his|her|the|a)? (garden|gardens|pottering|plants|flowers|gardening)',
  ],
  photos: ['(photography|photographer|photographers|camera|camera club|photo walk|photos club)'],
  coffee: [
    '(tea|coffee|brew|cuppa|cake|panad|paned|scones|bacon butty|butty|biscuits) (and|with) (a)? (chat|company|others|people|natter|cake|friend|craic)',
    '(go|meet|meeting|pop in|out|come) for (a)? (coffee|tea|brew|cuppa|cup of tea)',
    '(bit of|some|good) craic',
    '(hot drink|cup o tea|tea room|drop in)',
  ],
};
