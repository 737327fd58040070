import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { thePublic } from '../../../api/infra/actor.ts';
import { serveForTest } from '../../support/serve.ts';

let served: Awaited<ReturnType<typeof serveForTest>>;
beforeAll(async () => {
  served = await serveForTest({ label: 'editors' });
});
afterAll(() => served.stop());

describe('who speaks for a group', () => {
  it('joins by e-mail, once, whatever the case of its letters, and leaves again', async () => {
    const { joinGroup, leaveGroup, editorsOf, store } = served.services.accounts;
    const id = await joinGroup(thePublic, { email: 'Tea@Group.example', name: 'Grace', assetId: 'tea' });
    expect(await joinGroup(thePublic, { email: 'tea@group.example', name: 'G', assetId: 'tea' })).toBe(id);
    expect(await joinGroup(thePublic, { email: 'tea@group.example', name: 'G', assetId: 'choir' })).toBe(id);
    expect((await store.byId(id))!.memberships).toHaveLength(1);
    expect(await editorsOf(['tea', 'choir', 'other'])).toEqual(
      new Map([
        ['tea', [{ accountId: id, name: 'Grace', email: 'tea@group.example' }]],
        ['choir', [{ accountId: id, name: 'Grace', email: 'tea@group.example' }]],
        ['other', []],
      ]),
    );
    await leaveGroup(thePublic, id, 'tea');
    expect((await editorsOf(['tea'])).get('tea')).toEqual([]);
    await leaveGroup(thePublic, id, 'choir');
    expect((await store.byId(id))!.memberships).toEqual([]);
  });
});
