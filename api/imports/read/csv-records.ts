/** One record of a CSV file as text, from its first quote to its last. `line` is where it begins. */
export type CsvRecord = { line: number; text: string } | { line: number; fault: string };

const mostLines = 400;
const mostCharacters = 1_000_000;
/** Each of these reads 400 lines once more; in a file with so many, every line is taken as it stands. */
const mostGivenUp = 500;

/**
 * Cuts the text of a CSV file into records. A quote that is never closed would swallow every row behind it, so a
 * record longer than 400 lines or a million characters is given up: its first line is named and reading goes on with
 * the next line.
 */
export async function* csvRecords(
  chunks: AsyncIterable<string>,
  delimiter: string,
): AsyncGenerator<CsvRecord> {
  let open: string[] = [];
  let size = 0;
  let opened = 0;
  let state = unquoted;
  let gaveUp = 0;
  for await (const [line, text] of linesOf(chunks)) yield* take(line, text);
  while (open.length > 0) yield* giveUp();

  function* take(line: number, text: string): Generator<CsvRecord> {
    if (open.length === 0) {
      if (text.length > mostCharacters) {
        yield { line, fault: 'The line is longer than a million characters.' };
        return;
      }
      opened = line;
    }
    open.push(text);
    size += text.length;
    state = scan(text, delimiter, open.length === 1 ? unquoted : state);
    if (!state.quoted || gaveUp > mostGivenUp) {
      const whole = open.join('\n');
      open = [];
      size = 0;
      if (whole.trim()) yield { line: opened, text: whole };
      return;
    }
    if (open.length > mostLines || size > mostCharacters) yield* giveUp();
  }

  function* giveUp(): Generator<CsvRecord> {
    const [, ...rest] = open;
    const line = opened;
    open = [];
    size = 0;
    gaveUp++;
    yield { line, fault: 'A quotation mark opens here and is never closed.' };
    for (const [at, text] of rest.entries()) yield* take(line + 1 + at, text);
  }
}

type State = { quoted: boolean; begins: boolean };
const unquoted: State = { quoted: false, begins: true };

/** How things stand after a line: whether a quoted cell is still open. A quote counts as one only where a cell begins. */
function scan(line: string, delimiter: string, { quoted, begins }: State): State {
  for (let at = 0; at < line.length; at++) {
    const sign = line[at];
    if (quoted) {
      if (sign !== '"') continue;
      if (line[at + 1] === '"') at++;
      else quoted = false;
    } else if (sign === '"' && begins) {
      quoted = true;
      begins = false;
    } else begins = sign === delimiter || (begins && sign === ' ');
  }
  return { quoted, begins: quoted ? begins : true };
}

/** Lines with their number from 1; \r\n, \n and a lone \r end one. */
async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<[number, string]> {
  let line = 1;
  let left = '';
  let first = true;
  for await (const chunk of chunks) {
    left += first ? chunk.replace(/^\ufeff/, '') : chunk;
    if (chunk) first = false;
    // a \r at the end may be half of \r\n
    const held = left.endsWith('\r') ? '\r' : '';
    const parts = (held ? left.slice(0, -1) : left).split(/\r\n|\n|\r/);
    left = (parts.pop() ?? '') + held;
    for (const part of parts) yield [line++, part];
  }
  for (const part of left.split(/\r/)) if (part) yield [line++, part];
}
