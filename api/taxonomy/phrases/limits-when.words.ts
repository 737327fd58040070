const parts =
  '(am|pm|eve|eves|morning|afternoon|evening|night|mornings|afternoons|evenings|nights|lunchtime|lunchtimes)';
const weekday = (english: string, ...welsh: string[]) => [
  `(${english})`,
  `(${english}) ${parts}`,
  `(${english}) free`,
  `(only|just|mostly|am|im) free (on)? (${english})`,
  ...welsh,
];

/** Phrases that say when: a day, a part of the day, now. */
export const whenPhrases: Record<string, string[]> = {
  MO: weekday(
    'monday|mon',
    '(bore|prynhawn|brynhawn|pnawn|bnawn|ar ddydd|ddydd) (llun)',
    'dydd llun',
    'nos lun',
  ),
  TU: weekday(
    'tuesday|tues|tue',
    '(bore|prynhawn|brynhawn|pnawn|bnawn|ar ddydd|ddydd) (mawrth|fawrth)',
    'dydd mawrth',
    'nos fawrth',
  ),
  WE: weekday(
    'wednesday|weds|wed|wednesdy',
    '(bore|prynhawn|brynhawn|pnawn|bnawn|ar ddydd|ddydd) (mercher|fercher)',
    'dydd mercher',
    'nos fercher',
  ),
  TH: weekday(
    'thursday|thurs|thur|thu',
    '(bore|prynhawn|brynhawn|pnawn|bnawn|ar ddydd|ddydd) (iau)',
    'dydd iau',
    'nos iau',
  ),
  FR: weekday(
    'friday|fri',
    '(bore|prynhawn|brynhawn|pnawn|bnawn|ar ddydd|ddydd) (gwener|wener)',
    'dydd gwener',
    'nos wener',
  ),
  SA: weekday(
    'saturday',
    '(on|every|each|this|next|for) sat',

    'sat (am|pm|morning|mornings|afternoon|afternoons|evening|evenings|night|lunchtime|and|or|only)',
    '(bore|prynhawn|brynhawn|pnawn|bnawn|ar ddydd|ddydd) (sadwrn)',
    'dydd sadwrn',
    'nos sadwrn',
  ),
  SU: weekday('sunday', '(bore|prynhawn|brynhawn|pnawn|bnawn|ar ddydd|ddydd) (sul)', 'dydd sul', 'nos sul'),
  weekend: ['(weekend|weekends|at the weekend)', 'penwythnos'],
  weekdays: [
    '(mon|monday) (to|till) (fri|friday)',
    '(school hours|during school|in school hours|while (the|my) kid (is|are) at school|school day|midweek)',
    '(weekday|weekdays|in the week|during the week)',
  ],
  today: ['today', 'heddiw', '(open|on) the day', 'this (morning|afternoon|evening)'],
  tomorrow: ['tomorrow', 'yfory', 'fory'],
  now: ['(open|on|available|anything|anywhere|somewhere|something) (right)? now'],
  morning: [
    '(in the|on a)? (morning|mornings)',
    'bore',
    '(bore) (llun|mawrth|fawrth|mercher|fercher|iau|gwener|wener|sadwrn|sul)',
    'NUMam',
    '(WEEKDAY) (am|morning|mornings)',
  ],
  afternoon: [
    '(afternoon|afternoons)',
    '(sit|stay|stop|be|spend) all afternoon',
    '(prynhawn|pnawn|brynhawn|bnawn) (llun|mawrth|fawrth|mercher|fercher|iau|gwener|wener|sadwrn|sul)?',
    '(WEEKDAY) (pm|afternoon|afternoons)',
  ],
  evening: [
    'of an evening',
    'nights $',
    '(pottery|yoga|craft|sewing|art|pilates|running|choir|dance|dancing|badminton|boxing|five a side|swim|swimming) (night|nights)',
    '(at|after|by|till|until|from)? (six|seven|eight|nine|ten|NUM|NUMpm) (at|of a) night',
    '(WEEKDAY|works|starts|come|only|anything) after (six|seven|eight|work|tea)',
    '(walk in|go|open|something|somewhere|class|group|club) at night',
    '(weeknight|weeknights|week nights|weekday evenings|weekday nights|night class|night classes|night school|evening class|evening classes|evening group)',
    '(once|when|after) (i)? (finish|finished|get in from|get home from|knock off) (work)?',
    '(once|when|after) (the)? (kid|baby|they|hes|shes) (are|is|s)? (in bed|asleep|down)',
    '(after|evenings after) (tea|dinner|the school run|hours|the kid are in bed)',
    '(evening|evenings|after work|night time|tonight|evening only)',
    '(WEEKDAY) (night|nights|evening|evenings|eve|eves)',
    'on a night',
    '(running|run|runs|put on|puts on) a night',
    'pub night',
    'nos',
    'gyda r nos',
    'heno',
    '(nos) (lun|fawrth|fercher|iau|wener|sadwrn|sul)',
  ],
  lunch: ['(lunchtime|lunchtimes|lunch time|at midday|lunch hour)', 'amser cinio'],
};
