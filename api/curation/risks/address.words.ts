/** A house by number and street, in digits or in words: "14 Acacia Avenue", "twelve Elm Rd", "Flat 3, Rose Court". */
export const streetAddress = new RegExp(
  [
    String.raw`\b(?:[Ff]lat|FLAT|[Aa]partment|[Aa]pt|[Mm]aisonette|[Nn]umber|[Nn]o)\.?\s*\d{1,4}[a-zA-Z]?,?\s+(?:\p{Lu}[\p{L}'’-]+\s+){1,4}(?:House|Court|Tower|Heights|Lodge|Mansions|Point|View|Buildings)\b`,
    String.raw`\b(?:(?:[Ff]lat|[Aa]partment|[Aa]pt|[Nn]umber|[Nn]o)\.?\s*\d{1,4}[a-zA-Z]?,?\s+)?(?:\d{1,4}[a-zA-Z]?|${inWords()}),?\s+(?:\p{Lu}[\p{L}'’.-]+\s+){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Crescent|Cres|Terrace|Grove|Mews|Gardens|Gdns|Rise|Walk|Way|Place|Court|Row|Square|Parade|Green|View|Hill|Croft|Fold|Brow|ROAD|STREET|AVENUE|LANE|DRIVE|CLOSE)\b`,
    String.raw`\b\d{1,4}[a-z]?,?\s+(?:[a-z'’]+\s+){1,2}(?:road|street|avenue|lane|close|drive|crescent|terrace|grove)\b`,
  ].join('|'),
  'gu',
);

function inWords(): string {
  const units = '[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine';
  const teens =
    '[Tt]en|[Ee]leven|[Tt]welve|[Tt]hirteen|[Ff]ourteen|[Ff]ifteen|[Ss]ixteen|[Ss]eventeen|[Ee]ighteen|[Nn]ineteen';
  return `(?:(?:[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty|[Ss]eventy|[Ee]ighty|[Nn]inety)(?:[ -](?:${units}))?|${teens}|${units})`;
}

/** A place that is somebody's home, said of where it happens. */
export const homely = [
  /\b(?:held|meets?|meeting|we are|we['’]re|it['’]?s|it is|always) (?:at|in) the (?:home|house|flat|bungalow) of (?:the |our |one of )?(?:chair\w*|secretary|treasurer|leader|members?|organi[sz]er|host|us|mrs?|ms|\p{Lu}\p{Ll}+)/iu,
  /\b(?:in|at|from|round|to|visit|use|host\w*|open\w*)\s+(?:my|her|his|their)\s+(?:own\s+)?(?:home|house|flat|bungalow|place|front room|living room|lounge|sitting room|kitchen|conservatory|spare room|garage|shed|back garden|garden|annexe)\b/i,
  /\b(?:my|our)\s+(?:own\s+)?(?:home|house|flat|bungalow|front room|living room|lounge|sitting room|kitchen table|conservatory|spare (?:room|bedroom)|back garden)\b/i,
  /\b(?:my|our|her|his) (?:mother|mum|mam|nan|gran|grandmother|sister|brother|dad|father|son|daughter|aunt\w*|uncle|friend|neighbour|parents?)['’]s?['’]? (?:old |own )?(?:home|house|flat|bungalow|place|garden|garage|kitchen)\b|\b(?:a stranger['’]s|my|his|her) (?:residence|greenhouse|porch|static|polytunnel|utility|landing|home salon)\b|\bstranger['’]s (?:home|house)\b|\b(?:the|our) kids?['’]?s?['’]? (?:bed)?room\b/i,
  /\b\p{Lu}\p{Ll}+['’]s\s+(?:home|house|flat|bungalow|front room|living room|lounge|sitting room|conservatory|spare room|garage|back garden|place)\b/u,
  /\b(?:host|hostess|organiser|organizer|leader|secretary|member|volunteer|treasurer|chair|neighbour)s?['’]?s?['’]?\s+(?:own\s+)?(?:home|house|flat|bungalow|front room|living room|lounge|kitchen|garden)s?\b/i,
  /\b(?:private|family)\s+(?:house|home|residence|address|flat|dwelling|property)\b|\bresidential\s+(?:house|address|flat|dwelling|property)\b/i,
  /\b(?:each other['’]?s|one another['’]?s|people['’]s|members['’])\s+(?:homes|houses)\b/i,
];

/** Somebody lives behind that door, said less openly. */
export const livesThere = [
  /\b(?:who|(?!Nobody|Noone|Anybody|Everybody)\p{Lu}\p{Ll}+) lives (?:there|upstairs|above|next door|in it|at (?:number|no))\b/u,
  /\b(?:we|they) (?:all )?live (?:in|here|there|above|upstairs|on site|downstairs)\b(?! (?:the (?:area|town|community)|sale|stretford|urmston|altrincham|manchester|trafford))/iu,
  /\b(?:at|round (?:at|to)?|over (?:at|to)|come to|view (?:them|it) at|back to) (?:ours|mine|hers|his place|theirs|my mum['’]?s|my sister['’]?s|my nan['’]?s|my parents['’]?|my brother['’]?s|my daughter['’]?s)\b/i,
  /\b\p{Lu}\p{Ll}+['’]s (?:settee|sofa|door|doorbell|bell|kettle|kitchen table|dining (?:room|table)|back room|porch|drive|driveway|greenhouse|loft|bedroom|caravan|narrowboat|boat|mum['’]?s)\b/u,
  /\b(?:ring|press|buzz|push) (?:the )?(?:\w+ ){0,4}(?:bell|buzzer|button) (?:\w+ ){0,5}(?:for |marked |at |number |no\.? ?|flat )(?:flat )?\d+[a-z]?\b|\bbuzz(?:er)? (?:for )?(?:flat |number |no\.? ?)?\d+[a-z]?\b/i,
  /\b(?:on|in|to|by|under|through|at) (?:my|our|her|his) (?:door ?step|step|porch|letter ?box|front door|back door|side gate|garden gate|drive|hallway|spare bed ?room|back bed ?room|dining room|lodger)\b/i,
  /\bi live (?:alone|on my own|by myself|just|at|in the|above|here|there|aboard|on (?:a|the|my|our) (?:boat|barge|narrow ?boat))\b|\b(?:door is|left) (?:on the latch|unlocked|never locked|always open)\b[^.\n]{0,30}(?:\bhouse|\bhome)|\b(?:let yourself in|door['’]?s on the latch|mind the (?:dog|cat)|ignore the mess|take your shoes off)\b/i,
  /^(?:the )?(?:front|back|upstairs|downstairs|spare|living|sitting|dining|bed) ?(?:room|bedroom|parlour)\b,?\s*(?:at |,)?\s*\d/i,
];

/** What opens a door and belongs to nobody who reads this. */
export const keys = [
  /\balarm(?:['’]s)? (?:is |code |is set to )?\d{4}\b|\block['’]?s? (?:is )?stiff\b/i,
  /\b(?:spare|front door|back door|house) key['’]?s?\b[^.\n]{0,20}\b(?:in|under|behind|on|at|inside)\b|\bthrow (?:you |down )?(?:the |a )?(?:spare )?keys?\b/i,
  /\b(?:door|gate|main) entry\b[^.\n]{0,12}\b[A-Z]?\d{3,5}[A-Z#*]?\b/i,
  /\b(?:key ?safe|door|gate|entry|alarm|keypad|key ?pad|lock|security|access|buzzer|building)\s+(?:code|number|pin|combination)\b[^.\n]{0,24}?\b[\dA-Z]*\d[\dA-Z#*]{2,7}\b/i,
  /\b(?:code|pin)\s+(?:for|to|of|on)\s+(?:the\s+)?(?:\w+\s+)?(?:door|gate|key ?safe|alarm|building|lock|keypad)\b[^.\n]{0,16}?\d{3,6}/i,
  /\b(?:spare\s+|the\s+)?key(?:s)?\s+(?:is|are|'s|kept|hidden|left|lives?)\s+(?:\w+\s+){0,2}(?:under|behind|in|beneath|on top of|with the neighbour)/i,
  /\b(?:under|beneath|behind) the (?:door ?)?(?:mat|plant ?pot|flower ?pot|gnome|bin|brick|stone)\b/i,
  /\b(?:opens?|unlocks?|lock ?box|keysafe|key safe|little box|key ?box)\b[^.\n]{0,30}\b(?:with|code|number|is|pin|to)\b[^.\n]{0,12}(?:\d[\d ,]{2,7}|(?:nought|zero|oh|one|two|three|four|five|six|seven|eight|nine)(?:[ ,-]+(?:nought|zero|oh|one|two|three|four|five|six|seven|eight|nine)){2,})/i,
  // a code told as a riddle: whoever reads the riddle has the code
  /\b(?:key ?safe|key ?pad|key ?box|lock ?box|padlock|combination|alarm|(?:door|gate|entry|lock) (?:code|number|pin))\b[^.\n]{0,24}?(?:\bis\b|['’]s\b|:|,|–|-)[^.\n]{0,24}\b(?:the )?(?:year|date|month|birthday|house number|last (?:two|three|four|\d)|first (?:two|three|four|\d)|number of|age of|answer)\b/i,
  /\bcode\s*(?:is|:)\s*[A-Z]?\d{4,6}[A-Z#]?\b/i,
];
