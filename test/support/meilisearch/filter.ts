/** What a filter of Meilisearch says. Written from its grammar, for stub and tests; it shares nothing with the adapter. */
export type Filter =
  | { and: Filter[] }
  | { or: Filter[] }
  | { not: Filter }
  | { field: string; in: string[] }
  | { field: string; op: '=' | '!=' | '<' | '<=' | '>' | '>='; value: string }
  | { radius: [number, number, number] }
  | { box: [number, number, number, number] };

/** The meaning of a filter, read as Meilisearch 1.50 does: read, written down with JSON's escapes, and read again. */
export function readFilter(text: string): Filter | null {
  if (text.trim() === '') return null;
  const once = parse(text);
  return parse(write(once));
}

/** How 1.50 writes down a filter that it has read. */
function write(filter: Filter): string {
  if ('and' in filter) return filter.and.map((each) => `(${write(each)})`).join(' AND ');
  if ('or' in filter) return filter.or.map((each) => `(${write(each)})`).join(' OR ');
  if ('not' in filter) return `NOT (${write(filter.not)})`;
  if ('in' in filter)
    return `${JSON.stringify(filter.field)} IN [${filter.in.map((v) => JSON.stringify(v)).join(', ')}]`;
  if ('op' in filter) return `${JSON.stringify(filter.field)} ${filter.op} ${JSON.stringify(filter.value)}`;
  if ('radius' in filter) return `_geoRadius(${filter.radius.join(', ')})`;
  const [north, east, south, west] = filter.box;
  return `_geoBoundingBox([${north}, ${east}], [${south}, ${west}])`;
}

const keywords = new Set(
  'AND OR IN NOT TO EXISTS IS NULL EMPTY CONTAINS STARTS WITH _geoRadius _geoBoundingBox'.split(' '),
);
const isWordSign = (sign: string | undefined) => sign !== undefined && /[\p{Alphabetic}\p{N}_.-]/u.test(sign);

function parse(text: string): Filter {
  let at = 0;
  const fail = (wanted: string): never => {
    throw new Error(`Expected ${wanted} at ${at} of ${text}`);
  };
  const skip = () => {
    while (/\s/.test(text[at] ?? '')) at++;
  };
  /** A whole word, not the beginning of a longer one. */
  const keyword = (word: string): boolean => {
    skip();
    if (!text.startsWith(word, at) || isWordSign(text[at + word.length])) return false;
    at += word.length;
    return true;
  };
  const sign = (wanted: string): boolean => {
    skip();
    if (!text.startsWith(wanted, at)) return false;
    at += wanted.length;
    return true;
  };
  const must = (wanted: string) => (sign(wanted) ? undefined : fail(wanted));

  function list(next: () => Filter, word: string): Filter[] {
    const all = [next()];
    while (keyword(word)) all.push(next());
    return all;
  }
  function or(): Filter {
    const all = list(and, 'OR');
    return all.length === 1 ? all[0]! : { or: all };
  }
  function and(): Filter {
    const all = list(not, 'AND');
    return all.length === 1 ? all[0]! : { and: all };
  }
  function not(): Filter {
    if (!keyword('NOT')) return primary();
    const inner = not();
    return 'not' in inner ? inner.not : { not: inner };
  }
  function primary(): Filter {
    if (sign('(')) {
      const inner = or();
      must(')');
      return inner;
    }
    if (keyword('_geoRadius')) {
      const numbers = numbersBetween('(', ')');
      if (numbers.length !== 3) fail('three numbers');
      return { radius: numbers as [number, number, number] };
    }
    if (keyword('_geoBoundingBox')) {
      must('(');
      const [north, east] = numbersBetween('[', ']');
      must(',');
      const [south, west] = numbersBetween('[', ']');
      must(')');
      return { box: [north!, east!, south!, west!] };
    }
    const field = value();
    if (keyword('IN')) return { field, in: values() };
    const op = (['<=', '>=', '!=', '<', '>', '='] as const).find((each) => sign(each));
    return op ? { field, op, value: value() } : fail('an operator');
  }
  function values(): string[] {
    must('[');
    const all: string[] = [];
    while (!sign(']')) {
      if (all.length > 0) must(',');
      all.push(value());
    }
    return all;
  }
  function numbersBetween(open: string, close: string): number[] {
    must(open);
    const numbers: number[] = [];
    for (;;) {
      skip();
      const [found] = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?/.exec(text.slice(at)) ?? fail('a number');
      at += found.length;
      numbers.push(Number(found));
      if (sign(close)) return numbers;
      must(',');
    }
  }
  function value(): string {
    skip();
    const quote = text[at];
    if (quote === '"' || quote === "'") return unescaped(quoted(quote));
    const from = at;
    while (isWordSign(text[at])) at++;
    const word = text.slice(from, at);
    if (word === '' || keywords.has(word)) fail('a value');
    return word;
  }
  function quoted(quote: string): string {
    const from = ++at;
    let hasQuote = false;
    for (; at < text.length; at++) {
      if (text[at] === quote) {
        const content = text.slice(from, at++);
        return hasQuote ? content.replaceAll(`\\${quote}`, quote) : content;
      }
      if (text[at] === '\\') hasQuote = text[++at] === quote || hasQuote;
    }
    return fail('a closing quote');
  }
  /** The second look at a value: every backslash must begin an escape. */
  function unescaped(content: string): string {
    return content.replace(/\\(u[0-9a-fA-F]{4}|[^u]|$)/gs, (_, escape: string) => {
      if (escape.startsWith('u')) return String.fromCharCode(Number.parseInt(escape.slice(1), 16));
      const plain: Record<string, string> = { '\\': '\\', '"': '"', "'": "'", n: '\n', r: '\r', t: '\t' };
      return plain[escape] ?? fail('an escape that is known');
    });
  }

  const filter = or();
  skip();
  return at === text.length ? filter : fail('the end');
}
