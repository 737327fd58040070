import { describe, expect, it } from '@jest/globals';
import * as z from 'zod';
import { ProblemError } from '../../../api/contract/problem.ts';
import { searchQuery } from '../../../api/contract/search.ts';
import type { PageContext } from '../../../web/kit/context.ts';
import { page, read } from '../../../web/kit/page.server.ts';

type Args = Parameters<ReturnType<typeof page>['loader']>[0];
const ask = (address: string, init: RequestInit = {}) =>
  ({
    request: new Request(`http://localhost${address}`, init),
    params: {},
    context: {} as PageContext,
  }) as unknown as Args;
/** What a loader throws, as the router would answer it. */
async function thrownBy(run: Promise<unknown>) {
  const thrown = await run.then(
    () => null,
    (error: unknown) => error as { data: { code: string; errors?: unknown }; init: { status: number } },
  );
  return { status: thrown?.init.status, code: thrown?.data.code, errors: thrown?.data.errors };
}
describe('a page', () => {
  it.each([
    ['not-found', 404],
    ['gone', 410],
    ['unavailable', 503],
  ] as const)('answers the problem %s with its status', async (code, status) => {
    const { loader } = page({
      for: 'anyone',
      load: () => {
        throw new ProblemError(code);
      },
    });
    expect(await thrownBy(loader(ask('/x')))).toMatchObject({ status, code });
  });

  it('knows a problem of another bundle by its name', async () => {
    const stranger = Object.assign(new Error('elsewhere'), { name: 'ProblemError', code: 'gone' });
    const { loader } = page({ for: 'anyone', load: () => Promise.reject(stranger) });
    expect(await thrownBy(loader(ask('/x')))).toMatchObject({ status: 410 });
  });

  it('lets a bug go on as a bug', async () => {
    const { loader } = page({ for: 'anyone', load: () => Promise.reject(new Error('bug')) });
    await expect(loader(ask('/x'))).rejects.toThrow('bug');
  });

  it('refuses a query it does not read, naming every part', async () => {
    const { loader } = page({ for: 'anyone', load: () => null });
    expect(await thrownBy(loader(ask('/about?x=1&y=2')))).toEqual({
      status: 400,
      code: 'bad-input',
      errors: [
        { path: 'x', message: expect.any(String) },
        { path: 'y', message: expect.any(String) },
      ],
    });
  });

  it('reads on past the marks that others add to a shared link', async () => {
    const { loader } = page({ for: 'anyone', load: ({ url }) => url.search });
    expect(await loader(ask('/about?utm_source=mail&fbclid=1'))).toBe('');
  });

  it('refuses an address that is not text', async () => {
    const { loader } = page({ for: 'anyone', readsQuery: true, load: () => null });
    expect(await thrownBy(loader(ask('/search?q=%ff')))).toMatchObject({
      status: 400,
      code: 'bad-request',
    });
    expect(await thrownBy(loader(ask('/search?q=%EF%BF%BD')))).toMatchObject({ status: 400 });
  });

  it('takes nothing sent to a page that reads no form', async () => {
    const { action } = page({ for: 'anyone', load: () => null });
    const sent = ask('/about', { method: 'POST', body: new URLSearchParams({ a: '1' }) });
    expect(await thrownBy(action(sent))).toMatchObject({ status: 405 });
  });

  it('gives back a whole form, with the problem, when something in it needs changing', async () => {
    const { action } = page({
      for: 'anyone',
      act: () => {
        throw new ProblemError('bad-input', { errors: [{ path: 'name', message: 'Say the name.' }] });
      },
    });
    const body = new URLSearchParams([
      ['name', ''],
      ['day', 'MO'],
      ['day', 'TU'],
    ]);
    const answer = await action(ask('/x', { method: 'POST', body }));
    expect(answer).toMatchObject({
      init: { status: 400 },
      data: {
        problem: { code: 'bad-input', errors: [{ path: 'name', message: 'Say the name.' }] },
        typed: { name: [''], day: ['MO', 'TU'] },
      },
    });
  });

  it('says plainly that it cannot read what is not a form', async () => {
    const { action } = page({ for: 'anyone', act: () => null });
    const sent = ask('/x', {
      method: 'POST',
      body: '{"a":',
      headers: { 'content-type': 'application/json' },
    });
    expect(await thrownBy(action(sent))).toMatchObject({ status: 415 });
  });
});

describe('reading a query', () => {
  it('takes one value and several alike', () => {
    expect(read(searchQuery, new URLSearchParams('day=MO')).value?.day).toEqual(['MO']);
    expect(read(searchQuery, new URLSearchParams('day=MO&day=TU')).value?.day).toEqual(['MO', 'TU']);
  });

  it('names all faults and keeps what was typed', () => {
    const { faults, typed } = read(searchQuery, new URLSearchParams('age=old&sort=best&near=Sale'));
    expect(faults?.map(({ path }) => path).sort()).toEqual(['age', 'sort']);
    expect(typed).toEqual({ age: ['old'], sort: ['best'], near: ['Sale'] });
  });

  it('is not misled by names that objects have of their own', () => {
    const query = new URLSearchParams('__proto__=1&constructor=2');
    const { faults } = read(z.strictObject({}), query);
    expect(faults?.length).toBeGreaterThan(0);
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
  });
});
