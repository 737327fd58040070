import { expect, it } from '@jest/globals';
import { newToken } from '../../../api/accounts/token.ts';
import { keyOf } from '../../../api/keys/key.rules.ts';
import { createKeys } from '../../../api/keys/keys.service.ts';

it('a key that nobody was given costs no query when it cannot be one, and one query however often it is tried', async () => {
  let asked = 0;
  const byHash = () => {
    asked += 1;
    return Promise.resolve(null);
  };
  const { read } = createKeys({ store: { byHash }, clock: { now: () => new Date() } } as never);
  for (const made of ['x', `hereabouts_${'a'.repeat(49)}`, `hereabouts_${newToken()}aaaaaa`])
    await expect(read(made)).rejects.toMatchObject({ code: 'bad-key' });
  expect(asked).toBe(0);
  const key = keyOf(newToken());
  for (let n = 0; n < 20; n++) await expect(read(key)).rejects.toMatchObject({ code: 'bad-key' });
  expect(asked).toBe(1);
});
