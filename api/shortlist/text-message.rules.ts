import type { AssetCard } from '../contract/asset.ts';

/** Letters of one text message in the GSM 7-bit alphabet; a single other letter would cut that to 70. */
const mostLetters = 160;

/** What somebody needs to go: the name first, then the number to ring, when, where and what it costs, as far as there is room. */
export function textMessage(
  card: AssetCard,
  { times, nextDate }: { times: string[]; nextDate?: string },
): string {
  const when = nextDate ?? times[0];
  const parts = [
    card.phone && `Ring ${card.phone}`,
    when,
    card.place?.words,
    card.costWords,
    !card.phone && card.joinWords,
  ].flatMap((part) => (part ? [plainLetters(part).replace(/[.\s]+$/, '')] : []));

  let text = cut(plainLetters(card.name), 70);
  for (const part of parts) {
    const longer = `${text}. ${part}`;
    if (lettersOf(longer) < mostLetters) text = longer;
  }
  return `${text}.`;
}

/** The basic GSM alphabet (3GPP TS 23.038) without control characters; those of its second page count twice. */
const basic = new Set(
  '@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const second = new Set('^{}\\[~]|€');

const signs: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  '·': '-',
  '×': 'x',
  '½': '1/2',
  '\u00a0': ' ',
};

/** The nearest letters a text message has: "tŷ" becomes "ty". What has none is left out. */
function plainLetters(text: string): string {
  return [...text]
    .map((letter) => {
      if (basic.has(letter) || second.has(letter)) return letter;
      const sign = signs[letter];
      if (sign !== undefined) return sign;
      if (/\s/.test(letter)) return ' ';
      return [...letter.normalize('NFD')].filter((bare) => basic.has(bare)).join('');
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

const lettersOf = (text: string) => [...text].reduce((sum, letter) => sum + (second.has(letter) ? 2 : 1), 0);

/** Ends at a word. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 3).replace(/\s+\S*$/, '')}...`;
}
