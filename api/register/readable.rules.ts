import type { Answers } from '../contract/register.ts';

/** How hard a text is, in plain words, or null where it reads well. */
export type Hardness = { words: 'long-sentences' | 'hard-words'; pattern: string };

/** Words in a sentence beyond which it is told in two, and how many long words in a hundred are too many. */
const longest = 22;
const mostLongWords = 16;

/**
 * Whether a summary is harder than a child of eleven reads, and what the answers would say in short sentences: who it is
 * for, what happens, when, what it costs. The pattern is offered, never put in by itself.
 */
export function hardnessOf(
  summary: string,
  answers: Answers,
  said: { sort?: string; who?: string; when?: string; where?: string; cost?: string },
): Hardness | null {
  const sentences = summary.split(/[.!?]+(?:\s|$)/).filter((each) => each.trim());
  const words = summary.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const long = words.filter((word) => word.replace(/[^\p{L}]/gu, '').length > 9).length;
  const hard = sentences.some((each) => (each.match(/\S+/g)?.length ?? 0) > longest)
    ? ('long-sentences' as const)
    : words.length > 5 && (long * 100) / words.length > mostLongWords
      ? ('hard-words' as const)
      : null;
  return hard && { words: hard, pattern: patternOf(answers, said) };
}

function patternOf(
  answers: Answers,
  {
    sort,
    who,
    when,
    where,
    cost,
  }: { sort?: string; who?: string; when?: string; where?: string; cost?: string },
): string {
  const name = answers.name?.name ?? '';
  const parts = [
    `${name} is ${sort ? `for people who like ${lower(sort)}` : 'a local group'}.`,
    who ? `It is for ${lower(who)}.` : '',
    when || where
      ? `We meet ${[when && lower(when), where && `at ${where}`].filter(Boolean).join(', ')}.`
      : '',
    cost ? `${cost}.` : '',
    answers.contact?.turnUp ? 'You can just turn up.' : '',
  ];
  const text = parts.filter(Boolean).join(' ');
  return text.split(/\s+/).slice(0, 60).join(' ').slice(0, 500);
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
