import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { questions } from '../../../api/contract/register.ts';
import { asked } from '../../../api/register/steps.rules.ts';
import { start } from '../../../web/register/words.ts';

const about = { about: { summary: 'Something.' } };

describe('how many questions a group is asked', () => {
  it('is eight, a ninth where its words do not tell what it is, and a tenth only on request', () => {
    expect(asked(about, true)).toHaveLength(8);
    expect(asked(about, false)).toHaveLength(9);
    expect(questions).toHaveLength(10);
  });
  it('is what the first page and the README say', () => {
    expect(start.steps[0]).toContain('eight or nine');
    expect(readFileSync('README.md', 'utf8')).toMatch(/eight short questions \(a ninth .*, a tenth /);
  });
});
