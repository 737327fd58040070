import type { Frames } from './frame.ts';

/**
 * Two ideas that make a danger where they are said together, in any order: what a person feels beside what is at hand,
 * who is held beside what they go without. In the order of the kinds.
 */
export const wideFrames: Frames[] = [
  {
    danger: 'suicide_self_harm',
    always: `
      on|at|to|top_of|by|over|off|edge|from HIGH + DESPAIR - ducks|steam_train|walk
      ROPE|BLADE + DESPAIR - club|museum|course|climbing
      PILLS + DESPAIR - dosette|delivery|side_effects
      =cutting|=harming|=burning|=hurting|=hitting|=punching|=biting|=scratching|=starving|=stabbing|=strangling SELF - skills|beginners|cookery|whittling|shaving|autism|autistic|oven|sewing
      DOAWAY SELF
      do|doing|done|does SELF in
      =cut|=cuts|went|gone|go too deep - hedge|trench|pond
      bye|goodbye|loves_us|love_us|sorry + text|message|said|sent|voicemail + PHONEOFF
      LETTER + PHONEOFF + leave|left|found|wrote|find|table|bed|pillow - parcel|delivery|gp|cat|dog|school
      will|would|does|could|can|is|if . LOTS . PILLS + FATAL
      PILLS|hanging|drowning|bleeding|overdose|insulin + FATAL - dog|cat|slugs|weeds
      how long|painful|quick|much|many . does|is|would|to .. hang|hanging|drown|drowning|bleed|bleed_out|overdose|die - swim|pet|hedge|course|kit|wool
      not|stopped|pretend|pretending swallow|take|taking|swallowing . my|his|her PILLS + SAVE|keep|hide|under|drawer
      PILLS + for_when_i|one_go|all_at_once|in_one_go|when_time
      join|be_with|follow|go_to him|her|my_wife|my_husband|my_mum|my_dad|my_son|my_daughter + decide|arranged|plan|soon|ready|all_set|it_is_time|my_time - club|class|choir|group|walks
      outside|wrong_side|other_side|over . of . rail|rails|railing|railings|barrier|fence|balcony|parapet|ledge + balcony|bridge|sat|stood|stand|standing|hanging|climb - bike|bird|planter|washing|paint
      live_stream|live_streaming|livestream|livestreaming|streaming|filming|post|posted|posting|video . =cutting|self_harm|HARM SELF|cuts|overdose|PILLS
      =cutting|=harming|self_harm + stream|streaming|live_streaming|livestream|on_camera|on_cam|video_call|mates_say - hair|grass|hedge|cloth
      when|once|after .. go|die|dead i go|follow|going_too|will_go|will_follow|am_off_too|am_next
      i cut .. deep|to_feel|to_cope|to_release|when_i|again|worse|deeper - hair|grass|hedge|wood|cloth
      cut|cutting + need_to_stop|want_to_stop|can_not_stop|not_stop|to_feel_something|relief|calms_me|urges - grass|hedge|hair|sugar|carbs|cake|smoking|drinking|costs|spending
      OWN arm|arms|hand|hands|legs|wrists to bits|shreds|ribbons
      =bit|bite|biting|bites OWN arm|arms|hands|legs|wrist .. bits|bleed|again|blood|bleeding
      stay|staying|keep_me|keep_myself|keep_him|keep_her|remain|be_kept alive - plants|tomatoes|business|band|community|church
      pick|picked|set|chose|choose|got date|day|time|spot|place $ - wedding|party|class|course|we
      look_up|looking_up|googling|googled|searched|searching|search|research|researching .. how|ways|methods .. do_it|die|end|hang|kill|overdose - crochet|knit|bake|plumbing
      i_am ready $ + sorted|paid|letters|written|posted|arranged|goodbye|in_order|sorry
      have|got|get plan|plans . date|method|time|note|means - wedding|party|funeral_plan|meal
      scratch|pull|bite|pick|hit|cut|dig .. till|until i|he|she|they|it bleed|bleeding|bleeds|raw
      before i|he|she do something|anything|summat - else
      voice|voices|head .. tell|telling|tells|says|saying|order|orders . jump|kill|hurt|die|do_it|burn|cut|stab|hang|drown|step
      stop|stopped|not|starve|starving . eating|eat|drink|drinking .. punish|disappear|fade|die|waste_away
      wish .. car|plane|bus|train|lorry|truck|van|someone .. crash|hit|run|kill .. me
      wrong_side|other_side|outside . HIGH|rail|rails|railing|railings|barrier - shops|parking|swimming|ticket
      WANT|going_to|soon|ready be|be_together|be_back with .. dead|late|stillborn|dead_son|died|passed KIN|baby|wife|husband - group|cemetery
      meet|meeting|see my|his|her maker
      nothing helps|works|help anymore|any_more - slugs|weeds|stain|back|knee|pain|cough
      this is it|end for_me|for_him|for_her
      everyone|everybody|they_all hate|hates me + go|gone|disappear|die|without|end|done
      where|find|give_me|asking_for|wants|ask_for .. shotgun|gun|rifle + since|low|died|worried|lost|gone|farm|sad
      will_not|not see . 18|19|20|21|22|23|24|25|26|30|31|40|50|60|70|80|AGE - film|wood|trees
      going_to|nearly|almost|about_to do|did|done it . last_night|tonight|today|yesterday|this_morning|again|then - homework|quiz|hoovering|shopping
      have|had plan + gp|doctor|hospital|crisis|sent_home|ward|nurse - walking|diet|garden|care_plan|birth|weight|meal|exercise
      ^ i WANT out $
      take . NUMBERS . of|off . my|his|her|mums|the PILLS - day|daily|morning|pharmacy
      =hung|=hanged|=drowned|=shot|=stabbed|=strangled SELF + cut_him_down|cut_her_down|in_time|survived|tried|hospital|stopped
      i have nothing left $
      he|she|KIN|mate|friend|i|someone|man|lad|woman . is|am|are . on|at . bridge|roof|ledge|edge|tracks|cliff|parapet $
      he|she|KIN|mate|friend|i has|have|get . rope|noose|ligature|gun|shotgun $
      i have|get . BLADE|rope|gun|PILLS + not_know|scared|cry|crying|help_me|alone|tonight - kitchen|scout|recycle
      what . happen|happens . if . i . stop|stopped|die|died|gone|disappear|jump|cut|never_woke - pip|will|benefits|esa|pay|paying|tablets|smoking|working|tenancy|insurance
      hate|hated|sick_of|tired_of being alive
      not be|being . SURVIVE . next_week|much_longer|christmas|tomorrow|long|summer|next_year + talk|talking|says|said|saying|will|made|keeps - holiday|retire|retiring|leaving_do|cancel
      drive|drove|walk|walked|went|go . to . cliff|cliffs|bridge|railway|tracks|viaduct|quarry . last_night|tonight|alone|and_sat|and_stood|and_cried|again - dog|picnic|birds|club|ramblers|group|friends
      go|going|get|take . to dignitas
      should|shall|might i . do|end|finish it $
      WANT feel nothing|numb|dead - sand|toes
      stand|stood|standing|sat|sitting . at|on . top . of . HIGH $
      make|made|making|makes SELF bleed|sick|throw_up|faint - laugh|worry
      GIVEAWAY THINGS + sorry|apologising|apologise|making_amends|forgive
      ^ end things - with
      end|ending things + look_after|take_care_of|sorry|tonight|bye|anymore|note - with_him|with_her|relationship|boyfriend|girlfriend
      join|be_with|follow|go_to him|her + die|died|passed|dead|gone - club|class|choir|group|walks|lost
      post|posted|send|sent|text|story|pic|status .. PILLS|blade|noose|rope|bridge + bye|goodbye|sorry|done|end|worried|mate|friend - pharmacy|delivery
      picture|imagine|think|thinking|plan|planning|planned .. my|his|her own_funeral|funeral + i|relief|songs|keep|who|low - director|cover|dads|mums|plan_cost|insurance
      by_time you|anyone|they|she|he|we .. read|find|get|see|wake .. this|it|me|home|up
      not WANT|going_to|WILL see|reach|make_it_to|make . my|next|another|his|her .. birthday|christmas|morning|tomorrow|year|thirty|forty|summer|week - film|panto|party|queue
      arsed|bothered|energy|strength .. being_alive|be_alive|to_live|living|life|to_exist|existing|to_wake_up
      platform|tracks|station|railway + not_stopping|is_not_stopping|fast_train|next_train|next_one|express + step|front|i_am|stood|edge|DESPAIR - toilet|ticket|lift|timetable
      blood|bleeding . not|will_not|can_not . stop + cut|again|i_did|i_have_done|myself|arm|arms|wrist - nose|gums|period|warfarin
      do|done it again + blood|bleeding|bandage|deep|arms|blade|scars|hide
      lock|locked|barricade|barricaded|shut SELF .. PILLS|vodka|BLADE|gun|rope|overdose|meds
      gun|shotgun|rifle + DESPAIR|tired|loaded|crying|low_since|not_cope|divorce - club|licence|clay|range
      want|need|wish|make|just .. pain|hurting|hurt|thoughts|everything|feeling .. stop|end|over|go_away .. for_good|forever|now|please|anymore - BODY|physio|knee|back|dentist
      go|be|join with dad|mum|wife|husband|him|her|nan|grandad|my_son|my_daughter + stop_eating|stopped_eating|not_eat|not_eating|refuse|turned_away
    `,
    unlessPast: '',
    unlessTopic: '',
  },
  {
    danger: 'child_at_risk',
    always: '',
    unlessPast: `
      SHUTIN . in|inside|up|upstairs|out|to|outside .. PEN|all_day|all_night|dark|dogs|rain + TOT|YOUNG|sister|brother|she|he_is_only|pupil - keys|cat|covid|play|gate|car_seat|straps|door_broke|phone|dog_shut|himself|herself|accident
      TOT + UNFED + PEN|alone|shut|lock|leave|all_day|never|days|mum|dad|she|he|step - fussy|picky|foodbank|food_bank|voucher
      TOT|AGE|daughter|son + CHILDHARM + dad|dads|mum|mums|step|stepdad|boyfriend|uncle|carer|childminder|neighbour|someone|he|him|she|they|bed|stairs|my - nose|nosebleeds|nosebleed|dentist|teeth|football|rugby|playing|oven|fell|fall|bike|scooter|trampoline|sunburn|first_aid|antenatal|group|knee|elbow|shin|gymnastics|class|climbing|skating|haemophilia
      throw|throwing|threw|chuck|fling|launch .. TOT|CHILD . down|against|across|at|onto|into - ball|party|snow|frisbee
      TOT|YOUNG|CHILD + PRIVATEACT - education|lesson|baby_sex|scan|assigned|clinic|health|gender|same_sex|potty|vaccine|jabs|nappy|relationships
      grown_up|adult|teacher|man|someone|somebody|uncle|dad|mum|stepdad|coach|relative . is|keeps|was|who|been . TOUCH me|my|us
      BOOZE . in|into . bottle|bottles|milk|beaker|cup|dummy + TOT
      give|gives|giving|drug|drugging|puts|put . TOT|CHILD|her|him|it . BOOZE|something .. sleep|quiet|asleep|out|shut_up
      not|never been|be|see|seen . for . weeks|months|days + TOT|YOUNG|kids|children|girl|boy + curtain|curtains|house|next_door|NEIGHBOUR|school|worried|shouting|van
      hold|holds|held|dangle|dangles|dangled|hang|hangs|hung . TOT . over|out_of|by . stairs|window|balcony|ankle|leg|arm|banister|bannister|neck|throat
      nursery|school|class|pupil .. act|acting|acts|draw|drawing|draws|play|plays . out . sex|sexual|rude|hitting|being_hit
      TOT + mark|marks . round|around|on . wrist|wrists|ankle|ankles|neck|throat|bottom|bum
      coach|teacher|tutor|leader|instructor|man|men|stranger|someone|bloke|guy|uncle|neighbour .. want|wants|ask|asks|asked|asking|beg|keeps .. me|her|him|my_daughter|my_son|my_niece .. send|for .. PICS|nudes|photo|BARE - website|club|passport|newsletter|team
      AGE|daughter|niece|granddaughter|sister .. see|seeing|dating|going_out|gone_off|moved_in|staying .. man|bloke|guy|fella|lad|boyfriend .. 18|19|20|21|22|23|24|25|26|27|28|29|30|35|40|45|50|older|twenties|thirties|forties|fifties - group
      feel_like|want_to|urge|could|might|nearly|going_to|thoughts_of|scared_i_will .. throw|throwing|drop|dropping|shake|shaking|hit|hitting|hurt|hurting|smother|smothering|drown|drowning|suffocate|strangle|kill|killing . my|the|this|our . baby|toddler|newborn|kids|children|bairn|son|daughter - ball|laughing
      TOT . wander|wandering|roaming|wanders|running|walking|playing|out|sat|standing .. road|street|car_park|alone|no_shoes|pyjamas|nappy|dark + alone|again|no_shoes|nobody|no_one|every|night|nappy|own|rain - safe_place|play_street
      look|looks|looking|watch|watches|watching|download|downloads|downloaded|got|has|found|searching .. PICS|videos . of . kids|children|girls|boys|young_girls|little_girls + husband|PARTNER|dad|uncle|brother|stepdad|laptop|computer|hard_drive|hidden|he|man - school|his_own|grandkids|grandchildren|wedding|album|exhibition
      PARENT|mum|dad|parents|step|nan .. leave|leaves|left|leaving me|us|her|him|them|kids|CHILD|brother|sister .. own|alone|SELF|to_look_after|with_twins|in_charge + days|all_night|overnight|weekend|nights|pub|goes_out|AGE|hungry|scared - dementia|alzheimers|stroke|died|inheritance|cat|dog
      mark|marks|bruise|bruises|welts .. from|off|of|like belt|cane|stick|cable|rope|ties|shoe|slipper|wire|teeth|fingers|iron|cigarette|hand|hands|buckle|hairbrush - rope_swing|pen|swimming|tape
      PARENT|mum|dad|parents .. goes|gone|go|disappear|disappears|vanishes .. days|days_on_end|weekend|nights|all_night|weeks + me|us|twins|brothers|sisters|kids|AGE|alone|food - holiday|hospital|cruise|respite|work_away|fishing
      cry|cries|crying|scream|screams|scared|hides|begs .. when|if .. dad|uncle|he|step|stepdad|grandad|brother|mums_boyfriend|boyfriend .. bath|baths|touch|touches|babysits|in_room|puts_to_bed|undress
      when|if|cos|because he|she|i|they is|are|am|was . naughty|bad|cheeky + told|says|said|scared|shook|bath|cold|locked|hit|dark|shaking - santa|list
      nobody|no_one|noone|mum_not|dad_not feed|feeds|feeding us|me|him|her|kids|them|my_brother|my_sister - cat|dog|birds|ducks
      i_am AGE|only_7 + not_wake|will_not_wake|not_moving|blood|asleep|on_floor|hurt|hurts|crying_all
      MAN|NEIGHBOUR|stranger|bloke|guy .. sweets|chocolate|gifts|presents|ice_cream|vapes|puppy + CHILD|AGE + ask|asks|come_in|in|his|alone|secret|invite|invites|house|flat - halloween|trick|santa|grotto|party
      force|forced|forcing . my|her|his . daughter|son|sister|brother|niece|CHILD|girl $
      hit|slap|smack|shake|shook|punch|kick|bite|throttle . baby|toddler|newborn|bairn|babby - other|nursery|bump|rattle|jealous
      AGE|son|grandson|nephew|brother|CHILD + arrested|nicked|caught|picked_up + crack|heroin|cocaine|selling|dealing|drugs|knife|machete|weed|devon|miles_away
      cut|cutting . on|to me|her|my_sister|my_daughter|girls + auntie|aunt|gran|grandmother|woman|women|elders - hair|fringe
      baby|toddler|cot + no_one_there|nobody_there|no_one_was|nobody_was|no_one_in|nobody_in|no_one_home|nobody_home - group|class|lonely
      want|wants|ask|asked|asks|begging . meet . me|her|him|my_daughter|my_son|up|my_niece + AGE|13 + he|man|someone|older|online|snap|lad|guy|they - friends|club|penpal
      PICS .. of me|her|him|my_daughter|my_son|my_niece|my_sister .. round|around|going_round|everywhere|spread|shared|school|class|group_chat - yearbook|newsletter|play
      WANT|feel_like|going_to|urge|could . throw|hurt|shake|drop|hit|smother|slap|leave . her|him|it|them|my|this + baby|newborn|toddler
      MINDER|uncle|stepdad|stepbrother|brother|dad|cousin|boyfriend|bloke|fella|partner|lodger|grandad get|gets|got|come|comes|bathe|bathes|wash|washes|baths|bath . in|into|my|her|granddaughter|daughter|with . shower|bath|me|us|gone_quiet|granddaughter|daughter|bed + my|me|her|quiet|scared|naked|CHILD - dog|cat|baby_bath|disabled|pool|swim|lessons
      love_bite|love_bites|hickey|hickeys + child|CHILD|AGE|daughter|son|girl
      kid|child|boy|girl|kids|children|lad . on|in|next|from . street|road|block|flat|estate|next_door .. sleep|sleeps|sleeping|hungry|alone|never|bins|cold|crying|filthy|begging|barefoot - playing|noisy|football
      kids|children|CHILD . in|next_door|upstairs|downstairs . flat|house .. never|not . go|leave|seen|allowed|come|out|school
      his|her|their kids|children|babies|toddler .. filthy|dirty|scraps|starving|hungry|unwashed|lice|bruised|neglected|rags - fun_run|mud|messy|football|laundry|rugby
      daddy|uncle|grandad|he|mum|babysitter|brother play|plays|playing . doctors|doctor|games|tickle|secret|horsey|wrestling . + babysit|naked|bed|secret|not_like|touch|said|told|tells|clothes - chess|board|golf|card
      WANT|going_to|plan run_away|running_away - circus|marathon|dementia
      ceremony|tradition|circumcision|cutter|the_cut|cut . on|for|of|at . my|her|baby|girls|daughter|sister|niece + baby|pure|clean|girl|woman|women|they|elders|aunties - wedding|naming|christening|baptism|hair|umbilical
      stays|stay|be|keep|make|becomes . pure|clean|virgin + baby|girl|girls|daughter|ceremony|sister|cut
      going_to do|do to|with my|his|her . sister|daughter|baby|niece|cousin + what_they|same|sudan|somalia|gambia|ABROAD|did_to_me
      child|pupil|boy|girl|kid .. told|tells|says|said .. mum|dad|stepdad|mummy|daddy|uncle . hit|hits|hurt|hurts|burns|locks|beats|slaps|touches|kicks
      HIT . with|wi . belt|hanger|cable|stick|slipper|spoon|shoe|cane|rod|broom|buckle|flex|iron - ball|drum|drums|cricket|hockey|rounders|golf
      indecent|explicit|sexual|rude|dirty PICS|photos|images|messages + CHILD|AGE|daughter|son|brother|sister|pupil|he|i - awareness
      lose_it|snap|lost_it|explode|snapping + hurt|hit|shake|smack|harm|batter + kid|kids|CHILD|baby|them|him|her
      TOT + needles|needle|heroin|crack|crack_pipe|syringes|meth|drugs|smack|dealers + flat|floor|house|room|around|bed|using|in|with|everywhere - clean_now|recovery|vaccine|sewing|phobia|jab
      eat|eats|eating . from|out|of|out_of . bin|bins|skip + boy|girl|lad|YOUNG|pupil|kids|she|he - dog|cat|fox|gull
      make|makes|made me|us|them|my_brother|my_sister|brothers|kids|him|her .. fight|fighting|hit|strip|stand|kneel|wrestle .. each_other|films|filming|bet|laugh|laughs|naked|hours|corner|punish|cold|outside - pe|karate
      look_after|looking_after|feed|feeding|cook_for|bring_up .. brother|brothers|sister|sisters|kids|siblings|baby + never_gets_up|not_get_up|drunk|drinks|passed_out|never_home|not_home|out_all_night|not_come_home|on_drugs|high|gone_days|asleep_all_day|stoned
      stab_wound|stabbed|slashed|knifed|gunshot|shot_at + son|lad|brother|grandson|boy|nephew|AGE|cousin + wont_say|will_not_say|not_say|home|owe|debt|again|gang|hospital|came_home|school - film|murdered|grief
    `,
    unlessTopic: '',
  },
  {
    danger: 'exploitation',
    always: '',
    unlessPast: `
      NOPAY + UNFREE|BADBED|THREAT|passport|scared - strike|union|tribunal
      BADBED + UNFREE|work|boss|family - camp|camping|sleepover|back_pain
      UNFREE + DEBT|LURE - credit_card|mortgage|council|stepchange|citizens_advice|lease|gambling
      WORKPLACE + DEBT|UNFREE + we|girls|women|men|lads|boss|me|i|pay - student_loan|business|rent_arrears
      TAKE|take . all|most|half|my|her|his|our PURSE + THREAT|boss|agent|agency|gangmaster|owner|madam|UNFREE - tax|ni
      LURE + BODYSOLD
      BODYSOLD + FORCE|say|says|said|or|money|drugs + me|her|us|girls|i - education|clinic|husband_and_i|wife_and_i
      ODDMONEY + account|bank|card + made|make|ask|asked|not_let|stop|scared|THREAT|someone|mate|they|open|opened - benefits|universal
      CARRY . DRUGS + ORHURT|UNFREE|THREAT - food_bank|shopping|allotment
      or i_am|i_will|i_get|they_will|they|he|he_will|else . getting|going_to|get|will .. ORHURT
      pass|passed|passing|passes me|her|him|us|them|girls round|around|about|between
      for mandem|man_dem|olders|elders|crew|opps
      mandem|olders|mans + holding|hold|food|stab|owe|shank|shanked|drop|pack|bag
      clean|clear|fleece|fleeced|rinse|rinsed|milk|bleed|drain|rob|robs him|her|me|them|nan|mum|my_brother|my_son .. out|dry|blind|every|weekly
      come|comes|turn_up|round|appear|visit|visits . on . benefit_day|pay_day|payday|pension_day|giro_day|money_day + friends|mates|they|people|he|she|lads
      whisper|whispered|mouthed|slipped|signalled|begged|passed .. help|note + he|she|one|girl|lad|man|woman|worker|van|room
      all|they|them|lads|girls|men|women|workers live|living|sleep|sleeping|kept|stay in one_room|same_room|one_house|caravan|container|van + work|van|drops|boss|picked|factory|farm|site|wash|nail|early|5am|hours - band|camping|holiday
      rent|rent_free|room|free_room|accommodation|place_to_stay|roof|bed .. for|in_return|exchange . sex|favours|nudes|sleeping_with
      make|made|force|forced|have|has see|meet|do|service|entertain|take clients|punters|men|customers - nurse|salesman|hairdresser
      i|she|we|girl|girls|they was|were|been|being|got|get|is sell .. by|to|for|at - car|phone|policy|ticket|tickets|solar|timeshare|dodgy|house|pup|wrong
      friends|mates|they|carer|lads|KIN|neighbour|lodger|someone .. have|had|take|get|spent|spend|used|use .. all OWN savings|money|pension|benefits|wages|inheritance|dla|pip - holiday|fortnite|wedding|charity|bank|care_home|council
      lock|locks|locked . our|us|the|me|them . caravan|van|container|dorm|house|room + BOSS|farmer|agency|gangmaster|minder|owner
      passport|papers|documents|id . is|are|with . boss|madam|agent|agency|farmer|owner|gangmaster|uncle|husband|sponsor + can_not|leave|owe|debt|pay|scared|go_home|not_give
      not_leave|will_not_leave|not_go|will_not_go|not_get_out . my|our|his|her|of flat|house|home + they|lads|people|men|mates|friends|dealers|sell|selling|lodger - anxiety|agoraphobia|depressed|cat|covid|dementia
      owe .. bad|dodgy|nasty|wrong|dangerous|horrible people|men|lads|crowd|boys|guys
      have|got|get PICS|video|videos . of me|her|him|us|my_son|my_daughter + pay|unless|or|somemoney|must|money|threat - wedding|frame|album|print
      woman|women|girls|girl|men|people|lads|person|man|lady|someone . keep|held|hold|locked|trapped|imprisoned . in|inside . house|flat|shed|room|garage|cellar|caravan|basement|opposite|next_door|attic - lift|bees|pigeons|hens
      police|immigration|home_office .. arrest|deport|take|send|lock_up me|us|back|them + boss|job|passport|agency|madam|he_says|they_say|they_said|owner|he_will
      girls|girl|lasses + hotel|house|flat|room + men|blokes|man + in_and_out|young|going_in|night|different|older|underage - netball|football|hen_party|show
      being|be|am|is|are|was|were|get|been . forced . work|beg|steal|carry|sell|marry|sex|do|clean|sleep|hand|strip|deal - from_home|retire
      no_papers|no_visa|illegal|undocumented|overstayed|not_legal + boss|he|threat|hit|says|knows|pay + work|job|police|boss|send - parking|tax|solicitor
      bring|brought|take me|us|her|them . here|over|uk .. work|job + pay|owe|debt|can_not|passport|locked - relocation
      girl|woman|lad|man|she|he|boy|worker|lady . asked|begged|whispered|ask|mouthed|begging . me|us|for help + WORKPLACE|massage|van|brothel|flat|house|shop
      maid|nanny|housekeeper|au_pair|servant|live_in|cleaner|cook .. not_allowed|not_go_out|not_leave|not_paid|no_pay|hit|locked|cries|passport|sleeps|not_let - dogs|hoover|enough
      flat|house|home|place|bungalow . is|has|been|get|being . take . over - weeds|clutter|damp|council|tenancy|ivy|cat|toys|mice|landlord
      people|men|lads|strangers|someone|they .. i_not_know|not_know|never_met .. in|into|come|stay|use|live .. my|his|her|mums flat|house|home|room
      can_not|will_not|not . get|make|let . him|them|her|these|people to_leave|out|leave|go + flat|house|moved_in|moved|home|lodger|mine - dog|cat|school|bed|dementia|hospital|agoraphobia|anxiety|depressed
      owe . dealer|dealers|gang|lads|loan_shark|dodgy|drug
      wage|wages|pay .. to_nothing|nothing_left|for_rent|for_food|half|deduct|docked + they|agency|boss|sleep|work - tax|pension|mortgage|foodbank
      send|sent|bring|brought|take|took|came me|her|us|girls . to .. dance|work|model|clean|massage + can_not|not_leave|passport|locked|owe|now|men - dance_class|ballet|lessons
      find|found .. cash|machete|knife|knives|gun|drugs|phones|scales|wraps|crack|heroin . under|in|behind .. bed|room|bag|wardrobe|drawer|mattress|coat - kitchen
      AGE|daughter|girl|she|son|sister|niece get|gets|getting|being|is|was pick|picked|collected|dropped . up|off .. cars|different|men|man|older|night|taxis|strangers - school|nursery|guides|scouts|bus
      men . queue|queuing|queueing|lining_up|all_hours|day_and_night + woman|girl|money|flat|house|street - barber|football|bar|food_bank
      spend|spends|spending|spent|take|takes|live_off|living_off . his|her|my . pip|dla|benefits|benefit|pension|disability|money + family|friends|moved|they|mates|man|couple - fortnite|holiday|gambling|charity
      make|made|making|get|got him|her|me|my_brother|my_son|my_sister . get|take_out|open|sign|buy|pay|hand . phone|contract|loan|account|credit|card|rent|them|money + they|mates|friends|lads|them|people - job|dwp|council
      family|mum|parents|kids|sister . in|back . ABROAD|albania|romania|vietnam|home|china|nigeria|poland . will|would|get . hurt|kill|be_hurt|pay|die|burn
      get|got|being|are HIT|HIT . if|when . slow|tired|stop|mistake|late|not_earn|not_enough|complain + we|men|they|work|pick|she|he - boxing
      hook|hooked + sells|sell|owe|men|make|pay|crack|heroin - crochet|fishing|knitting|curtains|rugs
      he|they|boyfriend|uncle|man|husband|mum sell|sells|sold me|her|us|him $
      keep|keeps|kept|use|uses|treat|treats me|us|her . as|like . maid|servant|slave|skivvy|cleaner|prisoner|dog|animal|property
      AGENT|she|he|they does|do|works|work|working|cleans|washes . nails|cars|dishes|fields|houses .. hours|day|night + never|not|no . money|paid|wage|pay|day_off
      MANYMEN + LASS|room|flat|hotel|daughter|her|house - choir|shed|sheds|walking|football
      sell|selling|beg|begging|pickpocket|pickpocketing|steal|stealing|shoplift|shoplifting + child|kid|girl|boy|AGE|brought|bring + auntie|uncle|made|make|not_her|not_his|they|man|every_day - sweets|bake|toys
      not|isnt|not_really|fake|so_called|pretend . auntie|uncle|aunt|real_mum|his_mum|her_mum|her_dad|cousin + child|girl|boy|kid|brought|she|clean|work|passport - joking|lol
      goes|go|gone|disappear|disappears|vanishes .. for days|weekend|weeks + phone|phones|cash|trainers|train_tickets|bruise + son|lad|boy|brother|AGE|CHILD|he|she|girl - holiday|camp|work|fishing
      NOPAY + of_us|of_them|one_house|same_house|live_in|caravan|van|sleep|share - volunteer|flatshare|sheltered
      loan|lender|money_man|owe|owes|debt|borrowed .. card|pension|benefit|book .. every|week|takes|hold|holds|has|back + man|fella|he|they|her|him|guy - credit_union|library|stepchange|credit_card
      loan|owe|debt|borrowed + man|fella|bloke|woman|guy|lads|he|they + takes|hold|holds|has|took . my . bank_card|card|passport|pin
      bring|brings|send|sends|bringing .. men|mates|friends|blokes|lads .. flat|house|room|me|us + have_to|do_what|whatever|make|touch|sex|want|let_them
      have_to|make_me do . what|whatever . they|he|men|she want|wants|say|says|tell|tells
      grow_house|grow|weed_farm|cannabis_farm|cannabis_factory|growhouse + work|working|make|locked|brought|live|sleep|debt|guard|water_plants|boy|vietnam - veg|allotment|garden|tomatoes
      work|works|working .. hours .. for . food|nothing|free|bed|roof|rice|somewhere_to_sleep - voluntary|volunteer
      film|films|filmed|filming|record|records|videos .. me|her|us|my_daughter|girls|sister .. sell|sells|online|website|onlyfans|money|mates|post|posts|threat|naked|sex|asleep - wedding|school_play|match
    `,
    unlessTopic: '',
  },
  {
    danger: 'abuse_violence',
    always: '',
    unlessPast: `
      LAYHANDS ME|her|him|them|mum|dad|wife|kids|us - bingo|chess
      against|up_against . wall|door|worktop|fridge + throat|neck|hit|fella|AGENT - sofa|bed|bike|sleep|wardrobe|lean|ladder|damp
      by . my|her|his|mums . throat|neck|hair|windpipe
      DEPRIVE . my|mums|nans|dads|our|NEED . NEED + he|she|PARTNER|RELATIVE|MINDER|get|gets - dementia|school|gp|doctor|council|pharmacy|chemist|bill|bills|hospital|landlord
      NEED . get|gets|is|are|put|kept|keep . DEPRIVE - gp|doctor|council|pharmacy|chemist|landlord|supplier|bill
      he|she|PARTNER|RELATIVE|MINDER .. DEPRIVE my|our|mums|mum|nans|dads|me|her|his . NEED - dementia|school|her_medication|his_medication|her_meds|his_meds|gp|doctor|council|pharmacy|chemist|bill|bills|hospital|landlord|supplier
      AGENT|he|she DEPRIVE .. NEED + OBEY
      NOBODYFINDS + he|says|said|told|AGENT|me - purse|keys|ring|parking
      keep|keeps|hold|take|put|lock|hide .. OBEY + NEED|baby|dog|phone|money|medicine - homework|school|toddler|classroom|dog_behave
      so_i|so_mum|so_she|until_i|till_i OBEY
      come|coming|came|going|back|threat|threatens|trying|wants|try .. finish me|mum|her|him|us|them off
      rough|heavy_handed|nasty|cruel|forceful with|to|on me|her|mum|us|nan|dad + husband|PARTNER|he|she|son|daughter|carer|MINDER - sandpaper|dogs|ref|lol|surface
      HELD + daughter|son|family|carer|room|man|he|fella|bloke|husband|PARTNER|flat|hotel|date|app|his_place|ex - TEENWANT|see_my_kids|dementia|stroke|work_visa|anxiety|agoraphobia|illness|ms|wheelchair|knee|hip|lift_broken|council|stairs|baby|ill|hospital|housebound|chair
      not_let me|us|her|him go|leave|out . from|of|until|till|unless|home - TEENWANT|nursery|hospital|ward
      women|womens|dv|domestic shelter|shelters - dog|animal
      AGENT|he|she|dad break|broke|fracture|smash|burst|knock|bust . my|mums|her|his|sisters|brothers|our|mams|nans . nose|jaw|arm|rib|ribs|wrist|finger|teeth|tooth|eardrum|lip|cheekbone|skull|leg - fall|falling|fell|trampoline|football|rugby|bike|playing|skiing|ice|slipped|scooter
      lock|locks|padlock|padlocks|locked .. fridge|cupboards|kitchen|bread_bin|freezer + AGENT|me|she|he|from_me - broken|handle|child_lock|prader|lost_key
      tie|tied|strap|strapped|chain|chained|handcuffed .. to . chair|bed|radiator|cot|toilet|bedframe|frame|pipe|rail - buggy|car_seat|bow|balloon
      because|cos|for|cause i_am|we_are|im|hes|shes|he_is|she_is|being|of|my .. disabled|gay|trans|black|asian|muslim|jewish|polish|foreign|brown|lesbian|autistic|traveller|hijab|romanian|sikh|wheelchair|colour + names|shout|shouting|kick|throw|spit|follow|abuse|push|smash|egg|eggs|threat|hit|chase|attack|beat|brick|window - ramp|bus_driver|support_group
      being|is|am|feel|get|gets controlled|dominated|manipulated|coerced .. by|off PARTNER|family|him|her|dad|man|parents|son|church
      safe place|somewhere|house|room + tonight|now|baby|kids|me_and - play|swim|cycle|bike|walk|store|warm|deposit|crossing|park|breastfeed|fireworks
      i|we|kids hide|hiding|locked in|under|behind . bathroom|toilet|cupboard|wardrobe|shed|car|bedroom|loft|bed|loo|garage|neighbours|stairs - hide_and_seek|keys|stuck|handle|cat
      use|using|uses .. nans|mums|dads|her|his|grans|grandmas|grandads . bank_card|card|pin|pension|savings + carer|MINDER|RELATIVE|son|daughter|without|lads|cleaner - library_card|bus_pass
      he|she|ex|they can_not have me
      is|being|been|gets|was .. leave . in . bed|chair|wet|dirty|pad|soiled|own|mess|all_day|hours + carer|carers|MINDER|home|dad|mum|nan|gran|grandad|ward - cat|dog|parcel
      nurse|carer|carers|staff|MINDER . hurt|hit|slap|pinch|twist|bruise|grab|burn|shove|drag . my|mums|mum|dads|dad|nans|nan|her|him|his|me|gran|wrist|arm - blood|injection|jab|drip|smear|vaccine|feelings|laugh
      FEAR .. sleep|stay|live|be|alone .. same_house|same_room|house_with|with_him|with_her
      he|she|they|ex|HE|PARTNER|KIN|dad found|find|knows|know|tracked .. where . i|we|she live|lives|am|are|moved|work|staying
      threat .. burn|smash|break|stab|hit|shoot|beat|cut|ruin|expose|tell_everyone + he|she|ex|PARTNER|KIN|AGENT - landlord|council|cut_off|cut_my_benefits|closure|funding
      shame|honour|izzat + family|us|them + knife|gun|brothers|uncles|brother|find_me|punish|hiding|threat - weather|closed|walk
      not_let|lock|keep|put . me . in|inside . room|back_room|attic|spare_room|shed|house|bedroom - care_home|hospital
      smash|kick|batter|break|hammer|boot|bang|put . my|our|mums|front|her . door|front_door|window|windows . in|down|through + he|ex|they|PARTNER|lads|came|man|son - council|repair|storm|fire_brigade
      he|PARTNER|ex|dad|she|they look_for|looking_for|hunting|coming_for|coming_up|come_up me|us|stairs|her + drunk|raging|scared|hide|hiding|find|help|knife|kill|angry|hear|can_hear
      hear|heard he|him|her|dad . coming|shouting|raging|outside|screaming|smashing + stairs|me|scared|hide|help|drunk|mum|now - choir|singing
      he|dad|PARTNER|ex . drunk|raging|furious|mad|fuming + looking_for|coming|after_me|after_us|hide|hiding|stairs|scared|find_me|find_us
      have_to|make_me|makes_me tell|show|account|report|prove|send . him|her|husband|he|PARTNER . everything|where|what|every|receipts|proof
      he|PARTNER|husband choose|pick|decide|lay_out . my . clothes|food|friends|outfits|outfit|job - carer|sight|blind|laundry
      have|had sex with me|her + drunk|asleep|passed_out|not_want|out_of_it|unconscious|when_i_was|while_i|no
      take advantage of me|her|him|my_daughter + drunk|asleep|passed|when|while|night|sex|friend
      someone|somebody|man|he|car|they|van|bloke . have|been|has|keeps|is . follow|watch|stalk me|us|her|my|our - blog|newsletter|channel|instagram|page|back|dog|programme
      watch|watching|outside . my|our|mums . house|flat|home|window + someone|man|he|car|ex|they|night|calls|scared - neighbourhood_watch|birds|parked|parking|recycling|tipping|rubbish|litter|roadworks|skip|bins
      nazi|swastika|racist|homophobic|slurs|hate .. door|wall|car|fence|window|sprayed|painted|shouted|graffiti|letterbox + my|our|us|me - museum|history|film|war|mural
      i|he|she get|gets|getting|be|being HIT . home|house|when|if - boxing|goalie|ball
      not WANT . go|going home|back_home|back + after_school|stepdad|dad|mum|husband|him|scared|hit|there - hospital|care_home|holiday
      not_give|will_not_give|not_bring|not_return|will_not_bring|refuse_to_give him|her|them|my_son|my_kids|my_daughter|kids back + ex|he|she|dad|mum|PARTNER|son|daughter|kids - library|deposit|council|school|dog
      pin|pins|pinned|pinning|hold|holds . me|her . to|down|against|on|by . bed|floor|wall|sofa|arms|wrists - noticeboard
      can_not|scared_to|afraid_to|dare_not|not_dare say . no . to . him|her|them|my|husband - cake|pudding|biscuits|grandchildren|people|friends
      FEAR . to . come_out|leave|eat|sleep|speak|move|breathe|use|go|cry|say + son|brother|he|him|PARTNER|dad|KIN|because|when|in_case|they - agoraphobia|anxiety|covid|allergy|allergies|alone|dark|group|stroke|fall
      expose|exposes|exposed|exposing|flash|flashed|flashes|flashing|wank|wanking|masturbating . SELF|me|us|at_me|at|in_front|on - lights|camera|photo
      i|she|my_daughter|he was|been|got|is|being TOUCH . on|by|at|in|up - hearts|kindness|kind|music|touched_by_your|touched_by_how
      take|took|remove|removed . off . condom
      KIN|friend|sister|cousin . was|were kill . for|over . honour|shame|marrying|leaving
      found|find|chosen|chose|picked|arranged|promised . husband|man|bride|wife|someone|cousin . for|to . me|my_sister|her + AGE|year|parents|somalia|ABROAD|not_want|dad|family|school - dating|agency|lonely
      i|he|she|might be|am|is next + kill|killed|dead|hurt|honour - week|door|queue|birthday
      pray|cure|exorcise|beat|fix|cast . gay|gayness|lesbian|trans|sin|demon|it .. away|out|me - prayer_group|pride
      lock|locked me|us|her|him . up + pray|god|sin|gay|family|they
      come|comes|came . in . drunk|pissed|steaming|off_his_head + every|bed|scared|kids|smash|tips|throw|shout|hit
      bat|hammer|knife|axe|crowbar|machete|gun .. for_me|its_for_me|says_it|by_bed|next_to_bed|under_bed|under_pillow|on_me - cricket|rounders|vampire
      throw|thrown|threw|bin|binned|flush|flushed|pour|poured|smash|smashed .. my . insulin|pills|tablets|inhaler|meds|medication|glasses|hearing_aid|phone|stick|frame .. away|out|down|up|bin + he|she|PARTNER|son|daughter|KIN - accident|mistake|old
      black_and_blue - rugby|football|scarf|wool|kit|jersey|paint
      he|she|PARTNER|HE times|timing me|us
      take|took|remove|removed|kick|kicked|smash . door|doors|lock|locks . off|from|down .. bathroom|bedroom|room|toilet|hinges|my|me - stuck|landlord|locksmith|council|plumber|joiner
      have_to|make_me|makes_me ask|beg . for . money|tampons|food|pads|shoes|bus_fare|NEED|toilet|every|anything|a_drink - gp|council|bank|shop
      scream|shout|break|smash|kick_off|threaten|hit|rage|swear .. until|till|unless|if_i_not i|she|mum|nan|we|he give|gave|gives|hand|lend|pay - toddler|toy|sweets
      HATEWORD + shout|chase|chased|throw|threw|spit|spat|follow|call|calling|wrote|paint|sprayed|brick|door|window|bus|lads|gang|kids|scared|hit|push|neighbour|eggs|bottle|attack
      he|AGENT|she cut|shave|chop|hack . my|her|mums|his . hair + off|angry|asleep|punish|made|scissors|not_ask|without|force - barber|salon|lovely|nice|charity|hairdresser
      put|smash|bang|shove|slam|push|stick|hold|held . my|her|his|mums|our . head|face|hand|arm|fingers . through|into|in|under|against|on|off|down - hands_on|game|bucket|sand|pool|accident|cot|bars|autistic|autism|meltdown|rhythm|physio|cast
      had_to|have_to|having_to|got_to|need_to run|flee|escape|get_out|leave + kids|tonight|bag|clothes_on|with_nothing|hiding|refuge|car|middle_of_night + he|him|husband|PARTNER|room|safe|somewhere|bed|HE|stay - bus|school_run|appointment|landlord|tenancy|evict|eviction|section_21|work_early|hospital
    `,
    unlessTopic: '',
  },
  { danger: 'emergency', always: '', unlessPast: '', unlessTopic: '' },
];
