import { describe, expect, it } from '@jest/globals';
import mongoose from 'mongoose';
import { aDraft } from './drafts.ts';
import { serveForTest } from './serve.ts';

describe('a server for a test', () => {
  it('tells what is wrong with its drafts, and leaves nothing running', async () => {
    const faulty = { ...aDraft({ name: 'Faulty' }), summary: '' };
    await expect(serveForTest({ label: 'faulty', drafts: [faulty] })).rejects.toThrow(
      /drafts are faulty.*summary/,
    );

    const direct = await mongoose.createConnection(process.env.TEST_MONGODB_URI!).asPromise();
    const { databases } = await direct.db!.admin().listDatabases({ nameOnly: true });
    await direct.close();
    const left = databases.filter(({ name }) => name.startsWith(`hereabouts-test-faulty-${process.pid}-`));
    expect(left).toEqual([]);
  });
});
