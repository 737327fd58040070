import { expect, it } from '@jest/globals';
import { newToken } from '../../../api/accounts/token.ts';
import { pathWithoutKeys } from '../../../api/http/path-without-keys.ts';

it('leaves out the keys of private links, and nothing else', () => {
  for (let n = 0; n < 2_000; n++) {
    const key = newToken();
    expect(pathWithoutKeys(`/my-plan/${key}/calendar.ics`)).toBe('/my-plan/:key/calendar.ics');
    expect(pathWithoutKeys(`/introductions/${key}.data`)).toBe('/introductions/:key');
  }
  for (const path of ['/assets/the-longest-name-of-a-lunch-club-in-sale/qr.svg', `/people/${crypto.randomUUID()}/plan`, '/oruk/v3/services'])
    expect(pathWithoutKeys(path)).toBe(path);
}); // prettier-ignore
