/** Words, or an address that they lead to. */
export type Part = { text: string; href?: string };

/** The text of a mail with its addresses as links, as programs that read mail show it. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let done = 0;
  for (const { 0: href, index } of text.matchAll(/(?:https?:\/\/|mailto:|tel:)[^\s<>"]+/g)) {
    if (index > done) parts.push({ text: text.slice(done, index) });
    parts.push({ text: href, href });
    done = index + href.length;
  }
  if (done < text.length) parts.push({ text: text.slice(done) });
  return parts;
}
