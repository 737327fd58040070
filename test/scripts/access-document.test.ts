import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { format, resolveConfig } from 'prettier';
import { accessDocument } from '../../scripts/lib/access-document.ts';

describe('docs/access.md', () => {
  it('says what the table says (npm run access writes it)', async () => {
    const file = 'docs/access.md';
    const made = await format(accessDocument(), { ...(await resolveConfig(file)), parser: 'markdown' });
    expect(await readFile(file, 'utf8')).toBe(made);
  });
});
