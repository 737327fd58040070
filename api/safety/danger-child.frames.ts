import type { Frames } from './frame.ts';

/** A child who is hurt, left, touched, groomed, cut or gone; told by the child, by a neighbour, at work. */
export const child: Frames = {
  danger: 'child_at_risk',
  always: '',
  unlessPast: `
    kids|children|YOUNG .. no|without|not|any . adult|adults|grown_up|grown_ups|parents|supervision + house|next_door|NEIGHBOUR|alone|living|flat|night - under|over|pool|admitted|swim
    PARENT|mum|dad|parents is|are|always|be|get high|stoned|drunk|DRUNK|on_drugs|passed_out + not_eat|no_food|we|AGE|hungry|kids|scared|school|brother|sister
    we|i not eat|fed|get_fed|get_dinner|get_tea + mum|dad|parents|step|AGE
    AGE . and . she|he|her|daughter . AGE|is|19|20|21|22|23|24|25|30 + sleep_together|sleeping_together|boyfriend|sex|relationship|dating|kissing
    he|boyfriend|bf . is . 18|19|20|21|22|23|24|25|26|27|28|30|35|40 + AGE|she|daughter|niece|sister|sleeping - group|learn|lost
    leave|leaves|left . me|us|him . on . own|alone|SELF + mum|dad|drugs|night|AGE|hungry|drunk|days - died|passed|divorce
    sell|sells . my|our|their . things|toys|stuff . for . drugs|drink|money + mum|dad
    show|shows|showing|showed . me|her|him|CHILD . dirty|rude|porn|sex|naughty . film|films|video|videos|pictures|magazines
    porn + uncle|step|CHILD|AGE|shows|dad|brother|made|coach
    CHILD|cousin|sister|girl|niece|friend|classmate . take|taken|gone|sent|flown|away . to|for . ABROAD|cutting|cut
    not_seen|not_see|have_not_seen|not_been_seen . CHILD|girl|boy|kids|kid + weeks|months|days|worried|house|number - grandchildren|my_grandkids|miss
    bring|get|find|recruit . him|them . girls|kids|mates|friends|younger
    ask|asked|try|tried|told|tell|grab|grabbed|offer|offered . CHILD|AGE|me|him|her .. in|into . car|van + stranger|man|bloke|someone|guy|he - lift_share|taxi
    YOUNG .. hot_car|in_car . hot|alone|heat|windows
    YOUNG in|leave_in . hot . car
    mum|dad|parents|step . leave . me|us|kids|her|him|them . with . no|nothing|nobody|alone
    CHILD|AGE|niece|girl|sister vanish|vanished|gone_missing|ran_off|run_off|disappear
    ran_off|run_off|run_away|gone_off|left . with|to . older|man|boyfriend|him|bloke + AGE|CHILD|daughter
    step|stepdad|brother|uncle|dad|cousin|grandad|mums_boyfriend . watch|watches|look|stare|film|films|gets|get|come . me|her|in|at .. shower|bath|bed|undress|changing|naked
    brother|uncle|dad|step|cousin|grandad|he|teacher|coach make|makes|force . me|her|him . do|touch|watch|kiss|take_off
    i smack|smacked|hit|slapped|grabbed CHILD|baby|kids|him|her . too_hard|hard|mark|bruise
    YOUNG . with . BRUISE|bruises|burns|marks
    CHILD|grandson|granddaughter .. being . starved|beaten|hurt|harmed|neglected|abused|hit
    forget|forgets|not|never|refuse|too_drunk . to . feed|cook|wash|pick_us_up|get_up . us|me|him|her|them|kids|CHILD|for - cat|dog|birds|fish
    not|no food .. days|house|fridge|cupboards|in|us|since + mum|dad|i_am|AGE|bed|drunk|CHILD|brother|sister|parents - food_bank|foodbank|voucher|need_help|parcel|till_payday|universal|hospital
    YOUNG .. NEIGHBOUR|street|outside + crying|pants|barefoot|nappy|rain|cold|alone|thin|hungry|dirty|nights|bruise|screaming|dark - playing|noise|football
    nearly|almost|just throw|threw|shook|shake|hit|dropped|hurt|smothered . baby|CHILD|newborn|him|her|toddler - ball
    burns|marks|cuts|scars|welts . on . arms|back|legs|body|face|hands + CHILD|friend|boy|girl|pupil - oven|sun|gardening
    kiss|kissed|kissing|hug me|my_daughter|her|him + teacher|coach|uncle|step|tutor|man|dad|leader|vicar
    not|never dinner|tea|food|breakfast|bed|coat|heating + step|mum|dad|sleep_on_floor|punish|naughty|AGE
    sleep|sleeps .. floor|outside|shed|hall|car + step|mum|dad|AGE|CHILD|naughty|punish|no_dinner - camp|sleepover|grant|need_bed
    hear|heard|hearing .. slap|slapping|scream|screaming|smack|beat|crying|thump + child|baby|kid|boy|girl|through|wall
    in|is|are|get|gets|getting|real|at danger|harmed|harm|risk|hurt|beaten + CHILD|boy|girl|baby|kids|next_door - coding|allergy|of_falling|parkour
    YOUNG|kids .. rake|raking|rakin|rummage|going_through|eating bins|bin|skip + tea|food|hungry|next_door|NEIGHBOUR|landing|their
    CHILD|HE|boy|girl|baby|she will|going_to get|end_up|be killed|murdered|dead|hurt
    cut|circumcise|circumcised .. when|on|in|this we|they|she|ABROAD|go .. ABROAD|back_home|holidays|gambia|easter|summer + CHILD|GIRL - hair|grass|hedge
    GIRL|CHILD|sister cut|circumcised + ABROAD|back_home|holidays|aunties|auntie|grandmother|his_mother|elders|tradition|ceremony - hair|nails|fringe|umbilical
    kick|throw|chuck|threw|put me|him|her|us out + AGE
    AGE + kick|throw|chuck|threw me|him|her|us out
    mum|dad|parents|step|stepdad|carer kick|throw|chuck|threw|put me out - bingo
    CHILD|she|he .. not|refuse|scared|cries|begs|screams .. go|going .. dads|mums|mum|dad|uncle|uncles|grandads|step|his|her|church|babysitter|childminder|fathers|home - school|university|college|dentist|bed
    CHILD|she|he .. wets|wet|soils|shakes|flinch|cries|shaking|hides|screams .. when|if .. name|see|hear|uncle|dad|he|touch|come|bath|step - toilet_training|fireworks|thunder|hoover|balloon|picks_her_up|picks_him_up|colic
    i hit|hurt|shook|slap|smack|punch|grab|threw .. him|her|kids|CHILD|baby|them|it + FEAR|again|lost_it|frightened|hard|sorry|stop|help
    lost_it|lose_it|snap|snapped .. with|at|on CHILD|kids|baby|him|her + hit|hurt|shook|hard|FEAR|again|shake
    CHILD|KIN|friend|mate get|gets|getting|got|be|being HIT - at_chess|football|nursery|by_a_ball
    HIT|beat|hits .. with|wid|wi belt|cable|stick|slipper|spoon|wire|shoe|cane|rod|hanger|broom|buckle|flex|pan|bat - ball|drum|drums|cricket|hockey|rounders|golf
    put|lock|shut|locked|stick|sent|keep .. cupboard|shed|cellar|loft|attic|dark|cage|garage + bad|naughty|CHILD|he|she|cries|mum|dad|when - clothes|bike|tools|store|dog|barking
    when|if he|she|i .. bad|naughty + cupboard|hit|belt|lock|locked|cold|starve|shed|beat|no_food
    CHILD|kid|boy|girl|wee_lad .. locked_out|lock_out|in_cold|barefoot|no_coat|no_shoes|without_coat|pyjamas|bare_feet + NEIGHBOUR|always|hours|night|about|cold|street|he|she - coat_bank|clothes_bank|need|our
    CHILD|HE|OTHER|boy going_to|will|gonna|end_up|ends_up|could . get|be|end|up killed|hurt_bad|dead|murdered
    not|never feed|feeds|fed|feeding him|her|them|us|CHILD|brother|sister - slot|birds|cat|dog|pigeons|ducks
    wish|wishes|wants .. live .. here|with_us|with_you|mine + CHILD|lad|boy|girl|pupil|scared|mum|hit - move|grandparents
    AGENT HIT CHILD - toddler_hit|toddler|other_kids|other_children|siblings|brothers_fight|twins|nursery|ball|football
    CHILD|he|she being|get|gets|been|is|was|keeps_getting HIT|starve|neglect|abused|locked .. by|off|at_home|in|with - bullied|chess|football|nursery
    abuse|abusing|neglect|neglecting|hurting|starving|molesting|beating|groomed|grooming .. CHILD|kids - dog
    CHILD .. abused|neglected|starved|groomed|molested|touched|beaten|in_danger|at_risk|not_safe|unsafe - foster|adopt|course|club|hate_being
    i_am|im|am|only|aged|me AGE + HIT|FEAR|TOUCH|DRUNK|alone|nobody|mum_has_not|not_home|not_come|BARE|pregnant|kick_out|throw_me|starve|hungry|not_eat|not_safe|creepy|sex|nude|locks|run_away|threat|shout|blackmail|my_room|marry|not_feed|no_food|hates_me|boyfriend_is|older|secret - club|want|learn|football|guitar|boxing|dance|help_with|shy|course|nervous_of|judo
    AGE + not_eat|no_food|not_eaten|not_fed|never_home|no_one_home|nobody_home|off_her_head - class
    AGE .. and|n .. HIT|alone|not_eat|not_home - boxing|karate|judo|join|club
    CHILD|baby|toddler|kids leave .. alone|cot|car|own|all_day|all_night|SELF|on_their_own|on_his_own|on_her_own|unattended|outside_pub|in_house|in_flat - dog|nursery|lonely|playground|school_trip|inheritance|home_and
    leave|leaves|leaving .. CHILD|babies .. alone|cot|car|own|all_day|all_night|SELF|go_out|goes_out|locked|for_days|unattended|in_house|to_fend - dog|nursery|school_run|gp|lonely|playdate|with_when|who_can|childcare|where_can
    CHILD .. home alone|all_night|unattended|on_own|on_their_own
    home_alone + CHILD|AGE|hours|night|kids - film|christmas|dog|cat
    CHILD|NEIGHBOUR|kids .. in house|flat .. SELF|alone|all_night|by_themselves|on_their_own|own
    CHILD|toddler|baby .. wander|wandering|street|outside|road|out .. nappy|nappies|alone|night|11pm|midnight|weathers|dark|barefoot|pyjamas|own - walk|group
    nappy|nappies .. days|same|street|soaked|weathers|full + CHILD|NEIGHBOUR|baby - bank|need|free|reusable
    NEIGHBOUR|friend|pupil|mate|class + filthy|thin|starving|begging|skinny|unwashed|same_clothes|lice|smell|steal_food|always_hungry|not_fed|never_fed|dirty|stinks|eating_from_bins|bins|hungry|not_washed + YOUNG|girl|boy|she|he - clothes_bank|dog|breakfast_club|holiday_club|half_term|foodbank|food_bank|baby_group|messy|playgroup|litter|fox|get_home|after_school|after_swimming|cooking|cookery|recipes
    not|never|no feed|fed|feeding|food|eat|eaten .. since|for_days|him|her|us|them|all_day|days|weekend + CHILD|mum|dad|AGE|parents|step|kids|foster|baby|little - fussy|picky|autism|with_us|teenager|breast|breastfeeding|anorexia
    starve|starved|starving .. CHILD|me|him|her|by|us + PARENT|mum|step|parents|mates|friend
    PARENT|mum|dad|mums|nobody|no_one|parents|none_of_them .. not|never|nobody|no_one .. home|back|here|in + since|days|week|AGE|little|alone|food|night|monday|saturday|friday|thursday|sunday - bus|hospital|work_late|bins
    nobody|no_one|no_adult .. home|in|here|back since|for|thursday|days + i_am|AGE|sister|brother|CHILD|crying - parcel
    PARENT|mum|dad|mums_boyfriend|parents|step .. DRUNK|passed_out|asleep_all_day|using|overdosed + AGE|CHILD|scared|little|goes_for|alone|baby|hit|no_food|look_after|kids|cry|hungry|wake_her|shout|school|bairn|floor|us - al_anon|tea_with|group|water|enough|dementia|coffee
    baby|CHILD .. crying|screaming|cry|scream|crio|sgrechian .. hours|flat|next_door|upstairs|all_night|nobody|stops_when|every_night|wall|being_hit|no_one|passed_out|thump + flat|next_door|upstairs|NEIGHBOUR|wall|passed_out|alone|hear|nobody|DRUNK - colic|group|teething|sleep|plane
    hear|heard CHILD|kids|baby|her|him|them .. cry|crying|scream|screaming|being|hit|beg|alone|slap|thump - choir|group
    FEAR .. shake|hurt|smother|drown|throw|hit|harm|drop|kill|snap|shook|strangle .. baby|CHILD|her|him|kids
    might|nearly|going_to|want|urge|almost|thoughts|could|WILL .. shake|hurt|smother|drown|harm|shook|strangle|suffocate .. baby|CHILD|newborn|my_kids - toy|rattle|vac|leg|feelings
    FEAR .. i_will|ill|what_i_will|i_might|i_am_going|of_what_i .. shake|hurt|harm|do|drop|smother|throw + baby|CHILD|her|him|kids|newborn
    hurt|shake|smother|harm|drown my baby|my_child|my_kids|the_baby|own_child|newborn|my_children - leg|feelings|football
    do|lose|snap .. baby + scared|FEAR|crying
    TOUCH .. CHILD|me + FEAR|secret|he|uncle|dad|step|brother|coach|teacher|cousin|grandad|not_tell|bed|HE|private|rude - screen|rugby|phone|typing
    AGENT|uncle|dad TOUCH CHILD|me|her|him|sister
    come|comes|coming|came|sneaks|gets|creeps|climbs in|into|in_to .. my|her|our|the room|bed|bedroom|kids .. night|nights|not_like|scared|without|nite|while_i|bath|when_i|when_mum|when_he|when_every|at_night|and_i|and_touch|and_sit|and_watch|sleep|asleep|undress - guest|christmas|visit|cat|dog|draught|damp|mice|rain|cold
    step|stepdad|step_dad|boyfriend|mums_boyfriend|dad|uncle|brother|cousin|lodger|bf .. in|into|come|comes .. my|her|sister room|bed|shower|bath - guest|christmas|visit|stays
    SECRET + TOUCH|uncle|stepdad|dad|coach|man|hurt|he|messages|message|grown|girl|CHILD|does_to_me|what_he|cat|adult|boyfriend|teacher|game - santa|garden|recipe|surprise|party|agent|book
    if_i|if_she|if_he|if_we tell .. hurt|kill|cat|dog|mum|anyone|he|she|police|leave|trouble
    do|does|did to me|her|us + tell|stepdad|not_tell|anyone|he|night - physio
    told|tells|said|says|disclosed|confided|drew|draws|begged|beg .. me|us|teacher|not|helper|counsellor .. ring_home|tell_home|hurt|touch|HIT|go_home|daddy|uncle|dad|scared|private|bed + CHILD|pupil|boy|girl|year|she|he|class
    pupil|student|boy|girl|child|class|tutee .. mark|marks|bruise|burn|cuts|belt|flinch|scared_to_go|hungry|begged|cries_when - karate|judo|martial|recipes
    MAN|stranger|someone|he .. ONLINE + PICS|meet|secret|money|robux|BARE|gift|present|ring_at|send|alone|cam|address|shops|boyfriend|hotel|creepy|swap|threat|skins|v_bucks + CHILD|AGE|me|i_am|niece|lad - course|lessons|scam_awareness|seller|online_banking|banking
    MAN|someone|man|stranger|bloke|he|boyfriend|adult|guy|woman .. ask|send|want|wants|asked|asks|message|messag|text .. CHILD|AGE|me|her|him|girl .. PICS|meet|BARE|nudes|alone|hotel|secret
    older|grown|30|40|50|strange|adult|random man|men|guy|bloke|boyfriend|lads|fella|woman|person + YOUNG|AGE|school|online|messag|niece|girl - person_alone|sheds|men_walking|group|needs|shed|uni|wants|lonely|seeks|dance
    man|men|bloke|lads|someone .. roblox|snapchat|insta|discord|xbox|off_her_game|online|headset|fortnite|tiktok + CHILD|AGE|meet|photo|pic|messag|her|him - lessons|course|teach|old_friends
    ask|asked|asks|send|sent|sends|sending|want|wants|got|share|sharing|hala|anfon|gyrru|took|taken|pay|paid .. CHILD|AGE|me|her|him|girls|daughter|i .. PICS|BARE|nudes + BARE|AGE|CHILD|threat|older|school|man|dyn|bath|bed|bath|boy|him|everyone|she|whole_year - club|website|passport|photo_club|camera|class|school_photo|photographer|team_photos|christening
    send|sent|sends|sending .. PICS .. AGE|threat|show|whole_school|blackmail|everyone|he|boyfriend|naked|older + AGE|CHILD|school|i|threat|scared - christening|passport
    PICS|BARE + CHILD|AGE|girl + phone|find|found|man|uncle|stepdad|he_has|laptop|asking|online|older|whole_year|someone - computer|print|grandchildren|exhibition|class|album|birthday|cute|competition|passport|nursery|photographer|bath_toys
    MAN|coach|teacher|tutor|instructor|leader|MINDER|neighbour|older|MAN .. messag|message|messages|text|texts|gifts|money|presents|gives|buys|dms|private|alone|lift .. CHILD|AGE|son|daughter|her|him|girl|me + night|secret|late|quiet|private|not_tell|alone|love|pics|meet|presents|gifts|nudes|kiss|creepy|beautiful - homework|bus|fundrais
    give|gives|gave|buy|buys|bought .. CHILD|AGE|girl|her|him .. vapes|alcohol|drugs|drink|weed|presents|money|phone|gifts|vodka|lingerie + MAN|older|stranger|neighbour|coach|secret|keep_quiet|he|man - birthday|christmas
    keep_quiet|keep_secret + money|CHILD|gives|pays|he|coach
    MAN|boyfriend|fella|bf|man .. is|hes|aged|was 18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|40|45|50 + AGE|CHILD|daughter|she_is|pregnant - group
    meet|meeting|met|picks_up|pick_up|picks .. man|stranger|him|someone|boy|bloke|lad|men .. online|internet|snapchat|game|roblox|shops|hotel|not_know|off|app + CHILD|AGE|daughter|son|she|niece|girl|secret
    CHILD|daughter|son|AGE|boy|girl|she|he|foster .. missing|ran_away|run_away|run_off|disappeared|gone_missing|not_come_home|snatched|kidnapped|abducted|not_been_home|not_home|not_come_back|gone_since|taken_by - circus|works|school|lessons|dad|her_friends|out|tooth|cat|dog|them|home_cooking|friends|teeth|sock|me
    missing child|daughter|son|girl|boy|teenager|kid|toddler|teen|granddaughter|grandson
    want|going_to|thinking|planning|i|will|gonna run_away|running_away|run_off .. home|from|tonight|care|cant|because - circus|marathon|club|film
    run_away from_home|from_care|from_foster|from_dad|from_mum
    not_feel|not feel|safe|scared .. foster|childrens_home|residential|care_placement|contact_visits|dads_house|dads|mums_house|placement - become|becoming|how_to_foster|information
    YOUNG|AGE|little_sister .. MARRY|nikah|husband|engaged - dress|flower_girl|outfits|page_boy|photos|bridesmaid|present|blessing|cake|hen|car|suit
    CHILD|GIRL|AGE be|being|get|getting|going_to|have|to_be|to|was|need .. cut|circumcised|fgm|made_clean|purified|cutting|sunna - hair|grass|nails|fringe|lawn|umbilical|class
    cut|circumcise|cutting|circumcised .. sister|daughter|niece|girls|granddaughter|girl|baby_girl + they|auntie|gran|holidays|ABROAD|when|want|women|clean|family|africa|husband|mother - hair|fringe|nails|cake|toenails|cord
    circumcise|circumcised .. girl|daughter|sister|niece|her|granddaughter
    lock|locks|locked|locking|tie|tied|cage .. CHILD|kid|us|me|him|her|kids .. cupboard|room|shed|bedroom|dark|cellar|loft|chair|outside|garage|garden|bed|attic
    shake|shook|shaken .. baby|CHILD|newborn - rattle|toy|music|roll
    CHILD .. drinks|swallow|swallowed|ate|drank|eat .. bleach|PILLS|battery|methadone|poison
    sell|sold|selling|rent . my|her|our|the|their|his|this . baby|CHILD|daughter|sister|girl - clothes|scouts|cookies|toys|bikes|to_raise
    belt|buckle|slipper|stick|cane|wooden_spoon .. marks|hit|hits|across|uses|on_legs|gets|with + CHILD|me|son|daughter|dad|mum|kids|legs|back|AGE - making|karate|sander
    report|reporting|concern|concerned|worried|worry|suspect|think|fear|poeni .. CHILD|grandchild|baby|wyres|pupil|child|wyr|plant .. abuse|neglect|safe|welfare|danger|HIT|hurt|being|cam_drin|risk|beaten|harm|mistreat|groomed - school|bullied|speech|weight|exams|training
    safeguarding|child_protection|welfare concern|referral|alert|report|check|issue|disclosure + child|pupil|kids|make|i|my|she|boy - template|policy|training|officer|lead|course
    social_services|social_worker + hit|hurt|neglect|abuse|beat|take_kids|report|bruise|touch|leave_alone - job|degree|training|course
    paedophile|paedo|pedo|peado|nonce|child_porn|indecent_images|csa|cse|csam|child_sex|child_sexual|sextortion|child_abuse - training|awareness|talk|course|policy|history|dinosaur|noncery
    grooming|groomed|groomer .. me|my|daughter|son|online|by|CHILD|him|her|girls|child|kids - dog|cat|pet|salon|training|awareness|parlour|course|talk|parents|poodle|horse
    childminder|child_minder|babysitter|nanny|nursery smack|smacks|hit|hits|hurt|hurts|slap|slaps|shout|locks|ties
    brother|sister|CHILD|nephew|niece|boy|girl is . AGE|4|3|2 .. always|left|is . alone|hungry|locked - at_school|birthday
    show|shows|showed|shown|flashed . us|me|her|him|them|kids . his willy|privates|penis|bits|cock|private_parts|thing
    sit|sits|sitting . on . his|uncles|coachs knee|lap + tutor|coach|teacher|leader|uncle|man|wants|makes|makes_me|not_like - santa|grandad|story
    YOUNG|CHILD|AGE|friend|girl being|been|was|is|gets sent|send . videos|pics|pictures|messages|money|gifts .. man|older|old|stranger|adult
    brings|bring|has men|boyfriends|blokes|people home|back|round|in + my_room|scared|touch|drunk|night|mum
    hurts|hurt|sore when . her|his|my|dad|daddy|uncle|he dad|daddy|uncle|wash|washes|baths|bathe|changes|touches|bathes
    not_give|no_give|will_not_give|not_get|not_getting . my|foster|him|her|them|brother|sister|us .. tea|dinner|food|breakfast|lunch - fussy|gluten|allergy
    nudes - life_drawing|art|painting
    CHILD|KIN|i being|is|was|been sexually_abused|abused_by|groomed|molested|interfered_with
    child|children .. at_risk|in_danger|being_abused|being_neglected
    childs_welfare|child_at_risk
  `,
  unlessTopic: `
    childline|nspcc|child_abuse|child_neglect|child_cruelty|child_sexual_exploitation|cam_drin_plant|esgeuluso - dog
    grooming - dog|cat|pet|salon|parlour|poodle|horse|beard|male|spaniel|hair
  `,
};
