import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import mongoose, { type Connection } from 'mongoose';
import { assetInput, type AssetDraft } from '../../../api/contract/asset.ts';
import { assetIdFor } from '../../../api/assets/asset.rules.ts';
import { changedFields } from '../../../api/curation/diff.rules.ts';
import { differenceOf, originOf, sumsOf } from '../../../api/imports/differences.rules.ts';
import { emptyMapping } from '../../../api/imports/mapping.ts';
import { openImporter } from '../../../api/imports/open-importer.ts';
import { thePublic } from '../../../api/infra/actor.ts';
import { aDraft } from '../../support/drafts.ts';
import { serveForTest } from '../../support/serve.ts';
import { until } from '../../support/wait.ts';

const parsed = (draft: Partial<AssetDraft>) =>
  assetInput.parse(aDraft({ id: assetIdFor('list', '1'), name: 'Choir', ...draft }));

describe('what a source changed', () => {
  const first = parsed({ summary: 'We sing.', openingText: 'Mondays' });
  const before = originOf('list', first, undefined, new Date(0));

  it('is nothing where it says what it said before, whatever the group says', () => {
    const ours = parsed({ summary: 'Come and sing!', openingText: 'Mondays' });
    expect(differenceOf({ theirs: first, ours, before }).fields).toEqual([]);
  });

  it('is put forward where the group left the field alone, and contested where it did not', () => {
    const theirs = parsed({ summary: 'We sing loudly.', openingText: 'Tuesdays' });
    const ours = parsed({ summary: 'Come and sing!', openingText: 'Mondays', accessNote: 'A ramp.' });
    const { fields, contested, draft } = differenceOf({ theirs, ours, before });
    expect([fields.sort(), contested]).toEqual([['openingText', 'summary'], ['summary']]);
    expect(draft).toMatchObject({
      summary: 'We sing loudly.',
      openingText: 'Tuesdays',
      accessNote: 'A ramp.',
    });
  });

  it('is also that it no longer says something', () => {
    const theirs = parsed({ summary: 'We sing.' });
    const { fields, draft } = differenceOf({ theirs, ours: first, before });
    expect([fields, draft.openingText]).toEqual([['openingText'], undefined]);
  });

  it('keeps the day since when each field says what it says', () => {
    const later = originOf(
      'list',
      parsed({ summary: 'We hum.', openingText: 'Mondays' }),
      before,
      new Date(9),
    );
    expect([later.fields.openingText?.since, later.fields.summary?.since]).toEqual([
      new Date(0),
      new Date(9),
    ]);
  });
});

describe('a list that comes again after a group wrote its own entry', () => {
  let served: Awaited<ReturnType<typeof serveForTest>>;
  let importer: Awaited<ReturnType<typeof openImporter>>;
  let folder: string;
  let raw: Connection;
  const source = 'sale-list';
  const id = assetIdFor(source, '1');
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'hereabouts-differences-'));
    served = await serveForTest({ label: 'differences' });
    raw = await mongoose.createConnection(process.env.TEST_MONGODB_URI!).asPromise();
    const uri = process.env.TEST_MONGODB_URI!;
    importer = await openImporter(
      { mongo: { uri, privateUri: uri, prefix: served.prefix } },
      { now: () => new Date() },
    );
  });
  afterAll(async () => {
    await importer.close();
    await raw.close();
    await rm(folder, { recursive: true, force: true });
  });

  let files = 0;
  async function comes(row: string) {
    const file = path.join(folder, `${files++}.csv`);
    await writeFile(file, `id,name,description,opening times,phone,postcode\n${row}`);
    const { counts } = await importer.run(thePublic, { file, source, mapping: emptyMapping });
    const waiting = raw.useDb(`${served.prefix}_private`).collection('import-differences');
    await until(
      async () => {
        await served.services.inside.jobs.runDue();
        return waiting.countDocuments();
      },
      (count) => count === 0,
    );
    return counts;
  }
  const proposals = async () =>
    (await served.services.curation.store.ofAsset(id)).filter(
      ({ contributor }) => contributor.how === 'list',
    );
  const save = async (change: Partial<AssetDraft>) => {
    const { assets } = served.services;
    const now = (await assets.draftById(id))!;
    await assets.save({ kind: 'system', job: 'test' }, { ...now.draft, ...change }, { spokenFor: true });
  };

  it('says what it said: the sums of what is stored are those of what was told', async () => {
    await comes('1,Choir,We sing together.,Tue 10am-12pm,0161 912 1012,M33 2RP');
    const stored = assetInput.parse((await served.services.assets.draftById(id))!.draft);
    const { fields } = differenceOf({ theirs: stored, ours: stored, before: undefined });
    expect(fields).toEqual([]);
    expect([...sumsOf(stored).keys()]).toEqual(
      expect.arrayContaining(['name', 'places', 'schedules', 'contacts']),
    );
  });

  it('changes nothing and proposes nothing while it says the same', async () => {
    await save({ summary: 'Come and sing with us on Tuesdays.' });
    expect(await comes('1,Choir,We sing together.,Tue 10am-12pm,0161 912 1012,M33 2RP')).toMatchObject({ landed: 0, toCurators: 0 });
    expect(await proposals()).toEqual([]);
  }); // prettier-ignore

  it('puts what it changed to the curators, and says what the group wrote, too', async () => {
    expect(await comes('1,Choir,We sing in four parts.,Wed 10am-12pm,0161 912 1012,M33 2RP')).toMatchObject({ landed: 0, toCurators: 1 });
    const [one] = await proposals();
    expect(one).toMatchObject({ kind: 'change', state: 'waiting', contributor: { name: 'Sale list' } });
    expect(one!.flags.filter(({ kind }) => kind === 'contested').map(({ path: field }) => field)).toEqual(['summary']);
    const changed = changedFields(one!.before, one!.draft);
    expect(changed.sort()).toEqual(['description', 'schedules', 'summary']);
    expect((await served.services.assets.draftById(id))!.draft.summary).toContain('Come and sing');
  }); // prettier-ignore

  it('does not say it twice, and gathers what it changes next into one', async () => {
    await comes('1,Choir,We sing in four parts.,Wed 10am-12pm,0161 912 1012,M33 2RP');
    expect(await proposals()).toHaveLength(1);
    await comes('1,Choir,We sing in four parts.,Wed 10am-12pm,0161 912 9999,M33 2RP');
    const states = (await proposals()).map(({ state }) => state);
    expect(states).toEqual(['waiting', 'withdrawn']);
    const [one] = await proposals();
    expect(JSON.stringify(one!.draft)).toContain('912 9999');
    expect(one!.draft.description).toBe('We sing in four parts.');
  });

  it('says no more once a curator refused, until it changes again', async () => {
    const { actor } = await served.member({ role: 'curator' });
    const [one] = await proposals();
    const form = {
      revision: one!.revision,
      verdict: 'refuse' as const,
      words: 'No.',
      commandId: randomUUID(),
    };
    await served.services.curation.decide(actor, one!._id, form);
    await comes('1,Choir,We sing in four parts.,Wed 10am-12pm,0161 912 9999,M33 2RP');
    expect((await proposals()).filter(({ state }) => state === 'waiting')).toEqual([]);
  });
});
