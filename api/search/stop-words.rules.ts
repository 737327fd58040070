/** A question without the words that an administrator lets the search pass over; with nothing else in it, as it is. */
export function withoutStopWords(words: string, stopWords: readonly string[]): string {
  if (stopWords.length === 0 || words === '') return words;
  const left = words.split(/\s+/).filter((word) => !stopWords.includes(word.toLowerCase()));
  return left.length > 0 ? left.join(' ') : words;
}
