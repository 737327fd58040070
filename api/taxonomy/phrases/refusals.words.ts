/** What is said before something that is not wanted. */
export const refusals = [
  '(not|no|nothing|without|except|avoid|avoiding|hate|hates|isnt|anything but|rather not|instead of|apart from|dont want|wont have|wont do|refuse|refuses|refusing|dislike|dislikes|not into|not keen on|not bothered about|not interested in|dont fancy|dont like|hates|cant stand|cant abide|dont do|isnt in|isnt a|not in|not another|never been one for|not one for|put off by|allergic to|sick of|fed up of)',
  '(nothing|anything|not anything) (with|to do with|involving|in|at)',
  '(dont|wont|cant|not) (want|have|be doing|like|do|stand|go to|go near|fancy|set foot in) (anything|owt)? (to do)? (with|in)?',
  '(dont|not|please dont|no point|wont) (send|sending|make|put|suggest|offer|refer|point|tell|push) (me|us|him|her)? (to|on|for|in|into|towards|at)? (the|a|any)?',
  '(rather than|instead of|as opposed to|more than|sooner than|minus|bar|steer clear of|keep away from|nowhere near|had enough of|done with|not after|not looking for|not a|without the|not for)',
  '(no|not) more',
  '(cant|couldnt|hard to|dont want to) (be|stand|face|bear|sit with) (near|around|seeing|to see|with|being near|being around|among)?',
  // Who cannot cope with the cooking or the garden asks for help with it.
  '(cant|couldnt|hard to|dont want to) cope with (near|around|seeing|being near|being around|being among)',
  '(dim|ddim|heb|nid)',
];

/** What begins like a refusal and refuses nothing: "no idea where to start with yoga", "not very good at cooking". */
export const noRefusals = [
  '(no|not) (idea|clue|sure|certain|problem|rush|hurry|doubt|matter|wonder|luck|joy|far|expensive|dear|cliquey|judged|noisy|busy)',
  '(not|no) (really|quite|entirely|too|so|very|that|much)? (sure|good|great|confident|clever|brave|fit|far|bad|experienced|experience|confidence)',
  '(no|not a) (experience|confidence|qualifications) (of|in|for|with)?',
  '(not|never) (been|done|tried|had|gone|played|sung|danced|cooked|swum|got round to)',
  '(no|not got|not) (one|body|anyone|anybody|somebody|someone|friends|company) (to|for|who)',
];

/** What is said after something that is not wanted: "church isn't my thing". */
export const dismissals = [
  '(isnt|is not|not|never|never been|aint|wouldnt be) (really|exactly|quite|for)? (my|his|her|our) (thing|cup of tea|bag|scene|style|idea of fun|kind of thing|sort of thing|taste)',
  '(isnt|is not|not|arent|wasnt) (really)? for (me|him|her|us|mum|dad)',
  '(does|do) nothing for (me|him|her)',
  '(bores|bore|scares|terrifies|depresses) (me|him|her)',
  '(puts|put) (me|him|her) off',
];

/** Topics that may be refused. "No friends" and "no work" are needs, not refusals. */
export const refusable: ReadonlySet<string> = new Set([
  ...[
    'faith',
    'counselling',
    'older',
    'peers',
    'lunch',
    'coffee',
    'volunteer',
    'singing',
    'music',
    'craft',
    'knitting',
  ],
  ...[
    'drama',
    'books',
    'games',
    'dance',
    'walking',
    'sport',
    'swimming',
    'exercise',
    'active',
    'gardening',
    'cooking',
  ],
  ...[
    'animals',
    'shed',
    'film',
    'history',
    'wild',
    'photos',
    'young',
    'family',
    'parent',
    'befriender',
    'lgbt',
    'learning',
  ],
]);
