import type { EmbedKind } from '../../api/contract/embed.ts';
import { frameSandbox } from '../../api/contract/sandbox.ts';
import { paths } from '../paths.ts';
import { words } from './maker.words.ts';

/** What somebody chose, by the name of its attribute, empty ones left out. */
export type Chosen = Record<string, string>;

/** The one line that puts an embed into a page, with a link for whoever has no scripts. */
export function lineOf(kind: EmbedKind, chosen: Chosen, origin: string): string {
  const attributes = Object.entries(chosen).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const link = `<a href="${escaped(origin + linkOf(chosen))}">${escaped(linkWords(chosen))}</a>`;
  return `<script src="${origin}/embed.js" async></script><hereabouts-${kind}${attributes.join('')}>${link}</hereabouts-${kind}>`;
}

/** The same as a frame written by hand, for sites that take no scripts. */
export function frameOf(kind: EmbedKind, chosen: Chosen, origin: string): string {
  const address = origin + paths.embed(kind, new URLSearchParams(chosen));
  return `<iframe src="${escaped(address)}" title="${escaped(words.frameTitle)}" sandbox="${frameSandbox.join(' ')}" referrerpolicy="no-referrer" width="100%" height="600"></iframe>`;
}

/** The search on our own pages that is nearest to the embed. */
export function linkOf(chosen: Chosen): string {
  const query = new URLSearchParams(chosen);
  for (const name of ['paper', 'ink', 'accent', 'theme', 'show', 'heading']) query.delete(name);
  return paths.search(query);
}

export const linkWords = ({ near }: Chosen): string => (near ? words.linkNear(near) : words.link);

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);
