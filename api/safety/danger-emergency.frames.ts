import type { Frames } from './frame.ts';

/** A life in danger now: illness, injury, birth, poison, fire, gas, water, cold, somebody missing. */
export const emergency: Frames = {
  danger: 'emergency',
  always: '',
  unlessPast: '',
  unlessTopic: `
    not|stop|stopped|can_not|struggling|barely breathe|breathing - copd|singing|lungs|exercises|yoga|mask|nose|snoring|meditation
    gasping for breath|air
    can_not get . breath
    not|will_not|can_not wake|wakes|rouse|respond|responding|moving - early|mornings|alarm|pension|email|letter|council|landlord|class
    KIN|HE|TOT|KNOWN|MAN|he|she|him|her .. unconscious|unresponsive|lifeless|collapse|collapsed|passed_out|blacked_out|keeled_over - stroke_club|lung|wall|business
    =lips|face|fingers|gone|going|turned|went|look|looks|all blue|grey|gray|purple - hair|sky|paint|cheese|rinse|decor|matter
    chest|heart .. pain|pains|tight|crushing|racing + arm|jaw|sweating|grey|breath|numb|collapse|sweat|sat_on|help
    on|in|like . chest + arm|sat_on|elephant|numb|crushing - freezer|drawers
    having|think|get . heart_attack|stroke|anaphylaxis
    face|mouth|smile . drop|dropped|droop|drooping|fallen|crooked|lopsided
    speech|talk|talking|words . slur|slurred|slurring
    bleed|bleeding|blood . everywhere|heavily|badly|pouring|not|will_not|gushing - nose|gums|radiator|film|donor|pressure
    bleeding + pregnant|cut_my|deep|sliced|chopped|head
    choking on . grape|sweet|food|coin|toy|bit|bone|sausage - course
    TOT|KIN|he|she . is . choking|fitting|convulsing
    have|having seizure|fit|convulsion|contractions - group
    TOT|CHILD|dog_no .. swallow|swallowed|drank|drunk|ate|eat|eaten .. battery|bleach|cleaner|cleaning|magnet|tablets|pills|medicine|berries|detergent|antifreeze
    swallow|swallowed battery|magnet|coin
    throat|airway . close|closing|closed|swell|swelling|swollen - sore
    =lips|tongue|face . swell|swelling|swollen - dentist|tooth
    no|need|not_got|where_is|forgot epipen|inhaler|defib|oxygen
    inhaler . empty|run_out|not|gone|finished
    smell|stink|reek|smells|stinks . of|like|in|strong gas
    smell|stink|reek gas
    gas leak|leaking|escape|escaping
    carbon_monoxide|monoxide|co_alarm|co . alarm|detector|poisoning|gas . going_off|go_off|gone_off|beep|bleeping|sounding|headache|sick|dizzy
    carbon_monoxide|monoxide + headache|sick|dizzy|going_off|poisoned
    headache|headaches + boiler|heater . on - bill|cost
    house|flat|home|kitchen|cooker|car|pan|building|bed|room|curtain|hob|sofa|bin . on fire
    there . is fire $
    smoke .. come|coming|under|filling|pouring|corridor|hallway|landing|stairs + flat|house|floor|door|can_not_get_out|trapped|stuck|hallway - smoking|quit|alarm
    fell|fall|fallen|had_fall .. floor|stairs|ladder|roof + can_not_get_up|not_get_up|hours|all_night|since_last_night|broken|hit|not_move|head|bleed - last_year|class|prevention|exercise|group
    on . floor + hours|all_night|since_last_night|since_yesterday|can_not_get_up|not_respond|not_move - sitting|yoga|exercise|carpet|dance
    fell|fallen|fall|gone|slip|went|jumped . in|into|under|through . canal|river|ice|reservoir|sea|lake|pond|weir|well - love|trip|walk
    someone|somebody|he|she|kid|lad|man . is drowning
    waters|water . broke|break|gone + baby|coming|now|alone|contractions
    baby . is . coming|born + now|help|no_midwife|alone|quick - june|july|may|april|soon|group|pram|month
    rash . not|does_not . fade|go|disappear
    floppy + baby|newborn|TOT|toddler
    electric shock - machine|therapy|bill
    electrocuted
    run|knocked . over|down by car|bus|van|lorry|scooter
    stung + throat|breath|swell|tongue|collapse
    sugar . is|gone|so|very . low|high + confused|sense|sweat|sweating|shaking|know - recipe|diet
    KIN|TOT|resident|patient|he|she . has|have|is|gone|went . missing - cat|dog|member|reunited
    not . come|came|return|been . home|back + dementia|missing|dark|phone_off|alzheimers|slippers|year_old|worried - cat|dog|parcel|day_centre
    wander|wandered|walked . off|out + dementia|slippers|dark|snow|lost|missing - day_centre|safe_walk
    can_not find . my|her|our|the . son|daughter|child|baby|toddler|mum|dad|gran|grandad|boy|girl - shoes|coat|school_place|nursery|place
    can_not feel . my . feet|fingers|toes|legs|hands - dance
    water|flood . come|coming|rising .. in|house|stairs|fast + stuck|trapped|upstairs|gran|nan|wheelchair
    trapped|stuck . under|inside|in . car|rubble|fire|lift|flood - debt|rut|traffic
  `,
};
