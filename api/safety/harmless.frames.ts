/**
 * What only sounds like danger, written as `frame.ts` says, one a line. Its words are taken out before danger is looked
 * for; all else that was typed still counts.
 */
export const harmless = `
  used_to|once want to die|end|kill|hurt|harm|disappear|cut - still|again|tonight|lately|back
  violent cough|storm|film|films|sneeze|game|games
  hun|hunan yn . chwerthin
  lladd|ladd SELF . chwerthin|gweithio
  overdose of . life|sugar|sun|love|culture|panto|pantomime|carols|opera|bingo
  gang . of . retired|nurses|ladies|mates|friends|girls|lads|us
  slap on
  battered|thrashed|hammered|beaten in . elections|election|polls|match|game|final|league|quiz
  jump|jumped|jumping at|on . chance|opportunity|bandwagon
  phone number|numbers|bill|lines|contract|call|calls
  overdose|overdosed|overdosing|od on . mince|cake|pies|sprouts|reality|quiz|tv|sweets
  exploited by . energy|big|landlords|companies
  slave|slaves|servant to
  jump at
  breathing space|exercise|exercises|group|class
  car|card|antique|antiques|used_car|scrap|bike dealer|dealers
  gang . back_together|of_friends|of_mates|of_four|of_volunteers|of_litter|mower
  dementia|alzheimers husband|wife|mum|dad|nan . hit|hits|push
  goodbye to . our|old|the . church|school|lollipop|library|pub|vicar|winter|summer|hall
  suicide squad
  out of boxes|suitcase|town|season|date|work
  living|live out|above|off
  disappear into
  rape alarm|alarms
  abuse|abusing|abused . disabled|parking|blue|system|trust|referee|ref
  any_more of
  disappear to|for . week|beach|day|month|weekend
  i . could|would|will|want_to . HIT|strangle|throttle|kill him|her|them
  black eye|eyed pea|peas|peas_tribute|bean|beans|susan
  cwrs|hyfforddiant|gweithdy cam_drin|trais|camdrin
  kill|murder|killing|passing|lladd|ladd time|hour|hours|afternoon|amser|evening|two_hours|day|time|off|chwyn|gwair
  KILL|murder|poison|exterminate|massacre|shoot|drown|get_rid_of|trap|strangle .. PEST
  PEST .. kill|killing|attack|massacre|strangle|eat|destroy|choke|lladd|take_over|murder
  malwod|chwyn|gwlithod|morgrug|llygod .. lladd|ladd
  BODY|THING|it|legs|gaffer|stairs ~ kill|killing|murder|hit|hurt|beat|batter|strangle|choke|attack|cripple|hammer|lladd|brifo|stab|torture|abuse ME|us|him|her|mum|dad|my|i|mam|i_gyd|KIN - lose_it|lost_it
  THING|it|grief|BODY ~ hit|hits|hurt|hurts|kill|killing|kills|burn|burns|hammer - SELF|lose_it|lost_it
  THING ~ hit|beat|batter ME|us|KIN
  hit|hits|hammered|battered|crushed|killed|clobbered|beaten|strangled|choked|hurt|crippled|pinched|hard|squeezed|stung|knocked|battering .. by|with|wi|from .. THING|car|bus|bike|van|recession|cuts|ball|rise|prices|scam|scammers
  hit hard|rock_bottom|wall|bottle|books|gym|town|shops|road|roof|sack|jackpot|streets|bullseye|target|high_note|notes|note|sales|balls|golf|for_six|60|70|50|40|menopause
  hits quiz|night|radio|karaoke|greatest|singalong|party
  greatest|smash|80s|60s|70s hits|hit
  dying|=die|=dead|gasping|killing|marw|farw|would_kill|i_will_kill|kill to|for|of|i|eisiau|isio|o|am .. try|learn|see|meet|get|go|know|join|have|do|make|play|find|sing|dance|start|visit|taste|hear|cook|cuppa|brew|boredom|thirst|laughing|laughter|curiosity|embarrassment|pee|cigarette|heat|panad|paned|dysgu|drio|trio|gwau|weu|gweu|chwarae|fynd|weld|chwerthin|syched|newyn|craic|pint|chat|coffee|kip|hug|holiday|paint|swim|change|bit_of|company|curry|chips|wee|somebody_with|someone_with|summer|dancing|pizza|biscuit|cake|decent|good|help_with|lift|gardener|strimmer
  dying to
  bron|barod marw|farw
  die|dying my|me|the jumper|jeans|curtains|dress|shoes|eyebrows|hair|roots|wool|cloth|fabric|shirt|t_shirts|yarn
  dying wool|fabric|art|yarn|clothes|out|breed|trade|language|craft|matters|light|hair|cloth
  dead tired|good|easy|keen|bored|funny|cheap|nice|excited|happy|hot|cold|pleased|proud|interested|sea|end|heat|ringer|poets|pigeon|letter|wood|leaves|lift|lifts|straight|on_time|line|lucky|slow|long|handy|hungry|chuffed|quiet|bird|battery|hedge|man|mans|bodies|space|stock|language|languages|jealous
  PLANT|GADGET|PET|HOME|it ~ =die|=dying|=dead|=died|=dies|on_me|torri|suicidal|kill_itself
  dead PLANT|PET|GADGET|battery
  cat|dog|PET is|was|about|going .. dead|die|dying|put_to_sleep
  put to_sleep
  PET ~ attack|bite|hit|hurt|kill|chase|scratch|peck|kick|headbutt|brathu|strangle|jump|beat|starved|abused|abuse|smash
  attack|bitten|chased|bit|attacking|kicked|savaged . by|off .. PET|wasps|bees|midges|swans|PEST
  peck|pecking each_other
  panic|heart|asthma|anxiety|gout|angina|vertigo|cyber|art|ischaemic|hay_fever|rosacea attack|attacks
  to death .. bored|scared|worried|frozen|of
  bored|worried|tickled|tired|frozen|freezing|loved|talked|half to_death|death
  death cafe|cleaning|metal|certificate|doula|star|row|notification|grant|duties|registration|benefit|valley|by_chocolate
  registering|register|be|report|after|since|near a_death|death|death_of
  life|matter|question|give and|or|of death|life
  black|sudden|near|red|cheat|cot death
  death|killing|murder on nile|orient
  die hard|cut|cast|cutting
  over my dead
  to die for
  KIN|he|she|they|friend|i ~ =die|dying|=dead|death|marw ~ at_home|peacefully|hospice|of_cancer|cancer|dignity|well|old_age|alone|happy
  die|dying|death|farw|marw at_home|laughing|peacefully|in_hospice|with_dignity|well|in_own|matters|gartre|adref
  KIN|he|she|friend|neighbour|mate|they|hubby|mab|brawd|gwr|wife ~ =died|passed_away|passed_on|=killed|is_dying|are_dying|is_dead|=drowned|buried|farw|murdered|was_shot|got_shot - SELF|myself|my_cat|my_dog|my_rabbit|my_pet|my_hamster|lesson|cut_him_down|cut_her_down|in_time|survived
  KIN|he|she|friend|neighbour|mate|they|CHILD|i_lose|someone|classmate|colleague|teammate ~ =killed|=hanged|=hung|=drowned|=shot|=gassed|end|=ended himself|herself|themselves|own_life|his_life|her_life|their_life|ei_hun - cut_him_down|cut_her_down|in_time|survived
  since|after ~ =died|died|dead|passed|=killed|farw
  KIN|he|she|friend|neighbour|mate|brother|son ~ take|=ended|=took OWN own|life life|life
  lose|lost|losing|after|since|bereaved|grief|survivors|loss|died|death|die|colli|golli|collais|gollais|collodd|angladd|galar ~ suicide|overdose|murder|violence|hunanladdiad|gorddos|murdered|stabbing|suicides
  bereaved|loss|death|died by|of|to|drwy|trwy|from suicide|overdose|hunanladdiad
  suicide|overdose . bereavement|loss|bereaved|survivors|widow|grief
  suicide|murder|self_harm|overdose . prevention|awareness|squad|first_aid|training|aware|alertness|intervention|mystery
  suicide grip|doors|run|squeeze|bomber|drill|sprints
  career|political|social suicide
  murder|killer|murders|murdering|lofruddiaeth OUTING|ddirgel|book|dirgel
  could|would|can|i . murder|kill .. a|for|some|fish|pint|curry|brew|cuppa|tea|kebab|chips|burger|pizza|bacon|cake|someone
  will|could|going_to|might . murder|kill|strangle|swing_for|throttle him|her|them|husband|KIN|someone|somebody .. if|soon|lol|not_find|hobby
  KILL ME .. if_i_forget|if_i_not|if_i_miss|if_i_lose|if_i_late|if_i_buy|if_i_bring|if_i_spend|for_saying|if_she_knew|lol|haha|late
  killer heels|sudoku|whale|whales|queen|workout|bees|hornets|dress|abs|app|instinct|bingo
  serial|pain|weed|ant|moss|slug|lady|giant|buzz killer|killers
  kill .. dragon|zombies|boss|vampires|joke|mood|bill|engine|switch|lights|buzz - SELF
  dressed to kill
  kill|killing|absolutely_killing it
  end|ending|finish it|things . with|on|off|badly
  on|in|by|towards|near|at|until end_of_it
  tried|try|attempt .. end|take|kill|hang|DIE .. long_ago|in_my_twenties|in_my_teens|in_my_thirties|years_ago|when_i_was
  who . take OWN own life|life life
  memory|anniversary|remembering .. take OWN own life|life life
  hit|hits|bump|bang . OWN head - against|wall|floor|door|fist|until|stop|quiet|when_he
  end OWN tenancy|lease|contract|membership|marriage|subscription|relationship|broadband
  end it|things with
  end of life|term|week|month|year|day|my_tether|tenancy|road|line
  take|taking|took|turn|get|change|sort|organise|declutter|enjoy|live OWN life .. back|around|in_hand|seriously|control|easy|easier|together|after
  life drawing|jacket|jackets|boat|guard|insurance|model|modelling|admin|skills|coach|coaching|story|stories|saver|saving|assurance|classes|hacks|science|long|member
  for|of|all|whole|my_whole|in|work|later|village|country|social|sex|family|prison|wild|pond|still|student|night|real|new|good|better|fuller life
  live|living alone|near|next|there|music|together|independent|independently|close|by_self|streaming|band
  want|like|love|able|can_not . live|living alone|on_own|in|near|at|with|together|nr|close|well
  living room|rooms|streets
  here for|to|about|on_holiday
  go on holiday|trips|trip|bus|buses|train|computer|internet|days_out|walks|cruise|date|dates|outings|own|zoom|facebook|the_bus|coach|swings|slide|swimming|alone|pip|my_own
  going on|go_on in|near|at|around|this_weekend|this_week|today|tonight|locally|tomorrow|saturday|sunday
  what|whats|anything|much|things|nothing|owt|nothing_much ~ going|go|happening on|here|round|to_do|tonight|today|near - use_of|point_of|point_in|sense_of
  cope|carry_on|manage|stand|face|cope_with|carry with .. stairs|garden|housework|cleaning|shopping|cooking|ironing|heat|bills|noise|forms|computer|it_all_the_cleaning|damp|bins|hills|steps
  can_not cope with
  can_not live without .. music|coffee|tea|dancing|dog|cat|chocolate|books|football|phone|garden|wifi|singing|swimming|internet|choir|sugar
  can_not see properly|well|screen|print|small|telly|tv|far|to_read|small_print|read
  can_not face|do .. cooking|stairs|garden|heat|cold|washing|shopping|steps|ironing|maths|computers|forms|it_myself|it_on_my_own|it_alone|myself|that_anymore_my_knees
  not|no_longer|can_not|not_want .. live alone|in_care|in_home|in_city|on_own
  can_not get_up|go_up|get_upstairs|get_out|get_on|get_in|wake|walk ~ stairs|steps|hill|bath|bed|early|chair|knees|bus
  wake|waking|wake_up .. early|tired|stiff|aching|4am|3am|5am|baby|kids
  point|points .. compass|starting|meeting|drop|collection|charging|power|rate
  shoot|shooting|shot|saethu hoops|pool|film|photos|pictures|clay|clays|range|club|stars|goals|hoop|targets|arrows|stick|video|football|blanks
  clay|pigeon|target|air_rifle|photo|film|basketball|crossbow shooting|shoot|rifle|pigeons
  shotgun|gun|firearm|deer|rifle licence|license|certificate|stalking|club|dog|cabinet_fitting|range
  gun club|dog|dogs|cotton
  nail|glue|staple|water|heat|spray gun
  kick boxing|boxer|about|ball|off|habit|start|it|footballs|a_ball
  kick|kickboxing|thai|white_collar|shadow|chair box|boxing
  box set|office|room|hedge|junction|of|bed|files|scheme|car|up|making|lunch|letter|ring|delivery|step|for_memory
  punch needle|card|judy|and_judy|bag|bags|line|hole|up_above|proper|properly
  judy|fruit|rum|hole|paper punch
  punch and judy
  punch bag|bags|pad|pads
  learn|learning|how|fancy .. punch|box|kick|shoot|fight|wrestle
  beat|beating|hammer|thrash|destroy|murder|slaughter|batter|kill|curo|guro|hit|whip|beaten|kick ME|us|him|her|KIN|everyone|all|my|fi .. at|in|on|mewn|ar GAME
  beaten|beat|beating|thrashed|hammered|battered|slaughtered .. at|in|on|by .. GAME
  GAME ~ beat|beats|beaten|thrash|batter|hammer|murder ME|us|KIN|him|her
  beat bulge|cancer|blues|clock|heat|cold|bullies|drum|drums|odds|record|egg|eggs|boredom|loneliness|stress|addiction|traffic|diabetes|box|bug|retreat|queue|cravings|pain|anxiety|depression|personal_best|it|winter|me_to_it|bounds
  beating drum|drums|wing|bounds|heart
  off beaten
  beaten|beat track|bronze|copper|eggs|metal
  battered|batter fish|sausage|old|sofa|book|books|mars|haggis|cod|pudding|pancakes|savaloy
  pancake|yorkshire|tempura|make batter
  slap bass|stick|up|bang
  stab|stabbing|shooting|burning|throbbing pain|pains|my_thumb|finger
  keep stabbing my|thumb
  slash pile|fiction|and_burn|prices
  bash street|about
  choke|choking first_aid|hazard|aid|on_food|weed
  baby|infant|paediatric|child choke|choking|cpr
  burn|burns|burning night|supper|out|fat|calories|wood|rubbish|candles|garden_waste|bridge|cds|feet|tongue|mouth|man|logs|incense
  heart|slow|feet burn|burning|cooker
  cut|cuts|cutting . hair|fringe - angry|punish|asleep|force
  cut|cuts|cutting|torri|dorri . fringe|grass|hedge|hedges|nails|toenails|lawn|costs|bills|cloth|fabric|glass|paper|garden|gwallt|nglaswellt|gwair|glaswellt|ngwallt|gwrych|keys|cake|price|tree|trees|branches|wood|ribbon|sugar|carbs|salt|booze|drinking|smoking|fags|back|down|wire|card|pattern|meat|fish|veg|metal|stone|willow|turf|peat|out|lino|cord|coupons|carbon|ewinedd|coed
  cut off|down|back|out|up|short|price|glass|flowers|card|class
  council|benefit|funding|service|bus|power|pay|budget|paper|job|tax|library|short cut|cuts|cutting
  cut SELF off|shaving|cooking|on_glass|gardening|some
  HARM SELF ~ by_accident|accidentally|playing|running|football|gym|falling|lifting|garden|cooking|skiing|climbing|gardening|at_work|kitchen|fall|moving|rugby|doing|when_i_fall|shaving|chopping|glass|tin|hob|iron|kettle|laughing - quiet|to_feel|to_cope|calm|punish|on_purpose|deliberately|numb|cigarette|cigarettes
  hurt OWN BODY|feelings|foot|finger
  hang|hanging|hung basket|baskets|ditch|pictures|picture|wallpaper|out|around|about|on|onto|up|with|mirror|door|curtains|gliding|shelf|shelves|few|gardens|some|washing|doors|coats|clothes|gwyrdd
  rope skipping|work|access|swing|course|making|class|climbing|bridge|splicing
  jump|skipping|tug_of_war|climbing|high rope|ropes
  jump|jumping start|leads|class|in|club|for|through|into_puddles|up|on_trampoline|queue
  bungee|parachute|sponsored|charity|sky|tandem|long|high|triple|star|show|puddle|trampoline|show jump|jumping
  bridge|cards club|group|lessons|for_beginners|tournament|night|partner|players|building|game
  play|playing|learn|duplicate|contract|under|cross|over|footbridge|crossing|weak|toll bridge|bridge_club
  trains|steam|ducks|boats|sunset|view|swans|salmon .. bridge
  bridge|platform|cliff .. steam|watch|model|view|walk|photo|picnic|path|birds|puffins|ducks
  model|miniature|heritage|steam|toy railway|railways
  railway modellers|modelling|museum|club|society|station|walk|heritage|path|model|children
  car_park .. charges|ticket|disabled|near|spaces|fine|free|pay|parking
  river|sea|lake|canal|loch walk|swim|swimming|side|boat|trip|path|clean|shanty|shanties|fishing|bank|view|cruise|front
  rape seed|oil|field
  oilseed|oil_seed rape
  rapeseed
  groom|grooming dog|dogs|cat|horse|pet|salon|parlour|poodle|table|room|course|my_dog|beard|kit|spaniel
  dog|dogs|pet|pets|cat|cats|horse|horses|puppy|poodle|cockapoo|canine|male|beard|mobile|spaniel groom|grooming|groomer|groomers|groomed
  bride|brides and|of groom|grooms
  hedgehog|wildlife|bird|animal|donkey|nature|mountain|pedestrian|wildfowl|traffic|bat|seal|national refuge
  refuge collection|lorry|tip|bins|bin|bags
  drug|alcohol|substance|solvent|steroid|animal|parking|trolley|laxative abuse|misuse|cruelty
  abuse|misuse|attack|neglect of|to .. parking|alcohol|drugs|substances|animals|dogs|power|spaces|trust|wildlife|grave|garden
  foster|adopt|rescue .. abused|neglected .. children|kids|dog|animals
  gang show|plank|way|knitters|of_four|of_girls|of_mates|of_volunteers|walking|mower
  garden|scout|guides|work|knitting|old|whole|walking|biker|green|chain gang
  cuckoo clock|walk|spit|flower|flowers|song
  county|country cricket|line_dance|show|council|line_dancing|line_dancers|fair|court|ground|hall|walk|music|park|pub|house|dancing|bus|bumpkin|lane|club
  trap beats|music|shooting|door|humane|mouse|moth|house_music|pony|racing
  trap|trapping rats|mice|mouse|moles|nerve
  burner gas|wood|log
  wood|log|gas|fat|calorie|essential_oil|oil burner|burners
  slave|slaving|slave_driver lol|over|driver|trade|museum|to_my|to_fashion|away
  =slave|=slaves|slavery trade|museum|history|abolition|remembrance|act|exhibition|trail
  hunger|pen|mini|time|lap|shell|bill_shock strike|strikes
  spider|lion|dental|dog|bingo|tent|clothes pegs|pegging
  shake rattle|rattle_and_roll|and_vac|hands|shack
  milk|protein|hand|hands|hands_are|fish shake|shakes|shaking|shaky
  assault course|courses
  bomb|gas|phone|fire disposal|mask|book|pit
  strangles|strangle yard|horse|vet
  kidnapped by pirates|rls|stevenson
  driving|drives|drive|sending ME|us|him|her|the .. up_wall|mad|crazy|bonkers|mental|insane|barmy|nuts|potty|bananas|round_bend|scatty
  driving|drive lesson|lessons|test|licence|range
  choir|am_dram|drama|band .. killing_me_softly
  FEAR ~ SCARYTHING - him|her_boyfriend|husband|STALK|KILLYOU|GOHOME
  FEAR ~ to ~ walk|join|group|alone|ask|try|go_out|start|go_to|drive|leave_house_since|come_along|group|fall|cross
  FEAR of|to losing|lose|falling|dying|failing|missing|being_alone|old_age|growing|ask
  ofn|ofni|ofnus uchder|hedfan|tywyllwch|deintydd|syrthio|cwympo|cwn|dwr|pry|methu|siarad
  lock|locked myself|ourselves|i out|out_of|keys_in_car|my_keys
  locked|lock down|out|in_amber|smith
  lockdown
  drop|throw|thrown|chuck off|away|out|party|lifeline|ball|pot|pots|towel|rugs|rug|surprise|javelin|discus|axe_throwing
  throws cushions|sofa|blanket|bed|rug|pots
  kicked|thrown|kick|throw|booted .. out_of
  landlord|bailiff|council|housing_association|bank|dwp|job_centre|jobcentre|college|school|british_gas|agency|energy_company|letting_agent .. threaten|threatening|threatened .. evict|eviction|court|cut|throw|take|stop|sanction|bailiffs|fine|sue|disconnect|me_with
  threatened|threatening|threat with|of eviction|redundancy|closure|bailiffs|court|sanction|homelessness|cut_off|demolition
  threatened|facing eviction|closure|redundancy
  rough sleeping|sleeper|sleepers|guide|idea|draft|collie
  passport photo|photos|form|renewal|application|office|expired|check|signed
  lost|renew|new|replacement|first|child|childs|renewing|counter|irish|british|sign|out_of_date|expired passport|passports
  dosette|blister|pill|tablet|medicine box|organiser|packs|pouch|tray
  collect|collecting|pick_up|deliver|delivered|delivery|fetch|drop_off|ran_out|order|take_back|returning|takes_back|unused|spare|leftover|dispose .. PILLS|prescription|prescriptions
  PILLS|prescriptions .. deliver|delivered|delivery|ran_out|reminder|reminders|remember|remembering|box|dosette|organiser|repeat|blister_packs
  remember|forget|forgets|remind|reminding|help .. take|taking PILLS
  tablet lesson|lessons|classes|course|ipad|computer|class|repair|cafe
  ipad|samsung|android|kindle|fire|computers tablet|tablets
  dishwasher|washing|slow_worm tablets|tabs
  overdose first_aid|training|awareness|prevention|kit
  sun|sugar|chocolate|telly|caffeine|christmas|cute|cheese|carb overdose|overdosed|od
  overdose|overdosed|overdosing|od on|of chocolate|sugar|sun|cake|telly|caffeine|coffee|christmas|netflix|family|cheese|turkey|sweets
  samaritans volunteer|volunteering|shop|training|purse
  good samaritan|samaritans
  drown|drowning|boddi in|my|mewn .. paperwork|pip|forms|sorrows|debt|emails|washing|laundry|work|admin|bills|bureaucracy|gwaith|papur|homework|ffurflenni|biliau|courgettes|tomatoes
  drown my sorrows
  feeling|feel blue|low_energy
  winter|baby|rhythm|monday blues
  missing persons_in_history|link|piece|pieces|great|school|person|out|my|home|cat|dog|tooth|ingredient|family|tortoise|bin|parcel|medal|football|people
  smash|smashed|smashing hits|exam|exams|burger|avocado|it|room|goals|gcses|garden|rage|grape|pumpkin|a_plate|plates_greek
  smashed OWN|his|her|the exams|hip|knee|driving_test|phone_screen|screen|elbow|wrist|collarbone
  escape room|rooms|country|city|rat_race|everyday|to_the_country
  self defence|defense|care|employed|storage|help|assessment|service|build|esteem|confidence|catering
  him|her self_catering
  baby group|groups|massage|sensory|yoga|loss|clinic|swim|swimming|bank|class|classes|signing|weigh|food|milk|shower|clothes|show|grow|boom|boomers|blues|on_way|wearing
  toddler|baby|son|daughter|lad|twins|child|CHILD .. hit|hits|hitting|bite|bites|biting|kick|push .. other|nursery|his_sister|her_brother|his_brother|kids|children|each_other|school|siblings
  kids|boys|brothers|girls|twins|sisters|siblings|children fight|fighting|hitting|argue|bicker
  CHILD|teen|teenager|lad slam|slams .. doors
  bullied|bully|picked_on|bullying .. school|online|playground|at_college|work
  shouting|shout at|out .. telly|tv|ref|radio|football
  carer|carers|care|caring group|cafe|support|break|allowance|assessment|trust|centre|week|credit|respite|needs|coffee|lunch|card|course
  young|unpaid|foster|family|parent|adult carer|carers|caring - hurt|hit|hits|scared|touch|touches|locks|lock
  need|want|get|find|looking_for|hire .. carer|cleaner|nurse
  staff|nurse|teacher training|discount|course|vacancy|rota
  slavedriver
  home alone|film
  near|nearest|close|closest|nr|local me|to_me|us|to_us
  autistic|autism|adhd|dementia|alzheimers .. HIT|BREAK ME|us|doors|door|carers|carer|staff|things|SELF|out|walls
  HIT|BREAK ME|us|doors|carers|carer|staff|things|out .. dementia|alzheimers|autistic|autism|adhd
  dog|cat|PET leave|home alone|home_alone
  home_alone|alone all_day|since|at_christmas|on_christmas
  curo|guro|taro|daro dwylo|drwm|drymiau|pel|bargen|heibio|nodyn|wyau|mewn|i_mewn
  bwrw glaw|eira|cesair|golwg|ymlaen|ati|mlaen|hen
  torri|dorri tir|costau|coed|record|syched|siwrne|cysylltiad|lawr|i_lawr|mewn|bedd
  tegell|peiriant|ffon|car|popty|boeler .. torri|marw
  colli|golli|gollais|collais|collodd|wedi_colli .. gwr|gwraig|mam|dad|tad|mab|brawd|chwaer|merch|hunanladdiad
  biliau|bil|costau|gwres|tywydd|cefn|nghefn|pen_glin|traed|oerfel .. lladd|taro|bwrw|brifo|curo|ladd
  ceiswyr|ceisiwr lloches
  bocsio|reslo|karate|jiwdo|saethu colomennod|i_ferched|saethyddiaeth
  forced rhubarb|entry
  forced|force .. retire|retirement|redundant|rhubarb|move_house
  belt making|leather|sander|grading|maker
  leather|black|seat|fan|cam|green|conveyor|drive|money belt|belts
  whip round|whipped_cream|it
  cane weaving|chair|chairs|furniture|seating|seat
  pinch of_salt|punch|pot
  nose|lip|ear|belly|tongue pierce|piercing
  lamp shade|lampshade|repair|making|posts|post
  decking|deck chair|chairs|garden|of_cards|oil|party
  spit roast|and_sawdust|in_a_tube
  knife|knives sharpen|sharpening|skills|making|throwing|block|crime_talk|rest|forging
  sharpen|sharpening|sharpened .. knife|knives|scissors|tools|blade|mower
  razor sharp|clams|shells|wire
  gas bill|bills|safety|boiler|cooker|engineer|fitter|meter|electric|heating|and_electric|mark
  gas|electric|energy bill|bills
  pain in neck|knee|leg|back|shoulder
  neck pain|stiff|exercises|scarf|ache|of_woods
  sore|bad|stiff|trapped neck|throat
  DEMON film|dentist|costume|headmaster|drummer|hunters|drop
  witch hunt_walk|walk|craft|wicked|trials|hazel|halloween|pendle|sandwich
  pendle|white|green|good witch|witches
  tracker mortgage|fitness|bus|seeds|period|habit
  toxic mates|waste|plants|positivity
  cheap|marriage|relationship|couples counselling|counsellor|therapy
  go for|goes_for|going_for|went_for .. walk|walks|run|swim|job|coffee|gold|pint|drive|lunch|tea|meal|it|jog|pip|scan|bike|drink|ride|interview|broke|chemo|dialysis|check_up|tests|check|curry|chips|prize|grant
  jump|leap|hop on|in bus|train|boat
  bet|addicted|addict to|on .. bingo|telly|chocolate|crochet|knitting|sugar|slots
  chocolate|sugar|bingo|shopping|adrenaline addict|addicts
  drinks|drink reception|vouchers|and_nibbles|morning|after
  hit with|it_off|miss|list
  wedding|christening|party|bridal|engagement dress|cars|venue|band|dj|photographer|photos|cake|flowers|hats|fair|shower|planner
  going|gone|go country|country_dancing|walking|dancing|music
  hate school|job|my_job|maths|gym|cooking|shopping|exercise|hospital|work|phones|computers|ironing|sprouts|running|crowds|winter|mornings|waking_early
  sick|tired|fed_up|bored of .. noise|telly|job|rain|weather|neighbours_dog|cooking|same|renting|paying|litter|potholes|dogmess|being_indoors|tv|four_walls|ready_meals|own_company|my_own_company|living_alone
`;
