import type { Detail, SignalAnswer } from '../contract/freshness-lists.ts';

/** What is wrong, as a sentence's end in a mail. */
export const sayDetail: Record<Detail, string> = {
  times: 'the days or times are wrong',
  phone: 'the phone number or address to write to does not work',
  place: 'the place is wrong',
  cost: 'the cost is wrong',
  who: 'who it is for is wrong',
  access: 'getting in is not as it says',
  closed: 'it has closed',
  something_else: 'something else is wrong',
};

/** What became of it, as one sentence. */
export const sayAnswer: Record<SignalAnswer, string> = {
  put_right: 'It has been put right.',
  was_right: 'The people who know looked again, and it is right as it stands.',
  closed: 'It has closed, and we have taken it off the map.',
  could_not_tell: 'We tried and could not find out. The page says how old it is.',
};
