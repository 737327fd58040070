import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { importFields } from '../api/contract/import-lists.ts';
import { mappingFile, readMapping } from '../api/imports/mapping.ts';

const guide = await readFile('docs/importing.md', 'utf8');

describe('the guide to importing', () => {
  it('tells every field of a mapping and everything a column may be', () => {
    const told = new Set([...guide.matchAll(/`([A-Za-z]+)`/g)].map(([, word]) => word));
    expect([...Object.keys(mappingFile.shape), ...importFields].filter((field) => !told.has(field))).toEqual(
      [],
    );
  });

  it('shows a mapping that can be read, with every field in it', () => {
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(guide) ?? [];
    expect(() => readMapping(example)).not.toThrow();
    expect(Object.keys(JSON.parse(example) as object).sort()).toEqual(Object.keys(mappingFile.shape).sort());
  });

  it('names only commands that exist', async () => {
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = [...guide.matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name!);
    expect(named.filter((name) => !scripts[name])).toEqual([]);
  });

  it('is no longer than somebody reads', () => {
    expect(guide.split('\n').length).toBeLessThanOrEqual(200);
  });
});
