import saxes, { type SaxesTagPlain } from 'saxes';
import { tableItems, type TableRecord } from './csv.ts';
import type { Item } from './item.ts';
import { ZipError, type OpenZip } from './zip.ts';

/** Rows above the heading, such as a title, are looked through this far. */
const rowsForHeading = 12;
/** Excel keeps the texts of all sheets apart from them, so they are held while the rows go by. */
const mostTexts = 40_000_000;
/** A longer cell is named as too long by the table anyway. */
const mostCell = 100_001;
/** So much of a sheet without a single mark in it is no sheet. */
const mostWithoutMark = 4_000_000;

/** Rows of the first sheet of an Excel workbook (ECMA-376) that holds any. Dates come as 2027-03-28, times as 14:30. */
export async function* xlsxItems(zip: OpenZip): AsyncGenerator<Item> {
  const shared = await sharedStrings(zip.read('xl/sharedStrings.xml'));
  const dates = await dateStyles(zip.read('xl/styles.xml'));
  for (const name of await sheetsOf(zip)) {
    let any = false;
    for await (const item of tableItems(belowTitle(rowsOf(zip.read(name), shared, dates)))) {
      any = true;
      yield item;
    }
    if (any) return;
  }
}

/** What happens in a piece of XML, one thing after another. Entities that a file declares itself are never unfolded. */
async function* eventsOf(
  pieces: AsyncIterable<Buffer>,
): AsyncGenerator<{ open: SaxesTagPlain } | { close: string } | { text: string }> {
  const parser = new saxes.SaxesParser({ xmlns: false });
  let ready: ({ open: SaxesTagPlain } | { close: string } | { text: string })[] = [];
  parser.on('opentag', (open) => ready.push({ open: { ...open, name: local(open.name) } }));
  parser.on('closetag', ({ name }) => ready.push({ close: local(name) }));
  parser.on('text', (text) => ready.push({ text }));
  parser.on('cdata', (text) => ready.push({ text }));
  parser.on('error', (error) => {
    throw new ZipError('A sheet in the workbook is damaged.', { cause: error });
  });
  const decoder = new TextDecoder('utf-8');
  let [any, without] = [false, 0];
  for await (const piece of pieces) {
    any = true;
    parser.write(decoder.decode(piece, { stream: true }));
    without = ready.length > 0 ? 0 : without + piece.length;
    if (without > mostWithoutMark) throw new ZipError('A sheet in the workbook is damaged.');
    yield* ready;
    ready = [];
  }
  if (!any) return;
  parser.close();
  yield* ready;
}
const local = (name: string) => name.slice(name.indexOf(':') + 1);

async function sharedStrings(pieces: AsyncIterable<Buffer>): Promise<string[]> {
  const found: string[] = [];
  let [now, inText, phonetic, held] = ['', false, false, 0];
  for await (const event of eventsOf(pieces)) {
    if ('open' in event) {
      if (event.open.name === 'si') now = '';
      else if (event.open.name === 'rPh') phonetic = true;
      inText = event.open.name === 't' && !phonetic;
    } else if ('text' in event) now += inText ? event.text : '';
    else {
      inText = false;
      if (event.close === 'rPh') phonetic = false;
      if (event.close !== 'si') continue;
      held += now.length;
      if (held > mostTexts) throw new ZipError('The workbook holds more text than we can read at once. Save the sheet as CSV and hand that in.');
      found.push(alone(now));
    }
  }
  return found;
} // prettier-ignore

/** A part of a long text keeps all of it in memory; a copy does not. */
const alone = (text: string): string => Buffer.from(text).toString();

type Kind = 'date' | 'time' | 'both' | null;

/** Which styles of cells show a number as a day or a time. */
async function dateStyles(pieces: AsyncIterable<Buffer>): Promise<Kind[]> {
  const formats = new Map<number, Kind>();
  const styles: Kind[] = [];
  let inStyles = false;
  for await (const event of eventsOf(pieces)) {
    if ('open' in event) {
      const { name, attributes } = event.open;
      if (name === 'numFmt') formats.set(Number(attributes.numFmtId), kindOf(attributes.formatCode ?? ''));
      if (name === 'cellXfs') inStyles = true;
      if (name === 'xf' && inStyles) {
        const id = Number(attributes.numFmtId ?? 0);
        styles.push(formats.get(id) ?? builtIn(id));
      }
    } else if ('close' in event && event.close === 'cellXfs') inStyles = false;
  }
  return styles;
}

const builtIn = (id: number): Kind =>
  id >= 14 && id <= 17
    ? 'date'
    : (id >= 18 && id <= 21) || (id >= 45 && id <= 47)
      ? 'time'
      : id === 22
        ? 'both'
        : null;

function kindOf(code: string): Kind {
  const said = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
  const [day, time] = [/[dy]/.test(said), /[hs]/.test(said)];
  return day && time ? 'both' : day ? 'date' : time ? 'time' : null;
}

/** Files of the sheets that are shown, in the order of the workbook. */
async function sheetsOf(zip: OpenZip): Promise<string[]> {
  const [book, links] = ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'];
  if (!zip.has(book) || !zip.has(links)) throw new ZipError('There is no workbook in this file.');
  const targets = new Map<string, string>();
  for await (const event of eventsOf(zip.read(links)))
    if ('open' in event && event.open.name === 'Relationship')
      targets.set(
        event.open.attributes.Id ?? '',
        (event.open.attributes.Target ?? '').replace(/^\/?xl\/|^\//, ''),
      );
  const found: string[] = [];
  for await (const event of eventsOf(zip.read(book))) {
    if (!('open' in event) || event.open.name !== 'sheet' || event.open.attributes.state) continue;
    const id = Object.entries(event.open.attributes).find(([name]) => local(name) === 'id')?.[1];
    const target = id && targets.get(id);
    if (target) found.push(`xl/${target}`);
  }
  return found;
}

async function* rowsOf(
  pieces: AsyncIterable<Buffer>,
  shared: string[],
  dates: Kind[],
): AsyncGenerator<TableRecord> {
  let [line, cells, column, type, style, value, inValue] = [0, [] as string[], -1, '', 0, '', false];
  for await (const event of eventsOf(pieces)) {
    if ('open' in event) {
      const { name, attributes } = event.open;
      if (name === 'row') {
        line = Number(attributes.r ?? line + 1);
        [cells, column] = [[], -1];
      } else if (name === 'c') {
        column = attributes.r ? columnOf(attributes.r) : column + 1;
        [type, style, value] = [attributes.t ?? 'n', Number(attributes.s ?? 0), ''];
      }
      inValue = name === 'v' || name === 't';
    } else if ('text' in event) value += inValue && value.length < mostCell ? event.text : '';
    else {
      inValue = false;
      if (event.close === 'c' && column >= 0 && column < 500) {
        while (cells.length < column) cells.push('');
        cells[column] = said(value, type, shared, dates[style] ?? null);
      }
      if (event.close === 'row' && cells.some((cell) => cell.trim() !== '')) yield { line, cells };
    }
  }
}

function said(value: string, type: string, shared: string[], kind: Kind): string {
  if (type === 's') return shared[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'Yes' : 'No';
  if (type === 'e') return '';
  if (type !== 'n') return value;
  const number = Number(value);
  if (value === '' || !Number.isFinite(number)) return value;
  if (kind) return moment(number, kind);
  // 0.1 + 0.2 is kept as it was typed.
  return String(Number(number.toPrecision(15)));
}

/** A serial number of days since the last day of 1899, as spreadsheets count. */
function moment(serial: number, kind: Kind): string {
  const minutes = Math.round(serial * 1440);
  const at = new Date(Date.UTC(1899, 11, 30) + minutes * 60_000).toISOString();
  if (serial < 1 || kind === 'time') return at.slice(11, 16);
  return kind === 'both' && minutes % 1440 !== 0 ? `${at.slice(0, 10)} ${at.slice(11, 16)}` : at.slice(0, 10);
}

const columnOf = (reference: string): number =>
  [...(/^[A-Z]+/.exec(reference)?.[0] ?? 'A')].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  ) - 1;

/** Leaves out a title above the heading: the heading is the first row that is at least half as wide as any of the first. */
async function* belowTitle(rows: AsyncIterable<TableRecord>): AsyncGenerator<TableRecord> {
  let first: TableRecord[] | null = [];
  const width = (row: TableRecord) => ('cells' in row ? row.cells.filter((cell) => cell.trim() !== '').length : 0);
  function* begun() {
    const some = first ?? [];
    first = null;
    const widest = Math.max(0, ...some.map(width));
    yield* some.slice(Math.max(0, some.findIndex((row) => width(row) >= widest / 2)));
  }
  for await (const row of rows) {
    if (!first) yield row;
    else if (first.push(row) === rowsForHeading) yield* begun();
  }
  yield* begun();
} // prettier-ignore
