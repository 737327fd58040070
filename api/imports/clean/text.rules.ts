const entities: Record<string, string> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', rsquo: '’', lsquo: '‘',
  rdquo: '”', ldquo: '“', hellip: '…', pound: '£', bull: '•', middot: '·', eacute: 'é', copy: '©', deg: '°', euro: '€',
}; // prettier-ignore

/** Plain text of one line: no tags, entities, control letters or doubled spaces. */
export const oneLine = (text: string): string => plainText(text).replace(/\s+/g, ' ').trim();

// control letters, soft hyphens, marks of direction and width
const invisible = /[\p{Cc}\p{Cf}]/gu;

/** Plain text with its paragraphs: tags become line breaks or nothing, "CafÃ©" becomes "Café". */
export function plainText(text: string): string {
  return mendLetters(withoutTags(text))
    .replace(/\r\n?/g, '\n')
    .replace(invisible, (sign) => (sign === '\n' || sign === '\t' ? sign : ''))
    .replace(/[\u00a0\t\u2007\u202f]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
} // prettier-ignore

function withoutTags(text: string): string {
  if (!/[<&]/.test(text)) return text;
  return text
    .replace(/<(script|style)\b[^]*?<\/\1\s*>/gi, ' ')
    .replace(/<!--[^]*?-->/g, ' ')
    .replace(/<li\b[^>]*>/gi, '\n- ')
    .replace(/<\/?(?:p|div|h[1-6]|ul|ol|section|article|table|tr|blockquote|header|footer)\b[^>]*>/gi, '\n\n')
    .replace(/<br\b[^>]*>/gi, '\n')
    .replace(/<\/?[a-z][^>]*>/gi, ' ')
    .replace(
      /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,8}));/gi,
      (all, decimal: string, hex: string, name: string) => {
        if (name) return entities[name.toLowerCase()] ?? all;
        const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
        return code >= 32 && code < 0x110000 ? String.fromCodePoint(code) : ' ';
      },
    )
    .replace(/\n *- *\n+/g, '\n- ')
    .replace(/\n{2,}- /g, '\n- ');
}

/** UTF-8 that was once read as Windows-1252: put back where every such pair makes a letter. */
function mendLetters(text: string): string {
  if (!/[ÂÃ][\u0080-\u00bf€™œŸ‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜š›ž]|â€/.test(text)) return text;
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const byte = code < 256 ? code : windows1252[letter];
    if (byte === undefined) return text;
    bytes.push(byte);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return text;
  }
}
const windows1252: Record<string, number> = Object.fromEntries(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((letter, at) => [letter, 0x80 + at]),
);

/** At most so many characters, cut at a word and marked with "…". */
export function atMost(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most - 40)).trimEnd()}…`;
}
