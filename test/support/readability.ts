/** Sentences that somebody reads: the text of each block of a page, one at a time, where it ends like a sentence. */
export function sentencesOf(html: string): string[] {
  const body = /<body[^>]*>(.*)<\/body>/s.exec(html)?.[1] ?? html;
  const blocks = body
    .replace(/<(script|style|svg|select|textarea)\b.*?<\/\1>/gs, ' ')
    .replace(
      /<\/?(p|li|h[1-6]|dt|dd|div|section|ul|ol|form|button|label|legend|summary|br|td|th|tr|nav|main|header|footer|article|fieldset|details|dl)\b[^>]*>/g,
      '\n',
    )
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .split('\n')
    .map((block) => block.replace(/\s+/g, ' ').trim());
  return blocks
    .flatMap((block) => block.match(/[^.!?]+(?:[.!?](?!\s|$)[^.!?]*)*[.!?]+(?=\s|$)/g) ?? [])
    .map((s) => s.trim());
}

/** All that a page says, in one line. */
export const textOf = (html: string): string =>
  (/<body[^>]*>(.*)<\/body>/s.exec(html)?.[1] ?? html)
    .replace(/<(script|style|svg)\b.*?<\/\1>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

/**
 * Flesch and Kincaid's grade: the school year of the United States in which a text is read; 4 to 6 is the age of nine to
 * eleven. Numbers and names of websites count as one syllable.
 */
export function gradeOf(sentences: string[]): number {
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** Groups of vowels, less the silent ends; right for nine English words in ten, and never less than one. */
function syllablesIn(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/['’].*$/, '')
    .replace(/[^a-z]/g, '');
  if (plain.length <= 3) return 1;
  const spoken = plain
    .replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, (end) =>
      /(?:[td]ed|[sxz]es|ches|shes|ges|ces)$/.test(plain) ? end : end[0]!.replace('e', ''),
    )
    .replace(/^y/, '');
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}
