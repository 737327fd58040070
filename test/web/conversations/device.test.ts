import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { openDevice, type Draft } from '../../../web/conversations/device.ts';
import { forgetDrafts } from '../../../web/conversations/forget-drafts.ts';

const hour = 3_600_000;
const day = 24 * hour;
const today = 20_000;
const morning = today * day + 9 * hour;

/** A browser's storage: what is in it can be listed by name. */
function aStorage(): Storage {
  const held: Record<string, unknown> = {};
  const methods = {
    getItem: (name: string) => (held[name] as string | undefined) ?? null,
    setItem: (name: string, value: string) => void (held[name] = value),
    removeItem: (name: string) => void delete held[name],
  };
  for (const [name, value] of Object.entries(methods)) Object.defineProperty(held, name, { value });
  return held as unknown as Storage;
}
const keysOf = (...days: number[]) => ({
  who: 'a worker',
  keys: days.map((id) => ({ id: String(id), key: randomBytes(32).toString('base64url') })),
});
const draft = (text: string, tab = 'aaaaaaaaaaaa'): Draft => ({
  ...{ tab, id: 'a-conversation', commandId: 'a-command', carer: false },
  changes: text ? [{ field: 'matters', value: text, revision: 0, seq: 1 }] : [],
});

describe('what a device keeps', () => {
  it('holds nothing that can be read, and opens for the same worker', async () => {
    const storage = aStorage();
    const keys = keysOf(today, today - 1);
    const device = (await openDevice(keys, { storage, now: () => morning }))!;
    await device.keep(draft('the zebrafinch band'));
    expect(JSON.stringify(storage)).not.toContain('zebrafinch');
    const [found] = await (await openDevice(keys, { storage, now: () => morning + hour }))!.find();
    expect([found?.draft.changes[0]?.value, found?.goneAt]).toEqual(['the zebrafinch band', morning + day]);
  });

  it('does not open for another worker, and is left as it is', async () => {
    const storage = aStorage();
    const device = (await openDevice(keysOf(today), { storage, now: () => morning }))!;
    await device.keep(draft('the band'));
    const other = (await openDevice(keysOf(today), { storage, now: () => morning }))!;
    expect(await other.find()).toEqual([]);
    expect(Object.keys(storage)).toHaveLength(1);
  });

  it('opens nothing that was changed or put in another window’s place', async () => {
    const storage = aStorage();
    const keys = keysOf(today);
    const device = (await openDevice(keys, { storage, now: () => morning }))!;
    await device.keep(draft('the band'));
    const [name = ''] = Object.keys(storage);
    const text = storage.getItem(name)!;
    storage.setItem(name.replace('aaaaaaaaaaaa', 'bbbbbbbbbbbb'), text);
    storage.setItem(name, text.slice(0, -2) + (text.endsWith('A') ? 'BB' : 'AA'));
    expect(await device.find()).toEqual([]);
  });

  it('is gone after a day, whoever opens a page, and with signing out', async () => {
    const storage = aStorage();
    const keys = keysOf(today, today - 1);
    const device = (await openDevice(keys, { storage, now: () => morning }))!;
    await device.keep(draft('the band'));
    await openDevice(keysOf(today + 1), { storage, now: () => morning + day - 1 });
    expect(Object.keys(storage)).toHaveLength(1);
    await openDevice(keysOf(today + 1), { storage, now: () => morning + day });
    expect(Object.keys(storage)).toEqual([]);
    await device.keep(draft('the band'));
    storage.setItem('another', 'x');
    forgetDrafts(storage);
    expect(Object.keys(storage)).toEqual(['another']);
  });

  it('keeps the newest of a window, and nothing once the server has it all', async () => {
    const storage = aStorage();
    const keys = keysOf(today);
    const device = (await openDevice(keys, { storage, now: () => morning }))!;
    await Promise.all([device.keep(draft('the')), device.keep(draft('the band'))]);
    expect((await device.find()).map((each) => each.draft.changes[0]?.value)).toEqual(['the band']);
    await Promise.all([device.keep(draft('the band and')), device.keep(draft(''))]);
    expect(Object.keys(storage)).toEqual([]);
  });
});
