import { describe, expect, it } from '@jest/globals';
import { keyOf, understand } from '../../../api/search/understand.rules.ts';
import { mutationsOf } from '../../../api/search/understand-welsh.rules.ts';
import { knowsPlace } from '../../support/places-by-name.ts';

const readingsOf = (words: string, placeTyped = false) =>
  understand(words, { placeTyped, knowsPlace }).readings.map(keyOf).sort();

describe('reading a question', () => {
  it('reads what a link worker would hear in it', () => {
    expect(readingsOf('M33 on my own since my wife died, loves brass bands, no car')).toEqual(
      ['place:M33', 'need:lonely', 'need:bereaved', 'need:music', 'limit:no_car'].sort(),
    );
  });

  it.each([
    ['baby loss', ['need:bereaved']],
    ['warm bank', ['need:warm_space']],
    ['my carer shouts at me', ['need:rights']],
    ['lost my mum', ['need:bereaved']],
    ['lost my job', ['need:work']],
    ['no transport', ['limit:no_car']],
    ['hit hard by the gas bills', ['need:warm']],
    ['hospital lift', ['need:get_about']],
  ])('takes the longer phrase: %s', (words, readings) => {
    expect(readingsOf(words)).toEqual(readings);
  });

  it.each([
    ["He's 97 and loves ships", 'need:young'],
    ["I'm 44 with two at primary", 'need:young'],
    ["She's 16. She used to paint", 'need:older'],
  ])('takes nobody for young or old who is not: %s', (words, wrong) => {
    expect(readingsOf(words)).not.toContain(wrong);
  });

  it.each('hit bank back car lift form will loss club baby cold move host'.split(' '))(
    'takes the single word %s for no need',
    (word) => {
      for (const words of [word, `the ${word} there`, `some ${word} or other`])
        expect(readingsOf(words).filter((key) => key.startsWith('need:'))).toEqual([]);
    },
  );

  it('takes no small word for anything', () => {
    const small =
      'a about after again all am an and any are as at be because but by can do for from get go had has have he help her him his how i if in into is it like make me my need no not now of off on one or our out over she so some that the their them there they this to two up us want was we what when where which who with would you your person people place man woman house home car day time week year work school old new good life mum dad son street road door thing'; // prettier-ignore
    for (const word of small.split(' ')) expect([word, readingsOf(word)]).toEqual([word, []]);
  });

  it.each([
    ['not a church', ['notWanted:faith']],
    ['craft but nothing with singing', ['need:craft', 'notWanted:singing']],
    ['not religious. grief group.', ['need:bereaved', 'notWanted:faith']],
    ['Church isn’t my thing', ['notWanted:faith']],
    ['choir rather than the gym', ['need:singing', 'notWanted:active']],
    ['no friends', ['need:lonely']],
    ['fed up of eating alone', ['need:lonely', 'need:lunch']],
    ['no bingo, I live alone', ['need:lonely', 'notWanted:games', 'notWanted:older']],
    ['dad can’t cope with the cooking', ['need:cooking', 'need:low_mood']],
  ])('tells what is not wanted from what is missing: %s', (words, readings) => {
    expect(readingsOf(words)).toEqual(readings);
  });

  it.each([
    ['choir, im 15', 'limit:age:15'],
    ['choir, mum is ninety two', 'limit:age:92'],
    ['choir for 50+', 'limit:age:50'],
    ['women’s choir', 'limit:women'],
    ['choir after 6pm', 'limit:evening'],
    ['Man, 58. choir', 'limit:age:58'],
    ['Pt 77F choir', 'limit:age:77'],
    ['choir for my 7 year old', 'limit:age:7'],
    ['choir for over 70s', 'limit:age:70'],
    ['choir in polish', 'limit:language:pl'],
    ['choir on sundays', 'limit:SU'],
    ['choir monday mornings', 'limit:morning'],
    ['choir, step free please', 'limit:step_free'],
    ['choir women only', 'limit:women'],
    ['free choir', 'limit:free'],
    ['choir i cant drive', 'limit:no_car'],
    ['choir on zoom', 'limit:online'],
  ])('reads the limit of “%s”', (words, limit) => {
    expect(readingsOf(words)).toContain(limit);
  });

  it.each([
    ['choir 5 weeks', 'a baby of five weeks'],
    ['choir at 10am', 'the time'],
    ['choir for a 60th', 'a birthday'],
    ['choir £20', 'a price'],
    ['choir 3 miles away', 'a distance'],
  ])('takes no age from “%s”: %s', (words) => {
    expect(readingsOf(words).filter((key) => key.startsWith('limit:age'))).toEqual([]);
  });

  it.each([
    ['choir near Altrincham', 'place:Altrincham'],
    ['choir in Sale', 'place:Sale'],
    ['choir M33 7WW', 'place:M33 7WW'],
    ['choir m33', 'place:m33'],
    ['choir Bolton', 'place:Bolton'],
    ['côr yng Nghaerdydd', 'place:caerdydd'],
  ])('knows the place of “%s”', (words, place) => {
    expect(readingsOf(words)).toContain(place);
  });

  it('takes no place from words that a place is called like, nor where one stands in the second box', () => {
    expect(readingsOf('clothes for sale').filter((key) => key.startsWith('place'))).toEqual([]);
    expect(readingsOf('choir in march').filter((key) => key.startsWith('place'))).toEqual([]);
    expect(readingsOf('choir in Bolton', true)).toEqual(['need:singing']);
  });

  it.each([
    ['lonley', 'need:lonely'],
    ['allotmint', 'need:gardening'],
    ['befreinder', 'need:befriender'],
    ['conselling', 'need:counselling'],
    ['volunterring', 'need:volunteer'],
  ])('forgives the spelling of %s', (words, reading) => {
    expect(readingsOf(words)).toContain(reading);
  });

  it('hears Welsh with its mutations, accents or none', () => {
    expect(mutationsOf('gwirfoddoli')).toContain('wirfoddoli');
    expect(mutationsOf('caerdydd')).toEqual(['caerdydd', 'gaerdydd', 'ngaerdydd', 'chaerdydd'].map((word) => word.replace('ngae', 'nghae'))); // prettier-ignore
    expect(readingsOf('hoffwn i wirfoddoli')).toEqual(['need:volunteer']);
    expect(readingsOf('cor meibion')).toEqual(readingsOf('côr meibion'));
    expect(readingsOf("dwi'n unig ers colli'r gwr")).toEqual(['need:bereaved', 'need:lonely']);
  });

  it('says which words it read, and leaves the others over', () => {
    const { readings, left } = understand('Somewhere with a choir and kumquats', { knowsPlace });
    expect(readings).toEqual([{ type: 'interest', value: 'singing', said: 'choir', start: 17, end: 22 }]);
    expect(left).toEqual(['kumquats']);
  });

  it('puts needs of one family together', () => {
    const { wishes } = understand('lonely, want to meet people, and a choir');
    expect(wishes).toEqual([['lonely', 'meet_people'], ['singing']]);
  });

  it('leaves out what was taken off', () => {
    const { readings } = understand('lonely, no car', { off: new Set(['limit:no_car']) });
    expect(readings.map(keyOf)).toEqual(['need:lonely']);
  });

  it.each(['', '   ', '???', "'''", 'a'.repeat(5000), '1 2 3', '\u0000', 'constructor __proto__ toString'])(
    'reads nothing from nothing: %j',
    (words) => {
      expect(understand(words, { knowsPlace }).readings).toEqual([]);
    },
  );
});
