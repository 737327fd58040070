import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isMailAddress, letterHtml, letterText, subjectLine } from '../../../api/messages/letter.rules.ts';
import type { Letter } from '../../../api/messages/letter.ts';

const sender = { name: 'Hereabouts', origin: 'https://map.example.org' };
const letter = (...paragraphs: Letter['paragraphs']): Letter => ({ subject: 'About your entry', paragraphs });

describe('a letter', () => {
  const whole = letter(
    'Hello Tea,',
    { button: 'https://map.example.org/x?a=1&b=2', label: 'Look' },
    { list: ['one', 'two'] },
    { quote: 'Is it <b>still</b>\non Tuesdays?' },
    { link: 'tel:01632960001', label: 'Ring us' },
  );

  it('says the same in text', () => {
    expect(letterText(whole, sender)).toBe(
      [
        ...['Hello Tea,', '', 'Look:', 'https://map.example.org/x?a=1&b=2', '', '- one', '- two', ''],
        ...['> Is it <b>still</b>', '> on Tuesdays?', '', 'Ring us:', 'tel:01632960001', ''],
        ...['-- ', 'Hereabouts', 'https://map.example.org', ''],
      ].join('\n'),
    );
  });

  it('and in HTML', () => {
    const html = letterHtml(whole, sender);
    expect(html).toContain('href="https://map.example.org/x?a=1&amp;b=2"');
    expect(html).toContain('Is it &lt;b&gt;still&lt;/b&gt;<br>on Tuesdays?');
    expect(html).toContain('<li>one</li><li>two</li>');
  });

  it('holds whatever people write as text, and loads nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'<>"\'&abc/=! \n', 'script', 'img', 'onerror') }),
        (said) => {
          const plain = letterHtml(letter('x', { quote: 'x' }, { list: ['x'] }), sender);
          const html = letterHtml(letter(said, { quote: said }, { list: [said] }), sender);
          const tags = (of: string) => of.match(/<[a-z]+/g)!.filter((tag) => tag !== '<br');
          expect(tags(html)).toEqual(tags(plain));
        },
      ),
    );
  });

  it.each([
    'javascript:alert(1)',
    '//evil.example',
    'http:x',
    'https://a b',
    'data:text/html,x',
    'https://a"b',
  ])('never leads to %s', (link) => {
    expect(() => letterHtml(letter({ link, label: 'x' }), sender)).toThrow();
    expect(() => letterText(letter({ button: link, label: 'x' }), sender)).toThrow();
  });
});

describe('a subject', () => {
  it('is one line whatever it is made from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        // eslint-disable-next-line no-control-regex
        expect(subjectLine(`a${text}b`)).toMatch(/^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]+$/);
      }),
    );
    expect(subjectLine('Tea\r\nBcc: all@example.org')).toBe('Tea Bcc: all@example.org');
  });
});

describe('a mail address', () => {
  it.each(['tea@example.org', "o'neil+map@mail.example.co.uk", 'te.a@localhost', 'dŵr@example.cymru'])(
    'may be %s',
    (address) => expect(isMailAddress(address)).toBe(true),
  );
  it.each([
    ...[
      '',
      'tea',
      'tea@',
      '@example.org',
      'a@b@c.org',
      'tea@example.org, b@example.org',
      'tea@example.org\n',
    ],
    ...[
      'tea@example.org\r\nBcc: b@example.org',
      'Tea <tea@example.org>',
      'a b@example.org',
      'tea@[127.0.0.1]',
    ],
    ...['tea@example..org', '.tea@example.org', 'tea@-example.org', '"a b"@example.org', 'all:a@b.org;'],
    `${'a'.repeat(250)}@example.org`,
  ])('is not %j', (address) => expect(isMailAddress(address)).toBe(false));
});
