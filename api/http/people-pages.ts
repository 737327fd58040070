import type { PeopleSide } from '../people-side.ts';

type TellingAll = <T extends object>(group: T) => T;

/** What pages about people are given: the use cases of each domain, with a lost database told as a problem. */
export function peoplePages(
  { conversations, outcomes, strengths, gateway: { job: _job, ...gateway } }: PeopleSide,
  tellingAll: TellingAll,
) {
  return {
    outcomes: tellingAll(outcomes),
    strengths: tellingAll(strengths),
    gateway: tellingAll(gateway),
    conversations: {
      ...tellingAll(conversations),
      // These answer at once and ask nobody.
      ...{ whoIs: conversations.whoIs, lead: conversations.lead },
    },
  };
}
