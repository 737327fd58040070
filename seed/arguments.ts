import { parseArgs } from 'node:util';

export const usage = `npm run seed                        puts in the invented demo groups
npm run seed -- --assets 200000     and as many others as make up the number
                --seed 7            other invented ones
                --force             although the directory is not empty; safe to repeat`;

/** What was typed after `npm run seed --` cannot be followed; the message says why. */
export class BadArguments extends Error {
  override name = 'BadArguments';
}

/** What the person at the terminal asks for. Throws `BadArguments`. */
export function readArguments(args: string[]) {
  const values = read(args);
  const whole = (name: 'assets' | 'seed', most: number) => {
    const text = values[name];
    if (text === undefined) return undefined;
    const number = Number(text);
    if (!/^\d+$/.test(text) || number > most)
      throw new BadArguments(`--${name} wants a whole number up to ${most.toLocaleString('en-GB')}, not "${text}".`); // prettier-ignore
    return number;
  };
  return {
    help: values.help ?? false,
    force: values.force ?? false,
    assets: whole('assets', 5_000_000),
    seed: whole('seed', 2 ** 31 - 1) ?? 7,
  };
}

function read(args: string[]) {
  try {
    const options = {
      assets: { type: 'string' },
      seed: { type: 'string' },
      force: { type: 'boolean' },
      help: { type: 'boolean' },
    } as const;
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new BadArguments(`${(error as Error).message}\n\n${usage}`);
  }
}
