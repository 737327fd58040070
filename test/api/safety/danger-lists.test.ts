import { describe, expect, it } from '@jest/globals';
import { abuse } from '../../../api/safety/danger-abuse.frames.ts';
import { child } from '../../../api/safety/danger-child.frames.ts';
import { emergency } from '../../../api/safety/danger-emergency.frames.ts';
import { exploitation } from '../../../api/safety/danger-exploitation.frames.ts';
import { selfHarm } from '../../../api/safety/danger-self-harm.frames.ts';
import { welshFrames } from '../../../api/safety/danger-welsh.frames.ts';
import { wideFrames } from '../../../api/safety/danger-wide.frames.ts';
import { framesOf, namesIn } from '../../../api/safety/frame.rules.ts';
import { harmless } from '../../../api/safety/harmless.frames.ts';
import { harmIdeas } from '../../../api/safety/ideas-harm.words.ts';
import { peopleIdeas } from '../../../api/safety/ideas-people.words.ts';
import { selfIdeas } from '../../../api/safety/ideas-self.words.ts';
import { settingIdeas } from '../../../api/safety/ideas-settings.words.ts';
import { livedThrough } from '../../../api/safety/lived-through.frames.ts';
import { welshIdeas } from '../../../api/safety/ideas-welsh.words.ts';
import { wideIdeas } from '../../../api/safety/ideas-wide.words.ts';

const ideas = [peopleIdeas, selfIdeas, harmIdeas, settingIdeas, welshIdeas, wideIdeas];
const kinds = [selfHarm, child, exploitation, abuse, emergency];
const texts = [
  harmless,
  livedThrough,
  ...[...kinds, ...wideFrames, ...welshFrames].flatMap(({ always, unlessPast, unlessTopic }) => [
    always,
    unlessPast,
    unlessTopic,
  ]),
];
const namesOfIdeas = new Set(ideas.flatMap((some) => Object.keys(some)));
const used = [
  ...texts.flatMap((text) => namesIn(framesOf(text))),
  ...ideas.flatMap((some) => Object.values(some).flatMap((list) => list.split(/,\s*/))),
];

describe('the lists of danger', () => {
  it('name no idea that nobody wrote', () => {
    expect(used.filter((name) => /[A-Z]/.test(name) && !namesOfIdeas.has(name.trim()))).toEqual([]);
  });

  it('are in Welsh, and told by pairs, for the same dangers in the same order', () => {
    const order = kinds.map(({ danger }) => danger);
    expect(welshFrames.map(({ danger }) => danger)).toEqual(order);
    expect(wideFrames.map(({ danger }) => danger)).toEqual(order);
  });
});
