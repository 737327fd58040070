import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { thePublic } from '../../../api/infra/actor.ts';
import { aDraft } from '../../support/drafts.ts';
import { serveForTest } from '../../support/serve.ts';

let served: Awaited<ReturnType<typeof serveForTest>>;
beforeAll(async () => {
  served = await serveForTest({ label: 'reading' });
});
afterAll(() => served.stop());

describe('an entry that is not public', () => {
  it.each([
    [['archived'], 404],
    [['draft'], 404],
    [['draft', 'waiting', 'archived'], 404],
    [['live'], 200],
    [['live', 'archived'], 410],
    [['paused', 'archived', 'archived'], 410],
    [['live', 'archived', 'live'], 200],
    [['live', 'draft'], 404],
  ] as const)('is told of only where it was public once: %p', async (states, status) => {
    const name = `Kettle Club ${states.join(' ')}`;
    for (const [n, state] of states.entries())
      await served.services.assets.save(thePublic, aDraft({ name, summary: `As told ${n}.`, status: state }));
    const slug = `${name.toLowerCase().replaceAll(' ', '-')}-sale`;
    const { id } = aDraft({ name });
    for (const address of [`by-slug/${slug}`, id!])
      expect((await fetch(`${served.url}/api/v1/assets/${address}`)).status).toBe(status);
  });
});
