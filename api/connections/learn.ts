import type { AssetDoc } from '../assets/asset.model.ts';
import type { WhyNot } from '../contract/connections.ts';
import type { OpenPerson } from '../people/open-person.ts';
import type { Member } from '../infra/actor.ts';
import type { Standing } from './connection.rules.ts';
import type { ConnectionDeps } from './deps.ts';
import { lessonOf } from './learn.rules.ts';

type Deps = Pick<ConnectionDeps, 'count' | 'doubt' | 'wrongNumber' | 'log'>;

type Counted = Pick<OpenPerson, 'id' | 'area'>;
const of = ({ id, area }: Counted) => ({ personId: id, areaCode: area?.code ?? null });

/**
 * What the directory learns from connections: numbers by area and category, and doubts about entries. Never who, never
 * their words. Done when the change itself stands; a number that was lost is better than a change that was.
 */
export function createLearn({ count, doubt, wrongNumber, log }: Deps) {
  async function quietly(work: () => Promise<void>) {
    try {
      await work();
    } catch (error) {
      log.warn({ err: error }, 'What a connection taught was not counted.');
    }
  }
  const failed = async (open: Counted, group: AssetDoc, why: WhyNot, key: string) => {
    await quietly(() => count('did_not_go', { ...of(open), group, why }));
    if (why === 'closed' || why === 'wrong_information' || why === 'full')
      await quietly(() => doubt(group, why, key));
  };

  return {
    made: (open: Counted, group: AssetDoc) =>
      quietly(() => count('connected', { ...of(open), group, why: null })),
    /** `key` tells connections apart, so that one says a thing once. */
    moved: async (open: Counted, group: AssetDoc, before: Standing, after: Standing, key: string) => {
      const lesson = lessonOf(before, after);
      if (lesson?.what === 'got_there')
        await quietly(() => count('got_there', { ...of(open), group, why: null }));
      if (lesson?.what === 'did_not_go') await failed(open, group, lesson.why, key);
    },
    /** A worker rang in vain. */
    wrongNumber: (actor: Member, group: AssetDoc) => quietly(() => wrongNumber(actor, group)),
    /** A group said that it cannot. */
    declined: (open: Counted, group: AssetDoc, why: WhyNot, key: string) => failed(open, group, why, key),
  };
}
export type Learn = ReturnType<typeof createLearn>;
