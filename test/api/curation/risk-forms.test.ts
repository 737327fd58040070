import { describe, expect, it } from '@jest/globals';
import type { FlagKind } from '../../../api/contract/curation.ts';
import { flagsOf, type Around } from '../../../api/curation/risks/risks.rules.ts';
import { aDraft, aPlace } from '../../support/drafts.ts';
import { forms, harmlessForms } from './risk-forms.ts';
import { atMost } from '../../support/runs.ts';

const around: Around = { consent: null, existing: [], area: null, found: new Map() };
const somewhere = aPlace({ name: undefined as never, address: { lines: [], town: 'Sale' } });
const flagsFor = (description: string) => flagsOf(aDraft({ description, places: [somewhere] }), around);

describe('what people write', () => {
  it.each(Object.entries(forms) as [FlagKind, string[]][])('is heard as %s in each form', (kind, texts) => {
    const missed = texts.filter((text) => flagsFor(text).every((flag) => flag.kind !== kind));
    expect(missed).toEqual([]);
  });

  it('is left alone where it only sounds like a risk', () => {
    const wrong = harmlessForms.flatMap((text) => {
      const [flag] = flagsOf(aDraft({ description: text }), around);
      return flag ? [`${text} ${flag.kind}: ${flag.because}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('is read in a few milliseconds of the processor an entry, once warm', () => {
    const texts = [...Object.values(forms).flat(), ...harmlessForms];
    texts.forEach((text) => flagsFor(text));
    const before = process.cpuUsage();
    texts.forEach((text) => flagsFor(`${text} ${text}.`));
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000 / texts.length).toBeLessThan(atMost(5));
  });
});
