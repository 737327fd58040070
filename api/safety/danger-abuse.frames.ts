import type { Frames } from './frame.ts';

/** Violence, control and fear, at home, in care and from strangers; forced marriage and so-called honour. */
export const abuse: Frames = {
  danger: 'abuse_violence',
  always: '',
  unlessPast: `
    film|films|filming|photograph|photographs|record|recording|spy|spies|watch|watches . on|me|my|her . in|in_the . shower|bath|bed|toilet|bedroom|changing|sleep|asleep|undressing|naked
    AGENT|dad|they|family|parents .. send|take|ship|pack me|us|my_sister|her .. ABROAD - trip|charity|want_to_go|visit
    mental|physically|emotionally|sexually|verbally|financially abusive|abuse|abused|abusing . me|by|husband|partner|wife
    make|makes|keeps|kept . me|us|her prisoner|hostage
    have|has|got|grab|drag|pull|take . me|her|him|mum|us . by . hair|throat|neck|arm|scruff
    AGENT lob|lobs|hurl|hurls|fling|flings|chuck|throw . BREAKABLE|plates|things|stuff|cups|shoes|food . at . me|us|mum|her|kids
    shout|scream|yell . in . my|her|his|mums face
    block|blocks|stand|stands . door|doorway|exit|way_out + he|she|son|PARTNER|shout|not_let|me|leave
    AGENT break|fracture|burst|bust|split|dislocate|smash|crack my . nose|jaw|arm|rib|ribs|wrist|finger|teeth|tooth|eardrum|lip|cheekbone|eye|hand|skull
    AGENT|ex|he|she SHARE . my|me|private . PICS|private|naked|nudes|videos - wedding|club|website
    AGENT|says|said|threatens|going_to|he|will . pour|throw|chuck|splash . acid|petrol|boiling|bleach
    put . my|our|me|her|us . window|windows|door|car_window . through|in
    racist|racists|thugs|yobs|homophobes|bigots .. me|us|our|my|spit|hit|window|follow|abuse|threat|shout|attack
    i|she|he not WANT . go|going home $
    i|she not|scared|afraid|can_not|dread . go|going home . tonight|to_him|because|he|hes
    AGENT lock me|us|her|mum .. out - facebook|email|account|keys|ipad|wifi
    husband|PARTNER|he|she . make|force|want . me . do_things|have_sex|watch|dress
    hit|hits|hitting . me|us|mum . front . of . kids|children|baby
    AGENT throw|push|shove|drag|pull|slam|fling|launch|knock|kick me|us|him|her|mum|kids .. down|against|across|into|onto|off|by|over|out_of_bed|about|around|under
    ^ throw|push|shove|drag|pull|slam|knock|pin me|us .. down|against|across|into|onto|off|by|over
    down stairs + throw|push|shove|kick me|her|him|mum - furniture|sofa|wheelchair
    share|send|turn_on|give my|live location|whereabouts
    not take_no|take no . for_answer
    live|living|exist in . fear|terror|dread
    fear|scared|afraid|worried for . my|our|her|his life|safety|kids
    ^ being|been|get|getting|keep_getting . HIT|STRONG .. by|off|from AGENT
    he|PARTNER|she|dad go|goes|gone|went mental|crazy|ballistic|mad|nuts|off_it|berserk|psycho|apeshit + run|ran|hide|me|kids|out|scared|when|if|over - supporters|goal|tools|ref|remote|mud|lol|telly|biscuits
    ^ not_allowed|banned|forbidden .. see|family|phone|friends|out|leave|money|speak|talk|outside - dogs|pets|park|drive|pub
    hand|hands|fingers .. up|down|in|under|inside . my|her . skirt|top|pants|trousers|knickers|bra|blouse|nightie|leggings|dress|shirt
    creepy|pervy|inappropriate|handsy|sleazy|sexual . with|to|towards|around|at . me|daughter|kids|us|her|girls|son
    run|ran|climb|escape|jump .. out|away|through . barefoot|socks|pyjamas|window|night|him|house|bare_feet + he|him|PARTNER|dad|she - dementia|wanders|lost|cat|dog
    VIOLENT1 + PARTNER|PARENT|MINDER|RELATIVE|=he|=she|HE + me|her|him|us - dementia|alzheimers|film|dog|cat|football|chess|rugby|goal|boxing|toe|thumb|finger|foot
    force|forces|forcing SELF on|onto|upon
    PARTNER|he|she|hi|fo|fe control|rule|run|dominate|rheoli|decide . everything|all|me|my_life|who|what|popeth|my - diabetes|weight|choir
    if i not .. will|they|he|going_to KILLYOU|hurt|kill|take|send|put|break|post|show + he|they|HE|says|said
    he|she|PARTNER says|said|threatens|swears .. find|kill|hurt|get|deport|take|ruin|burn|report|come_after me|us|my_kids|kids|you|my
    we|me|us|kids inside|in_it|in_house + burn|petrol|fire|light
    beat|beats|beating|battering|batters|punching|punches|strangling|slapping|kicking . me|us|mum|her|him|my_mum - dad|chess|cards|to_it|pool
    screaming|screams|shouting|shouts . at . me + push|hit|throw|scared|grab|slap|shove|every_day|kids
    he|she|HE|PARTNER take|keep|get . CHILD|kids|weans + leave|left|never_see|not_see|if_i|threat|custody|scared - school|park|swimming|football|nursery|out
    acid|knife|gun|petrol attack|threat|attacks
    before|until|in_case|while he|PARTNER|hes|she|dad get|come|wake|find|get_back|is_back|notices|know|out|home|work|asleep + go|leave|safe|get_out|where|somewhere|kids|help|ring|quick|escape - retires|surprise|birthday|cook|dinner|anniversary
    AGENT kill|hurt|strangle|drown|throw|kick|poison .. my cat|dog|pet|rabbit|hamster|budgie
    i_am next + HE|he|she|kill|says|said - in_queue|door
    pack|packed|packing .. bag|bags|case|suitcase + where|leave|friends|hide|him|ready_to_go|escape|kids|safe - hospital|hike|holiday|scouts|trip|maternity|birth
    is|was|does|would|count it|this|that .. abuse|rape|domestic_violence|assault|normal_for_husband|normal_for_him|normal_if_he|coercive
    he|HE|PARTNER|she only|does .. when|if .. DRUNK
    PARTNER|HE|he|she decide|choose|control|dictate|pick|tell .. what|who|when|where i|me|my|to_wear|to_eat - dementia|social_worker|gp
    tell|tells|telling everyone|people|them|family|friends|neighbours .. i_am mad|crazy|mental|liar|unstable|lying|bad_mum
    not see|allowed|speak|talk .. friends|family|mates|mum + he|PARTNER|she|made_sure|his - moved|covid|retired|shift|since_i
    raped|sexually_assaulted|sexually_abused|spiked|date_raped|gang_raped .. at|by|on|last|yesterday|when|in|tonight|and
    AGENT !not HIT VICTIM - dementia|alzheimers|parkinsons|autism|toe|thumb|panto
    AGENT .. STRONG ME|OWN - bank|council|dog|dementia|alzheimers|autism|toe|thumb
    ^ HIT . ME - knife
    and|then|who|that|keeps|always|again|gets HIT ME
    PARTNER|PARENT|MINDER|HE .. HIT ME|us|him|her|mum|dad|my - toddler|dementia|alzheimers|parkinsons
    HE HIT|hit|hits mum|dad|me|her|him|nan
    ME|OWN|i|KIN|CHILD|OTHER|he|she|get|gets being|been|get|was|were|gets|is|am .. HIT|STRONG|threatened|kidnapped .. by|off|from|wi|with AGENT|knife|belt|stick|gun|my|ma|me|her|his
    i|KIN|CHILD|OTHER|she|he|got|get was|were|been|being|get|is|am|got raped|assaulted|abused|molested|strangled|groped|attacked|spiked|battered|beaten|drugged|stabbed|stalked|mugged|harassed|beat_up|jumped|sexually|threatened|threatening - SPORT|victim_support|confidence|puppy|dog|mugged_last
    raped me|her|him|my|us
    rape + i|me|my|she|happened|told|saturday|party
    i .. raped|=rape|sexually_assaulted|spiked
    happened to me .. party|night|asleep
    threaten|threatened|threatening|threatens .. KILL|knife|hurt|burn|ME|her|him|mum|my|acid|gun|petrol|fire + AGENT|wi|with|knife - evict|eviction|court|bailiffs|sanction|sack|cut_off|redundancy|closure|cuts
    knife|machete|gun|axe|hammer|bat|acid|petrol + threaten|throat|my_face|at_me|next_time|me_with|pulled|chase|sleeps_with|to_me
    get violent|physical|aggressive|nasty|handy|abusive
    AGENT .. turn|turned|turns|gets|is|am|being|been|was|goes|became|becoming violent|physical_with|aggressive|abusive|handy_with|mental_when|controlling - dog|asthma|diabetes|weight|dementia|alzheimers|film|video
    PARTNER|PARENT|HE violent|abusive|controlling - challenging|asthma|diabetes|parents_group
    hands|hand|arm|pillow|belt|fingers|grab|hold|squeeze|pin|scarf|lead|wire .. THROAT - sore|physio|massage|stiff
    pillow|hand|cushion over my|her|me|his face|mouth
    HE|AGENT BREAK .. BREAKABLE + me|my|head|time|when|drink|scared|angry|temper|so_i|again|wall|kids|row|because|if - weather
    AGENT BREAK .. wall|door|holes|telly|house_up
    BREAK my windows|door|house|car|shop + because|trans|gay|black|asian|muslim|said|go_home|next|lads|them
    break|smash my phone + i|he|ring|library|kids
    throw|throws|threw things|stuff|plates|cups|dinner|knife|hot|boiling|pans|ashtray|shoe|bottle .. at|on|over me|us|mum|her|him|my|kids|wall
    throw|chuck|throwing|spit|spits|shout|shouting|egg .. at|on|through me|us|my|window + because|trans|gay|black|asian|muslim|hijab|polish|go_home|disabled
    petrol|acid|dog_mess|bricks|fireworks|faeces|poo .. through|at|in .. door|letterbox|window|me|house|us
    throw|pour|pours|poured|boil|boiling .. water|tea|kettle|oil|bleach .. me|him|her|my|on_me
    AGENT|they|who|that|says|said|swear|swears|going|will .. will|going_to|gonna|would|to|threaten|threatens|want_to|try|tried|trying KILLYOU me|us|her|him|mum|my|them|kids|sister
    AGENT will|would|could|going_to KILLYOU me|us|my
    KILLYOU me|us|my|her .. if|when|unless + HE|AGENT|brothers|family
    KILL me .. when_he|if_i_leave|find_out|finds_out|if_they|in_my_sleep
    i_am|i|be|you_are dead if|when + HE|AGENT|home|find|leave|tell
    make|have me|us|her .. disappear|pay_for|regret
    kneecap|kneecapping|punishment_beating
    find_out|found_out|caught|told|find .. gay|lesbian|trans|bi|queer|boyfriend|girlfriend|pregnant|seeing|left_islam|christian|phone + dead|kill|disown|beat|hit|scared|throw|marry|locked|cure|fix|hurt|shame|pray|send|never
    shame|honour|izzat|dishonour|disgrace .. on_family|family|killing|brought|us|kill + kill|me|marry|dead|hurt|beat|girl|daughter|hit|scared
    honour_killing|honour_based|so_called_honour - training|talk
    gay|trans|lesbian + conversion|cure|beat|exorcism|pray_it|fix_me|demon|kill
    DEMON + beat|hit|starve|burn|child|me|inside|pastor|church|says|drink|deliver - film|costume|museum|trail|halloween|night|walk
    FEAR . of . him|her|PARTNER|PARENT|them|carer|carers|staff|coach|imam|pastor|priest|CRIMINAL|dad - teacher|dementia|uniform|new|dentist|hospital|dogs|group|class|exam|horse|dog|losing|for|of_losing|dying|nervous
    FEAR of|by|from my|me|ma|our|the|his|her KIN|carer|carers|staff|coach|BOSS|NEIGHBOUR|man|lads|housemate|flatmate|lodger|tenant|friend|ffrind|landlord - dog|losing|dying|dies|surgery|operation
    FEAR him|them|PARTNER
    HIT . kids|children|baby|toddler|bairns . if|when|so|because - ball|goals
    would|will|going_to|gonna . cut|slit|stab|break|smash|burn . my|her|mums|his|our . throat|face|legs|neck|fingers|house|hands
    have|had|get . acid|bleach|petrol|boiling_water|hot_tea . throw|chuck|pour . at|on|over
    tie|ties|tying|strap . my|mums|dads|nans|her|his|grans . hands|wrists|arms|legs|feet|ankles - laces|bow
    FEAR .. GOHOME - after_operation|after_fall|from_hospital|bus|driving|dark
    FEAR .. when|if|what|every_time .. HE|PARTNER|PARENT|key|door .. come|comes|home|do|does|drink|drinks|find|wakes|angry|in|next|hit|temper|get
    HE|KIN|MINDER .. frighten|scare|terrify|terrorise|intimidate me|us|her|mum|kids|him|children|them
    flinch + when|uncle|KIN|HE|comes|touch|raise|hand|MINDER|shout|door
    eggshells - paint|emulsion|mosaic|garden|craft|compost|slugs
    eggshell|tiptoe|pins .. walking|around|round him|her|PARTNER
    walking on eggshell
    what mood .. he|she|in|him|dad|husband|partner
    kicks_off|temper|rage|rages|blows_up|sees_red|explodes + he|she|husband|PARTNER|dad + scared|kids|me|drink|hide|if_i|when_i|us|over|things - toddler|son_is|adhd|autism
    get|gets|gone|go|goes|comes home angry|mad|mental|nasty|drunk|mean|violent|DRUNK + he|PARTNER|dad|she + me|scared|kids|hide|hit|us|things|wall|shout|i - group|al_anon
    hide|hiding|lock|locked|locking|barricaded|barricade|cloi .. bathroom|toilet|bedroom|cupboard|loo|shed|wardrobe|from_him|from_my|myself|room|bathrwm|car + him|her|he|she|husband|PARTNER|kids|angry|calms|from|hes|dad|him|fo|kids|me - key|cat|locksmith
    hiding|hide|hid|escape|escaped|away from PARTNER|him|her_ex|my_ex|dad|KIN|abuser|them - presents|cat
    chair|drawers|wardrobe|knife|table .. against|behind|under .. door|pillow + sleep|night|he|bed
    sleep|sleeping .. shed|car|bath|garage|garden|floor|outside|dressed|shoes_on|knife + he|make|husband|HE|locked|in_case|because|made|lad|wife - camping|homeless|rough
    HE|KIN|MINDER|AGENT make me|us|her|him|mum|them .. sleep|eat|beg|kneel|strip|stand|sit|ask|sign|stay|watch|wash|account|drink|apologise|do|wear|work|marry|quit|give|delete|weigh|crawl - laugh|feel_welcome|happy|smile|TEENWANT|maths|tuition|homework|piano|lessons|chores
    lock me|us|her|him|mum|in|them .. in|room|house|out|flat|cellar|bedroom|garage|cupboard|when|key - keys|locksmith|account|phone|facebook|email|ipad|wifi|tablet|laptop|greenhouse
    lock|locks|locked|locking .. in|inside .. house|room|flat|bedroom|home + AGENT|HE|me
    CLOSE .. NOTLET .. FREEDOM - see_kids|see_my_kids|see_my_children|see_my_daughter|see_my_son|see_my_grandchildren|see_our_kids|see_my_grandkids|see_the_kids|grandkids|grandchildren|stroke|TEENWANT|knee|back|drive|ladder|council|bank|school
    PARTNER|HE|in_laws NOTLET me|us|i|her|mum|him - see_kids|see_my_kids|see_my_children|see_my_daughter|see_my_son|see_my_grandchildren|see_our_kids|see_my_grandkids|grandkids|grandchildren|stroke|TEENWANT|council|school|bank|gp|doctors|doctor|job_centre|knee|hip|win|kitchen|drive|ladder|cook|lol|haha|cooker|dog|landlord|garden|lift|retire|help|borrow|dementia|touch_the|have_dog|have_a_dog|sing|pub
    i|am|me|im|she|we|KIN not_allowed|not_allow|forbidden|banned .. money|out|phone|friends|visit|leave|see|key|talk|sister|mum|family|outside|shut_door|wash|eat|speak|a_lock|touch|internet - TEENWANT|drive|pets|pub|library|park|since|dog|council|landlord
    i|am|she|we|me|KIN not_allowed|not_allow|forbidden|banned .. work|english|college|job|use|study|have|drive + husband|in_laws|PARTNER|he|family|dad|brothers|brother - visa|visitor|licence|stroke|epilepsy|TEENWANT|dementia|sick
    have_to|to|must|need_to ask .. before|permission|him|husband|if_i_can|leave|allowed + i|me|he|PARTNER|toilet|kettle - landlord|council|gp|doctor|planning|boss|school
    have_to account_for|justify|explain .. penny|every|minute|where|money|pound|spend
    every penny|pound|receipt|minute|second|move|step + he|she|PARTNER|account|watch|know|check|wants - save|counts
    PARTNER|ex|HE|PARENT|RELATIVE CHECK .. MESSAGES - bank_scam|engineer|meter
    CLOSE|PARTNER|HE .. CHECK .. my|me|her phone|bag|emails|texts|messages|post|car|bills|receipts|knickers|mileage|miles
    wants|want|need|demand|ask|asks|have to|send know|pics|pictures|photo|location|prove .. where i|am|she|where_i_am|every_second|each_hour|who_with
    knows|know everything|when|where .. i go|i_do|my_light|leave|live|say|am|light + he|ex|she|follow|scared|man|how
    text|ring|answer|reply .. back|quick|straight_away|in_time + hell|mad|angry|kicks|row|mins|minutes|trouble|pay|accuses
    theres|is|there_is hell on|to_pay
    jealous + PARTNER|he|she + not_let|phone|see|hit|go|shop|check|hurt|wear|men|friends|talk - sister|group
    cut_off|cut_me_off|isolate|turned .. from|against .. friends|family|everyone|mates|mum + he|PARTNER|she|him
    tracker|tracking|airtag|spyware|camera|cameras|listening|stalkerware|app|apple_tag|find_my|life360 .. my|me|in|on|car|phone|bedroom|house|bag|coat|pram|see + ex|he|him|PARTNER|she|husband|think|find|put|someone|not_know - cctv_install|ring_doorbell|dementia|wander|school|fitness|parcel
    ex|PARTNER|HE|man|him .. STALK .. me|my|our|work|house|school|i_live|door|where|again - selling|doorbell|dementia|alzheimers|dog|toddler|puppy|cat|baby|goose|swan
    my|her|his|the|an ex .. STALK|outside|turn_up|waiting|texting|calling|ringing|coming_round|coming_back|coming_here|coming_for|coming_after|coming_to_house|follow|knows|found|threat|not_leave|hanging|new_house|my_work|breaking|broke_in|banging - maintenance|kids_weekends|mediation|contact_centre|
    ^ ex STALK|outside|turn_up|keep|keeps|follow|found|threat|not_leave|is_outside|broke - football|army|service
    STALK|watch|follow ME|her|my_daughter + ex|man|he|she|someone|home|scared|everywhere|again|stop|work|leaves - dementia|alzheimers|dog|toddler|puppy|cat|baby|goose|swan|instagram|twitter|club|facebook|step
    not_leave_me_alone|leave_me_alone|leave_us_alone|not_leave_her_alone + he|ex|man|she|neighbour|colleague|PARTNER
    stalker|stalking|stalked|being_followed - thriller|novel|book|celebs|celebrities|obsessed|instagram|facebook|insta|deer|film|horror
    out_of prison|jail|nick|custody + come|scared|me|hes|find|after|knows|ex|threat - mentor|volunteer|job|housing
    released|let_out|gets_out|=bail + come_for|scared|find|kill|ex|husband|after_me - hospital
    come|coming|comes after|for me|us|her|my + he|prison|they|ex|knife|lads|scared|gang|man|kill - tea|dinner|help|repair|boiler
    injunction|restraining_order|non_mol|non_molestation|occupation_order|clares_law - course|lecture
    breach|broke|broken|ignore|ignores injunction|restraining_order|non_mol|order|bail
    GETAWAY .. from PARTNER|him|her|violent|abusive|KIN|them|my_marriage|abuser|family|controlling - kids_for|weekend|heat|city|feet
    GETAWAY .. without|before .. him|her|know|find|back|wake|home|out|PARTNER|they|husband - noise
    leave|leaving|escape|flee|left PARTNER|him .. safely|safely|secret|tonight|scared|find|kill|if|without|kids|nowhere|how|hit|will - school_run|tenancy|job|dog|alone
    if_i leave|go|tell|left|try_to_leave + he|she|PARTNER|KIN|HE - job|tenancy
    how .. leave|escape|get_away|get_out .. PARTNER|him|house|marriage|home|her|husband|relationship|family|violent - council
    leave_house|get_out_of_house .. husband|beat|passport
    need|get|want|find|kids .. safe place|house|somewhere|space|tonight|now|out|away - food|bike|bank|playing|walk|ladder|warm|swim|pram|drive|for_women_to_run|store|garage
    somewhere safe .. go|tonight|from|kids|sleep|stay|now|for_me - swim|store|keep|bikes|lock|play|cycle|run|park
    nowhere safe
    not feel|am|is|are|feeling|saf safe|saff|diogel .. home|here|with_him|with_her|tonight|house|in_my_own|around_him|around|with|adre|gartre - stairs|bath|shower|fall|alone_since|driving|ladder|frame|rails|step
    emergency_accommodation|emergency_housing + him|violent|partner|hit|flee|abuse|domestic
    clear|delete|erase history|browser|searches + husband|he|see|partner
    can_not ring|call|talk|phone|speak .. he|here|next_room|hear|listening|downstairs|him
    he|hes|hell .. next_room|downstairs|will_hear|going_to_hear|hear_me + can_not|help|quiet|phone|smashed|hide|scared|text|whisper
    FORCE|have_to|to|made|make|want|wants|pressure|pin|hold|guilt .. RANDY .. when|with|or|if|for|HE|him|me|his|even|every|against|to|not - health|clinic|education|advice|class
    RANDY .. without|against|not_want|said_no|say_no|not_stop|say_so|he_says|he_wants|when_i_am|asleep|even|not_my_choice|refuse|crying|owe|his_right - education
    HE|PARTNER|man .. RANDY .. no|even|when_i|asleep|sleeping|hurts|ill|not_stop|not_want|refuse|force
    say|said no .. not_stop|did_it|carried_on|anyway|kept|did_not_stop|still
    put|puts|slip|slipped .. something|drugs|pills|tablets .. drink|tea|food|glass|dinner
    wake|woke|waking|wakes .. sore|on_top|inside|naked|him_doing|no_memory|strange|knickers|not_remember
    RANDY + asleep|scared|hit|force|said_no|not_want|pinned|sulk|smash - education|clinic|class
    TOUCH .. me|my|her|ynof|fi + not_want|asleep|MINDER|boss|he|work|uncle|bus|creep|man|uncomfortable|dad|carer|scared|stop|secret - rugby|base|screen
    carer|boss|he|uncle|man|doctor|coach|teacher|grandad|landlord|yncl|athro|taid TOUCH me|my|her|fi|ynof|bum|breast
    SHARE .. PICS|sex_tape|videos .. if|unless|family|everyone|work|mum|dad|online|school|friends|internet|husband|without + he|she|leave|threat|ex|private|of_me|BARE|said|if - club|website|local|album|wedding_photographer
    threat .. share|post|send|leak|show PICS
    revenge_porn|upskirting|deepfake|deepfakes
    AGENT|HE|want|wants|try|trying|made|make|force|forcing|forced|tell|told|says|say|send|sent|booked|take .. me|us|my|her|sister|daughter|i|girl|friend .. MARRY - photographer|dress|officiant|blessing
    MARRY + nobody_ask|no_one_ask|not_ask|not_asked|not_want_him|not_want_to|against|never_met|not_met|no_choice|force|forced|refuse|disown|mine|not_have_a_say|stranger|old_man|older_man|shame|kill|passport|run_away|drug|locked|scared|no_say|said_no|say_no|hit|beat|sell|sold - dress|venue|big|photographer|church_wedding|cake|forced_entry
    MARRY .. ABROAD + sister|she|force|not_want|auntie|parents|uncle|they|cousin|AGE|scared|older|take|send - getting_married|jabs|want_to_marry|visa_for|form|photos|jabs|travel|vaccinations
    ABROAD .. MARRY|cousin|cut|clean|ceremony + me|sister|she|i|daughter|girl|not_want|scared - visa_for|charity
    take|taking|send|sending|sent|ticket|flight|fly|booked|book me|us|my|her|sister|girls|daughter|him .. ABROAD + MARRY|cousin|not_want|scared|forever|not_come_back|straighten|cut|passport|uncle|fix|not_tell|behave|clean|ceremony|against|one_way
    date .. my wedding|nikah|marriage + not|nobody|scared|age|they
    MARRY .. off + me|her|daughter|sister|them
    marry_off|forced_marriage|married_off|child_bride|forced_to_marry|forced_marriages - training|talk|awareness|course
    made_clean|be_clean|purified|made_pure|cutting_woman|the_cutter|cutter|be_cut|getting_cut|gudniin|sunna_cut + wedding|woman|girl|daughter|sister|summer|me|ceremony|house|africa|holidays|auntie|home|gran|elders|she
    bruise|bruises|BRUISE + KIN|HE|CHILD|MINDER|NEIGHBOUR|KNOWN|i|me|wrist|arm|hide|makeup|explain - SPORT|easily|thinners|apple|fruit|football|rugby|warfarin|fell_off|banana|ego|ribs_physio|gymnastics|knee|climbing|skating|haemophilia|blood|injection|derby|halloween|jab|drip|grab_rail
    BRUISE LIMB + KIN|HE|CHILD
    walked_into_door|walk_into_door|fall_down_stairs|fell_down_stairs + again|she_says|always|bruise|says|another - lift|rail
    MINDER rough|shout|shouts|nasty|cruel|horrible|mean|swear|steal|hit|leave|leaves|force|rude|ignore|slap|drag|yank|threaten|laugh|locks|handle|neglect|take|frighten|angry|pinch|grab|push|withhold + mum|me|dad|nan|her|him|gran|grandad|KIN|residents|wrist|wet|bruise|my|money|resident|wyt|mam|residents|old - me_laugh|shopping|swimming|group|training|quit|dementia|patience|blood|injection
    leave|leaves|left|sat|lying|sits|lies|lay|lie me|her|him|mum|nan|dad|wet|residents|them|in .. wet|dirty|own_mess|wet_bed|soiled|no_food|on_the_floor|without_food|own_wee|pad|pads|hours|soaked|in_bed_all|cold|hungry + mood|MINDER|staff|home|nan|mum|carer|bruise|believe|hours|nobody|care_home|her|son|daughter - kids_swim|dog|fishing
    care_home|home_help|nursing_home|hospital|ward|staff|carers .. hit|hurt|neglect|rough|abuse|not_feed|not_fed|tie|drug|starve|ignore|shout|dirty|bruise - worker_job|jobs
    go|put|sent in|into .. home .. if_i tell|say|complain
    if_i|if_she|if_he tell|tells|told|complain|say_anything|report .. hurt|kill|home|take|believe|lose|put|send|worse|HE|he|they
    nobody|no_one|noone|who|none .. believe|gonna_believe .. me|us|man|bloke|him|her
    knock me|her|him|us|mum|about|around|mam .. about|around|out|senseless|block|off
    AGENT|who|upstairs|boyfriend|he knock .. about|around|her|me
    husband|PARTNER|he|she call|calls|called|puts|tells me .. names|stupid|worthless|fat|useless|down|thick|ugly|slag|nothing|slut|mad|mental|crazy|whore|waste|lucky|nobody_else|no_one_else
    gaslight|gaslights|gaslighting|belittle|humiliate|degrade .. me|by|us|husband|partner + me|i|he|husband|partner|PARTNER
    silent_treatment|sulks + husband|he|partner|sex|if_i
    NEIGHBOUR|woman|girl|couple|lady|wall|flat .. scream|screaming|crying|begging|pleading|beaten|hit|thrown|bang|shouting|battering|thumping|shout + him|again|help|her|stop|dead|bang|quiet|woman|man|hit|wife|every|thud|hurt - baby_group|music|party|tv|dog|kids_playing
    AGENT|he|she|lad|son .. take|keep|hide|hold|lock|confiscate|steal|pinch|withhold|control|cut_off|refuse|not_give|no_give|break|smash .. LIFELINE + me|i|my|can_not|go_out|row|not|HE|her - fix|spare|spare_key|key_safe|facebook|email|repair|upgrade|recycling|gp_surgery|pharmacy
    PARTNER|HE|RELATIVE|MINDER|KNOWN|PARENT|NEIGHBOUR|our_lad .. TAKEOFF .. my|me|our|her|mum|mums|his|off|dads|nans MONEY - dementia|alzheimers|lessons|advice|class|raise|charity|post_office|to_the|for_me|for_her|for_him|hospital|fortnite|games|shopping|lift
    PARTNER|HE|RELATIVE|MINDER|KNOWN|PARENT|NEIGHBOUR|our_lad .. TAKE .. my|me|our|her|mum|mums|his|dads|nans MONEY + will_not|not_give|not_let|scared|empty|gone|nothing|every_week|never|can_not|drugs|drink|shout|hit|row|not_eat|pin|not_mine|without|all|any|control|begging|beg|ask_for - dementia|alzheimers|lessons|advice|class|raise|charity|post_office|lose|lost|hospital|fortnite|retired
    PARTNER|he|she|our_lad|RELATIVE|MINDER TAKEOFF MONEY|pension_day .. off|my|from|every + me|her|i|him|nan|mum
    pension|benefits|wages|money .. take|takes|taking|steal|off .. off_me|off_her|from_me|off_him|from_her|off_us + HE|KIN|KNOWN|CRIMINAL|MINDER|son - tax|council|dwp|bank
    not_give|no_give|will_not_give|not_let_me_have me|us|i|her .. money|key|phone|food|inhaler|passport|medication|any|card|wage|penny|papers|insulin|tablets - council|dwp|bank|doctor|gp|vet|landlord|job_centre|pharmacy|library
    no_give me|us
    allowance|control .. money|all_the_money|finances|everything + husband|he|PARTNER|she|me - diabetes|power_of_attorney|budget|weight
    husband|PARTNER|he|she|in_laws|KIN .. not_let|forbid|stop|no_let .. me|i - see_my_kids|see_kids|see_my_children|see_the_kids|see_my_daughter|see_my_son|TEENWANT|win|scrabble|kitchen|cook|drive|ladder|garden|lol|lift
    coercive_control|coercive|controlling .. partner|husband|ex|boyfriend|relationship|man|wife|behaviour - diabetes|weight|dissertation|study|training|talk|course|research
    cancel|report|tell|ring|call .. visa|home_office|police|immigration|social_services|deport + he|husband|PARTNER|she|says|if_i|threat|boss + me|if|i|my|kids|complain - form|lost|stolen|renewal|help_with
    hit|hits|kicks|punch|kick|punched .. belly|stomach|bump|pregnant|face|head|ribs|mouth|nose|jaw + me|i|she|pregnant|he|months|PARTNER
    pregnant + hit|kick|push|scared_of|beat|violent|force|threw
    he|hes|dad|PARTNER|son take|take_it .. out_on me|us|mum|kids|her
    punch|punches|punching|punched .. wall|door|next_to|walls|holes|steering
    laid|laid_finger|lay|raise|raised|lays|lift|lifted .. finger|hand|hands .. on|to|at|me + he|never|PARTNER|dad
    black_eye|bust_lip|split_lip|broken_jaw - SPORT|rugby|football|sparring|judo|hockey|match|cricket|cupboard|makeup_course|boxing
    trying|trio|bang|kicking|banging|hammering .. break|torri|door_down|drws|door_in|door_through + he|me|ex|fo|lock|scared|PARTNER|him|bathroom
    FEAR .. arna|gin|gen|da|ofan + PARTNER|gwr|PARENT|HE|MINDER|fo|fe|mynd_adre|adre|gartre|deud|BOSS|boi|RELATIVE - uchder|hedfan|cwn|tywyllwch|deintydd|cwympo|pry
    violent|abusive husband|partner|ex|boyfriend|relationship|marriage|home|man|dad|wife|father|household|son
    domestic_abuse|domestic_violence|abuser|dv|abusive_relationship + i|my|me|he|help|leave|near|now|victim|helpline|support|suffering|police|escape|report - volunteer|volunteering|training|awareness|donate|raise|charity|course|talk|policy|leaflet|dissertation|research
    AGENT .. abuse|abusing|abuses|abused - parking|badge|spaces
  `,
  unlessTopic: `
    domestic_abuse|domestic_violence|domestic_abused|sexual_assault|sexual_abuse|sexual_violence|rape_crisis|rape_centre|sarc|=rape|raped|forced_marriage|honour_abuse|elder_abuse|hate_crime|abusive|abuser - oilseed
    womens_aid|women_aid|mens_aid|refuge|womens_refuge|women_refuge|idva|safe_house|karma_nirvana|mankind_initiative - hut|bothy|island|settled
    fgm|female_genital_mutilation|genital_mutilation|female_circumcision|cutting_season|infibulation
  `,
};
