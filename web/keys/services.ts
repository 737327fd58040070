import type { Member } from '../../api/contract/actor.ts';
import type { KeyForm, KeyUse, KeyView } from '../../api/contract/keys.ts';

/** Keys of the API, for their pages. Whoever may not hold any meets `not-found`. */
export type KeyServices = {
  list: (actor: Member) => Promise<KeyView[]>;
  one: (actor: Member, id: string) => Promise<{ key: KeyView; uses: KeyUse[] }>;
  /** Answers the key itself, once. */
  make: (actor: Member, form: KeyForm) => Promise<string>;
  end: (actor: Member, id: string) => Promise<void>;
};
