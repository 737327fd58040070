import { describe, expect, it } from '@jest/globals';
import { flagsOf, type Around } from '../../../api/curation/risks/risks.rules.ts';
import { aDraft, aPlace } from '../../support/drafts.ts';
import { bystanders, strangers } from './risk-strangers.ts';

const around: Around = { consent: null, existing: [], area: null, found: new Map() };
const kindsOf = (name: string, summary: string, line: string) => {
  const places = [{ point: aPlace().point, address: { lines: [line], town: 'Sale' } }];
  return flagsOf(aDraft({ name, summary, places, contacts: [], needs: [] }), around).map(({ kind }) => kind);
};

// Not all of it is found, and a curator reads every entry. The bars are a little looser than what is reached.
describe('what one more stranger might plant', () => {
  it.each([
    ['personal', 33],
    ['address', 20],
    ['refuge', 15],
    ['advertising', 23],
    ['link', 18],
  ] as const)('is heard as %s as often as it was', (kind, atLeast) => {
    const found = strangers[kind].filter(([said, line]) =>
      kindsOf('Thursday Tea', said, line).includes(kind),
    );
    console.log(`strangers, ${kind}: found ${found.length} of ${strangers[kind].length}`);
    expect(found.length).toBeGreaterThanOrEqual(atLeast);
  });

  it('is not heard in more of those who live beside it than it was', () => {
    const flagged = bystanders.filter(([name, said, line]) => kindsOf(name, said, line).length > 0);
    console.log(`bystanders flagged: ${flagged.length} of ${bystanders.length}`);
    expect(flagged.length).toBeLessThanOrEqual(7);
  });
});
