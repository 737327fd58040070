import { describe, expect, it } from '@jest/globals';
import type { AssetDraft } from '../../../api/contract/asset.ts';
import { flagsOf, type Around } from '../../../api/curation/risks/risks.rules.ts';
import { aDraft } from '../../support/drafts.ts';
import { innocent, planted } from './risk-classes.ts';

const around: Around = { consent: null, existing: [], area: null, found: new Map() };
const flagsFor = (name: string, summary: string, line: string, more: Partial<AssetDraft> = {}) =>
  flagsOf(
    aDraft({ name, summary, places: [{ address: { lines: [line], town: 'Sale' } }], contacts: [], needs: [], ...more }),
    around,
  ); // prettier-ignore
const site = (value: string) => ({ kind: 'website' as const, value, public: true });
const mail = (value: string) => ({ kind: 'email' as const, value, public: true });

describe('the classes of what is planted', () => {
  it.each(Object.entries(planted))('are all heard as %s', (kind, texts) => {
    const missed = texts.filter(([said, line]) =>
      flagsFor('Thursday', said, line).every((flag) => flag.kind !== kind),
    );
    expect(missed).toEqual([]);
  });

  it('leave alone those who only look like them', () => {
    const wrong = innocent.flatMap(([name, said, line]) =>
      flagsFor(name, said, line).map(({ kind, because }) => `${name}: ${kind}, ${because}`),
    );
    expect(wrong).toEqual([]);
  });

  it('let a group count on its own pages who saw its poster, and nobody else', () => {
    const links = (...values: string[]) => flagsFor('Code', 'Make a game.', 'Library', { contacts: values.map(site) });
    expect(links('https://tea.example.org', 'https://tea.example.org/begin?cohort=2&utm_source=poster')).toEqual([]);
    expect(links('https://tea.example.org', 'https://other.example/begin?utm_source=mail7781').map(({ kind }) => kind)).toEqual(['link']);
  }); // prettier-ignore

  it('tell the mailbox of a group from that of a person', () => {
    const to = (value: string) => flagsFor('Craigie Strollers', 'Health walks.', 'Kirk Hall', { contacts: [mail(value)] });
    expect(to('craigstroll@example.org')).toEqual([]);
    expect(to('moira.dunn@example.org').map(({ kind }) => kind)).toEqual(['personal']);
  }); // prettier-ignore
});
