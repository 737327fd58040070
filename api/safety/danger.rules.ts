import type { Danger } from '../contract/urgent.ts';
import { abuse } from './danger-abuse.frames.ts';
import { child } from './danger-child.frames.ts';
import { exploitation } from './danger-exploitation.frames.ts';
import { selfHarm } from './danger-self-harm.frames.ts';
import { welshFrames } from './danger-welsh.frames.ts';
import { wideFrames } from './danger-wide.frames.ts';
import type { Frames } from './frame.ts';
import { createShelf, findAll, findFrame, framesOf, namesIn } from './frame.rules.ts';
import { harmless } from './harmless.frames.ts';
import { hear, plainly } from './hear.rules.ts';
import { harmIdeas } from './ideas-harm.words.ts';
import { peopleIdeas } from './ideas-people.words.ts';
import { selfIdeas } from './ideas-self.words.ts';
import { settingIdeas } from './ideas-settings.words.ts';
import { welshIdeas } from './ideas-welsh.words.ts';
import { wideIdeas } from './ideas-wide.words.ts';
import { createLexicon, type Heard } from './lexicon.rules.ts';
import { ordinaryWords } from './ordinary.words.ts';

/** In the order they count in where words tell of several. */
const toKind = ({ danger, always, unlessPast, unlessTopic }: Frames) => ({
  danger,
  always: framesOf(always),
  unlessPast: framesOf(unlessPast),
  unlessTopic: framesOf(unlessTopic),
});
const near = [selfHarm, child, exploitation, abuse].map(toKind);
const wide = wideFrames.map(toKind);
const english = [...near, ...wide];
const welsh = welshFrames.map(toKind);
const kinds = near
  .flatMap((kind, nth) => [kind, wide[nth]!, welsh[nth]!])
  .map(({ danger, always, unlessPast, unlessTopic }) => ({
    danger,
    always: createShelf(always),
    unlessPast: createShelf(unlessPast),
    unlessTopic: createShelf(unlessTopic),
  }));
const namesOf = (some: typeof english) =>
  namesIn(some.flatMap((kind) => [...kind.always, ...kind.unlessPast, ...kind.unlessTopic]));
const sayings = framesOf(harmless, 0);
const maySay = createShelf(sayings);
const listen = createLexicon(
  { english: [peopleIdeas, selfIdeas, harmIdeas, settingIdeas, wideIdeas], welsh: [welshIdeas] },
  { english: [...namesIn(sayings), ...namesOf(english)], welsh: [...namesIn(sayings), ...namesOf(welsh)] },
  { plain: plainly, ordinary: ordinaryWords },
);

/** Which danger somebody's words tell of, if any. Nothing is guessed: only what the reviewed lists name is found. */
export const dangerIn = (typed: string, how: How = {}): Danger | null => signIn(typed, how)?.danger ?? null;

type How = {
  /** Where the last word may still be being typed. */
  unfinished?: boolean;
};

/** The danger and the line of the lists that tells of it. */
export function signIn(
  typed: string,
  { unfinished = false }: How = {},
): { danger: Danger; line: string } | null {
  if (!/\p{L}/u.test(typed)) return null;
  const open = unfinished && /[\p{L}\p{N}]$/u.test(typed);
  const all = listen(hear(typed, open), open);
  const heard = all.without(
    maySay(all)
      .filter(({ without }) => !without.some((name) => all.has(name)))
      .flatMap(({ parts }) => parts.flatMap((part) => findAll(part, all))),
  );
  const said = all.has('STUDY') ? heard.without(heard.at('SUBJECT')) : heard;
  const inPresent = presentOf(said);
  const topic = all.has('TOPIC');
  for (const { danger, always, unlessPast, unlessTopic } of kinds) {
    const told =
      always(said).find((frame) => findFrame(frame, said)) ??
      unlessPast(inPresent).find((frame) => findFrame(frame, inPresent)) ??
      (topic ? undefined : unlessTopic(inPresent).find((frame) => findFrame(frame, inPresent)));
    if (told) return { danger, line: told.line };
  }
  return null;
}

/** What is left without the clauses that tell of a past that is over. */
function presentOf(heard: Heard): Heard {
  if (!heard.has('PAST')) return heard;
  return heard.without(
    heard.clauses().filter((clause) => {
      const said = heard.within(clause);
      return said.has('PAST') && !said.has('STILL');
    }),
  );
}
