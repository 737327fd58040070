import { readFileSync } from 'node:fs';
import ts from 'typescript';

const spoken = ['aria-label', 'alt', 'title', 'placeholder', 'label'];

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
export function wordsIn(file: string): string[] {
  const found: string[] = [];
  walk(read(file), (node) => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) found.push(node.text.trim());
    if (!ts.isJsxAttribute(node) || !node.initializer || !spoken.includes(node.name.getText())) return;
    if (ts.isStringLiteral(node.initializer) && node.initializer.text) found.push(node.initializer.text);
  });
  return found;
}

/** Every string but addresses and ids, which nobody reads. */
export function stringsIn(file: string): string[] {
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
