import { describe, expect, it } from '@jest/globals';
import { createBreaker, EngineAway } from '../../../api/search/breaker.ts';

const rest = 10_000;

/** A breaker with a clock that is turned by hand, and an engine that does what `engine.does` says. */
function aBreaker(timeoutMs = 1_000) {
  let now = 1_000_000;
  const breaker = createBreaker({
    failures: 5,
    restMs: rest,
    timeoutMs,
    clock: { now: () => new Date(now) },
  });
  const engine = { asked: 0, does: (): Promise<string> => Promise.resolve('an answer') };
  const ask = () =>
    breaker(() => {
      engine.asked += 1;
      return engine.does();
    });
  const askInVain = async (times: number) => {
    for (let n = 0; n < times; n++) await expect(ask()).rejects.toThrow(EngineAway);
  };
  const turn = (ms: number) => void (now += ms);
  return { ask, askInVain, turn, engine };
}
const failing = () => Promise.reject(new Error('I am ill.'));
const hanging = () => new Promise<string>(() => {});

describe('the breaker', () => {
  it('asks a sick engine five times in a row and then leaves it alone', async () => {
    const { askInVain, engine } = aBreaker();
    engine.does = failing;
    await askInVain(12);
    expect(engine.asked).toBe(5);
  });

  it('counts only failures in a row', async () => {
    const { ask, askInVain, engine } = aBreaker();
    for (let n = 0; n < 5; n++) {
      engine.does = failing;
      await askInVain(4);
      engine.does = () => Promise.resolve('an answer');
      expect(await ask()).toBe('an answer');
    }
    expect(engine.asked).toBe(25);
  });

  it('lets one try after ten seconds, and none beside it', async () => {
    const { ask, askInVain, turn, engine } = aBreaker();
    engine.does = failing;
    await askInVain(5);
    turn(rest - 1);
    await askInVain(1);
    expect(engine.asked).toBe(5);

    turn(1);
    let answer: (value: string) => void = () => {};
    engine.does = () => new Promise((resolve) => (answer = resolve));
    const trying = ask();
    await askInVain(20);
    expect(engine.asked).toBe(6);
    answer('well again');
    expect(await trying).toBe('well again');
    engine.does = () => Promise.resolve('an answer');
    expect(await ask()).toBe('an answer');
  });

  it('rests again when the one that tried failed', async () => {
    const { askInVain, turn, engine } = aBreaker();
    engine.does = failing;
    await askInVain(5);
    turn(rest);
    await askInVain(3);
    turn(rest - 1);
    await askInVain(3);
    expect(engine.asked).toBe(6);
  });

  it('takes an engine that does not answer in time for a sick one, and says which error it was', async () => {
    const { ask, askInVain, engine } = aBreaker(20);
    engine.does = hanging;
    const error = (await ask().catch((thrown: unknown) => thrown)) as EngineAway;
    expect((error.cause as Error).message).toContain('20 ms');
    await askInVain(10);
    expect(engine.asked).toBe(5);
  });

  it('is not opened by many at once for longer than one by one', async () => {
    const { ask, turn, engine } = aBreaker(20);
    engine.does = hanging;
    await Promise.allSettled(Array.from({ length: 50 }, () => ask()));
    turn(rest);
    engine.does = () => Promise.resolve('an answer');
    expect(await ask()).toBe('an answer');
    expect(await ask()).toBe('an answer');
  });
});
