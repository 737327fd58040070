import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { dangerIn, hearDanger, signIn } from '../../../api/safety/danger.rules.ts';
import { framesOf } from '../../../api/safety/frame.rules.ts';
import { livedThrough } from '../../../api/safety/lived-through.frames.ts';
import { atMost } from '../../support/runs.ts';

describe('words that tell of danger', () => {
  it.each([
    ['I want to kil my self', 'suicide_self_harm'],
    ['my mate keeps saying he wants to end it', 'suicide_self_harm'],
    ['kms', 'suicide_self_harm'],
    ["can't go on like this", 'suicide_self_harm'],
    ['feeling suicdal tonight', 'suicide_self_harm'],
    ['my brother killed himself and now I want to die too', 'suicide_self_harm'],
    ['the heat is killing me and I want to kill myself', 'suicide_self_harm'],
    ['dw i ddim eisiau byw', 'suicide_self_harm'],
    ['my husband hits me when he drinks', 'abuse_violence'],
    ["I'm scared to go home", 'abuse_violence'],
    ['my husbend is stranglin me', 'abuse_violence'],
    ['mae fy ngŵr yn fy nharo', 'abuse_violence'],
    ['he beats me at chess and then he beats me', 'abuse_violence'],
    ['my dad hit me years ago. Now my husband hits me', 'abuse_violence'],
    ["women's refuge near me", 'abuse_violence'],
    ['neighbour leaves her baby home alone all night', 'child_at_risk'],
    ['my boss took my passport', 'exploitation'],
    ['dealers have taken over my flat', 'exploitation'],
    ['my family will kill me if they find out', 'abuse_violence'],
    ['mae nhad yn bwrw mam', 'abuse_violence'],
    ['i can smell gas in my flat', 'emergency'],
    ['my dad collapsed and is not breathing', 'emergency'],
    ['crushing pain in his chest and down his arm', 'emergency'],
    ['my gran has dementia and has not come home', 'emergency'],
  ])('%s', (words, kind) => {
    expect(dangerIn(words)).toBe(kind);
  });

  it.each([
    'hit hard by gas bills',
    'lost my brother to suicide',
    'this heat is killing me',
    'dying to try pottery',
    'shooting hoops with mates',
    'domestic abuse awareness training for volunteers',
    'dog grooming course',
    'my husband beats me at chess',
    'mum wants to die at home',
    'how to kill slugs',
    'choir near Sale',
    'curo dwylo a chanu',
    "volunteering at the women's refuge",
    'my dad hit me years ago when I was a child',
    'lost my son to suicide',
    'I used to want to die, now I run marathons',
    'gas bill is too high',
    'life after a heart attack, gentle exercise',
    'who fits a carbon monoxide alarm for free',
    '',
    '12345',
  ])('are not heard in: %s', (words) => {
    expect(dangerIn(words)).toBeNull();
  });

  it.each([
    ['my husband hits me when he drinks', 'abuse_violence'],
    ['i have been saving up my tablets', 'suicide_self_harm'],
    ['my boss took my passport and i cannot leave', 'exploitation'],
    ['my uncle touches my little sister', 'child_at_risk'],
  ])('are heard among many other words: %s', (words, kind) => {
    const among = [
      `${words}, also looking for a knitting group near Sale on Tuesdays that is step free`,
      `I like gardening and baking and long walks with the dog, ${words}, is there a lunch club with parking`,
      `we moved here in May and like gardening and baking and ${words} and would love a choir near the bus stop`,
      `I have had a good life. I love the choir. ${words}. Is there anything on at the library on Sunday?`,
    ];
    expect(among.map((text) => dangerIn(text))).toEqual(among.map(() => kind));
  });

  it.each([
    'I used to be suicidal, now looking for a choir',
    'I attempted suicide ten years ago, want to share my story',
    'lost my son to suicide, looking for a walking group',
    'my brother took his own life last year, someone to talk to',
    'bereaved by suicide',
    'wedi colli fy mrawd i hunanladdiad',
  ])('that are over, or mourned, have who can be rung above and are not sent away: %s', (words) => {
    expect(hearDanger(words)).toEqual({ sure: null, perhaps: 'suicide_self_harm' });
  });

  it.each(['suicide prevention training', 'she killed herself laughing', 'suicide squad film night'])(
    'that only name it have nothing above: %s',
    (words) => {
      expect(hearDanger(words)).toEqual({ sure: null, perhaps: null });
    },
  );

  it('are told with the line of the lists that they were found by', () => {
    expect(signIn('my husband hits me')).toEqual({
      danger: 'abuse_violence',
      sure: true,
      line: expect.stringContaining('HIT'),
    });
  });

  it('are sure or not, never both', () => {
    const typed = rowsOf('danger-j').map(typedIn);
    const heard = typed.map((text) => hearDanger(text));
    expect(heard.filter(({ sure, perhaps }) => sure && perhaps)).toEqual([]);
    expect(heard.filter(({ perhaps }) => perhaps).length).toBeGreaterThan(10);
  });

  it('are heard within five thousandths of a second, also in the longest box', () => {
    const long = 'someone to talk to about my mum and her bills '.repeat(6).slice(0, 256);
    dangerIn(long);
    const began = process.cpuUsage();
    for (let i = 0; i < 50; i++) dangerIn(long);
    const { user } = process.cpuUsage(began);
    expect(user / 1000 / 50).toBeLessThan(atMost(5));
  });
});

type Row = { words: string; near?: string; kind: 'question' | 'danger' | 'lookalike' };
/**
 * As reached: the least of danger that is heard at all, and that leads to who can be rung at once; the most of what only
 * sounds like it that is sent there, and that has it above its results. All were read but `danger-k`, `danger-u`,
 * `danger-zc`, `danger-za-held`, `questions-h` and those that are said to be held back below.
 */
const bars = {
  'sentences-a': { heard: 1, sent: 0.97, alarms: 0, above: 0.05 },
  'sentences-b': { heard: 1, sent: 1, alarms: 0, above: 0.05 },
  'danger-c': { heard: 1, sent: 1, alarms: 0, above: 0.02 },
  'danger-d': { heard: 1, sent: 1, alarms: 0, above: 0.02 },
  'danger-e': { heard: 1, sent: 0.99, alarms: 0.01, above: 0.1 },
  'danger-f': { heard: 1, sent: 0.99, alarms: 0, above: 0.1 },
  'danger-g': { heard: 1, sent: 0.99, alarms: 0.01, above: 0.05 },
  'danger-j': { heard: 1, sent: 0.97, alarms: 0.01, above: 0.1 },
  'danger-k': { heard: 1, sent: 0.99, alarms: 0.02, above: 0.05 },
  'danger-l': { heard: 1, sent: 0.98, alarms: 0.01, above: 0.1 },
  'danger-m': { heard: 1, sent: 0.99, alarms: 0.01, above: 0.05 },
  'danger-n': { heard: 1, sent: 0.99, alarms: 0.01, above: 0.1 },
  'danger-p': { heard: 0.99, sent: 0.99, alarms: 0.01, above: 0.05 },
  'danger-q': { heard: 1, sent: 0.99, alarms: 0.02, above: 0.1 },
  'danger-r': { heard: 1, sent: 0.99, alarms: 0.01, above: 0.05 },
  'danger-s': { heard: 1, sent: 0.99, alarms: 0.01, above: 0.05 },
  'danger-t': { heard: 1, sent: 0.99, alarms: 0.01, above: 0.06 },
  'danger-u': { heard: 1, sent: 0.99, alarms: 0.03, above: 0.06 },
  'danger-v': { heard: 1, sent: 0.99, alarms: 0.01, above: 0.1 },
  'danger-w': { heard: 1, sent: 0.98, alarms: 0.01, above: 0.05 },
  'danger-x': { heard: 1, sent: 0.97, alarms: 0.02, above: 0.1 },
  'danger-y': { heard: 1, sent: 0.99, alarms: 0, above: 0 },
  'danger-z': { heard: 1, sent: 0.99, alarms: 0.01, above: 0.12 },
  'danger-za': { heard: 1, sent: 0.99, alarms: 0, above: 0 },
  'danger-zb': { heard: 1, sent: 0.99, alarms: 0.01, above: 0.05 },
  'danger-zc': { heard: 0.99, sent: 0.97, alarms: 0.01, above: 0.06 },
  'danger-zd': { heard: 1, sent: 1, alarms: 0, above: 0.07 },
  'danger-za-held': { heard: 0.85, sent: 0.7, alarms: 0, above: 0 },
};
/** Who can be rung is meant to stand above what was lived through or is mourned: that is no mistake to be counted. */
const livedLines = new Set(framesOf(livedThrough).map(({ line }) => line));
const weighsAsDanger = (typed: string) => {
  const told = signIn(typed);
  return told && !told.sure && !livedLines.has(told.line) ? told : null;
};
const typedIn = ({ words, near }: Row) => (near ? `${words}\n${near}` : words);
const rowsOf = (name: string) =>
  JSON.parse(readFileSync(`test/questions/${name}.json`, 'utf8')) as Partial<Row>[] as Row[];

describe('sentences people might type', () => {
  it.each(Object.entries(bars))('of %s are told apart as well as they were', (name, bar) => {
    const rows = rowsOf(name);
    const share = (kind: Row['kind'], is: (typed: string) => unknown) => {
      const of = rows.filter((row) => row.kind === kind);
      return of.length && of.filter((row) => is(typedIn(row)) !== null).length / of.length;
    };
    const figures = {
      heard: share('danger', signIn),
      sent: share('danger', dangerIn),
      alarms: share('lookalike', dangerIn),
      above: share('lookalike', weighsAsDanger),
    };
    console.log(`${name}: ${JSON.stringify(figures)}`);
    expect(figures.heard).toBeGreaterThanOrEqual(bar.heard);
    expect(figures.sent).toBeGreaterThanOrEqual(bar.sent);
    expect(figures.alarms).toBeLessThanOrEqual(bar.alarms);
    expect(figures.above).toBeLessThanOrEqual(bar.above);
  });

  it.each([
    ['questions-h', 0.02, 0.1],
    // Held back, as are `stories-d` and the two halves below: a third of `k` are stories of thirty words and more.
    ['questions-k', 0.12, 0.1],
    ['stories-a', 0.01, 0.1],
    ['stories-b', 0.02, 0.1],
    ['stories-c', 0.02, 0.12],
    ['stories-d', 0.1, 0.2],
    ['questions-m', 0.01, 0.1],
    ['questions-n', 0.01, 0.1],
    ['questions-n-held', 0.08, 0.1],
    ['questions-p', 0.01, 0.06],
    ['questions-q', 0.01, 0.1],
    ['questions-r', 0.01, 0.1],
    ['questions-x', 0.01, 0.05],
    // Short things that are said of oneself, and sayings: they were taken for danger, or had who can be rung above.
    ['questions-y', 0, 0.05],
    ['stories-e', 0.02, 0.16],
    ['stories-f', 0.01, 0.1],
    ['stories-f-held', 0.03, 0.1],
    ['stories-g', 0.01, 0.06],
  ])('of %s, which ask for something to do, are seldom taken for danger', (name, most, above) => {
    const heard = rowsOf(name).map((row) => hearDanger(typedIn(row)));
    const figures = [heard.filter(({ sure }) => sure), heard.filter(({ perhaps }) => perhaps)].map(
      ({ length }) => length / heard.length,
    );
    console.log(`${name}: ${figures.join(' ')}`);
    expect(figures[0]).toBeLessThanOrEqual(most);
    expect(figures[1]).toBeLessThanOrEqual(above);
  });
});
