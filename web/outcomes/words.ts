import type { Contact, Measure, Ons4Item, UclaItem } from '../../api/contract/outcome-lists.ts';
import type { lonelyChoices, uclaChoices } from '../../api/contract/outcome-lists.ts';

/** Fixed wording and order: ONS, personal well-being harmonised standard. Changing a word would make answers incomparable. */
const ons4: Record<Ons4Item, string> = {
  satisfied: 'Overall, how satisfied are you with your life nowadays?',
  worthwhile: 'Overall, to what extent do you feel that the things you do in your life are worthwhile?',
  happy: 'Overall, how happy did you feel yesterday?',
  anxious:
    'On a scale where 0 is “not at all anxious” and 10 is “completely anxious”, overall, how anxious did you feel yesterday?',
};

/** Fixed wording and order: the three-item UCLA scale and the direct question, as ONS recommends them for adults. */
const ucla: Record<UclaItem, string> = {
  companionship: 'How often do you feel that you lack companionship?',
  left_out: 'How often do you feel left out?',
  isolated: 'How often do you feel isolated from others?',
};
const uclaAnswers: Record<(typeof uclaChoices)[number], string> = {
  hardly_ever: 'Hardly ever or never',
  some_of_the_time: 'Some of the time',
  often: 'Often',
};
const lonelyAnswers: Record<(typeof lonelyChoices)[number], string> = {
  always: 'Often or always',
  some_of_the_time: 'Some of the time',
  occasionally: 'Occasionally',
  hardly_ever: 'Hardly ever',
  never: 'Never',
};

export const words = {
  title: 'How they say they are',
  heading: (person: string) => `How ${person} is, in their own answers`,
  back: 'Back to the person',
  lead: 'Ask only if they would like to. Read the questions as they stand, in this order.',
  ons4,
  ons4Intro:
    'I would like to ask you four questions about your feelings on aspects of your life. There are no right or wrong answers. For each of these questions I’d like you to give an answer on a scale of 0 to 10, where 0 is “not at all” and 10 is “completely”.',
  ucla,
  uclaAnswers,
  lonely: 'How often do you feel lonely?',
  lonelyAnswers,
  measures: {
    ons4: 'How life is going',
    loneliness: 'Company',
    goal: 'A goal of their own',
    licensed: 'Another measure that you hold a licence for',
  } satisfies Record<Measure, string>,
  source: {
    ons4: 'Questions: Office for National Statistics, personal well-being.',
    loneliness:
      'Questions: UCLA three-item loneliness scale and the direct question, as the Office for National Statistics recommends.',
  },
  contact: 'Which time that you meet is this?',
  contacts: { first: 'The first', second: 'The second', later: 'A later one' } satisfies Record<
    Contact,
    string
  >,
  on: 'Which day, if not today?',
  declined: 'They did not want to',
  declinedOn: (days: string) => `Did not want to: ${days}`,
  leave: 'Left out',
  goal: 'Their goal, in their words',
  newGoal: 'A new goal',
  which: 'Which goal?',
  importance: 'How important is it to you? (1 to 10)',
  confidence: 'How sure are you that you can do it? (1 to 10)',
  now: 'Where are you now? (0 to 10, where 10 is there)',
  name: 'What the measure is called',
  licence: 'Reference of your organisation’s licence',
  licenceHow: 'We ship none of its questions. Ask them on your own form, and write the score here.',
  score: 'The score',
  save: 'Save',
  ask: (measure: string) => `Ask: ${measure}`,
  none: 'Nothing was asked yet.',
  items: {
    satisfied: 'Satisfied with life',
    worthwhile: 'Things I do are worthwhile',
    happy: 'Happy yesterday',
    anxious: 'Anxious yesterday (less is better)',
    sum: 'Missing company, 3 to 9 (less is better)',
    lonely: 'Lonely, 1 to 5 (less is better)',
    now: 'Where I am now',
    confidence: 'How sure I am',
    importance: 'How important it is',
    score: 'Score',
  } as Record<string, string>,
  day: 'Day',
  answer: 'Answer',
  range: (low: number, high: number) => `from ${low} to ${high}`,
  line: (item: string, points: string) => `${item}: ${points}`,
  pair: (from: number, to: number) => `Began at ${from}, now ${to}.`,
  noPair: 'Not asked twice yet, or not in time to compare.',
  sayDay: (iso: string) =>
    new Date(`${iso}T12:00:00Z`).toLocaleDateString('en-GB', {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    }),
};
