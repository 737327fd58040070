import { hashOf, newToken } from '../accounts/token.ts';
import type { AssetDoc } from '../assets/asset.model.ts';
import { recipientsOf } from '../freshness/write-to.ts';
import type { OpenPerson } from '../people/open-person.ts';
import type { ConnectionDoc, GroupKey } from './connection.model.ts';
import type { ConnectionDeps } from './deps.ts';

/** Days for which an address in a mail to a group works; each reminder brings another. */
const keyDays = 30;

export type Why = 'new' | 'reminder' | 'answer' | 'what-happened' | 'taken-back' | 'ended' | 'erased';

const dayInWords = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

type Deps = Pick<
  ConnectionDeps,
  'messages' | 'editorsOf' | 'organisationName' | 'accountById' | 'clock' | 'origin'
>;

/** Mails about connections. None holds a word about the person: what they tell stands behind their link. */
export function createWriteToGroup({
  messages,
  editorsOf,
  organisationName,
  accountById,
  clock,
  origin,
}: Deps) {
  async function inboxOf(group: AssetDoc): Promise<string[]> {
    const editors = (await editorsOf([group._id])).get(group._id) ?? [];
    return recipientsOf(group, editors).map(({ to }) => to);
  }

  return {
    hasInbox: async (group: AssetDoc): Promise<boolean> => (await inboxOf(group)).length > 0,

    /**
     * Inside a transaction. `once` tells this mail from others about the same connection. Answers what the head has to
     * keep: the keys that work, and by which keys the mails can be asked after.
     */
    group: async (
      group: AssetDoc,
      {
        _id,
        organisationId,
        keys,
        createdAt,
      }: Pick<ConnectionDoc, '_id' | 'organisationId' | 'keys' | 'createdAt'>,
      why: Why,
      once: string | number,
    ): Promise<{ keys: GroupKey[]; mails: string[] }> => {
      const now = clock.now();
      const endsAt = new Date(now.getTime() + keyDays * 86_400_000);
      const from = await organisationName(organisationId);
      const made: GroupKey[] = [];
      const mails: string[] = [];
      for (const to of await inboxOf(group)) {
        const token = newToken();
        const key = `introduction/${_id}/${once}/${hashOf(to)}`;
        await messages.post({
          ...{ key, to, template: 'introduction' as const, endsAt },
          data: {
            ...{ why, name: group.name, from, link: `${origin}/introductions/${token}`, days: keyDays },
            on: dayInWords.format(createdAt),
          },
        });
        made.push({ hash: hashOf(token), endsAt });
        mails.push(key);
      }
      return { keys: [...keys.filter((each) => each.endsAt > now), ...made], mails };
    },

    /** Inside a transaction: to who made it, or where they have gone to who works with the person now. */
    worker: async (
      { workers }: Pick<OpenPerson, 'workers'>,
      { _id, personId, madeBy }: Pick<ConnectionDoc, '_id' | 'personId' | 'madeBy'>,
      group: Pick<AssetDoc, 'name'>,
      what: 'answered' | 'not-arrived',
      once: number,
    ): Promise<void> => {
      for (const accountId of workers.includes(madeBy) ? [madeBy] : workers) {
        const account = await accountById(accountId);
        if (!account?.email) continue;
        await messages.post({
          ...{ key: `introduction-back/${_id}/${once}/${accountId}`, to: account.email },
          template: 'introduction-back' as const,
          data: {
            what,
            name: account.name,
            group: group.name,
            link: `${origin}/people/${personId}/connections/${_id}`,
          },
        });
      }
    },
  };
}
export type WriteToGroup = ReturnType<typeof createWriteToGroup>;
