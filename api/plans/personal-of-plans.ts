import type { OpenPerson } from '../people/open-person.ts';
import type { Personal } from '../people/personal.ts';
import { openItem } from './opened-item.rules.ts';
import type { PlanItemStore } from './plan-item.store.ts';
import type { PlanLinkStore } from './plan-link.store.ts';

/** What plans owe each person: all of it in their hand, and nothing left when it is to go. */
export const personalOfPlans = ({
  items,
  links,
}: {
  items: PlanItemStore;
  links: PlanLinkStore;
}): Personal[] => [
  {
    collection: 'plan-items',
    exportOf: async (open: OpenPerson) =>
      (await items.ofPerson(open.id)).map((doc) => ({ ...openItem(open, doc), on: doc.createdAt })),
    eraseOf: items.erase,
  },
  {
    collection: 'plan-links',
    // When there was a way in; the way itself is no business of a file that travels.
    exportOf: async ({ id }: OpenPerson) =>
      (await links.ofPerson(id)).map(({ createdAt, expiresAt, revokedAt }) => ({
        createdAt,
        expiresAt,
        revokedAt,
      })),
    eraseOf: links.erase,
  },
];
