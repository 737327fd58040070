import type { Together } from './sign.ts';

/** Things about oneself and those one lives with that tell of danger only when they are said together, in any order. */
export const togetherAtHome: Together[] = [
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
    danger: 'abuse_violence',
    all: [
      '(hands|hand|arm|arms|belt|fist|fists|pillow|fingers|foot|grabbed|grabs|grab|squeezed|squeezing|held|dragged|pulled) __ (throat|neck|windpipe|my hair|her hair|mouth|my face|her face)',
    ],
  },
  {
    danger: 'abuse_violence',
    all: [
      '(ex|exs|husband|boyfriend|partner|he|girlfriend|man|bloke|someone|fella|wife)',
      '(sits outside|waits outside|waiting outside|parked outside|outside my (work|house|door|flat|window|job|school)|drives past|driving past|found out where|knows where i live|where i live now|been in my (flat|house|home)|let himself in|shows up|showing up|turns up at|turned up at|tracker|trackers|airtag|tracking|spyware|hidden camera|cameras|watching me|watches me|following|follows|stalk|wont leave me|will not leave me|keeps coming|has my password|reads my)',
      '(me|my|her|i)',
    ],
  },
  {
    danger: 'abuse_violence',
    all: [
      '(batter|batters|battering|batterin|leather|leathers|leathering|leathered|braying|brays|lamps|lamped|lamping|clouts|clouted|clouting|wallops|walloped|decked|decks|laid into|lays into|lay into|goes for me|went for me|lashes out|lashed out|lashing out|knocks seven|knocked out|smacked about|knocked about|knocks about|pasting|hidings|good hiding) __ (me|us|mum|her|him|my mum|the kids|ma|at me|my KIN)',
    ],
  },
  {
    danger: 'abuse_violence',
    all: [
      '(marry|married|marriage|wedding|engaged|engagement|husband they chose)',
      '(forced|force|forcing|made to|making me|make me|not want|do not want|against|taking me|take me|sending me|send me|flight|flights|pakistan|bangladesh|no choice|disown|shame|dishonour|refuse|refused|threat)',
    ],
  },
  {
    danger: 'abuse_violence',
    all: [
      '(scared|afraid|frightened|terrified|petrified|frightens|scares|terrifies|feart|feared|dread|hide|hiding)',
      '(of him|of her|of them|of my KIN|he comes|he gets|he is|when he|what he|her boyfriend|my KIN|come home|comes home|go home|going home|get home|temper|drinks|drunk|drink|shouts|angry|hits)',
      '(he|him|his|she|KIN)',
    ],
  },
  {
    danger: 'abuse_violence',
    all: [
      '(he|she|KIN|they)',
      '(gets|goes|is|turns|gone|got|kicks|flies|being|becoming|becomes|has) _ (angry|mad|nasty|mental|aggressive|physical|violent|rage|temper|kicks off|rages|handy)',
      '(drink|drinks|drunk|drinking|scared|hits|hit|throws|threw|smashed|smashes|punches|punched|hurt|wall|walls|afraid|safe|frightened|me|hide)',
    ],
  },
  {
    danger: 'abuse_violence',
    all: [
      '(sex|asleep|naked|undressed|bed|clothes|against my will)',
      '(made me|makes me|forced|forces|force|pressured|without my|said no|say no|did not want|not want|would not stop|not stop|will not stop|no choice|consent|against my will|pinned|held me|held down)',
    ],
  },
  {
    danger: 'abuse_violence',
    all: [
      '(bruise|bruises|bruised|bruising|black eye|black eyes|split lip|broken (nose|jaw|rib|ribs)|fractured|finger marks|bust lip)',
      '(he|him|husband|partner|boyfriend|wife|carer|carers|staff|home|walked into|hide|hides|makeup|make up|says she fell|explain|unexplained|neighbour|child|mum|nan|gran|scared)',
    ],
  },
  {
    danger: 'abuse_violence',
    all: [
      '(he|she|husband|wife|partner|boyfriend|girlfriend|son|daughter|carer|in laws|family|parents|mother in law|they|dad|brother)',
      '(not let|never lets|will not let|not allow|not allowed|will not allow|takes my phone|took my phone|hides my|took my bank card|takes my bank card|takes my money|takes my pension|controls|controlling|locks|locked|watches everything|goes through my|checks my phone|have to ask permission|ask permission|keeps me|stops me) (me|us|my|her|him|in|everything|out|to|what|mum|i)?',
      '(house|out|family|friends|phone|money|leave|alone|job|bank|pension|work|doctor|gp|english|anyone|nobody|door|room|key|keys|permission|wear|eat|$)',
      '(me|my|i|her|mum)',
    ],
  },
  {
    danger: 'abuse_violence',
    all: [
      '(where he|where she|so he|so she|place he|somewhere he|before he) (can not|not|could not|gets|comes|finds|wakes|will not) (find|get|reach|back|home|out|me|know|up)?',
    ],
  },
  {
    danger: 'abuse_violence',
    all: [
      '(get|getting|take|taking|got|grab) (me|my|the|us|her|him|our) (kids|children|baby|and|KIN|out) _ (out|away|safe|tonight|leave)',
      '(he|him|husband|partner|safe|dad|boyfriend|violent|drunk|tonight)',
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
    danger: 'abuse_violence',
    all: [
      '(will|would|going to|gonna|threatened to|threatening to|says he will|wants to|tried to|try to|said he would) (kill|stab|hurt|shoot|murder|strangle|drown|beat|bury|burn|harm|slit) (me|us|her|him|mum|them|the kids|my KIN)',
      '(he|she|they|brother|dad|ex|husband|partner|boyfriend|wife|son|family|uncle|man|neighbour|cousin|he will)',
    ],
  },
  {
    danger: 'abuse_violence',
    all: [
      '(followed|followed home|harassed|watched|tracked|beaten|hurt|hit|threatened|attacked|controlled|bullied|shouted at|pushed|abused) by _ (ex|husband|boyfriend|partner|wife|girlfriend|dad|mum|son|daughter|brother|man|men|someone|carer|carers|staff|family|in laws|KIN)',
    ],
  },
  {
    danger: 'abuse_violence',
    all: [
      '(marry|married to|marry to|engaged to|married off)',
      '(they want|parents|family|dad|mum|uncle|aunt|uncles|community|elders|they are|want me)',
      '(never met|not know|not want|do not love|stranger|older|cousin|refuse|no choice|scared|me|14|15|16|17)',
      '(want|making|make|force|forcing|forced|taking|take|made|arranged|arranging|told|say|says|saying|booked|off)',
      '(me|my sister|my friend|her|i)',
    ],
  },
  {
    danger: 'abuse_violence',
    all: ['(KIN|he|she|man|partner|home|house) _ (violent|abusive|beats|aggressive)'],
  },
  {
    danger: 'abuse_violence',
    all: [
      '(staff|carer|carers|nurse|home help|support worker|care worker|agency|care home|nursing home)',
      '(cruel|rough|roughly|nasty|mean|hit|hits|slap|slapped|shout|shouts|shouting|swears|bruise|bruises|hurt|hurts|steal|steals|stealing|stole|taking money|pinching|threatens|neglect|neglecting|neglected|not fed|wet bed|left in|not washed|handles|force|dragged|ignored|locks)',
      '(mum|dad|me|nan|gran|grandad|her|him|my|residents|uncle|aunt|brother|son|husband|wife)',
    ],
  },
  {
    danger: 'abuse_violence',
    all: [
      '(grandson|granddaughter|son|daughter|nephew|niece|neighbour|friend|lodger|carer|cleaner|brother)',
      '(takes|taking|took|steals|stealing|stole|pinching|pinches|helps himself|helps herself|spends|emptied|controls|bullies|bullying|pushes|frightens|demands|demanding)',
      '(pension|money|bank card|cash card|savings|purse|card|benefits)',
      '(nan|gran|mum|dad|grandad|my|her|his|me|old|elderly|neighbour)',
      '(scared|afraid|shouts|hits|pushes|threat|threatens|all|every|her|his|my|not let|mum|gran|nan)',
    ],
  },
];
