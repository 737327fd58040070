import { describe, expect, it } from '@jest/globals';
import { dangers, helpline, nations } from '../../../api/contract/urgent.ts';
import { helplines } from '../../../api/safety/helplines.ts';
import { overdueHelplines, urgentHelp } from '../../../api/safety/helplines.rules.ts';

describe('who can be rung', () => {
  it.each(dangers)('starts with 999 and is there for every nation: %s', (kind) => {
    const { helplines: lines } = urgentHelp(kind);
    expect(lines[0]?.label).toBe('999');
    expect(new Set(lines.flatMap((line) => line.nations))).toEqual(new Set(nations));
    for (const line of lines) expect(helpline.strict().parse(line)).toEqual(line);
  });

  it('leads to the number that is shown', () => {
    for (const { label, href } of helplines.filter((line) => line.href.startsWith('tel:')))
      expect(label.replace(/\D/g, '').startsWith(href.slice('tel:'.length))).toBe(true);
  });

  it('tells of a line that nobody has checked for a year, and keeps it', () => {
    const [line] = helplines;
    const lines = [{ ...line!, checkedOn: '2026-01-01' }];
    expect(overdueHelplines(new Date('2026-12-31'), lines)).toEqual([]);
    expect(overdueHelplines(new Date('2027-01-03'), lines)).toEqual([line!.id]);
    expect(overdueHelplines(new Date('2026-01-01'), [{ ...line!, checkedOn: null }])).toEqual([line!.id]);
    expect(urgentHelp('exploitation').helplines.length).toBeGreaterThan(3);
  });
});
