import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { searchQuery } from '../../../api/contract/search.ts';
import { thePublic } from '../../../api/infra/actor.ts';
import { demoAssets } from '../../../seed/demo-assets.ts';
import { understand } from '../../../api/search/understand.rules.ts';
import { knowsPlace } from '../../support/places-by-name.ts';
import { firstCategories } from '../../support/sentences.ts';
import { serveSeeded } from '../../support/demo-site.ts';
const drafts = demoAssets({ today: '2026-11-22' });
const draftOf = new Map(drafts.map((d) => [d.id, d]));
let served: any;
beforeAll(async () => { served = await serveSeeded('zz', new Date('2026-11-22T10:00:00Z')); }, 120000);
afterAll(() => served.stop());
describe('x', () => {
  it.each((process.env.SETS ?? '').split(' '))('%s', async (set) => {
    const rows = JSON.parse(readFileSync(set, 'utf8')).filter((r: any) => r.kind === 'question');
    let readOk = 0, fiveOk = 0, tenOk = 0, none = 0, one = 0; let miss = 0, empty = 0, sent = 0; const out: string[] = [];
    for (const { words, categories } of rows) {
      let a: any;
      try { a = await served.services.search.find(thePublic, searchQuery.parse({ q: words, near: 'M33' })); } catch (e) { sent++; continue; }
      if (a.total === 0) empty++;
      const cats = a.hits.slice(0, 3).map(({ id }: any) => draftOf.get(id)!.categories as string[]);
      if (!cats.some((c: string[]) => c.some((x) => categories.includes(x)))) {
        miss++; const u = understand(words, { placeTyped: true, knowsPlace }); if (firstCategories(u, 3).some((c: any) => categories.includes(c))) readOk++; if (u.wishes.length === 0) none++; if (u.wishes.length === 1) one++; const h = (n: number) => a.hits.slice(0, n).some(({ id }: any) => (draftOf.get(id)!.categories as string[]).some((x) => categories.includes(x))); if (h(5)) fiveOk++; if (h(10)) tenOk++;
        if (process.env.SHOW !== 'right' || h(5) || firstCategories(u, 3).some((c: any) => categories.includes(c))) out.push(`- ${words}\n     want ${categories.join(',')} READ ${a.readings.map(({ key, said }: any) => key).join(' ')} → ${a.total}: ${a.hits.slice(0, 3).map((h: any) => h.name + ' (' + draftOf.get(h.id)!.categories!.join('/') + ')').join(', ')}`);
      }
    }
    console.log(set.split('/').pop(), rows.length, 'miss', miss, (100 * miss / rows.length).toFixed(1), 'empty', empty, 'of missed: read right', readOk, 'in 5', fiveOk, 'in 10', tenOk, 'no wish', none, 'one', one, 'threw', sent, process.env.SHOW ? '\n' + out.join('\n') : '');
    expect(1).toBe(1);
  }, 300000);
});
