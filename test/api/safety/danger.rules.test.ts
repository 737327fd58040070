import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { dangerIn, signIn } from '../../../api/safety/danger.rules.ts';

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
    '',
    '12345',
  ])('are not heard in: %s', (words) => {
    expect(dangerIn(words)).toBeNull();
  });

  it('are told with the line of the lists that they were found by', () => {
    expect(signIn('my husband hits me')).toEqual({
      danger: 'abuse_violence',
      line: expect.stringContaining('HIT'),
    });
  });

  it('are heard within five thousandths of a second, also in the longest box', () => {
    const long = 'someone to talk to about my mum and her bills '.repeat(6).slice(0, 256);
    dangerIn(long);
    const began = process.cpuUsage();
    for (let i = 0; i < 50; i++) dangerIn(long);
    const { user } = process.cpuUsage(began);
    expect(user / 1000 / 50).toBeLessThan(5);
  });
});

type Row = { words: string; near?: string; kind: 'question' | 'danger' | 'lookalike' };
/** The least of danger heard and the most of look-alikes taken for it, as reached; `danger-f` is held back: nobody reads it. */
const bars = {
  'sentences-a': { heard: 1, alarms: 0 },
  'sentences-b': { heard: 1, alarms: 0 },
  'danger-c': { heard: 0.99, alarms: 0.01 },
  'danger-d': { heard: 0.99, alarms: 0.01 },
  'danger-e': { heard: 0.98, alarms: 0.02 },
  'danger-f': { heard: 0.9, alarms: 0.05 },
  'danger-g': { heard: 0.99, alarms: 0.01 },
};

describe('sentences people might type', () => {
  it.each(Object.entries(bars))('of %s are told apart as well as they were', (name, bar) => {
    const rows = JSON.parse(readFileSync(`test/questions/${name}.json`, 'utf8')) as Row[];
    const share = (kind: Row['kind']) => {
      const of = rows.filter((row) => row.kind === kind);
      return of.filter(({ words, near }) => dangerIn(`${words}\n${near ?? ''}`) !== null).length / of.length;
    };
    const figures = { heard: share('danger'), alarms: share('lookalike') };
    console.log(
      `${name}: danger heard ${figures.heard.toFixed(3)}, false alarms ${figures.alarms.toFixed(3)}`,
    );
    expect(figures.heard).toBeGreaterThanOrEqual(bar.heard);
    expect(figures.alarms).toBeLessThanOrEqual(bar.alarms);
  });
});
