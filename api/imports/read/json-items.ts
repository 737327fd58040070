/** One thing of a JSON file: a member of its list, or the whole of it where it holds one thing. */
export type JsonItem = { line: number; value: unknown } | { line: number; fault: string };

// names under which feeds keep their list, in lower case
const lists = new Set('contents content items services features data results records'.split(' '));
const mostCharacters = 8_000_000;
const [quote, escape, comma, newline] = [34, 92, 44, 10];
const opens = (code: number) => code === 123 || code === 91;
const closes = (code: number) => code === 125 || code === 93;
const list = 91;
const blank = (code: number) =>
  code === 32 || code === 9 || code === 13 || code === newline || code === 0xfeff;

/**
 * Cuts the text of a JSON file into the members of its list and parses each by itself, so that one broken member does
 * not cost the others. Takes a list, an envelope around one, a single thing, and any of these one after another
 * (pages, NDJSON). Where a member cannot be parsed its line is named.
 */
export async function* jsonItems(chunks: AsyncIterable<string>): AsyncGenerator<JsonItem> {
  const cutter = createCutter();
  for await (const chunk of chunks) yield* cutter.take(chunk);
  yield* cutter.end();
}

/**
 * Where the reader stands: between values; in a thing that may turn out to be an envelope; between the members of a
 * list; in a member; behind the list of an envelope.
 */
type Phase = 'top' | 'thing' | 'list' | 'member' | 'tail';

function createCutter() {
  let phase: Phase = 'top';
  let line = 1;
  let began = 1;
  let depth = 0;
  let quoted = false;
  let escaped = false;
  let enveloped = false;
  let kept = '';
  let key = '';
  let lost = false;

  function* take(chunk: string): Generator<JsonItem> {
    let from = 0;
    let string = -1;
    for (let at = 0; at < chunk.length && !lost; at++) {
      const code = chunk.charCodeAt(at);
      if (code === newline) line++;
      if (quoted) {
        if (escaped) escaped = false;
        else if (code === escape) escaped = true;
        else if (code === quote) {
          quoted = false;
          if (phase === 'thing' && depth === 1) key = string >= 0 ? chunk.slice(string, at) : keyAtEnd(kept + chunk.slice(from, at));
        }
        continue;
      } // prettier-ignore
      if ((phase === 'top' || phase === 'list') && (blank(code) || code === comma)) continue;

      if (phase === 'top') {
        began = line;
        from = at;
        kept = '';
        if (code === list) {
          phase = 'list';
          enveloped = false;
          continue;
        }
        phase = 'thing';
      } else if (phase === 'list') {
        if (code === 93) {
          phase = enveloped ? 'tail' : 'top';
          depth = enveloped ? 1 : 0;
          continue;
        }
        phase = 'member';
        began = line;
        from = at;
        kept = '';
      }

      if (code === quote) {
        quoted = true;
        string = at + 1;
      } else if (opens(code)) {
        if (code === list && phase === 'thing' && depth === 1 && lists.has(key.toLowerCase())) {
          phase = 'list';
          enveloped = true;
          depth = 0;
          continue;
        }
        depth++;
      } else if (closes(code)) {
        if (phase === 'member' && depth === 0) {
          // a bare number or word ended by the list itself
          yield parsed(began, kept + chunk.slice(from, at));
          phase = enveloped ? 'tail' : 'top';
          depth = enveloped ? 1 : 0;
          continue;
        }
        depth = Math.max(0, depth - 1);
        if (depth > 0) continue;
        if (phase !== 'tail') yield parsed(began, kept + chunk.slice(from, at + 1));
        phase = phase === 'member' ? 'list' : 'top';
        kept = '';
        key = '';
      } else if (depth === 0 && (code === comma || blank(code))) {
        yield parsed(began, kept + chunk.slice(from, at));
        phase = phase === 'member' ? 'list' : 'top';
      }
    }
    if (phase === 'thing' || phase === 'member') kept += chunk.slice(from);
    if (kept.length > mostCharacters && !lost) {
      lost = true;
      yield { line: began, fault: 'From here on the file cannot be cut into entries: it is not well-formed JSON.' };
    } // prettier-ignore
  }

  function* end(): Generator<JsonItem> {
    if (lost) return;
    if (phase === 'list' || phase === 'tail')
      yield { line, fault: 'The file ends before its list does. What came before was read.' };
    if (phase !== 'thing' && phase !== 'member') return;
    if (depth > 0 || quoted) yield { line: began, fault: 'The file ends in the middle of this entry.' };
    else yield parsed(began, kept);
  }

  return { take, end };
}

/** The string that is closed by the quotation mark right behind this text. */
const keyAtEnd = (text: string) => text.slice(text.lastIndexOf('"') + 1);

/** NaN and Infinity, and a comma too many, which some writers of JSON leave behind, are forgiven. */
function parsed(line: number, text: string): JsonItem {
  try {
    return { line, value: JSON.parse(text) as unknown };
  } catch (error) {
    const mended = text
      .replace(/([:[,]\s*)(?:NaN|-?Infinity)(?=\s*[,}\]])/g, '$1null')
      .replace(/,(\s*[}\]])/g, '$1');
    try {
      return { line, value: JSON.parse(mended) as unknown };
    } catch {
      return { line, fault: `This entry is not JSON: ${(error as Error).message.slice(0, 120)}` };
    }
  }
}
