import type { Frames } from './frame.ts';

/** Suicide and self-harm: one's own, and of somebody one worries about. */
export const selfHarm: Frames = {
  danger: 'suicide_self_harm',
  always: `
    will_not|not . be . problem|burden|bother|nuisance|worry|trouble . to|for . anyone|you|them|anybody|much_longer|anymore
    will_not|not . bother|trouble|burden|worry . you|anyone|them|anybody . anymore|again|after|much_longer|any_more
    what_is|whats|where_is use|good|sense|reason . of|in . going_on|carrying_on|anything|living|it_all|trying
    have|get|holding|hold|got BLADE . in . my . hand|lap|pocket - kitchen|cooking
    sorry . for . everything|it_all|what_i_am_about|all_of_it|what_i_did + text|message|note|goodbye|worried|phone|not_answer|mum|dad|love
    illness|cancer|god|covid|death|someone|lightning would|will|please|hurry . take|kill|finish|shoot me|him
    wish . cancer|god|something|someone|illness|death .. take|finish|kill . me
    fail|failed|failure|useless|waste_of|worthless .. everyone|family|space|life|me|i - course|exam|test|boiler|driving + better|without|DIE|end|gone|anymore|hate_myself
    not_want_help|no_one_can_help|beyond_help|too_late .. me|i + DIE|end|LIVE|goodbye|done|tired
    ^ will_not|not be around|here .. matter|care|bother
    say|says|saying|whisper|whispers|told .. be_with|join|going_to . me|my|her|his|our . KIN . soon|now|again|up_there|heaven
    stop|stopped|not . take|taking . OWN . PILLS|heart_tablets|tablets|insulin|meds + not_want|carry_on|point|LIVE|end|die
    not WANT . carry_on|go_on|keep_going|continue|be_here $
    keep|always|stand|sat|stood|just . stare|staring|looking|look . at|over . train_tracks|tracks|bridge|edge|river|drop|pills|tablets|rope|cliff - model|ducks
    what_does_it_matter|whats_it_matter|what_is_it_matter|what_matter|not_matter if . i|he
    say|said|saying OWN goodbye|goodbyes - party|church|school|pub
    tell . my|kids|family|wife|mum|them . i . love . them|her|him + sorry|goodbye|$
    ^ tell . my . kids|wife|family|mum|husband . i . love . them|her|him
    ROPE . in . his|her|my|their|boot|shed
    sit|sat|sitting|here . with . bottle|box|bag|packet|glass|pile . of|and . PILLS|pills|whisky|vodka + PILLS
    man|woman|lad|girl|someone|lady|person|boy . on|over . bridge|roof|ledge|parapet|railings|motorway_bridge - fishing|selling|steam|photo|footbridge|works|busking
    deserve . better|more mum|dad|than_me|wife|husband|son + sea|BETTEROFF|gone|without|DIE|better
    only . one|1 way|option|answer|solution + pain|stop|end|out
    =hits|=cuts|=burns|=hurts|=bites|=scratches|=bangs|=punches|=harms SELF - mirror|autism|autistic|toddler|baby
    =kill|=hang|=harm|=drown|=shoot|=stab|=top SELF - romeo|film|play|gcse|book|novel|lol|myself_laughing
    =going|WANT|WILL .. =hang|=kill|=harm|=drown|=shoot SELF - romeo|film|play
    ^ i take . all|loads|lots|lot|whole . of_them|of_it|the_lot|packet|box|bottle - photos|books
    head|brain|mind|thoughts|something . tell|tells|telling|says|saying . me . jump|do_it|die|kill|end|hurt|cut|go
    HIGH .. think|thought|thinking . about . going|over|off|jump
    think|thought|thinking . about|of . going|stepping|walking . over|off|in_front|under
    sooner|rather . be . dead|gone|not_here
    drink|drinking SELF . to_death|into_grave
    not_care|not_bothered if . i|he . live|wake|die|dead|get_run
    not see|find|no|only . way|road|route . out|forward|through - of_debt|town|estate|lease|contract|car_park
    only . one|1 way|option|answer|thing|solution . leave|to|out|stop|left|now - street|system|road
    least|less|not|without|no pain|painful|suffering|hurt . way|to . go|die|end|do_it
    way|ways to go - museum|station|hospital|get_there + painful|painless|quick|least|easiest
    stand|stands|stood|standing|sat|sits|climb|climbed . on|over roof|ledge|parapet|railings|barrier|edge - repair|tiles|cat|bird|cleaner
    not_see_christmas|not_see_tomorrow|not_see_weekend|not_make_christmas|not_see_morning|not_be_here_christmas|not_see_my_birthday|not_see_another|not_see_summer|not_see_30|not_make_it_to_christmas
    had_enough|have_enough WANT . go|out|sleep|stop
    worth_more|better dead . than|alive|to_them|to_you
    dead than alive
    better_dead|be_better_dead|better_off_dead|rather_be_dead|rather_die|sooner_be_dead
    locked|lock .. in|self .. with . BLADE|PILLS|rope|gun
    with BLADE + lock|bathroom|herself|himself|upset|screaming|daughter|son|HARM - kitchen|cookery|carving
    how_much|how_many|what_dose .. PILLS|insulin .. kill|die|fatal|lethal|too_much|enough|take|dangerous|overdose - day|dose|child|baby|calpol|safely|blood_pressure
    lethal|fatal dose|amount
    WANT|plan|planning|going_to|will|try|attempt|threaten|about_to . TAKEN|take OWN . life - back|in_hand|story|seriously
    gun|knife|rope on|to SELF|head
    ROPE|BLADE|PILLS . on|to|against SELF|his_head|my_head|her_wrist
    no_one|nobody|no . left|else . for me + alive|live|anymore|gone|dead
    life .. would|will|be easier|better|happier|simpler .. if . i|HE . not|were_not|was_not|gone|dead
    if_i|if_he|if_she . was_not|were_not . in_it|here|around|alive|born
    cry|crying|cried for_help|out_for_help
    want|need|have somewhere|way to . end_it|die|do_it_quietly
    be|go with|to me|my|him|her|KIN + dead|passed|heaven|gone + soon|away_to|wish|going_to|ready - cemetery|grave_visit|group
    i will_not|not be around|here .. for|to_see my|your|next birthday|christmas|wedding|anyone + matter|anyway|care|sorry|bye|gone|no_point
    try|attempt|tried .. HARM|KILL SELF
    way|ways out .. not_hurt|painless|quick|pain
    HE|KIN|KNOWN try . hang|kill|drown|shoot|end SELF
    ^ this_is GOODBYE
    last|final|saying|sent|left|say GOODBYE + everyone|family|kids|phone|world|you_all|worried|not_answer|text|sorry - party|leaving|card|church|colleague
    ^ GOODBYE $
    GOODBYE everyone|all|world|cruel|kids|mum|forever
    wrong_side|over|outside|other_side|climb|climbed|stood|standing|sat|sitting .. railings|barrier|edge|ledge + bridge|platform|cliff|roof|building|car_park|multi|jump|come_down
    stand|stood|standing|stands|sit|sitting|sat edge|bridge|tracks|ledge|platform|cliff + looking|days|again|thinking|crying|tonight|hours|alone - ducks|birds|steam|boats
    set|setting|light|lighting|pour .. SELF .. alight|on_fire|fire
    set|setting .. SELF alight|on_fire
    petrol + SELF|alight|over_himself
    nobody|no_one|noone|no_body .. miss|care|notice .. me|mi|us|when|if + gone|not_here|if_i|when_i|when_mi|me - club|shop|library|shut
    soul|so|dead tired_of|tired + not_wake|gone|LIVE|end|anymore
    drank|drink|drunk|swallow|drinking bleach|antifreeze|weedkiller|poison|white_spirit|paint_stripper|petrol|detergent
    car + garage + engine|hosepipe|fumes|door_shut|hose - repair|mot|mechanic|service
    =exhaust|fumes|hosepipe|carbon_monoxide + car|sat|garage|want|inside - alarm|detector|pollution
    i get|have plan $ - care|phone|birth|dinner
    have|get|made plan .. to|how|for .. do_it|end|die|tonight|kill|myself|it
    get|have|know plan + suicidal|DIE|told_gp|gp|not_fine|method|tonight - care_plan|meal|garden
    not safe .. on_my_own|alone|myself|tonight|with_myself - ladder|stairs|bath|walking|driving|cycling|bike|park|dark|street|fall|falls|shower
    keep|always|not_stop|stop THINKING .. river|bridge|tracks|railway|trains|pills|rope|cliff|blades|jumping|tablets|traffic
    THINKING .. river|bridge|tracks|cliff - walk|club|trip|swim|boat|fishing|history|model
    better .. with|having different|another|new|proper mum|dad|mother|father|wife|husband
    pick|set|choose|chose|got|have date + stop_eating|not_eat|DIE|stopped|give_away|says|goodbye|end|low|done - wedding|course|night|meeting
    want|need|wish|make it|everything|all .. stop|end|be_over|over - noise|pain|leak|raining|bleeding|dog
    want|need|wish .. it_all|all_of_it .. stop|gone|end|over
    done|finished fighting|trying|pretending + LIVE|tired|anymore|bye|goodbye|DIE
    WANT DIE
    !NOT WANT|WILL kill|hang|top SELF
    kill|killing|=cutting|harming|hurting|cutting|hang|neck|hating myself - skills|beginners|cookery|whittling|shaving
    WANT|keep|keeps|WILL|=cutting|cuts|=cut|harming|burning|hurting|starving|hits|hitting HARM SELF - autism|autistic
    OTHER|i HARM SELF + again|still|keeps|hides|STILL - romeo|play|film|lot
    i|HE keep HARM SELF
    NOT WANT LIVE
    i|HE|OTHER NOT want|see|wish .. LIVE $
    NOT worth LIVE
    LIVE NOT worth
    NOT LIVE ANYMORE
    can_not GOON ANYMORE
    i|HE|just can_not go_on|carry_on|keep_going|going_on|continue $
    can_not carry_on|go_on|face|do|live|take|cope|stand LIVE|ANYMORE|it_anymore|this_anymore|another_day - noise|damp|music|potholes
    ^ can_not cope $
    i can_not cope $
    can_not see way|point|end|future|reason|tomorrow $
    can_not bother LIVE
    NOPOINT GOON - slimming_world|membership
    NOPOINT LIVE
    ^ what_is_point $
    what_is_point anymore|any_more|tbh|of_me|in_me|of_it_all
    NOTHING .. live_for|stay_for|stay_here_for|go_on_for|keep_me_here|keep_going_for|get_up_for|wake_up_for|leave_for_me|leave_to_live|leave_in_me|leave_here_for_me
    only .. stay|here|alive|still_here|keep_going for|because
    only_reason .. here|alive|not_gone|stay
    BETTEROFF .. without me|him|her|them|us
    BETTEROFF .. if i|HE was_not|were_not|not|died|die|gone|disappear|is_not
    better_off dead|gone|without
    BETTEROFF .. with_me|when_i_am gone|dead|not_here
    kids|children|everyone|family|they|world|husband|wife|mum .. better|happier without|with + ANYMORE|i_am_done|nan|gone|me
    end|ending|finish|finishing|stop|take|taking|want_out_of OWN own life|lives|days|suffering|pain|misery|existence - memory|memorial|anniversary
    end|ending|finish|finishing OWN life|lives|pain|suffering|days|misery
    TAKEN OWN own life - lost|since|years|memory|memorial|anniversary
    WANT|WILL|just|gonna|how|time_to|ready end|finish it|things|everything|all - with_boyfriend|with_girlfriend|with_him|with_her
    end|ending|finish|ends it all|tonight|now|today|once_and_for_all|soon|properly
    overdose !of + HE|i|child|tonight|HE|daughter|son|mate|friend|planning|WANT|need_help - training|help_other|died|lost
    TAKEN .. LOTS .. PILLS - dosette|organiser|pharmacist|pharmacy|blood_pressure|review|prescription|cholesterol|day|daily
    PILLS .. TAKEN|take LOTS
    i|HE|KIN|OTHER take .. too_many|overdose - by_mistake|mistake|accident|accidentally|photos|books
    take too_many|whole_lot|whole_box|whole_packet|an_overdose|whole_bottle - books|bags|photos|forms|on
    SAVE .. PILLS
    PILLS .. SAVE|hide|drawer|ready|in_front_of|out_on|lined|in_my_hand|under_bed|next_to_me|hidden - forget|forgets|dementia|dosette|alzheimers|pharmacist|delivery
    how_many|enough|LOTS PILLS to|would|will|does|do|is|overdose|kill|die
    got|have|holding|looking|staring|counting|sat_with .. PILLS .. ready|and|here|hand|out|scared|tonight|in_front + DIE|scared|myself|alone|tonight|enough|end|ready|anymore
    stop|stopped|refuse|skip|not_take|come_off|not_eat|not_take|miss .. PILLS|eating|insulin|dialysis|drinking + purpose|deliberately|join|point|LIVE|die
    on_purpose + crash|TAKEN|eating|insulin|burn|cut|hurt|PILLS
    help it|things along + morphine|cancer|PILLS|gone
    jump .. off|from|in_front|infront|under|into HIGH|CRUSH - bungee|charity|swimming|sponsored|coasteering|parachute
    WANT|WILL jump $
    on|at|to|near|by|stood|standing|sat HIGH + jump|DIE|GOODBYE|crying|end_it|will_not_come_down|step_off
    keep|looking|stand|stood|standing|walk|walking|go|goes|sit|sat|sits .. HIGH + jump|DIE|step_off|thoughts|GOODBYE|end_it
    drive|driving|crash|swerve|steer|smash|drivin .. into|off|at|infront CRUSH|HIGH|wall - lessons|range
    walk|walking|step|stepping|throw|throwing|lie_down|lay|run .. in_front|infront|under|into|on CRUSH|tracks - town|dog
    ROPE .. boot|ready|car|buy|tree|loft|shed|garage|beam|neck|bag|bedroom|wardrobe|tied|banister|cabinet|find|woods|tied - swing_for|hammock
    buy|get|find|make|made|tie|tied|knot|bring .. rope|noose|ligature|hosepipe - jump_rope|skipping|climbing
    shotgun|gun|rifle|gun_cabinet + give_away|alone|affairs|field|phone|GOODBYE|not_answer|worried|low|barn
    BLADE .. arm|wrist|drawer|mattress|bed|pencil_case|find|hidden|bag|under|phone_case|daughter|son|bedroom|myself|legs|thigh - sharpen|sharpening
    find|hide|hiding|hidden|got|keeps BLADE + daughter|son|room|bag|cut|arm|sleeve|child|school
    picture|imagine|see|dream|think|thoughts .. SELF|hanging|dead|drowning|jumping|falling hanging|dead|dying|drowning|gone
    GOODBYE + text|letter|post|everyone|phone|leave|write|note|say|world|all|kids|video|weird|worry|not_answer|crying|sorry|tonight|send
    =suicide note|letter|attempt|plan|watch|pact|ideation|method|thoughts
    write .. LETTER .. kids|everyone|all_of|family|each|children|mum|us|wife|husband|parents|them|when_i_am_gone
    letters|notes|letter .. to|for .. kids|everyone|all|each|wife|us|children|family|mum + not_say_why|tired|done|gone|will|goodbye|sorry|not|write
    AFFAIRS + GIVEAWAY|not_need|alone|gun|GOODBYE|letters|no_point|not_here|AFTERME|weird|worried|quiet
    GIVEAWAY THINGS|MONEY + affairs|wont_say|not_say|alone|GOODBYE|low|quiet|allah|DIE|worried|better_off|strange|depressed|not_need|will_not|BETTEROFF|why|weird|NOT
    GIVEAWAY .. all OWN THINGS
    tonight|today|tomorrow|this .. last night|day|time + HE|i|goodbye|my|post|earth - of_term|bus|orders
    my_last night|day|christmas|birthday|post|message - at_work|of_school
    last_night on_earth
    i|HE will_not . be . SURVIVE .. AFTERME|birthday|much_longer|christmas|when_you|to_see
    will not need .. anything|it|them|much AFTERME
    will|going_to be gone|dead|with_god AFTERME|by|soon
    who will|would feed|look_after|have|take .. when|once|after i_am gone - wills|solicitor|power
    see_you other_side
    be_with|join|joining|going_to|see|with .. KIN .. heaven|again + soon|WANT|i|gone|leave|bye|heaven|here - choir|club
    WANT|whisper|soon|going_to|keep_saying be_with|join|go_to .. KIN|him|her|them + heaven|up_there|die|died|passed|insulin|here|gone|not|other_side
    i_am_done $
    i_am_done + proper|mean|better|place|anymore|goodbye|picked
    done with life|living|it_all|everything|all_of_it|this_world
    have_enough|had_enough|enough|tired|sick|fed_up .. of_life|living|life|this_life|this_world|being_alive|of_it_all|existing|of_everything|of_being_here - lift|flat|damp|town|city|stairs
    had_enough $ - noise|neighbours|job
    had_enough + PILLS|LIVE|SAVE|anymore|goodbye
    give_up .. on_life|living|want_to|and_die|on_myself|on_everything|hope
    no_way|only_way|no way_out|other_way_out|out_of_this|out - of_debt|house|town|lease
    NOT any|hope|future left|for_me|anymore
    no_future|no_hope|hopeless + i|me|end|my|life
    i feel hopeless|worthless|trapped|suicidal|like_burden - job|redundant|redundancy|retired|retiring
    i . am|feel|like . burden - bus|hospital|carer
    burden + gone|without|better|DIE|LIVE|anymore|everyone|off
    nobody|no_one|who|anyone|noone .. notice|miss|care .. if i|me|gone
    WILL|afraid|worried|scared|THINKING|WANT|HE .. STUPID
    STUPID + i_am|scared|tonight|alone|will|please|help
    not|NOT safe|trust .. myself|himself|herself|my_own_head|with_my_thoughts|alone_with|my_own_thoughts - bath|stairs|walking
    scared|afraid|frightened|frighten|scare .. of|by .. myself|what_i_will_do|my_own_thoughts|my_thoughts|what_i_might|my_own_head - skills|cookery|beginners
    voices .. tell|say|telling|saying|shout|want .. HARM|jump|kill|die|hurt|do
    bang|punch|hit|smash|banging|hitting my|his|her|their head|face .. wall|until|stop|floor|myself|against|quiet|feel
    =cut|=cuts|=cutting|slit|slash|carve|=burn|=burns|burned|burnt|burning|scratching|cuttin|bite|scratch .. OWN LIMB - stove|oven|cooker|glass_on|gardening|nails|operation|kettle|iron|bbq|barbecue|dressing|grill|sun|hot_water|walk_in|minor_injuries|pan
    =cutting|burning|harming|self_harming again|more|worse|deeper|since|to_cope|every_night - grass|hedge|costs
    start|started|back to|gone_back_to|relapse|relapsed|want|urge|need|stop .. =cut|=cutting|harming|self_harm - grass|hair|out|down|sugar|carbs|booze|drinking|garden|hedge
    =cuts|scars|blood|bandages|cut_marks|fresh_cuts .. LIMB|wrists|arms|sleeves + HE|KIN|CHILD|KNOWN|hides|fresh|i|student - gardening|thorns|cat|roses
    long_sleeves|sleeves + hide|cuts|marks|cutting|hot
    fresh_cuts
    self_harm + i|HE|CHILD|KIN|my|KNOWN|again|tonight|stop|started|relapse - for_staff|training|awareness|volunteer|used|noticeboard|ago|policy
    i|tonight . HARM SELF + i|tonight|sleep|head|quiet - kitchen|cooking|gardening|shaving|gym|football|laughing|off|by_accident
    HARM fy_hun|ei_hun|dy_hun|eu_hunain|fy_hunan|ei_hunan|ihun|hun|fyn_hun
    hate|not_want|sick_of my_life|being_alive|living|myself + DIE|anymore|end|enough|not|done
    wish i|id was|had|were not|never not|never|born|dead|gone|here|woken
    WANT .. not wake|wake_up|breathe|born|been_born|exist|been_here
    sleep .. not|never .. wake
    WANT sleep forever|and_not|for_ever
    WANT|WILL|soon gone|disappear|vanish forever|for_good|completely|off_face|for_ever|from_world - weight|moss
    take_me|let_me die|go|goodnight god|lord|allah|now|soon|him
    ask|asks|begs|prays|praying|pray|asking god|allah|lord|jesus .. take|die|him|her|me|end
    give|giving all|away|his|her his|her|things + ask|pray|take_him|DIE
    train_times|trains + not_to_go|not_go|goodbye|jump|in_front
    pick|picked|chose|chosen|find place|day|date|spot|bridge|tree + done|end|DIE|write|goodbye|i_am
    starve|starving SELF
    painless|quick|easy|best|easiest|quickest way|ways to die|to_go|out|to_kill|to_end
    how to|do_i|can_i kill|hang|end|die SELF|myself|painlessly|my_life
  `,
  unlessPast: `
    HE|KIN|i|KNOWN =suicidal|self_harm
    tried|try|attempt|attempts|attempted suicide|overdose|to_kill|to_die|to_end|hang|taking
    DARK
    suicidal|self_harm|suicide + help|need|my|worried|support|i|HE - lost|loss|bereaved|bereavement|died|ago|volunteer|training|prevention|help_other|colli
  `,
  unlessTopic: `
    suicide|suicidal|self_harm|self_harming|overdose|suicidal_thoughts - squad|museum|camouflage
    samaritans|crisis_team|suicide_hotline|papyrus|shout_text - good_samaritan|shop
  `,
};
