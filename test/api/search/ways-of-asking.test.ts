import { describe, expect, it } from '@jest/globals';
import { understand } from '../../../api/search/understand.rules.ts';

const things = [
  ...[
    'yoga',
    'counselling',
    'a choir',
    'debt advice',
    'a food bank',
    'a walking group',
    'gardening',
    'swimming',
  ],
  ...[
    'a dementia cafe',
    'benefits advice',
    'a knitting group',
    'a befriender',
    'a lift to hospital',
    'football',
  ],
  ...['computer help', 'baby group', 'bereavement group', 'a job'],
];
const said = (typed: string) =>
  understand(typed, { placeTyped: true, knowsPlace: () => false }).readings.filter(
    ({ type }) => type !== 'limit' && type !== 'place',
  );
const asRead = (typed: string) => said(typed).map(({ type, value }) => `${type}:${value}`);

describe('the way somebody asks', () => {
  it.each([
    ...['could do with …', 'i could really do with …', 'wouldnt mind …', 'desperate for …', 'who does …'],
    ...['no idea where to start with …', 'not sure about … but willing', 'not very good at …'],
    ...['havent been to … for years', 'not been to … in ages', 'my gp told me about …', 'someone who does …'],
    ...[
      'free …',
      'cheap …',
      '… that doesnt cost much',
      '… near a bus stop',
      '… on a bus route',
      '… i can walk to',
    ],
    ...['is … still running', 'who runs …', 'do i need to book …', '… not too noisy', '… for a friend'],
    ...['… for beginners', 'virtual …', '… on zoom', '… for my mum', 'looking into … for a client'],
  ])('changes nothing about what it is: %s', (way) => {
    const changed = things.flatMap((thing) => {
      const [plain, asked] = [asRead(thing), asRead(way.replace('…', thing))];
      return asked.join() === plain.join()
        ? []
        : [`${thing}: ${plain.join(' ')}, but then ${asked.join(' ')}`];
    });
    expect(changed).toEqual([]);
  });
});
