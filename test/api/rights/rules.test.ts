import { describe, expect, it } from '@jest/globals';
import { complaintDueOn, daysLeft, isoDay, requestDueOn } from '../../../api/rights/clocks.rules.ts';
import { endsOn, nowDue, shortestAgo } from '../../../api/rights/retention.rules.ts';
import { setAside } from '../../../api/rights/set-aside.rules.ts';
import { copyPage } from '../../../api/rights/copy.view.ts';

const on = (day: string) => new Date(`${day}T00:00:00Z`);

describe('the clock of a request', () => {
  it.each([
    ['2026-03-03', 0, '2026-04-03', '2026-04-07', 'Good Friday, then the weekend and Easter Monday'],
    ['2026-05-12', 0, '2026-06-12', '2026-06-12', 'a Friday'],
    ['2026-01-31', 0, '2026-02-28', '2026-03-02', 'February has no 31st, and its last day is a Saturday'],
    ['2026-11-25', 0, '2026-12-25', '2026-12-29', 'Christmas, then Boxing Day is given on the Monday'],
    ['2026-05-12', 5, '2026-06-17', '2026-06-17', 'five days of asking back come on top'],
  ])(
    'from %s, paused %s days, is over a month later (%s) or the next working day: %s',
    (from, paused, _, due) => {
      expect(isoDay(requestDueOn(on(from), paused))).toBe(due);
    },
  );

  it('of a complaint runs thirty days', () => {
    const due = complaintDueOn(on('2026-06-19'));
    expect(isoDay(due)).toBe('2026-07-19');
    expect([daysLeft(due, on('2026-07-19')), daysLeft(due, on('2026-07-21'))]).toEqual([0, -2]);
  });
});

describe('how long a record is kept', () => {
  const closed = (day: string, isBeyondInformation: boolean) =>
    ({ status: 'closed', endsAt: null, closedAt: on(day), isBeyondInformation }) as const;

  it('is eight years after support ended, and two where only information was given', () => {
    expect(endsOn(closed('2026-03-01', true))).toEqual(on('2034-03-01'));
    expect(endsOn(closed('2026-03-01', false))).toEqual(on('2028-03-01'));
    expect(endsOn(closed('2028-02-29', false))).toEqual(on('2030-03-01'));
    expect(endsOn({ ...closed('2026-03-01', true), status: 'open', closedAt: null })).toBeNull();
  });

  it('asks a person before a record of support goes, and nothing earlier than its day', () => {
    expect(nowDue(closed('2026-03-01', true), on('2034-02-28'))).toBe('nothing');
    expect(nowDue(closed('2026-03-01', true), on('2034-03-01'))).toBe('ask');
    expect(nowDue(closed('2026-03-01', false), on('2028-03-01'))).toBe('erase');
    const unnamed = {
      status: 'unnamed',
      endsAt: on('2026-04-01'),
      closedAt: null,
      isBeyondInformation: true,
    } as const;
    expect([nowDue(unnamed, on('2026-03-31')), nowDue(unnamed, on('2026-04-01'))]).toEqual([
      'nothing',
      'erase',
    ]);
  });

  it('looks at nothing that cannot be due yet', () => {
    expect(shortestAgo(on('2028-03-01'))).toEqual(on('2026-03-01'));
  });
});

describe('names of others in a copy', () => {
  const record = {
    circle: [{ name: 'Priya', gives: 'Priya brings soup' }, { name: 'J' }],
    words: 'I asked priya and Mr O’Dell (J knows). Priyanka is a song.',
    at: on('2026-03-01'),
  };
  it('are left out everywhere, as whole words in any case', () => {
    expect(setAside(record, ['Priya', 'J', 'Mr O’Dell'])).toEqual({
      circle: [
        { name: '[another person]', gives: '[another person] brings soup' },
        { name: '[another person]' },
      ],
      words: 'I asked [another person] and [another person] (J knows). Priyanka is a song.',
      at: record.at,
    });
  });
  it('stand where who looked at them lets them', () => {
    expect(setAside('Priya and Sam', ['Priya', 'Sam'], new Set(['Priya']))).toBe(
      'Priya and [another person]',
    );
    expect(setAside('a+b (c)', ['a+b', '', '  '])).toBe('[another person] (c)');
  });
});

it('a copy is a page on which nothing that was written can act', () => {
  const page = copyPage({
    title: 'What is kept',
    madeOn: '2026-03-01',
    sections: [{ title: 'Words', data: { whatMatters: '<script>alert(1)</script> & "brass"', none: null } }],
  });
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;brass&quot;');
  expect(page).not.toContain('<script');
  expect(page).toContain('<dt>What matters</dt>');
});
