/**
 * Phrases that only sound like it. They are taken out before the signs are looked for, so that everything else a
 * text says still counts.
 */
export const harmless: RegExp[] = [
  /\b(?:babys?|babies|infants?) safe (?:place|space) to sleep\b|\bsafe (?:place|space) for (?:the )?(?:baby|babies) to sleep\b/g,
  /\b(?:wild(?:life|fowl)?|animals?|birds?|donkeys?|horses?|pony|hedgehogs?|cats?|dogs?|bats?|owls?|bee|butterfly|nature|marine|wader|winter|high tide|hare|fox|badger|toad|frog|reptile|insect|pollinator|rabbit|parrot|tortoise|game|mountain|alpine|pedestrian|traffic|island|central|fire|lay ?by|motorway|roadside|cyclists?|bus|kimpton|climate|flood|arctic|national wildlife) (?:\w+ )?refuges?\b(?! for (?:women|families|girls|mothers))/g,
  /\brefuges? for (?:\w+ ){0,3}(?:wildlife|animals?|birds?|donkeys?|horses|hedgehogs|cats|dogs|bats|fish|insects|bees|butterflies|species|pedestrians|amphibians|newts|invertebrates|nature|plants)\b/g,
  /\brefuge (?:assurance|building|islands?|points?|areas?|bays?|beacon|hotel|recovery|crossing|bar|by volta|street|road|lane|hill|moss|farm|cottage|recording|records|brewery)\b/g,
  /\b(?:former|old|grade ii|manchesters) refuge\b/g,
  /\b(?:god|lord|jesus|christ|rock|scripture|psalm|almighty|taking|takes?|took|find|finds|finding|found|seek|seeks|seeking|offers?|provides?|oasis and|harbour of|cities? of|peaceful|quiet|green|cool|shady|leafy|tranquil|welcome) (?:is |be |as |our |my |a |in |the |of |your |and |strength |an? )*refuge(?: and (?:my |our )?(?:strength|fortress))?(?= (?:and strength|in (?:the )?(?:buddha|dharma|sangha|god|christ|prayer|nature|him|books?|music|art|jesus|triple)|from (?:the )?(?:\w+ ){0,2}(?:city|noise|bustle|rain|weather|heat|cold|crowds?|traffic|streets?|world|hustle|stress|modern life|everyday|daily life|sun|wind|storm))|\n|$| (?:church|chapel|fellowship|ministries|assembly|tabernacle|temple))/g,
  /\bcity of refuge\b(?= (?:\w+ )?(?:church|chapel|fellowship|ministries|assembly|temple|international))/g,
  /\b(?:oilseed|oil seed|winter) rape\b|\brape ?(?:seed|oil)\b/g,
  /\b(?:drugs?|substances?|alcohol|solvents?|steroids?|medication|medicines?|laxatives?|tobacco|racial|racist|hate|animal|horse|match official|referee|online racist|misuse and) (?:(?:and|or|and or) (?:alcohol|drugs?|substances?|solvents?|other substances?) )?(?:abuse\w*|violence)\b/g,
  /\babus(?:e|es|ed|ing|ers?) (?:of )?(?:alcohol|drugs|substances?|solvents|steroids|power|process|trust|the system|our facilities|this facility|rooms?|the parking)\b/g,
  /\b(?:abuse|violence|violent|abusive|aggressive)(?: \w+){0,6} (?:not (?:be )?(?:tolerated?|accept(?:ed)?)|zero tolerance)\b/g,
  /\b(?:zero tolerance|(?:not|never) (?:be )?tolerated?|will not (?:tolerate|accept))(?: \w+){0,8} (?:abuse|violence|behaviour|abusive|aggression)\b/g,
  /\b(?:strokes?|cancers?|holocaust|shoah|hearts?|heart attack|cardiac(?: arrest)?|brain(?: injury| tumou?r)?|head injury|tbi|suicide(?: loss| bereavement)?|sepsis|covid|polio|burns?|transplant|accident|crash|tsunami|titanic|war|pow|disaster|flood|grenfell|aneurysm|leukaemia|lymphoma|melanoma|meningitis|encephalitis|icu|intensive care|itu|critical care|amputee|anorexia|eating disorder|addiction|covid 19|ebola|tb|thyroid|breast cancer|prostate|lung|bowel|bereaved|h?ome education|genocide|hillsborough|famine) survivors?\b/g,
  /\bsurvivors? (?:of|from|after) (?:an? |the )?(?:\w+ )?(?:strokes?|cancers?|holocaust|shoah|heart attacks?|brain|head|suicide|bereavement|sepsis|covid|polio|burns|accidents?|cardiac|meningitis|war|genocide|concentration|kindertransport|torture|shipwrecks?|disaster|encephalitis|critical illness|intensive care|icu|leukaemia|grenfell|flood|hillsborough)\b/g,
  /\b(?:survivor|survivors) (?:trees?|of suicide|series|challenge|night|run|bushcraft)\b/g,
  /\b(?:international |museum of |history of |story of |transatlantic |atlantic )slavery(?: museum)?\b|\bslavery (?:museum|exhibition|trail|heritage|history)\b|\b(?:abolition|abolish(?:ed|ing)?|trade in|anti) (?:of )?(?:the )?slavery (?:museum|exhibition|act 18\d\d|history|walk)\b|\bslave trade\b/g,
  /\b(?:drugs?|wildlife|arms|ivory|animal|puppy|cocaine) trafficking\b/g,
  /\bdeer ?stalking\b|\bstalking (?:estate|deer|horse|season|rights|red deer)\b|\b(?:red )?deer(?: \w+){0,3} stalking\b/g,
  /\b(?:guard|maid|roll|guest|lap|badge|board|code|debt|sword|bridesmaid|medal|place|seat) of honours?\b|\bhonours? (?:board|roll|degree|of)\b/g,
  /\b(?:dog|dogs|pet|pets|cat|horse|puppy|poodle|canine|beard|hair) grooming\b|\bgrooming (?:salon|parlour|parlor|dogs|horses|room|kits?)\b/g,
  /\b(?:mini|hd|digital) dv\b|\bdv (?:tapes?|camera|camcorder|film|cassette|footage)\b/g,
  /\b(?:crisis|mental health|mental wellbeing)(?: \w+){0,4} safe havens?\b|\bsafe haven (?:crisis )?cafe\b|\bsafe havens?(?: \w+){0,6} (?:mental health|mental wellbeing|crisis cafe|wildlife|animals|birds|bees|hedgehogs|cats|dogs|donkeys)\b/g,
  /\bceis(?:wyr|io|iwr) lloches\b|\blloches(?:i)? bws\b|\bfferm lloches\b/g,
  /\b(?:financial|business|customer|customers|call|council|citizen|family history|tourist) contact centres?\b/g,
  /\bdomestic (?:appliances?|cleaning|cleaners?|energy|waste|fuel|heating|science|boilers?|electric\w*|gas|bliss|tasks?|duties|chores|help|helpers?|assistance|services?|skills?|staff|pets?|animals?|repairs?|work|refuse|recycling|plumbing|premises|violence against animals|fires?|water|oil|life)\b(?! (?:for (?:victims|survivors)|violence|abuse))/g,
  /\bsafe(?:guarding)?(?: \w+){0,3} child protection (?:policy|policies|training|trained|officer|procedures?|statement|lead)\b/g,
  /\b(?:deck|garden|bird|bus|cycle|smoking|picnic|park|rain|sun|bike|night|tram|taxi|shopping|buggy|seating) shelters?\b/g,
  /\b(?:puppy|dog|cat|animal|donkey|horse|bird|owl|wildlife|hedgehog|monkey|seal|bat|rabbit|nature|pony|raptor|bee|butterfly|swan|turtle) (?:rescue )?(?:sanctuary|sanctuaries|shelters?|havens?)\b/g,
];
