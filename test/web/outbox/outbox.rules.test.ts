import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { partsOf } from '../../../web/outbox/outbox.rules.ts';

describe('the text of a mail', () => {
  it('has its addresses as links', () => {
    expect(partsOf('Sign in:\nhttps://map.example.org/x?a=1&b=2\n\nRing us:\ntel:01632960001\n')).toEqual([
      { text: 'Sign in:\n' },
      { text: 'https://map.example.org/x?a=1&b=2', href: 'https://map.example.org/x?a=1&b=2' },
      { text: '\n\nRing us:\n' },
      { text: 'tel:01632960001', href: 'tel:01632960001' },
      { text: '\n' },
    ]);
  });

  it('loses no letter, and leads nowhere else', () => {
    const bits = fc.constantFrom('https://a.b', 'javascript:x', ' ', '\n', 'tel:1', '<', '"', 'words');
    fc.assert(
      fc.property(fc.array(bits), (said) => {
        const parts = partsOf(said.join(''));
        expect(parts.map(({ text }) => text).join('')).toBe(said.join(''));
        for (const { href } of parts) if (href) expect(href).toMatch(/^(https?:\/\/|tel:|mailto:)/);
      }),
    );
  });
});
