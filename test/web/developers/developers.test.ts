import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { apiExamples, curlOf } from '../../../api/contract/api-examples.ts';
import { whenBuilt } from '../../support/built.ts';
import { aDraft } from '../../support/drafts.ts';
import { serveForTest } from '../../support/serve.ts';

const run = promisify(execFile);
const hasCurl = await run('curl', ['--version']).then(
  () => true,
  () => false,
);

whenBuilt('the page for programmers', () => {
  let site: Awaited<ReturnType<typeof serveForTest>>;
  let page: string;
  let key: string;
  beforeAll(async () => {
    site = await serveForTest({
      label: 'developers',
      pages: true,
      drafts: [aDraft({ name: 'Sale Choir', costs: [{ kind: 'free' }] })],
    });
    await site.services.sync.rebuild();
    const { actor } = await site.member({ role: 'system_admin' });
    key = await site.services.keys.make(actor, { name: 'Examples', share: 1_200, term: '30' });
    page = decode(await (await fetch(`${site.url}/api`)).text());
  }, 60_000);
  afterAll(() => site?.stop());

  it('is a page for anybody, without scripts', async () => {
    const response = await fetch(`${site.url}/api`);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
    expect(page).toContain('<h1>Our facts in your own programs</h1>');
    expect(page).not.toContain('<script');
    expect((await fetch(`${site.url}/api/nothing`)).status).toBe(404);
  });

  it.each(apiExamples)('has a line that works as it stands: $title', async (example) => {
    const { slug } = (await site.services.assets.example())!;
    // The page names the address that people use, which here is not the one that is served.
    expect(page).toContain(curlOf(example, 'http://localhost:3000', slug));
    if (!hasCurl) return console.log('SKIPPED: there is no curl here.');
    const line = curlOf(example, site.url, slug);
    const shell = `curl() { command curl -sS -w '\\n%{http_code} %{content_type}' "$@"; }\n${line.replace('$(curl', '$(command curl')}`;
    const { stdout } = await run('sh', ['-c', shell], {
      env: { ...process.env, HEREABOUTS_KEY: key },
      maxBuffer: 20_000_000,
    });
    const [last = ''] = stdout.split('\n').slice(-1);
    expect(last).toMatch(
      new RegExp(`^${example.gives.status} ${example.gives.type.replace(/[.*+?^$()|[\]\\]/g, '\\$&')}`),
    );
    expect(stdout).toContain(example.gives.has);
  });

  it('says how a key is sent in the contract for machines', async () => {
    for (const path of ['/api/openapi.json', '/oruk/v3/openapi.json']) {
      const contract = (await (await fetch(site.url + path)).json()) as {
        security: object[];
        components: { securitySchemes: object };
      };
      expect(contract.security).toContainEqual({});
      expect(Object.keys(contract.components.securitySchemes)).toEqual(['bearer', 'header']);
    }
  });
});

const decode = (html: string) =>
  html
    .replaceAll('<!-- -->', '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
