import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Schema, type Connection } from 'mongoose';
import { createCommands, type Commands } from '../../../api/infra/commands.ts';
import { createIfMissing, connectMongo } from '../../../api/infra/mongo.ts';
import { systemClock } from '../../../api/infra/clock.ts';
import { inTransaction } from '../../../api/infra/transaction.ts';
import { dropDatabases, testDatabase } from '../../support/database.ts';

const { uri, prefix } = testDatabase('commands');
let connection: Connection;
let commands: Commands;
let cups: { pour: () => Promise<void>; count: () => Promise<number> };

beforeAll(async () => {
  connection = await connectMongo({ uri, database: prefix });
  commands = createCommands(connection, systemClock);
  await commands.ensure();
  await createIfMissing(connection, 'cups');
  const model = connection.model('Cup', new Schema({ of: String }, { collection: 'cups' }));
  cups = {
    pour: async () => void (await model.create({ of: 'tea' })),
    count: () => model.countDocuments(),
  };
});
beforeEach(async () => {
  await connection.db!.collection('commands').deleteMany({});
  await connection.db!.collection('cups').deleteMany({});
});
afterAll(async () => {
  await connection.close();
  await dropDatabases(uri, prefix);
});

const command = (more: object = {}) => ({
  ...{ actorKey: 'account/1', commandId: 'press-1', body: { cups: 1, milk: true } },
  ...more,
});
const pour = async () => {
  await cups.pour();
  return { poured: await cups.count() };
};

describe('a command', () => {
  it('sent twice does its work once and gives the first reply again', async () => {
    expect(await commands.once(command(), pour)).toEqual({ poured: 1 });
    expect(await commands.once(command({ body: { milk: true, cups: 1 } }), pour)).toEqual({ poured: 1 });
    expect(await cups.count()).toBe(1);
  });

  it('sent twenty times at once does its work once', async () => {
    const replies = await Promise.all(Array.from({ length: 20 }, () => commands.once(command(), pour)));
    expect(replies).toEqual(Array.from({ length: 20 }, () => ({ poured: 1 })));
    expect(await cups.count()).toBe(1);
  });

  it('that asks for something else under the same id is refused', async () => {
    await commands.once(command(), pour);
    await expect(commands.once(command({ body: { cups: 2 } }), pour)).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(await cups.count()).toBe(1);
  });

  it('of somebody else under the same id is another', async () => {
    await commands.once(command(), pour);
    expect(await commands.once(command({ actorKey: 'account/2' }), pour)).toEqual({ poured: 2 });
  });

  it('that failed leaves nothing and may be tried again', async () => {
    const spill = async () => {
      await cups.pour();
      throw new Error('Spilt.');
    };
    await expect(commands.once(command(), spill)).rejects.toThrow('Spilt.');
    expect(await cups.count()).toBe(0);
    expect(await commands.once(command(), pour)).toEqual({ poured: 1 });
  });

  it('without a reply is remembered, too', async () => {
    for (let time = 0; time < 2; time++) await commands.once(command(), cups.pour);
    expect(await cups.count()).toBe(1);
  });

  it('inside another transaction is a part of it', async () => {
    await expect(
      inTransaction(connection, async () => {
        await commands.once(command(), pour);
        throw new Error('The outer work failed.');
      }),
    ).rejects.toThrow('The outer work failed.');
    expect(await cups.count()).toBe(0);
    expect(await connection.db!.collection('commands').countDocuments()).toBe(0);
  });
});
