import type { OpenPerson } from './open-person.ts';

/**
 * What a collection about people owes each of them. Every one has its line in `people-side.ts`, for access requests and
 * erasure go by that list; a test fails for a collection that is not on it.
 */
export type Personal = {
  collection: string;
  /** All that it holds of a person, opened, as plain data. */
  exportOf: (person: OpenPerson) => Promise<unknown>;
  /** Inside a transaction. */
  eraseOf: (personId: string) => Promise<void>;
  /** Names of other people in what `exportOf` gave, so that who puts a copy together can look at each. */
  othersIn?: (exported: unknown) => string[];
  /** It shows that more than information was given: somebody listened, or made an introduction. */
  isBeyondInformation?: (personId: string) => Promise<boolean>;
};
