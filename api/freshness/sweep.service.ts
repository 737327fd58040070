import type { AssetDoc } from '../assets/asset.model.ts';
import type { Member } from '../contract/actor.ts';
import { ProblemError } from '../contract/problem.ts';
import type { Actor } from '../infra/actor.ts';
import { inTransaction } from '../infra/transaction.ts';
import { dateOf, wallOf } from '../times/zone.rules.ts';
import type { Apply } from './apply.ts';
import type { ConfirmationDoc } from './confirmation.model.ts';
import type { FreshnessDeps } from './deps.ts';
import { pages } from './remind.service.ts';
import { stageOf } from './reminder.rules.ts';
import { recipientsOf, type WriteTo } from './write-to.ts';

const pageSize = 200;
/** A run that would take off more of a source than this asks a person: something else may be wrong. */
const mostShare = 0.02;
const theClock: Actor = { kind: 'system', job: 'take off what ran out' };

/** Takes entries off the map that nobody confirmed for twice their clock. Nothing is deleted; one press brings it back. */
export function createSweep(deps: FreshnessDeps & { writeTo: WriteTo; apply: Apply }) {
  const { connection, aging, confirmations, holds, messages, audit, editorsOf, curators } = deps;
  const { settings, clock, origin, writeTo, apply, reached = () => {} } = deps;

  const hasEnded = (asset: AssetDoc, now: Date) => stageOf(asset, settings.now().clocks, now) === 'ended';

  async function run(signal: AbortSignal): Promise<{ takenOff: number; held: string[] }> {
    const now = clock.now();
    const ended = new Map<string, AssetDoc[]>();
    const until = dateOf(wallOf(now).day);
    for await (const page of pages((after) => aging.assuredUntil(until, after, pageSize), signal))
      for (const asset of page.filter((one) => hasEnded(one, now))) {
        const source = asset.provenance.source;
        ended.set(source, [...(ended.get(source) ?? []), asset]);
      }
    const inAll = await aging.publicBySource();
    await endIdleHolds(ended);
    let takenOff = 0;
    const held: string[] = [];
    for (const [source, assets] of ended) {
      const of = inAll.get(source) ?? assets.length;
      if (assets.length > of * mostShare) {
        await hold(source, assets, of);
        held.push(source);
        continue;
      }
      await holds.end(source);
      for (const asset of assets) {
        if (signal.aborted) return { takenOff, held };
        if (await takeOff(theClock, asset)) takenOff++;
      }
    }
    return { takenOff, held };
  }

  async function endIdleHolds(ended: Map<string, unknown>) {
    for (const { _id } of await holds.all()) if (!ended.has(_id)) await holds.end(_id);
  }

  async function hold(source: string, assets: AssetDoc[], of: number) {
    const { sourceName } = assets[0]!.provenance;
    const people = await curators();
    await inTransaction(connection, async () => {
      const since = await holds.put({
        ...{ _id: source, sourceName, of, since: clock.now() },
        assetIds: assets.map(({ _id }) => _id),
      });
      for (const { email } of people)
        await messages.post({
          key: `stopped/${source}/${since.toISOString()}/${email}`,
          to: email,
          template: 'run-stopped',
          data: { source: sourceName, count: assets.length, of, link: `${origin}/freshness` },
        });
    });
  }

  /** False when it was decided before. */
  async function takeOff(actor: Actor, asset: AssetDoc): Promise<boolean> {
    const now = clock.now();
    const editors = (await editorsOf([asset._id])).get(asset._id) ?? [];
    const id = `ended/${asset._id}/${asset.assured!.on}/${asset.revision}`;
    await reached('before taking off');
    const decided = await inTransaction(connection, async (): Promise<ConfirmationDoc | null> => {
      if (await confirmations.has(id)) return null;
      const confirmation = await confirmations.add({
        ...{ _id: id, assetId: asset._id, what: 'ended', at: now, revision: asset.revision },
        mark: { status: 'archived', byClock: true },
        ...{ accountId: actor.kind === 'member' ? actor.accountId : null, email: null },
      });
      await audit.record(actor, {
        action: 'asset.take-off',
        object: `asset/${asset._id}`,
        fields: ['status'],
      });
      for (const recipient of recipientsOf(asset, editors)) await writeTo.reminder(asset, recipient, 'ended');
      return confirmation;
    });
    await reached('taking off decided');
    if (decided) await apply.one(decided);
    await reached('after taking off');
    return decided !== null;
  }

  return {
    run,
    /** A person lets a run go on that was stopped: what of it has still run out leaves the map now. */
    release: async (actor: Member, source: string): Promise<number> => {
      const held = await holds.bySource(source);
      if (!held) throw new ProblemError('not-found', { detail: 'Nothing of this source waits.' });
      const isOurs = await inTransaction(connection, async () => {
        if (!(await holds.end(source))) return false;
        await audit.record(actor, { action: 'freshness.release', object: `source/${source}` });
        return true;
      });
      if (!isOurs) throw new ProblemError('conflict', { detail: 'Somebody else released it first.' });
      let takenOff = 0;
      for (const asset of await aging.byIds(held.assetIds))
        if (asset.status !== 'archived' && hasEnded(asset, clock.now()) && (await takeOff(actor, asset)))
          takenOff++;
      return takenOff;
    },
  };
}
export type Sweep = ReturnType<typeof createSweep>;
