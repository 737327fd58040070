import { describe, expect, it } from '@jest/globals';
import { signsOf } from '../../../api/safety/danger.rules.ts';
import { createScales } from '../../../api/safety/weigh.rules.ts';

describe('what tells of danger by its weight', () => {
  const weigh = createScales({
    start: -20,
    suicide_self_harm: { 15: 'alive' },
    abuse_violence: { 30: 'hit', 5: 'his he_hit' },
    child_at_risk: {},
    exploitation: { 10: 'owe' },
    emergency: {},
    harmless: { [-25]: 'choir six' },
  });

  it('is summed, and tells of the danger that weighs most', () => {
    expect(weigh(['he_hit', 'hit', 'owe'])).toEqual({ weight: 2.5, danger: 'abuse_violence' });
  });

  it('is held against what speaks for no danger', () => {
    expect(weigh(['hit', 'six', 'owe']).weight).toBe(-0.5);
    expect(weigh([]).weight).toBe(-2);
  });

  it('is words without their endings, words side by side, and ideas, each once', () => {
    const signs = signsOf('He hits me. He hits');
    expect([...signs]).toEqual(expect.arrayContaining(['hit', 'he_hit', '/_he', 'hit_/', 'HIT']));
    expect(signs.has('/')).toBe(false);
  });
});
