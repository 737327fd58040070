import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { problemBody } from '../../../api/contract/problem.ts';
import { readyAnswer } from '../../../api/contract/health.ts';
import { openApi } from '../../../api/http/openapi.ts';
import { aDraft } from '../../support/drafts.ts';
import { serveForTest } from '../../support/serve.ts';

let served: Awaited<ReturnType<typeof serveForTest>>;
beforeAll(async () => {
  served = await serveForTest({ label: 'told', drafts: [aDraft()], env: { RATE_PER_MINUTE: '12' } });
});
afterAll(() => served.stop());

const get = (path: string, accept: string) => fetch(served.url + path, { headers: { accept } });
const browser = 'text/html,application/xhtml+xml,*/*;q=0.8';

describe('what goes wrong before a page is made', () => {
  it('is told as a page to a browser, and as a problem to a program', async () => {
    const page = await get('/search?q=%ff', browser);
    expect(page.status).toBe(400);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.headers.get('vary')).toContain('Accept');
    const text = await page.text();
    expect(text).toContain('<h1>We could not read that request</h1>');
    expect(text).toContain('href="/urgent"');
    // Its style is allowed by the nonce of the same answer.
    const [, nonce] = /'nonce-([^']+)'/.exec(page.headers.get('content-security-policy')!)!;
    expect(text).toContain(`nonce="${nonce}"`);

    const problem = await get('/search?q=%ff', 'application/json');
    expect(problemBody.parse(await problem.json()).code).toBe('bad-request');
  });

  it('is always a problem under the API, also in a browser', async () => {
    const answer = await get('/api/v1/search?page=x', browser);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(problemBody.parse(await answer.json()).code).toBe('bad-input');
  });

  it('shows what was typed as text and never as markup', async () => {
    const text = await (await get('/<script>alert(1)<%2fscript>?q=%ff', browser)).text();
    expect(text).not.toContain('<script>');
  });

  it('includes that somebody asked too much', async () => {
    for (let n = 0; n < 14; n++) await get('/api/v1/taxonomy', '*/*');
    const page = await get('/search', browser);
    expect(page.status).toBe(429);
    expect(await page.text()).toContain('Please wait a minute');
  });
});

describe('health', () => {
  it('answers 503 with the same body when it is not ready, so that a load balancer understands', async () => {
    const well = await get('/api/v1/health/ready', '*/*');
    expect(well.status).toBe(200);
    const { index } = served.services;
    const { health } = index;
    index.health = () => Promise.resolve({ engine: 'embedded', state: 'building', assets: 0 });
    const ill = await get('/api/v1/health/ready', '*/*');
    index.health = health;
    expect(ill.status).toBe(503);
    expect(ill.headers.get('retry-after')).toBe('5');
    expect(ill.headers.get('cache-control')).toBe('no-store');
    const body: unknown = await ill.json();
    expect(readyAnswer.parse(body)).toEqual(body);
    expect(body).toMatchObject({ ready: false, degraded: ['index'], index: { state: 'building' } });
  });

  it('is told in OpenAPI as it is', () => {
    const document = openApi('http://localhost', '1') as {
      paths: Record<string, { get: { responses: Record<string, { content: object }> } }>;
    };
    const { responses } = document.paths['/health/ready']!.get;
    expect(Object.keys(responses['503']!.content)).toEqual(['application/json']);
    expect(responses['503']!.content).toEqual(responses['200']!.content);
  });
});
