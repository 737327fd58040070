import { atMost } from './text.rules.ts';

const mostWords = 60;
const mostCharacters = 480;
const wordCount = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** The first sentence or sentences of a description, at most 60 words; a longer first sentence is cut and marked "…". */
export function summaryOf(description: string): string {
  const flat = description.replace(/\s*\n+\s*(?:- )?/g, (gap) => (gap.includes('-') ? '; ' : '\n')).trim();
  const sentences = flat.split(/(?<=[.!?])\s+(?=["“'(]?[\p{Lu}\d])|\n/u).map((one) => one.trim()).filter(Boolean); // prettier-ignore
  let summary = '';
  for (const sentence of sentences) {
    const ended = /[.!?…:;]$/.test(sentence) ? sentence : `${sentence}.`;
    const next = summary ? `${summary} ${ended}` : ended;
    if (wordCount(next) > mostWords || next.length > mostCharacters) break;
    summary = next;
    if (wordCount(summary) >= 25) break;
  }
  if (summary) return summary.replace(/[:;]$/, '.');
  const first = (sentences[0] ?? '').split(/\s+/);
  const cut = first.slice(0, mostWords - 4).join(' ').replace(/[,;:–-]$/, ''); // prettier-ignore
  return atMost(first.length > mostWords - 4 ? `${cut}…` : cut, mostCharacters);
}

/** Where the source describes nothing: "Food bank in Sale." */
export function plainSummary(what: string, town: string | undefined): string {
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}${town ? ` in ${town}` : ''}.`;
}
