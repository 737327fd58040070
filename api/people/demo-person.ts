import type { Member } from '../contract/actor.ts';
import { detailsForm } from '../contract/people-forms.ts';
import { newId } from '../infra/ids.ts';
import type { openPeople } from './open-people.ts';

type People = Pick<ReturnType<typeof openPeople>['people'], 'begin' | 'list' | 'details' | 'saveDetails'>;

/** Somebody invented on the list of an invented worker who has nobody yet: to look around with. */
export async function aDemoPerson(people: People, worker: Member): Promise<void> {
  if ((await people.list(worker)).own.length > 0) return;
  const { personId } = await people.begin(worker, { reference: 'EA', commandId: newId() });
  const { revision } = await people.details(worker, personId);
  await people.saveDetails(
    worker,
    personId,
    detailsForm.parse({
      ...{ revision, reference: 'EA', name: 'Edna Ashworth (invented)', knownAs: 'Edna', area: 'M33' },
      ...{ phone: '0161 496 0321', 'safe-phone': 'yes', 'safe-text': 'no', 'safe-voicemail': 'no' },
      contactNote: 'Ring before five. Let it ring: she needs time to reach the phone.',
      ...{ needs: ['large-print', 'time'], communication: 'Sit on her left side: she hears better there.' },
    }),
  );
}
