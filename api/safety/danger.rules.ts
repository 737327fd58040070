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
import weights from './data/weights.json' with { type: 'json' };
import { createLexicon, type Heard } from './lexicon.rules.ts';
import { ordinaryWords } from './ordinary.words.ts';
import { signsIn } from './signs.rules.ts';
import { createScales } from './weigh.rules.ts';

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

const scales = createScales(weights);

/** What is heard by its weight alone, without a frame. */
const sureFrom = 1.5;
/** What may be danger: nobody is sent away from what they looked for, but who can be rung stands above it. */
const perhapsFrom = -2;
/** A frame in words that weigh less than this may be one by chance. */
const chanceBelow = -1.5;

/** Which danger somebody's words tell of, if any: nothing else is to be shown first. */
export const dangerIn = (typed: string, how: How = {}): Danger | null => {
  const told = signIn(typed, how);
  return told?.sure ? told.danger : null;
};

/** Which danger they may tell of, where it is not sure. */
export const worryIn = (typed: string): Danger | null => {
  const told = signIn(typed);
  return told && !told.sure ? told.danger : null;
};

type How = {
  /** Where the last word may still be being typed. */
  unfinished?: boolean;
};
type Told = {
  danger: Danger;
  sure: boolean;
  /** The frame that told, or how much the words weigh. */
  line: string;
};

/** The danger, how sure it is, and what tells of it. */
export function signIn(typed: string, { unfinished = false }: How = {}): Told | null {
  if (!/\p{L}/u.test(typed)) return null;
  const { words, all, said, open } = listenTo(typed, unfinished);
  const framed = frameIn(all, said);
  // What is half typed says too little to be weighed.
  if (open) return framed && { ...framed, sure: true };
  const { danger, weight } = scales(signsIn(words, said, said !== all));
  if (framed) return { ...framed, sure: Math.max(weight, ...weightsOfClauses(words, said)) >= chanceBelow };
  return weight < perhapsFrom
    ? null
    : { danger, sure: weight >= sureFrom, line: `weighs ${weight.toFixed(1)}` };
}

/** Each by itself: what is told in one is not made good by the others. */
function weightsOfClauses(words: readonly string[], said: Heard): number[] {
  return said
    .clauses()
    .map((clause) => scales(signsIn(words.slice(clause.from, clause.to), said.within(clause), false)).weight);
}

/** What is weighed of these words. */
export function signsOf(typed: string): Set<string> {
  const { words, all, said } = listenTo(typed, false);
  return signsIn(words, said, said !== all);
}

/** The danger that frames alone tell of. */
export function framedIn(typed: string): Danger | null {
  const { all, said } = listenTo(typed, false);
  return frameIn(all, said)?.danger ?? null;
}

/** All that was heard, and what is left of it without sayings: the same where there are none. */
function listenTo(typed: string, unfinished: boolean) {
  const open = unfinished && /[\p{L}\p{N}]$/u.test(typed);
  const words = hear(typed, open);
  const all = listen(words, open);
  const sayings = maySay(all)
    .filter(({ without }) => !without.some((name) => all.has(name)))
    .flatMap(({ parts }) => parts.flatMap((part) => findAll(part, all)));
  return { words, all, said: sayings.length > 0 ? all.without(sayings) : all, open };
}

function frameIn(all: Heard, heard: Heard): { danger: Danger; line: string } | null {
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
