import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { variables } from '../api/config.ts';

const readme = await readFile('README.md', 'utf8');

describe('the README', () => {
  it('tells every variable of the configuration, and no other', () => {
    const table = readme.slice(readme.indexOf('## Configure'), readme.indexOf('## How it is made'));
    const told = [...table.matchAll(/`([A-Z][A-Z_]+)`/g)].map(([, name]) => name!);
    expect([...new Set(told)].sort()).toEqual([...variables].sort());
  });

  it('points at files that exist', () => {
    for (const [, file] of readme.matchAll(/(?:\]\(|src=")((?!http)[^)"]+)/g))
      expect({ file, exists: existsSync(file!) }).toEqual({ file, exists: true });
  });

  it('names only commands that exist', async () => {
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const [, name] of readme.matchAll(/npm run ([a-z:]+)/g))
      expect(Object.keys(scripts)).toContain(name);
  });
});
