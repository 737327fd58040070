import type { AssetDoc } from '../assets/asset.model.ts';
import { isCrisisLine } from '../assets/freshness.rules.ts';
import { inTransaction } from '../infra/transaction.ts';
import { dateOf, wallOf } from '../times/zone.rules.ts';
import type { FreshnessDeps } from './deps.ts';
import { isToWrite, knowsUs, nothingWritten, stageOf, type Stage } from './reminder.rules.ts';
import { recipientsOf, type Recipient, type WriteTo } from './write-to.ts';

const pageSize = 200;
const dayMs = 86_400_000;
/** No clock, however doubted, falls due sooner after a check: half of five sixths of a month. */
const soonestMs = 12 * dayMs;

/** Somebody who has never heard of us, and the rung their entry has fallen to, if any. */
type Stranger = { asset: AssetDoc; recipient: Recipient; stage: Stage | null };

/**
 * Writes to the people of entries that have fallen a rung, once a rung and round, and first of all tells groups that
 * never signed up that they are listed, at most so many a day. Each mail is one transaction with the memory of it, so a run
 * that is killed and begun again doubles and loses none.
 */
export function createRemind(deps: FreshnessDeps & { writeTo: WriteTo }) {
  const { connection, aging, reminders, editorsOf, settings, clock, writeTo, reached = () => {} } = deps;

  async function run(signal: AbortSignal): Promise<{ reminded: number; listed: number }> {
    const now = clock.now();
    const until = dateOf(wallOf(new Date(now.getTime() - soonestMs)).day);
    const strangers: Stranger[] = [];
    let reminded = 0;
    for await (const page of pages((after) => aging.assuredUntil(until, after, pageSize), signal)) {
      const told = await toWriteTo(page, now);
      for (const one of told) {
        if (signal.aborted) break;
        if (one.isStranger) strangers.push({ ...one, recipient: one.recipients[0]! });
        else if (await remind(one.asset, one.recipients, one.stage, now)) reminded++;
      }
    }
    const listed = await tellStrangers(strangers, now, signal);
    return { reminded, listed };
  }

  /** Entries of a page that fell a rung about which nobody has written yet; those who can be written to. */
  async function toWriteTo(page: AssetDoc[], now: Date) {
    const { clocks } = settings.now();
    const fallen = page.flatMap((asset) => {
      const stage = stageOf(asset, clocks, now);
      return stage && stage !== 'ended' ? [{ asset, stage }] : [];
    });
    const ids = fallen.map(({ asset }) => asset._id);
    const [before, editors] = await Promise.all([reminders.byAssets(ids), editorsOf(ids)]);
    return fallen.flatMap(({ asset, stage }) => {
      const written = before.get(asset._id) ?? nothingWritten;
      const theirs = editors.get(asset._id) ?? [];
      const recipients = recipientsOf(asset, theirs);
      if (recipients.length === 0 || !isToWrite(asset, stage, written)) return [];
      return [{ asset, stage, recipients, isStranger: !knowsUs(asset, theirs.length, written) }];
    });
  }

  async function remind(asset: AssetDoc, recipients: Recipient[], stage: Stage, now: Date) {
    await reached('before reminder');
    const isNew = await inTransaction(connection, async () => {
      if (!(await reminders.write(asset._id, { on: asset.assured!.on, stage, now }))) return false;
      await reached('reminder remembered');
      for (const recipient of recipients) await writeTo.reminder(asset, recipient, stage);
      await reached('reminder posted');
      return true;
    });
    await reached('after reminder');
    return isNew;
  }

  /** Those whose entry has fallen come first, then what was imported and never checked. */
  async function tellStrangers(fallen: Stranger[], now: Date, signal: AbortSignal): Promise<number> {
    const most = settings.now().firstMessagesADay;
    const day = dateOf(wallOf(now).day);
    let left = most - (await reminders.listedOn(day));
    let listed = 0;
    const tell = async (stranger: Stranger) => {
      if (left <= 0 || !(await list(stranger, { now, day, most }))) return;
      left--;
      listed++;
    };
    for (const stranger of fallen) await tell(stranger);
    if (left <= 0) return listed;
    for await (const page of pages((after) => aging.neverChecked(after, pageSize), signal)) {
      const ids = page.map(({ _id }) => _id);
      const [before, editors] = await Promise.all([reminders.byAssets(ids), editorsOf(ids)]);
      for (const asset of page) {
        const [recipient] = recipientsOf(asset, []);
        if (!recipient || (editors.get(asset._id) ?? []).length > 0 || before.get(asset._id)?.listedAt)
          continue;
        await tell({ asset, recipient, stage: null });
      }
      if (left <= 0) break;
    }
    return listed;
  }

  async function list(
    { asset, recipient, stage }: Stranger,
    today: { now: Date; day: string; most: number },
  ) {
    await reached('before first message');
    const isNew = await inTransaction(connection, async () => {
      if (!(await reminders.list(asset._id, today))) return false;
      await reached('first message remembered');
      // It stands for the reminder of this rung: two mails on one day would be one too many.
      if (stage) await reminders.write(asset._id, { on: asset.assured!.on, stage, now: today.now });
      await writeTo.listed(asset, recipient);
      await reached('first message posted');
      return true;
    });
    await reached('after first message');
    return isNew;
  }

  /** Crisis lines that have passed their clock, oldest first. They are told of and stay. */
  async function crisisLines(): Promise<AssetDoc[]> {
    const now = clock.now();
    const old: AssetDoc[] = [];
    for await (const page of pages((after) => aging.crisisLines(after, pageSize)))
      old.push(...page.filter((asset) => isCrisisLine(asset) && isOld(asset, now)));
    return old.sort((a, b) => (a.assured?.on ?? '').localeCompare(b.assured?.on ?? ''));
  }
  const isOld = (asset: AssetDoc, now: Date) =>
    !asset.assured || asset.assured.by === 'import' || stageOf(asset, settings.now().clocks, now) !== null;

  return { run, crisisLines };
}
export type Remind = ReturnType<typeof createRemind>;

/** Page after page by id, until one is empty or somebody says stop. */
export async function* pages(
  read: (after: string) => Promise<AssetDoc[]>,
  signal?: AbortSignal,
): AsyncGenerator<AssetDoc[]> {
  let after = '';
  while (!signal?.aborted) {
    const page = await read(after);
    if (page.length === 0) return;
    after = page.at(-1)!._id;
    yield page;
    await new Promise((next) => setImmediate(next));
  }
}
