import type { Together } from './sign.ts';

/** Things about wanting to die or to hurt oneself that tell of danger only when they are said together, in any order. */
export const togetherSelf: Together[] = [
  {
    danger: 'suicide_self_harm',
    all: [
      '(bridge|cliff|cliffs|roof|ledge|multi storey|platform|tracks|railway|viaduct|flyover|motorway|balcony)',
      '(jump|jumping|jumped|end it|not coming down|threatening|throw|die|dying|want to go over|wont come down|stood|standing|climbed)',
    ],
  },
  {
    danger: 'suicide_self_harm',
    all: [
      'TABLETS',
      '(enough|stash|stashed|whole|lined up|counted|counting|every one|all of them|all at once|too many|bottle of vodka|box|boxes|packet|packets|saved|saving|how many|handful|washed|swallowed|neck|necked|necking|fatal|lethal)',
    ],
  },
  {
    danger: 'suicide_self_harm',
    all: [
      '(wish|want|wants|wanted|wanting|rather|hope|hopes|ready|going to|let me|deserve|should|better off|like to|easier|plan|planning|think about|thinking about|thinking of|keep on about|thoughts)',
      '(die|dying|be dead|being dead|am dead|was dead|were dead|off dead|end my life|end his life|end her life|end their life|kill SELF|killing SELF)',
    ],
  },
  {
    danger: 'suicide_self_harm',
    all: ['(better off|better|happier|easier|fine) __ without (me|him|her|us)'],
  },
  {
    danger: 'suicide_self_harm',
    all: [
      '(end|ending|finish|finishing|take|taking|ended|ends) _ (life|lives|own life)',
      '(want|wants|going|think|thinks|thinking|said|says|saying|thoughts|ready|tried|plan|about|might|will|scared|tonight|way|ways|help|how|tell|tells|tempted|considered|considering)',
    ],
  },
  {
    danger: 'suicide_self_harm',
    all: [
      '(not|no|never|nothing) __ (be here|be alive|alive|live anymore|live any more|living anymore|to live|live for|point in living|point living|point to life|wake up|exist|go on living|worth living|keep going|carry on|go on anymore|go on any more)',
      '(want|wants|wanting|point|worth|reason|see|know|can|wish|think|feel|anymore|longer|nothing|could)',
    ],
  },
  {
    danger: 'suicide_self_harm',
    all: [
      '(kill|killing|hang|hanging|drown|drowning|shoot|starve|starving|harm|harming|cutting|punish|punishing|slash|slashing|burning|scratching) _ SELF',
    ],
  },
  {
    danger: 'suicide_self_harm',
    all: [
      '(blade|blades|razor|razors|compass|cuts|scars|bleeding|blood|cutting|slashed|marks)',
      '(arm|arms|sleeve|sleeves|wrist|wrists|thighs|skin|long sleeves)',
    ],
  },
  {
    danger: 'suicide_self_harm',
    all: [
      '(going to|gonna|will|plan to|planning to|might|could|ready to|about to) (do it) (tonight|tomorrow|this time|soon|now|properly|$)',
    ],
  },
  {
    danger: 'suicide_self_harm',
    all: [
      '(goodbye|good bye|goodbyes|farewell)',
      '(text|texted|letter|letters|note|message|messages|phone off|not answering|scared|worried|posted|wrote|everyone|forever|kids|sorry|love)',
    ],
  },
  {
    danger: 'suicide_self_harm',
    all: [
      '(see|seeing|is|got|sees|no|feel) _ point (anymore|any more|of (me|living|life)|to anything|in anything|in me|to life|$)',
    ],
  },
  {
    danger: 'suicide_self_harm',
    all: [
      '(everyone|everybody|nobody|no one|they|kids|family|mum|world) __ (ok|fine|okay|better|happier|care|notice|miss|sad) __ (without me|if i|gone|was gone|were gone|died|dead|not here)',
    ],
  },
  {
    danger: 'suicide_self_harm',
    all: [
      '(got|have|with|holding|in front|looking at|staring at|next to me|in my hand|on the table|ready)',
      'TABLETS _ (in front|in my hand|on the table|ready|here|next to me|lined up|beside me)',
    ],
  },
  {
    danger: 'suicide_self_harm',
    all: ['(never|not) (wake|waking|woke)', '(sleep|asleep|bed|night|morning|want|wish)'],
  },
  {
    danger: 'suicide_self_harm',
    all: [
      '(walk|walking|wade|wading|drive|driving|step|stepping|jump|jumping|going) (my car|the car)? (into|in|off|under|in front of) (the|a|my)? (sea|river|canal|lake|road|roads|traffic|cliff|tree|wall|lorry|reservoir|water|train|quarry|track|tracks)',
      '(think|thinking|thought|thoughts|keep|want|wants|urge|urges|said|says|wanted|going to|tempted|feel like|imagining|about|tonight)',
    ],
  },
  {
    danger: 'suicide_self_harm',
    all: [
      '(last|final) (night|day|message|birthday|christmas|time i|time you)',
      '(goodbye|gone quiet|sorry|phone|alive|mate|friend|worried|scared|see me|hear from|earth|bye)',
    ],
  },

  {
    danger: 'suicide_self_harm',
    all: [
      '(dark|suicidal|scary|bad|horrible|intrusive) thoughts __ (tonight|not safe|alone|end|act|myself|die|scared|again|hurt|dying|take over|strong|worse)',
    ],
  },
  {
    danger: 'suicide_self_harm',
    all: [
      '(not want|no longer want|not wanting|sick of|done with|tired of|had enough of|can not do|finished with|over) (to)? (do|doing|this|be|being|carry on|live|living|life|fighting|existing|exist|here|trying) (life|this|alive|here|anymore|any more|with life|existing|living|to stay alive|in this world)',
    ],
  },
  {
    danger: 'suicide_self_harm',
    all: [
      '(doing|do) (everyone|everybody|them|my family|the world|people) a favour',
      '(gone|dead|die|end|without|not here|if i|disappear|myself|kill|by)',
    ],
  },
  {
    danger: 'suicide_self_harm',
    all: [
      '(googling|googled|googles|searching|searched|search|looking up|looked up|researching|asking|asks|reading) __ (die|kill|suicide|overdose|hang|noose|lethal|painless|poison)',
    ],
  },
  {
    danger: 'suicide_self_harm',
    all: [
      '(not|can not|never) (see|imagine|picture) (myself|me|himself|herself) (here|alive|being here|being alive|getting through|lasting|living|making it)',
    ],
  },
  {
    danger: 'suicide_self_harm',
    all: [
      '(before i|before he|before she|scared i|afraid i|worried he|worried she|frightened i|think i|think he|think she|might|gonna|going to) (will|is going to|am going to|going to|might|may|could)? (do something|hurt|do it|harm|take|end|finish)',
      '(stupid|silly|bad|myself|himself|herself|tablets|pills|tonight|overdose|his life|her life|my life|it all|regret)',
    ],
  },
  {
    danger: 'suicide_self_harm',
    all: [
      '(not|nowhere|no longer) (feel|feeling|am|be|is)? safe (tonight|right now|with my thoughts|in my head|by myself|on my own|alone with my thoughts|from my thoughts)',
      '(i|he|she|me)',
    ],
  },
];
