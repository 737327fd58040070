import { costWords } from '../assets/say.rules.ts';
import { timesOfDay, days } from '../contract/lists.ts';
import { labelOf } from '../taxonomy/taxonomy.ts';
import { sessionsFor } from './broken.rules.ts';
import type { Question } from './question.rules.ts';
import { sessionWords } from './reason.rules.ts';
import { placeOf, type NearlySuited } from './suited.rules.ts';
import { metresWords } from './way.rules.ts';

/** The one thing that would have to give. */
export function giveWords({ asset, spot, reach, broken }: NearlySuited, asked: Question): string {
  switch (broken.what) {
    case 'far': {
      const far = inSentence(metresWords(broken.metres, placeOf({ asset, spot })?.privacy));
      if (reach.how === 'too-far' && reach.by === 'comes') return `If somebody may come from farther: ${far}`;
      return reach.how === 'too-far' && reach.by === 'fetches'
        ? `If it may be farther, with their help for the way: ${far}`
        : `If that is not too far: ${far}`;
    }
    case 'times': {
      const [first] = sessionsFor(spot, { days: [...days], times: [...timesOfDay] });
      return first
        ? `If another time would do: ${sessionWords(first)}`
        : 'If the times suit: nobody has told us them';
    }
    case 'access':
      return `If they can do without this: ${labelOf('access', broken.feature)}`;
    case 'cost':
      return broken.pence === null && asset.costs.every(({ kind }) => kind === 'unknown')
        ? 'If the price suits: nobody has told us it'
        : `If this price is all right: ${costWords(asset.costs)}`;
    case 'language':
      return `If it need not be in ${labelOf('language', asked.language!)}`;
    case 'room':
      return 'If a place comes free: it is full now';
  }
}

const inSentence = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
