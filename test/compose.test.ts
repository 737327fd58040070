import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { variables } from '../api/config.ts';
import { endpoints } from '../api/contract/endpoints.ts';

type Compose = {
  services: Record<
    string,
    { image?: string; build?: string; environment?: Record<string, string>; healthcheck?: { test: string[] } }
  >;
};

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

  it('runs the app as somebody without rights', async () => {
    expect(await readFile('Dockerfile', 'utf8')).toMatch(/^USER node$/m);
  });
});
