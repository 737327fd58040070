import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { accessDocument } from './lib/access-document.ts';

/** `npm run access`: writes docs/access.md from the table of who may do what. */
const file = 'docs/access.md';
const text = await format(accessDocument(), { ...(await resolveConfig(file)), parser: 'markdown' });
const before = await readFile(file, 'utf8').catch(() => '');
await writeFile(file, text);
process.stdout.write(`${file} ${before === text ? 'was right' : 'is written'}.\n`);
