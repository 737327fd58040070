import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { isBuiltin } from 'node:module';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { variables } from '../api/config.ts';
import { endpoints } from '../api/contract/endpoints.ts';
import { entries } from '../scripts/lib/entries.mjs';

type Compose = {
  services: Record<
    string,
    { image?: string; build?: string; environment?: Record<string, string>; healthcheck?: { test: string[] } }
  >;
};

/** "@scope/name/part" is of @scope/name. */
const packageOf = (path: string) =>
  path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');

const compose = parse(await readFile('docker-compose.yml', 'utf8')) as Compose;
const { app, ...others } = compose.services;

describe('docker-compose.yml', () => {
  it('sets only variables that the configuration reads', () => {
    const unknown = Object.keys(app!.environment!).filter((name) => !variables.includes(name));
    expect(unknown).toEqual([]);
    expect(Object.keys(app!.environment!)).toEqual(
      expect.arrayContaining(['MONGODB_URI', 'MEILI_URL', 'MEILI_KEY']),
    );
  });

  it('pins every image to a version', async () => {
    for (const { image } of Object.values(others)) expect(image).toMatch(/:v?\d+\.\d+\.\d+$/);
    const dockerfile = await readFile('Dockerfile', 'utf8');
    for (const [, image] of dockerfile.matchAll(/^FROM (\S+)/gm)) expect(image).toMatch(/:\d+\.\d+\.\d+/);
  });

  it('asks for health at routes that exist', () => {
    const asked = [...app!.healthcheck!.test.join(' ').matchAll(/\/api\/v1(\/[a-z/]+)/g)].map(
      ([, path]) => path,
    );
    expect(asked.length).toBeGreaterThan(0);
    for (const path of asked) expect(endpoints.map((e) => e.path)).toContain(path);
    for (const service of Object.values(compose.services)) expect(service.healthcheck).toBeDefined();
  });

  it('tells commands that are in the image, and need no package of the workshop there', async () => {
    const told = `${await readFile('README.md', 'utf8')}\n${await readFile('docker-compose.yml', 'utf8')}`;
    const names = [...told.matchAll(/build\/server\/([a-z-]+)\.mjs/g)].map(([, name]) => name!);
    expect([...new Set(names)].sort()).toEqual(['audit-verify', 'import', 'places', 'seed']);
    expect(Object.keys(entries)).toEqual(expect.arrayContaining([...names, 'server']));

    const { metafile } = await build({
      entryPoints: Object.values(entries),
      outdir: 'nowhere',
      bundle: true,
      write: false,
      metafile: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      logLevel: 'silent',
    });
    const needed = Object.values(metafile.outputs).flatMap(({ imports }) =>
      imports.flatMap(({ path, external }) => (external && !isBuiltin(path) ? packageOf(path) : [])),
    );
    const { dependencies } = JSON.parse(await readFile('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect([...new Set(needed)].filter((name) => !(name in dependencies))).toEqual([]);
  });

  it('runs the app as somebody without rights', async () => {
    expect(await readFile('Dockerfile', 'utf8')).toMatch(/^USER node$/m);
  });
});
