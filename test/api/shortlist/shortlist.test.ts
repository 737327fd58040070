import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { keptIds, keysOf, shortlistAnswer } from '../../../api/contract/shortlist.ts';
import { idFrom, newId } from '../../../api/infra/ids.ts';
import { createKeptList } from '../../../api/http/kept-list.ts';
import { aDraft } from '../../support/drafts.ts';
import { serveForTest } from '../../support/serve.ts';

const ids = Array.from({ length: 10 }, () => newId());

describe('the ids of a list', () => {
  it('stand in an address in 22 letters each and come back in their order, each once', () => {
    const keys = keysOf(ids);
    expect(keys).toHaveLength(10 * 22 + 9);
    expect(keptIds.parse(`${keys}.${keys.slice(0, 22)}`)).toEqual(ids);
    expect(keptIds.parse(ids.join('.'))).toEqual(ids);
  });

  it('are ten at most, and nothing but ids', () => {
    expect(keptIds.safeParse(keysOf([...ids, newId()])).success).toBe(false);
    for (const other of ['choir', '../../etc', `${keysOf(ids)}.x`, '%00'])
      expect(keptIds.safeParse(other).success).toBe(false);
  });
});

describe('the cookie of a list', () => {
  it('holds ids alone, goes to us alone and ends with the browser', () => {
    expect(createKeptList('https://map.example.org').write(ids)).toBe(
      `__Host-hereabouts-list=${keysOf(ids)}; Path=/; HttpOnly; SameSite=Lax; Secure`,
    );
  });

  it('counts as empty when somebody else wrote it', () => {
    const { read } = createKeptList('http://localhost:3000');
    expect(read(`a=b; hereabouts-list=${keysOf(ids)}`)).toEqual(ids);
    for (const bad of [undefined, '', 'hereabouts-list=<script>', 'hereabouts-list=%ff'])
      expect(read(bad)).toEqual([]);
  });
});

describe('a list read from its ids', () => {
  let site: Awaited<ReturnType<typeof serveForTest>>;
  const [tea, draft] = [idFrom('test', 'Thursday Tea'), idFrom('test', 'Not yet')];
  beforeAll(async () => {
    site = await serveForTest({
      label: 'shortlist',
      drafts: [aDraft(), aDraft({ name: 'Not yet', status: 'waiting' })],
      clock: { now: () => new Date('2026-11-25T10:00:00Z') },
    });
  });
  afterAll(() => site?.stop());

  it('shows what may be seen, and only counts the rest', async () => {
    const answer = await fetch(`${site.url}/api/v1/shortlist?ids=${keysOf([draft, tea, newId()])}`);
    const list = shortlistAnswer.parse(await answer.json());
    expect(list.entries.map(({ card }) => card.name)).toEqual(['Thursday Tea']);
    expect([list.gone, list.keys]).toEqual([2, keysOf([tea])]);
  });

  it('tells times that stay true on paper, though it is on tomorrow', async () => {
    const answer = await fetch(`${site.url}/api/v1/shortlist?ids=${tea}`);
    const [entry] = shortlistAnswer.parse(await answer.json()).entries;
    expect(entry).toMatchObject({
      times: ['Every Thursday, 2pm to 4pm'],
      nextDate: 'Thursday 26 November, 2pm to 4pm',
    });
    expect(entry?.card.next?.words).toBe('Tomorrow, 2pm to 4pm');
  });
});
