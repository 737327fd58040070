import { describe, expect, it } from '@jest/globals';
import { keysIn, isKey, keyOf, stateOf } from '../../../api/keys/key.rules.ts';
import { newToken } from '../../../api/accounts/token.ts';

describe('the key that a request brings', () => {
  it.each([
    [{}, []],
    [{ authorization: 'Basic dXNlcjpwYXNz' }, []],
    [{ authorization: 'Bearer abc' }, ['abc']],
    [{ authorization: 'bearer  abc ' }, ['abc']],
    [{ authorization: 'Bearer' }, ['']],
    [{ 'x-api-key': 'abc' }, ['abc']],
    [{ 'x-api-key': '' }, ['']],
    [{ authorization: 'Bearer abc', 'x-api-key': 'abc' }, ['abc']],
    [{ authorization: 'Bearer abc', 'x-api-key': 'xyz' }, ['abc', 'xyz']],
    [{ 'x-api-key': ['abc', 'xyz'] }, ['abc', 'xyz']],
  ])('%j: %j', (headers, keys) => {
    expect(keysIn(headers)).toEqual(keys);
  });
});

it('tells a key of ours by its shape, and by an end that fits the rest', () => {
  const key = keyOf(newToken());
  expect(isKey(key)).toBe(true);
  for (const text of ['', 'hereabouts_', `hereabouts_${'x'.repeat(49)}`, newToken(), '{"$ne":null}'])
    expect(isKey(text)).toBe(false);
  for (const at of [11, 30, 53, 59]) {
    const other = key[at] === 'A' ? 'B' : 'A';
    expect(isKey(key.slice(0, at) + other + key.slice(at + 1))).toBe(false);
  }
});

it.each([
  [{ until: null, endedAt: null }, 'works'],
  [{ until: new Date('2026-03-02T12:00:01Z'), endedAt: null }, 'works'],
  [{ until: new Date('2026-03-02T12:00:00Z'), endedAt: null }, 'ran out'],
  [{ until: null, endedAt: new Date('2026-01-01') }, 'ended'],
  [{ until: new Date('2026-01-01'), endedAt: new Date('2026-01-01') }, 'ended'],
])('%j: %s', (key, state) => {
  expect(stateOf(key, new Date('2026-03-02T12:00:00Z'))).toBe(state);
});
