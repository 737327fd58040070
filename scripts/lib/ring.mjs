import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { phoneIn } from './phone.rules.mjs';
import { isInFront } from './processes.mjs';
import { inWords } from './trouble.mjs';

/** @typedef {{ dataFolder: string, env: NodeJS.ProcessEnv }} Place */

/** @param {Place} place */
const noteOf = ({ dataFolder }) => path.join(dataFolder, 'ring.json');

/**
 * The line to ring that the first start was told, as variables for the server; what is configured comes before it.
 * @param {Place} place
 * @returns {Promise<{ RING_NAME?: string, RING_PHONE?: string }>}
 */
export async function keptRing(place) {
  if (place.env.RING_NAME || place.env.RING_PHONE) return {};
  const { name, phone } = (await readNote(place)) ?? {};
  return name && phone && phoneIn(phone) ? { RING_NAME: name, RING_PHONE: phone } : {};
}

/**
 * Asks once whom people may ring when a search finds nothing. Only somebody at a terminal is asked, never a program,
 * and only where nobody has answered yet. Nothing has to wait for the answer.
 * @param {Place & { signal?: AbortSignal, input?: NodeJS.ReadStream, output?: NodeJS.WriteStream,
 *   inFront?: () => Promise<boolean> }} options
 * @returns {Promise<boolean>} whether a line to ring was told now
 */
export async function askForRing({
  signal,
  input = process.stdin,
  output = process.stdout,
  inFront = isInFront,
  ...place
}) {
  const { CI, RING_NAME, RING_PHONE } = place.env;
  if (!input.isTTY || !output.isTTY || CI || RING_NAME || RING_PHONE) return false;
  // a program in the background that reads from its terminal is put to sleep
  if ((await readNote(place)) || !(await inFront()) || signal?.aborted) return false;

  // with `terminal`, Ctrl-C would come as a letter and stop nothing
  const lines = createInterface({ input, output, terminal: false });
  const close = () => lines.close();
  signal?.addEventListener('abort', close);
  try {
    const ring = await converse(lines, (words) => output.write(words));
    if (ring === 'gone') return false;
    await writeFile(noteOf(place), `${JSON.stringify(ring, null, 2)}\n`);
    output.write(ring.name ? thanks(ring.name, noteOf(place)) : skipped);
    return Boolean(ring.name);
  } catch (error) {
    output.write(`  That could not be kept: ${inWords(error)}\n`);
    return false;
  } finally {
    signal?.removeEventListener('abort', close);
    lines.close();
  }
}

/**
 * @param {import('node:readline').Interface} lines
 * @param {(words: string) => void} say
 * @returns {Promise<{ name?: string, phone?: string } | 'gone'>} empty when skipped
 */
async function converse(lines, say) {
  /** @param {string} question */
  const answerTo = (question) =>
    new Promise((/** @type {(line: string | null) => void} */ done) => {
      lines.once('close', () => done(null));
      lines.question(question, (line) => done(line.replace(/\s+/g, ' ').trim()));
    });

  say(intro);
  for (;;) {
    const name = await answerTo('  Their name: ');
    if (name === null) return 'gone';
    if (name === '') return {};
    if (name.length > 80 || !/\p{L}{2}/u.test(name)) {
      say('  Please write a name of at most 80 letters, for example Sale Library.\n');
      continue;
    }
    for (;;) {
      const typed = await answerTo('  Their phone number: ');
      if (typed === null) return 'gone';
      if (typed === '') return {};
      const phone = phoneIn(typed);
      if (phone) return { name, phone };
      say('  That cannot be rung. Write it like 0161 496 0000 or +353 1 496 0000, or press Enter to skip.\n');
    }
  }
}

const intro = `
One question, asked only once. When a search finds nothing, people are offered somebody to ring.
Whom should they ring? Press Enter to skip: then it is the nearest library.
`;
const skipped = `  Then it is the nearest library. RING_NAME and RING_PHONE can change that.\n`;
/** @param {string} name @param {string} file */
const thanks = (name, file) =>
  `  Thank you. ${name} is offered from now on. To change that, edit or delete ${file}.\n`;

/**
 * @param {Place} place
 * @returns {Promise<{ name?: string, phone?: string } | null>} null where nobody has answered
 */
async function readNote(place) {
  const text = await readFile(noteOf(place), 'utf8').catch(() => '');
  if (!text.trim()) return null;
  try {
    return JSON.parse(text) ?? {};
  } catch {
    // A note that somebody edited by hand and broke is no reason not to start, nor to ask again.
    return {};
  }
}
