import type { Together } from './sign.ts';

/** Things about children and people who are used that tell of danger only when they are said together, in any order. */
export const togetherUsed: Together[] = [
  {
    danger: 'child_at_risk',
    all: [
      '(girl|girls|daughter|daughters|sister|niece|granddaughter|cousin|lass|she|her)',
      '(cut|circumcised|circumcision|initiation|the procedure|cutting ceremony|special ceremony)',
      '(gambia|somalia|egypt|sudan|mali|kenya|guinea|sierra leone|nigeria|ethiopia|eritrea|africa|abroad|back home|auntie|aunties|grandmother|elders|tradition|flight|holiday|village)',
    ],
  },
  {
    danger: 'child_at_risk',
    all: [
      '(child|children|kid|kids|baby|lass|lad|girl|boy|toddler|little one|little ones|wee one|daughter|son|year old|about [0-9]|neighbours|next door|brother|sister)',
      '(alone|hersel|himself|herself|themselves|on (their|her|his) own|by (themselves|herself|himself)|home alone|unattended|locked in|locked out|screaming|being hit|crying for hours|filthy|no food|not fed|hungry|starving|neglected|in nappies)',
      '(left|leaves|leave|all night|at night|every night|overnight|hours|pub|next door|neighbours|drunk|days|weekend|out all|since|no food|mum out|upstairs|across the road|street)',
    ],
  },
  {
    danger: 'child_at_risk',
    all: [
      '(shake|smother|hurt|throw|drop|drown|harm|shaking|hit|slap|snap at|lose it with|strangle) (her|him|it|the baby|my baby|baby|them|the kids|my kids|the bairn)',
      '(baby|newborn|screaming|crying|colic|kids|child|toddler|nappy|feed)',
      '(going to|scared|might|afraid|frightened|nearly|want to|worried|will|could|feel like|thoughts|urge)',
    ],
  },
  {
    danger: 'child_at_risk',
    all: [
      '(year old|[0-9]+ yr|daughter|son|child|kid|granddaughter|grandson|niece|nephew|my lad|my lass|my girl|sister|brother|i am 1[0-7]|pupil|she is 1[0-7]|he is 1[0-7])',
      '(roblox|snapchat|snap|instagram|insta|discord|tiktok|fortnite|online|internet|webcam|whatsapp|xbox|chat room|game|man she|bloke she|older man|older boyfriend|grown man|met a man|older bloke|stranger)',
      '(meet|photos|photo|pictures|pics|naked|nude|nudes|sent him|secret|man|older|boyfriend|hotel|gifts|money|blackmail|threatening|stranger|asking for)',
    ],
  },
  {
    danger: 'child_at_risk',
    all: [
      '(mum|mums|mam|mams|dad|dads|parents|stepdad|mother|ma|da|carer)',
      '(off (her|his|their) head|never home|not been home|passed out|drunk|on drugs|using again|off it|not come back|not come home|gone for days|has not been back|steaming|out of it|smack head|on crack|on heroin|in bed all day)',
      '(not eaten|no food|hungry|starving|scared|i am [0-9]+|[0-9]+|brother|sister|kids|on my own|alone|baby|nothing to eat|look after|wee)',
    ],
  },
  {
    danger: 'child_at_risk',
    all: [
      '(stepdad|step dad|uncle|dad|grandad|brother|cousin|mums boyfriend|teacher|coach|babysitter|priest|he|man|neighbour)',
      '(touch|touches|touched|touching|in my bed|into my bed|into my room|in my room|undressed|watch me shower|watches me|in the shower|his lap|private parts|privates|our secret|kisses me|makes me touch|do things)',
      '(me|my daughter|my son|child|girl|boy|her|kid|year old|sister)',
      '(night|secret|stop|scared|not like|tell|bed|room|weird|uncomfortable|wrong|daughter|child|girl|boy|down there|private|year old)',
    ],
  },
  {
    danger: 'exploitation',
    all: [
      '(passport|passports|papers|documents|id card|visa)',
      '(boss|keep|keeps|kept|took|take|taken|taking|agency|owner|holding|hold|gave|give back|manager|madam|man who)',
      '(work|works|working|pay|paid|no pay|sleep|police|leave|debt|owe|job|locked|hotel|house|farm|wages|room|scared|threat|boss)',
    ],
  },
  {
    danger: 'exploitation',
    all: [
      '(no pay|not paid|no wages|without pay|unpaid|no money|not pay|never paid|not get paid|wages|pays nothing|hardly paid|[0-9]+ pound a day)',
      '(sleep|sleeps|live there|living there|lives there|locked|threat|threaten|threatens|threatened|police|one room|can not leave|not leave|not allowed|scared|beat|beats|hit|hits|boss|debt|owe|owes)',
      '(work|works|working|boss|job|farm|car wash|nail|restaurant|factory|cleaning|site|kitchen|house)',
      '(sleep|sleeps|locked|police|can not|leave|passport|scared|beat|beats|hit|room|debt|owe|owes|threat|threatens|there|not allowed)',
    ],
  },
  {
    danger: 'exploitation',
    all: [
      '(DRUGS|dealing|packages|bag|bags|drops|runner|knife)',
      '(son|lad|daughter|brother|sister|nephew|grandson|he|child|kid|me|i|boy|boys|girl|mate)',
      '(older|lads|gang|elders|dealers|dealer|make|making|makes|made|forced|hold|holding|carry|carrying|trains|train|missing|debt|owes|owe|threat|threatened|threatening|scared)',
      '(sell|selling|carry|carrying|hold|holding|deliver|delivering|running|run|drop|dropping|owe|owes|debt|stash|stashing|keep|mind|minding|threat|threatened|threatening|dealing|knife)',
    ],
  },
  {
    danger: 'exploitation',
    all: [
      '(flat|house|home|bungalow|gaff|place|bedroom)',
      '(taken over|took over|taking over|will not leave|not get them out|dealers|dealing|deal from|moved themselves in|moved in and|let themselves in|using it to|drugs from)',
      '(brother|uncle|neighbour|neighbours|son|nan|friends|mates|lads|people|they|gang|men|dealers|drugs|scared|mum|man)',
      '(dealers|dealing|drugs|deal|scared|will not leave|threat|lads|gang|vulnerable|learning|disabled|they|not let)',
    ],
  },
  {
    danger: 'exploitation',
    all: [
      '(trainers|two phones|second phone|new phone|burner|cash|train tickets|expensive|designer|phones)',
      '(son|lad|daughter|brother|grandson|he|she|nephew|teenager|14|15|13|16)',
      '(missing|goes missing|disappears|older|will not say|not say|where|days|secretive|overnight|all hours|gang)',
    ],
  },
  {
    danger: 'exploitation',
    all: [
      '(pictures|photos|video|pics|nudes|webcam|naked|intimate)',
      '(pay|money|bitcoin|gift cards|send more|threatening|threaten|threatened|says he will send|post|share|sending them|tell my|family|everyone)',
      '(threat|threaten|threatens|threatened|threatening|unless|or he|or they|if i|blackmail|demand|demanding|says he will|say they will)',
    ],
  },
  {
    danger: 'exploitation',
    all: [
      '(men|clients|punters|customers|his mates|his friends|strangers)',
      '(sleep with|sex with|have sex|makes me see|make me see|made to see|sold|sell me|pass me|passes me)',
      '(me|her|girl|girls|make|makes|made|forced|daughter|sister)',
    ],
  },
  {
    danger: 'child_at_risk',
    all: [
      '(plant|plentyn|babi|merch|mab|blant|fabi)',
      '(gadael|adael|sgrechian|crio|llefain|brwnt|llwgu|heb fwyd|cleisiau|ofn|cloi)',
      '(ar eu pennau eu hunain|ar ei ben ei hun|ar ei phen ei hun|dros nos|drws nesa|drws nesaf|bob nos|heb fwyd|cymdogion|ei dad|ei thad|ei mam)',
    ],
  },
  {
    danger: 'child_at_risk',
    all: [
      '(teacher|coach|tutor|man|adult|older man|stranger|uncle|youth worker|instructor|bloke|someone|priest)',
      '(messaging|messages|texting|texts|dms|chatting|snapchatting|secret|gifts|presents|alone with|video calls)',
      '(daughter|son|child|my girl|my boy|pupil|year old|me|kid|kids|sister|brother)',
      '(late|night|secret|photos|pictures|meet|kiss|love|alone|not tell|nude|delete|inappropriate|gifts|presents)',
    ],
  },
  {
    danger: 'child_at_risk',
    all: ['(taken|taking|take|going|flown|sent|send|fly|flight|trip) __ (cut|circumcised|circumcision)'],
  },
  {
    danger: 'exploitation',
    all: [
      '(wages|pay|money|earnings|all she earns|all i earn|debt)',
      '(brought|smuggled|paid for my|paid for her|trafficked|agent|gangmaster|madam) __ (here|me|her|him|us|over|country|journey|flight|boat)',
      '(give|gives|pay|pays|paying|owe|owes|hand|hands|takes|take|work|works|off)',
    ],
  },

  {
    danger: 'child_at_risk',
    all: [
      '(child|children|kid|kids|baby|son|daughter|grandson|granddaughter|grandkids|grandchildren|niece|nephew|pupil|toddler|little one|boy|girl|lad|lass|bairn)',
      '(hurt|hurting|hit|hitting|bruise|bruises|bruised|marks|burns|burn|beaten|abuse|abused|abusing|touched|harmed|neglected|locked|starving|not fed|scared to go home|frightened to go home|scared of|afraid of|terrified of|flinches|slapped|smacked|screaming)',
      '(new fella|boyfriend|dad|mum|ex|her mum|his dad|stepdad|partner|neighbour|neighbours|next door|teacher|told me|foster|contact|uncle|nan|carer|home|someone|by him|of him|upstairs|parents)',
      '(worried|think|scared|told|says|said|hear|see|seen|saw|found|by|her|his|covered|who|suspect|concerned|report|always|keeps|next door|upstairs|of)',
    ],
  },
  {
    danger: 'child_at_risk',
    all: [
      '(child|kid|kids|lad|boy|girl|lass|children|toddler|year old|about [0-9])',
      '(wandering|out on|sleeping in|roaming|out in|asleep in|by the road|on the street|on the streets)',
      '(alone|midnight|night|2am|3am|1am|late|no coat|no shoes|no adult|hours|by himself|by herself|pyjamas|nappy)',
    ],
  },
  {
    danger: 'exploitation',
    all: [
      '(sponsor|visa|sponsorship|agency|employer|boss|certificate|papers|home office|immigration|deport|deported|deportation)',
      '(threat|threatens|threatened|threatening|says|say|said|report|will|scared|or they|tell)',
      '(work|working|wages|pay|paid|debt|owe|hours|money|leave|sleep|job)',
      '(deport|deported|home office|immigration|police|cancel|passport|debt|owe|send me back|send me home|not paid|no pay|no day off|locked|report me)',
    ],
  },
  {
    danger: 'exploitation',
    all: [
      '(work|works|working|clean|cleaning|cook|cooking|look after their|housekeeper|nanny|maid|servant|domestic worker)',
      '(all day|every day|no day off|no days off|day and night|7 days|seven days|[0-9]+ hours|without rest|no rest|no break|for food|just for food|only food|nothing|no money|not paid|no pay|no wages|hardly any)',
      '(not allowed|can not leave|not leave|locked|not go out|no phone|passport|shout|hit|sleep on|sleep in|sleeping on|sleeping in|kitchen floor|floor|threat|scared|beat|never leaves|no pay|not pay|keeps my)',
    ],
  },
  {
    danger: 'exploitation',
    all: [
      '(bank account|my account|bank card|his account|her account)',
      '(through|money in|use|used|using|borrow|took|holds|hold|took over|wants)',
      '(threat|threatened|threatening|gang|scared|forced|made|older|he said he would|they said they would|lads|hurt|or else|will not give)',
    ],
  },
  {
    danger: 'exploitation',
    all: [
      '(going to|goes to|sent to|travels to|found in|picked up in|keeps going) _ (other towns|another town|country|seaside|london|blackpool|different towns|coast|other cities)',
      '(son|lad|daughter|boy|grandson|brother|nephew|he|she|teenager|year old)',
      '(phone|phones|cash|money|drugs|older|missing|knife|days|train|taxi)',
    ],
  },
  {
    danger: 'exploitation',
    all: [
      '(makes|make|made|making|forces|forced|told) (me|her|him|us|them|my KIN) (to)? (sleep|have sex|see|go with|be with|do things with|beg|steal|shoplift|carry|hold|sell|work|hide|keep) _ (men|mates|friends|clients|punters|bags|bag|packages|weapon|knife|gun|drugs|streets|street|money|for him|for them|strangers|phones)',
    ],
  },
];
