/** What is said before something that is not wanted. */
export const refusals = [
  '(not|no|nothing|without|except|avoid|avoiding|hate|hates|isnt|anything but|rather not|instead of|apart from|dont want|wont have|wont do|refuse|refuses|refusing|dislike|dislikes|not into|not keen on|not bothered about|not interested in|dont fancy|dont like|hates|cant stand|cant abide|dont do|isnt in|isnt a|not in|not another|never been one for|not one for|put off by|allergic to|sick of|fed up of)',
  '(nothing|anything|not anything) (with|to do with|involving|in|at)',
  '(dont|wont|cant|not) (want|have|be doing|like|do|stand|go to|go near|fancy|set foot in) (anything|owt)? (to do)? (with|in)?',
  '(dim|ddim|heb|nid)',
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
    'befriender',
    'lgbt',
    'learning',
  ],
]);
