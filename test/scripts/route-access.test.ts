import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { faultsOfAccess, routeAccess } from '../../scripts/lib/route-access.mjs';
import { acts } from '../../api/contract/access.ts';
import { endpoints } from '../../api/contract/endpoints.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'hereabouts-routes-'));
  await mkdir(path.join(root, 'web'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const faultsOf = async (page: string) => {
  await writeFile(path.join(root, 'web/routes.ts'), "export default [route('secret', 'secret.tsx')];");
  await writeFile(path.join(root, 'web/secret.tsx'), page);
  return faultsOfAccess(root);
};

describe('the build', () => {
  it('takes a page that says whom it is for', async () => {
    const page =
      "const served = page({ for: 'curate', load });\nexport const loader = served.loader;\nexport const action = served.action;\n";
    expect(await faultsOf(page)).toEqual([]);
  });

  it.each([
    ['has no loader', 'export default function Secret() {}\n'],
    ['loads by itself', 'export async function loader() { return 1 }\n'],
    ['does not say', 'const served = page({ load });\nexport const loader = served.loader;\n'],
    [
      'acts by itself',
      "const served = page({ for: 'curate' });\nexport const loader = served.loader;\nexport async function action() {}\n",
    ],
  ])('refuses one that %s', async (_what, page) => {
    expect((await faultsOf(page)).length).toBeGreaterThan(0);
  });

  it('finds every page and endpoint of ours to be for somebody whom the table knows', async () => {
    const known = ['anyone', 'member', ...acts];
    const routes = await routeAccess(process.cwd());
    expect(routes.length).toBeGreaterThan(40);
    expect(routes.flatMap(({ faults }) => faults)).toEqual([]);
    for (const { for: who } of [...routes, ...endpoints]) expect(known).toContain(who);
  });
});
