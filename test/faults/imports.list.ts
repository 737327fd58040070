/** What a row of the invented list should become: an entry, or a fault that is named. */
export type Expected = Good | { line: number; id: string; fault: string };
export type Good = {
  line: number;
  id: string;
  name: string;
  phone: string;
  description: string;
  opens: string;
  closes: string;
  /** What is shown as an area tells no more of its postcode. */
  outcode: string;
  fault?: undefined;
};

const head = 'id,name,description,opening times,phone,postcode';
const things = [
  'Choir',
  'Lunch Club',
  'Walkers',
  'Allotment',
  'Film Night',
  'Knitters',
  'Men’s Shed',
  'Chess',
];
const letters = 'ABDEFGHJLNPQRSTUWXYZ';
/** One row of so many is bad: three in a hundred. */
const oneIn = 33;

/** Row `n` of a list; `edition` changes what one in three of them says. */
export function rowOf(n: number, edition: number): { text: string; expected: Expected } {
  const [id, line] = [`g${n}`, n + 2];
  const name = `${things[n % things.length]!} ${n}`;
  const postcode = `M${1 + (n % 40)} ${n % 9}${letters[n % 20]!}${letters[(n >> 4) % 20]!}`;
  const phone = `0161 ${String(200 + (n % 700))} ${String(n % 10_000).padStart(4, '0')}`;
  const says = n % 3 === 0 ? `Edition ${edition}.` : 'As ever.';
  const description = `We are group ${n}, and anybody may come. ${says}`;
  const row = [id, name, description, `Tue ${1 + (n % 9)}pm-${2 + (n % 9)}pm`, phone, postcode];
  const bad = (cells: string[], fault: string) => ({ text: cells.join(','), expected: { line, id, fault } });
  const quoted = (cells: string[]) => cells.map((cell) => (cell.includes(',') ? `"${cell}"` : cell));
  if (n % oneIn !== oneIn - 1 || n < oneIn) return { text: quoted(row).join(','), expected: { line, id, name, phone, description, outcode: postcode.split(' ')[0]!, opens: `${13 + (n % 9)}:00`, closes: `${14 + (n % 9)}:00` } };
  const which = Math.floor(n / oneIn) % 4;
  if (which === 0) return bad([id, '', ...quoted(row).slice(2)], 'It has no name.');
  if (which === 1) return bad([...quoted(row), 'too', 'many'], 'The row has 8 cells, the heading has 6. A cell with a comma in it needs quotation marks.');
  if (which === 2) return bad([id, name], 'The row has only 2 of 6 cells.');
  return bad([`g${n - 1}`, ...quoted(row).slice(1)], `It has the same id as line ${line - 1}, which was kept. Give one of them an id of its own, or put the rows together.`);
} // prettier-ignore

/** A list as a form sends it, in pieces. */
export async function* listOf(from: number, to: number, edition: number): AsyncGenerator<Buffer> {
  let text = `${head}\n`;
  for (let n = from; n < to; n++) {
    text += `${rowOf(n, edition).text}\n`;
    if (text.length < 65_536) continue;
    yield await Promise.resolve(Buffer.from(text));
    text = '';
  }
  yield Buffer.from(text);
}
