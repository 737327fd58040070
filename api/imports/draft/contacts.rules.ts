import type { AssetDraft } from '../../contract/asset.ts';
import { findContacts, websiteOf } from '../clean/contact.rules.ts';
import { looksPersonal } from '../clean/personal.rules.ts';
import type { Note, Told } from '../tell/told.ts';

type Contacts = NonNullable<AssetDraft['contacts']>;

/**
 * Ways to reach it, each once. What looks like one person's own is kept for signed-in workers, unless the mapping
 * says that the contacts of this source are of offices.
 */
export function contactsOf(told: Told, offices: boolean): { contacts: Contacts; notes: Note[] } {
  const contacts: Contacts = [];
  const notes: Note[] = [];
  const context = [told.name, told.organisation, ...told.places.flatMap(({ name, town, parts }) => [name, town, ...parts])]
    .filter(Boolean)
    .join(' ');
  for (const { text, field, person } of told.contacts) {
    const { found, rest } = findContacts(text);
    if (found.length === 0) {
      const site = /url|web|site|link/i.test(field) ? websiteOf(text) : null;
      if (site) found.push(site);
      else notes.push({ code: 'not a phone number, e-mail or website', field, value: text.slice(0, 60) });
    } else if (rest.length > 40) notes.push({ code: 'not a phone number, e-mail or website', field, value: rest.slice(0, 60) });

    for (const one of found) {
      if (contacts.some(({ kind, value }) => kind === one.kind && value.toLowerCase() === one.value.toLowerCase())) continue;
      const personal = !offices && looksPersonal(one, person ? '' : context);
      if (personal) notes.push({ code: 'kept for workers only', field, value: one.kind });
      contacts.push({ kind: one.kind, value: one.value, public: !personal });
    }
  }
  return { contacts: contacts.slice(0, 20), notes };
} // prettier-ignore
