import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

const files = readdirSync('web', { recursive: true, encoding: 'utf8' }).map((file) => path.join('web', file));
const spoken = ['aria-label', 'alt', 'title', 'placeholder', 'label'];

/** Words of a trade that the public does not speak. */
const trade =
  /\b(assets?|signpost\w*|referrals?|refer|service users?|clients?|outcodes?|eligib\w+|VCSE|stakeholders?|oops|no results|submit|invalid)\b/i;

describe('the words of the pages', () => {
  it.each(files.filter((file) => file.endsWith('.tsx')))('%s has none of its own', (file) => {
    expect(wordsIn(file)).toEqual([]);
  });

  it.each(files.filter((file) => file.endsWith('words.ts')))('%s speaks plainly', (file) => {
    const said = stringsIn(file).filter((text) => trade.test(text));
    expect(said).toEqual([]);
  });
});

function read(file: string) {
  return ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.ESNext,
    true,
    ts.ScriptKind.TSX,
  );
}

/** Text between tags, and in what is read aloud. */
function wordsIn(file: string): string[] {
  const found: string[] = [];
  walk(read(file), (node) => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) found.push(node.text.trim());
    if (!ts.isJsxAttribute(node) || !node.initializer || !spoken.includes(node.name.getText())) return;
    if (ts.isStringLiteral(node.initializer) && node.initializer.text) found.push(node.initializer.text);
  });
  return found;
}

/** Every string but addresses and ids, which nobody reads. */
function stringsIn(file: string): string[] {
  const found: string[] = [];
  walk(read(file), (node) => {
    if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) {
      if (/\s/.test(node.text)) found.push(node.text);
    }
  });
  return found;
}

function walk(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  node.forEachChild((child) => walk(child, look));
}
