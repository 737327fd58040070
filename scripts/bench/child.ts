import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

type Asked = { id: number; what: string; given: unknown[] };
type Told = { id: number; value?: unknown; fault?: string };

/** A process of the benchmark's own, asked by name; it ends with `stop`, or with us. */
export type Child = {
  pid: number;
  ask: <T>(what: string, ...given: unknown[]) => Promise<T>;
  stop: () => Promise<void>;
};

/** Starts `<name>.child.ts` and waits until it can be asked. */
export async function startChild(name: string, env: NodeJS.ProcessEnv): Promise<Child> {
  const file = fileURLToPath(new URL(`./${name}.child.ts`, import.meta.url));
  const child = fork(file, { env, execArgv: ['--import', 'tsx'], serialization: 'advanced' });
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  let asked = 0;

  child.on('message', ({ id, value, fault }: Told) => {
    const waits = waiting.get(id);
    waiting.delete(id);
    if (fault === undefined) waits?.resolve(value as never);
    else waits?.reject(new Error(fault));
  });
  const ended = once(child, 'exit').then(([code]) => {
    for (const { reject } of waiting.values()) reject(new Error(`The ${name} process ended with ${code}.`));
    waiting.clear();
  });

  function ask<T>(what: string, ...given: unknown[]) {
    return new Promise<T>((resolve, reject) => {
      const id = ++asked;
      waiting.set(id, { resolve, reject });
      child.send({ id, what, given } satisfies Asked);
    });
  }
  async function stop() {
    if (child.exitCode === null && child.signalCode === null && child.connected) child.disconnect();
    await ended;
  }
  await ask('ready');
  return { pid: child.pid ?? 0, ask, stop };
}

/** The child's side: answers by these functions until the parent lets go. */
export function answerParent(
  answers: Record<string, (...given: never[]) => unknown>,
  end: () => Promise<void>,
): void {
  const known: typeof answers = { ready: () => true, ...answers };
  process.on('message', ({ id, what, given }: Asked) => {
    const answered = new Promise((resolve) => resolve(known[what]!(...(given as never[]))));
    answered.then(
      (value) => process.send!({ id, value } satisfies Told),
      (error: unknown) =>
        process.send!({ id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
  });
  process.on('disconnect', () => void end().finally(() => process.exit(0)));
}
