import { viewAsset } from '../assets/asset.view.ts';
import type { AssetDoc } from '../assets/asset.model.ts';
import { freshnessWords } from '../assets/freshness.rules.ts';
import { factsOf } from './facts.rules.ts';
import type { FreshnessDeps, Person } from './deps.ts';
import { sayDetail } from './say.rules.ts';
import type { SignalDoc } from './signal.model.ts';
import { listedEmail, type Stage } from './reminder.rules.ts';

/** Somebody to write to about an entry; without an account it is the address that the entry itself gives. */
export type Recipient = { to: string; accountId: string | null };

export function recipientsOf(asset: AssetDoc, editors: Person[]): Recipient[] {
  if (editors.length > 0) return editors.map(({ accountId, email }) => ({ to: email, accountId }));
  const to = listedEmail(asset);
  return to ? [{ to, accountId: null }] : [];
}

type Deps = Pick<FreshnessDeps, 'links' | 'messages' | 'settings' | 'clock' | 'year' | 'origin'>;

/** Mails with a link, each posted once by its key. Called inside the transaction of what they tell of. */
export function createWriteTo({ links, messages, settings, clock, year, origin }: Deps) {
  async function linkFor(asset: AssetDoc, { to, accountId }: Recipient, now: Date) {
    const { linkDays: days, clocks } = settings.now();
    const facts = factsOf(viewAsset(asset, { now, year, clocks }, new Map()));
    const token = await links.create(
      { assetId: asset._id, revision: asset.revision, facts, to, accountId },
      { now, days },
    );
    const { name: _name, ...told } = facts;
    return { link: `${origin}/still-right/${token}`, days, lines: Object.values(told) };
  }

  return {
    /** That a rung was reached. `on` is the day the entry was assured. */
    reminder: async (asset: AssetDoc, recipient: Recipient, stage: Stage) => {
      const now = clock.now();
      const { link, days, lines } = await linkFor(asset, recipient, now);
      const key = `remind/${asset._id}/${asset.assured!.on}/${stage}/${recipient.to}`;
      const { name } = asset;
      const to = recipient.to;
      if (stage === 'ended')
        return messages.post({ key, to, template: 'taken-off', data: { name, link, days } });
      const checked = freshnessWords(asset, settings.now().clocks, now);
      return messages.post({
        ...{ key, to, template: 'reminder' as const },
        data: { name, stage, checked, lines, link, days },
      });
    },
    /** That they are listed: the first word they ever hear of us. */
    listed: async (asset: AssetDoc, recipient: Recipient) => {
      const { link, days, lines } = await linkFor(asset, recipient, clock.now());
      await messages.post({
        key: `listed/${asset._id}`,
        to: recipient.to,
        template: 'listed',
        data: {
          ...{ name: asset.name, source: asset.provenance.sourceName, lines, link, days },
          page: `${origin}/assets/${asset.slug}`,
        },
      });
    },
    /** That somebody told us of a wrong detail. */
    detail: async (
      asset: AssetDoc,
      recipient: Recipient,
      { what, words }: Pick<SignalDoc, 'what' | 'words'>,
      signalId: string,
    ) => {
      const { link, days } = await linkFor(asset, recipient, clock.now());
      await messages.post({
        key: `signal/${signalId}/${recipient.to}`,
        to: recipient.to,
        template: 'detail-wrong',
        data: { name: asset.name, what: sayDetail[what], words, link, days },
      });
    },
    /** The same once more, because the first link ran out or was about another revision. `key` names the old one. */
    again: async (asset: AssetDoc, recipient: Recipient, key: string) => {
      const now = clock.now();
      const { link, days, lines } = await linkFor(asset, recipient, now);
      await messages.post({
        ...{ key: `again/${key}`, to: recipient.to, template: 'reminder' as const },
        data: {
          ...{ name: asset.name, stage: 'due' as const, lines, link, days },
          checked: freshnessWords(asset, settings.now().clocks, now),
        },
      });
    },
  };
}
export type WriteTo = ReturnType<typeof createWriteTo>;
