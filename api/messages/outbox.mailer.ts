import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { MailerError, type Mail, type Mailer } from './mailer.ts';

/**
 * Mail that goes nowhere: a file each in a folder, to be read there. One that is written again stands in the place of the
 * first, so none is doubled. Only the newest `most` are kept.
 */
export function createOutbox({ folder, most = 500 }: { folder: string; most?: number }) {
  const nameOf = ({ id, writtenAt }: Pick<Mail, 'id' | 'writtenAt'>) =>
    `${writtenAt.toISOString().replace(/[:.]/g, '-')}_${id}.json`;

  async function names(): Promise<string[]> {
    const all = await readdir(folder).catch((error: { code?: string }) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    return all
      .filter((name) => name.endsWith('.json'))
      .sort()
      .reverse();
  }

  async function read(name: string): Promise<Mail[]> {
    // Another process may have taken it away as too old.
    const text = await readFile(path.join(folder, name), 'utf8').catch(() => null);
    if (text === null) return [];
    const mail = JSON.parse(text) as Omit<Mail, 'writtenAt'> & { writtenAt: string };
    return [{ ...mail, writtenAt: new Date(mail.writtenAt) }];
  }

  const mailer: Mailer = {
    send: async (mail) => {
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const draft = path.join(folder, `${randomUUID()}.part`);
        await writeFile(draft, JSON.stringify(mail, null, 2), { mode: 0o600 });
        await rename(draft, path.join(folder, nameOf(mail)));
        for (const old of (await names()).slice(most)) await rm(path.join(folder, old), { force: true });
      } catch (error) {
        throw new MailerError('away', 'The outbox folder could not be written to.', error);
      }
    },
    close: () => {},
  };

  return {
    mailer,
    /** Newest first. */
    list: async (limit: number): Promise<Mail[]> =>
      (await Promise.all((await names()).slice(0, limit).map(read))).flat(),
    byId: async (id: string): Promise<Mail | null> => {
      const name = (await names()).find((each) => each.endsWith(`_${id}.json`));
      return name ? ((await read(name))[0] ?? null) : null;
    },
  };
}
export type Outbox = ReturnType<typeof createOutbox>;
