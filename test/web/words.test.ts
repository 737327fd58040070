import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { stringsIn, wordsIn } from '../support/source-strings.ts';
import { trade } from '../support/trade-words.ts';

const files = readdirSync('web', { recursive: true, encoding: 'utf8' }).map((file) => path.join('web', file));

describe('the words of the pages', () => {
  it.each(files.filter((file) => file.endsWith('.tsx')))('%s has none of its own', (file) => {
    expect(wordsIn(file)).toEqual([]);
  });

  it.each(files.filter((file) => file.endsWith('words.ts')))('%s speaks plainly', (file) => {
    // The name of a standard is a name.
    const said = stringsIn(file).filter((text) => trade.test(text.replaceAll('Open Referral', '')));
    expect(said).toEqual([]);
  });
});
