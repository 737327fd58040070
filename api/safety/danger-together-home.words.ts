import type { Together } from './sign.ts';

/** Things about those one lives with or fears that tell of danger only when they are said together, in any order. */
export const togetherAtHome: Together[] = [
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
      '(of him|of her|of them|of my KIN|he comes|he gets|he is|when he|what he|her boyfriend|come home|comes home|go home|going home|get home|temper|drinks|drunk|drink|shouts|angry|hits)',
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
  {
    danger: 'abuse_violence',
    all: [
      '(i|me|we|am|im) (am|was|feel)? (so|too)? (afraid|scared|frightened|terrified) (my|from|by) (KIN|OTHERS|him|her)',
    ],
  },
  {
    danger: 'abuse_violence',
    all: [
      '(he|she|husband|wife|partner|boyfriend|girlfriend)',
      '(tells me what to|decides what i|ask his permission|ask him before|ask her before|account for every|have to account|asks where i|wants to know where i|not let me|makes me feel|says i am|says no one|says nobody|threatens to)',
      '(wear|eat|go|spend|permission|penny|phone|friends|family|leave|work|believe|stupid|crazy|mad|nothing|take the kids|deport|himself|worthless)',
    ],
  },
  {
    danger: 'abuse_violence',
    all: [
      '(out of|released from|let out of|comes out of|back from) (prison|jail|custody)',
      '(he|ex|husband|boyfriend|dad|him|man)',
      '(scared|knows where|find me|threat|come for|after me|afraid|safe|hurt|kill|order)',
    ],
  },
  {
    danger: 'abuse_violence',
    all: [
      '(kill|killed|disown|disowned|beat|beaten|hurt|attacked|punish|lock|harm|send me|conversion)',
      '(family|parents|dad|brothers|community|uncles|they|relatives)',
      '(gay|lesbian|trans|bi|shame|honour|izzat|find out|found out|boyfriend|girlfriend|western|marriage)',
    ],
  },
  {
    danger: 'abuse_violence',
    all: [
      '(son|daughter|teenager|lad|grandson|brother|flatmate|lodger|partner|wife|husband)',
      '(smashes|smashed|smashing|trashes|wrecks|punches holes|holes in|throws|threw|breaks|kicks|kicked|punches|punched|goes for|lashes out)',
      '(house|doors|door|wall|walls|furniture|things|me|stuff|plates|us|tv|phone)',
      '(scared|threatens|threatened|hits|hit|me|us|afraid|frightened|kids|hurt|drunk|when)',
      '(scared|threatens|threatened|hits|hit|afraid|frightened|hurt|at me|for me|the house|the wall|doors|money|violent|angry|safe)',
    ],
  },
  {
    danger: 'abuse_violence',
    all: [
      '(pushed|pushes|shoved|threw|throws|dragged|drags|kicked|knocked|knocks|spat|pinned|held) (me|her|him|mum) __ (stairs|wall|floor|down|hair|bed|face|ground|room|car|door|neck)',
    ],
  },
];
