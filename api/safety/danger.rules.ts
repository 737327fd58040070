import type { Danger } from '../contract/urgent.ts';
import { abuse } from './danger-abuse.frames.ts';
import { child } from './danger-child.frames.ts';
import { emergency } from './danger-emergency.frames.ts';
import { exploitation } from './danger-exploitation.frames.ts';
import { selfHarm } from './danger-self-harm.frames.ts';
import { welshFrames } from './danger-welsh.frames.ts';
import { wideFrames } from './danger-wide.frames.ts';
import type { Frames } from './frame.ts';
import { createShelf, findAll, findFrame, framesOf, namesIn, type Frame } from './frame.rules.ts';
import { harmless } from './harmless.frames.ts';
import { hear, plainly } from './hear.rules.ts';
import { harmIdeas } from './ideas-harm.words.ts';
import { peopleIdeas } from './ideas-people.words.ts';
import { selfIdeas } from './ideas-self.words.ts';
import { settingIdeas } from './ideas-settings.words.ts';
import { welshIdeas } from './ideas-welsh.words.ts';
import { wideIdeas } from './ideas-wide.words.ts';
import weights from './data/weights.json' with { type: 'json' };
import { createLexicon, type Heard, type Span } from './lexicon.rules.ts';
import { livedThrough } from './lived-through.frames.ts';
import { ordinaryWords } from './ordinary.words.ts';
import { partsOf } from './parts.rules.ts';
import { signsIn } from './signs.rules.ts';
import { createScales, type Weighed } from './weigh.rules.ts';
import { welshMarks } from './welsh-marks.words.ts';

/** In the order they count in where words tell of several. */
const toKind = ({ danger, always, unlessPast, unlessTopic }: Frames) => ({
  danger,
  always: framesOf(always),
  unlessPast: framesOf(unlessPast),
  unlessTopic: framesOf(unlessTopic),
});
const near = [selfHarm, child, exploitation, abuse, emergency].map(toKind);
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
const behind = framesOf(livedThrough);
const mayBeBehind = createShelf(behind);
const either = namesIn([...sayings, ...behind]);
const listen = createLexicon(
  { english: [peopleIdeas, selfIdeas, harmIdeas, settingIdeas, wideIdeas], welsh: [welshIdeas] },
  { english: [...either, ...namesOf(english)], welsh: [...either, ...namesOf(welsh)] },
  { plain: plainly, ordinary: ordinaryWords, welshMarks },
);

const scales = createScales(weights);

/**
 * What is heard by its weight alone, without a frame: of all that was said (`sure`), and of words torn out of it
 * (`surePart`), which tell less. `perhaps`: nobody is sent away from what they looked for, but who can be rung stands above
 * it. `chance`: a frame in words that weigh less may be one by chance.
 */
const bars = { sure: -0.5, surePart: 1.5, perhaps: -2, perhapsPart: 1, chance: -1 };
/** Of a story: it holds a hard word or two by itself, and many pieces of which one may weigh something by chance. */
const barsOfStory = { sure: 0, surePart: 2, perhaps: -2, perhapsPart: 0.5, chance: 0 };
/** Words from which it is a story. */
const story = 20;
/** Words from which a frame is also weighed with no more than what stands around it. */
const long = 16;

/** Which danger somebody's words tell of, if any: nothing else is to be shown first. */
export const dangerIn = (typed: string): Danger | null => hearDanger(typed).sure;

/** Hears both at once: the danger that is sure, or else the one that the words may tell of. */
export function hearDanger(typed: string, how: How = {}): Reading {
  const told = signIn(typed, how);
  return { sure: told?.sure ? told.danger : null, perhaps: told && !told.sure ? told.danger : null };
}

type Reading = {
  /** Nothing else is to be shown first. */
  sure: Danger | null;
  /** Who can be rung stands above what was found. */
  perhaps: Danger | null;
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
  const { words, pauses, all, said } = listenTo(typed, unfinished);
  const framed = frameIn(all, said);
  // What is half typed says too little to be weighed.
  if (unfinished) return framed && { danger: framed.danger, line: framed.line, sure: true };
  const whole = scales(signsIn(words, said, said !== all));
  const weigh = (part: Span) => scales(signsIn(words.slice(part.from, part.to), said.within(part), false));
  // Each by itself: what is told in one part is not made good by the others, but by a past that is over.
  const bar = words.length < story ? bars : barsOfStory;
  const isOver = said.has('PAST') && !said.has('STILL');
  const parts = isOver ? [] : partsOf(words, pauses).map(weigh);
  if (framed) {
    const { danger, line, at } = framed;
    const around =
      isOver || words.length < long ? [] : [weigh({ from: Math.max(0, at.from - 2), to: at.to + 2 })];
    const near = words.length < story ? parts : [];
    return { danger, line, sure: [whole, ...near, ...around].some(({ weight }) => weight >= bar.chance) };
  }
  const part = parts.reduce<Weighed | null>(
    (most, it) => (most && most.weight >= it.weight ? most : it),
    null,
  );
  const told = part && part.weight > whole.weight ? part : whole;
  const sure = whole.weight >= bar.sure || (part?.weight ?? 0) >= bar.surePart;
  const perhaps = whole.weight >= bar.perhaps || (part?.weight ?? 0) >= bar.perhapsPart;
  const lived = sure ? null : find(mayBeBehind(all), all);
  if (lived) return { danger: 'suicide_self_harm', sure: false, line: lived.line };
  return sure || perhaps ? { danger: told.danger, sure, line: `weighs ${told.weight.toFixed(1)}` } : null;
}

/** What is weighed of these words. */
export function signsOf(typed: string): Set<string> {
  const { words, all, said } = listenTo(typed, false);
  return signsIn(words, said, said !== all);
}

/** What is weighed of each part of them. */
export function signsOfParts(typed: string): Set<string>[] {
  const { words, pauses, said } = listenTo(typed, false);
  return partsOf(words, pauses).map((part) =>
    signsIn(words.slice(part.from, part.to), said.within(part), false),
  );
}

/** The danger that frames alone tell of. */
export function framedIn(typed: string): Danger | null {
  const { all, said } = listenTo(typed, false);
  return frameIn(all, said)?.danger ?? null;
}

/** All that was heard, and what is left of it without sayings: the same where there are none. */
function listenTo(typed: string, unfinished: boolean) {
  const open = unfinished && /[\p{L}\p{N}]$/u.test(typed);
  const { words, pauses } = hear(typed, open);
  const all = listen(words, open);
  const sayings = maySay(all)
    .filter(({ without }) => !without.some((name) => all.has(name)))
    .flatMap(({ parts }) => parts.flatMap((part) => findAll(part, all)));
  return { words, pauses, all, said: sayings.length > 0 ? all.without(sayings) : all };
}

function frameIn(all: Heard, heard: Heard): { danger: Danger; line: string; at: Span } | null {
  const said = all.has('STUDY') ? heard.without(heard.at('SUBJECT')) : heard;
  const inPresent = presentOf(said);
  const topic = all.has('TOPIC');
  for (const { danger, always, unlessPast, unlessTopic } of kinds) {
    const told =
      find(always(said), said) ??
      find(unlessPast(inPresent), inPresent) ??
      (topic ? null : find(unlessTopic(inPresent), inPresent));
    if (told) return { danger, ...told };
  }
  return null;
}

/** The first that is found, and where, from its first word to its last. */
function find(frames: readonly Frame[], heard: Heard): { line: string; at: Span } | null {
  for (const frame of frames) {
    const spans = findFrame(frame, heard);
    if (!spans) continue;
    const at = {
      from: Math.min(...spans.map(({ from }) => from)),
      to: Math.max(...spans.map(({ to }) => to)),
    };
    return { line: frame.line, at };
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
