import { execFile } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { root } from '../../scripts/lib/project.mjs';
import { aFolder, aProgram } from './fake-programs.ts';

const run = promisify(execFile);
const countsOf = (passed: number, failed: number) =>
  `require('node:fs').writeFileSync(process.env.COUNTS_FILE, '{"passed":${passed},"failed":${failed},"skipped":1}');`;

/** A checkout whose tools say what they are told to; `jest` is the whole of its Jest. */
async function aProject({ jest, eslint = 'true' }: { jest: string; eslint?: string }): Promise<string> {
  const project = await aFolder();
  const write = async (file: string, text: string) => {
    await mkdir(path.dirname(path.join(project, file)), { recursive: true });
    await writeFile(path.join(project, file), text);
  };
  await cp(path.join(root, 'scripts'), path.join(project, 'scripts'), { recursive: true });
  for (const file of ['package-lock.json', 'node_modules/.package-lock.json'])
    await write(file, '{"packages":{}}');
  for (const file of ['react-router.config.ts', '.dependency-cruiser.cjs']) await write(file, '');
  await write('package.json', '{"type":"module","scripts":{"build":"echo built >> builds.log"}}');
  await write('node_modules/jest/package.json', '{}');
  await write('node_modules/jest/bin/jest.js', jest);
  for (const tool of ['react-router', 'tsc', 'oxlint', 'depcruise', 'knip', 'prettier'])
    await aProgram(path.join(project, 'node_modules/.bin'), tool, 'true');
  await aProgram(path.join(project, 'node_modules/.bin'), 'eslint', eslint);
  return project;
}

async function npmTest(project: string, ...args: string[]) {
  const env = { ...process.env, DATA_DIR: '.data' };
  const ended = run(process.execPath, ['scripts/test.mjs', ...args], { cwd: project, env });
  const { stdout, code } = await ended.then(
    (done) => ({ ...done, code: 0 }),
    (error: { stdout: string; code: number }) => error,
  );
  return { code, stdout, last: stdout.trimEnd().split('\n').at(-1) };
}

describe('npm test', () => {
  it('counts the build and each check as one beside the tests of Jest, on its last line', async () => {
    const project = await aProject({ jest: countsOf(7, 0) });
    expect(await npmTest(project)).toMatchObject({ code: 0, last: '14 passed, 0 failed, 1 skipped' });
  });

  it('goes on to Jest after a check that fails, and fails', async () => {
    const project = await aProject({ jest: countsOf(7, 0), eslint: 'echo "line 3: no"; exit 1' });
    const { code, last, stdout } = await npmTest(project);
    expect({ code, last }).toEqual({ code: 1, last: '13 passed, 1 failed, 1 skipped' });
    expect(stdout).toMatch(/FAIL ESLint .*\nline 3: no/);
  });

  it('runs only Jest, with what it was given, when something was given', async () => {
    const project = await aProject({ jest: `console.log(process.argv.slice(2)); ${countsOf(1, 0)}` });
    const { last, stdout } = await npmTest(project, 'test/api', '-t', 'choir');
    expect(last).toBe('1 passed, 0 failed, 1 skipped');
    expect(stdout).toContain("[ 'test/api', '-t', 'choir' ]");
    expect(stdout).not.toMatch(/Building|ESLint/);
  });

  it('makes only the checks when asked for those', async () => {
    const project = await aProject({ jest: 'process.exit(1)' });
    expect(await npmTest(project, '--checks')).toMatchObject({
      code: 0,
      last: '6 passed, 0 failed, 0 skipped',
    });
  });

  it('tells tests of a long run', async () => {
    const project = await aProject({
      jest: `console.log('LONG', process.env.LONG); ${countsOf(1, 0)}`,
    });
    expect((await npmTest(project, '--long', 'test/api')).stdout).toContain('LONG 1');
  });

  it.each([
    ['falls over without a count', 'process.exit(1)', '0 passed, 1 failed, 0 skipped'],
    ['is killed', "process.kill(process.pid, 'SIGKILL')", '0 passed, 1 failed, 0 skipped'],
    ['fails though no test did', `${countsOf(3, 0)} process.exit(1);`, '3 passed, 1 failed, 1 skipped'],
  ])('fails when Jest %s', async (_what, jest, last) => {
    const project = await aProject({ jest });
    expect(await npmTest(project, 'test/api')).toMatchObject({ code: 1, last });
  });

  it('builds again only when a source changed', async () => {
    const project = await aProject({ jest: countsOf(1, 0) });
    await aProgram(path.join(project, 'build/server'), 'server.mjs', '');
    await mkdir(path.join(project, 'api'));
    const built = async () => (await npmTest(project)).stdout.includes('Building');
    expect([await built(), await built()]).toEqual([true, false]);
    await writeFile(path.join(project, 'api/server.ts'), 'changed();');
    expect(await built()).toBe(true);
  });
});
