import type { Report } from './report.ts';

const shown = 12;
const n = (number: number) => number.toLocaleString('en-GB');
const some = (number: number, one: string, many = `${one}s`) => `${n(number)} ${number === 1 ? one : many}`;
const linesOf = (lines: number[], most = 15) =>
  `${lines.slice(0, most).map(n).join(', ')}${lines.length > most ? ', …' : ''}`;
const most = (counts: Record<string, number>, top = 6) =>
  Object.entries(counts)
    .sort((a, b) => b[1] - a[1])
    .slice(0, top)
    .map(([name, times]) => `${name} (${n(times)})`)
    .join(', ');

/** The report in plain words: what came in, how the columns were read, and what somebody should look at. */
export function sayReport(report: Report): string {
  return [header(report), columnsPart(report), faultsPart(report), lookAtPart(report), safetyPart(report), placesPart(report), duplicatesPart(report)]
    .filter(Boolean)
    .join('\n\n');
} // prettier-ignore

function header({ counts, ...report }: Report): string {
  const landed = report.dryRun
    ? `${some(counts.landed, 'entry', 'entries')} would land. Nothing was written: this was a dry run.`
    : `${n(counts.landed)} landed, ${n(counts.unchanged)} were there already and did not change.`;
  return [
    `${report.source}: ${report.file} (${report.format}, ${report.encoding})`,
    ...(report.resumedAt > 0 ? [`An earlier run had broken off after ${some(report.resumedAt, 'entry', 'entries')}; this one went on from there.`] : []),
    `${some(counts.read, 'thing')} read. ${landed}`,
    [
      counts.faulty && `${n(counts.faulty)} could not be taken`,
      counts.toCurators && `${n(counts.toCurators)} left as the group says and put to the curators`,
      counts.leftOut && `${n(counts.leftOut)} left out as the mapping asks`,
      counts.putTogether && `${some(counts.putTogether, 'row')} put together with others`,
      counts.archived && `${n(counts.archived)} closed (kept, not shown)`,
      counts.paused && `${n(counts.paused)} closed for now`,
    ]
      .filter(Boolean)
      .join(', ')
      .replace(/.$/, '$&.'),
  ]
    .filter(Boolean)
    .join('\n');
} // prettier-ignore

function columnsPart({ columns }: Report): string {
  if (!columns) return '';
  const width = Math.min(40, Math.max(...columns.how.map(({ column }) => column.length), 0));
  return [
    'How the columns were read',
    ...columns.how.map(({ column, as, by }) => `  ${column.padEnd(width)}  ${as}  (by ${by})`),
    ...(columns.unread.length > 0 ? [`  Not read: ${columns.unread.join(', ')}`] : []),
    ...columns.remarks.map((remark) => `  Look: ${remark}`),
    columns.addresses === 'venue'
      ? '  Addresses are taken for places one can go to.'
      : '  Addresses are taken for where letters go: only the town is kept. If one can go there, say "addresses": "venue" in the mapping.',
  ].join('\n');
}

function faultsPart({ faults, leftOut }: Report): string {
  const bad = faults.slice(0, 50).map(({ line, reason }) => `  line ${n(line)}: ${reason}`);
  return [
    ...(bad.length > 0 ? [`Could not be taken (${n(faults.length)})`, ...bad] : []),
    ...(faults.length > 50 ? [`  … and ${n(faults.length - 50)} more in the report file`] : []),
    ...leftOut.map(({ because, lines }) => `Left out: ${because} (${linesOf(lines)})`),
  ].join('\n');
} // prettier-ignore

function lookAtPart({ notes, workersOnlyContacts, withoutCategory, counts }: Report): string {
  const told = Object.entries(notes).map(
    ([code, { count, values, lines }]) => `  ${code}: ${n(count)}${Object.keys(values).length > 0 ? `, mostly ${most(values)}` : ''}${count <= 15 ? ` [lines ${linesOf(lines)}]` : ''}`,
  );
  const rest = [
    workersOnlyContacts && `  ${some(workersOnlyContacts, 'entry has', 'entries have')} a number or e-mail that looks like a person's own: shown to signed-in workers only`,
    withoutCategory && `  ${n(withoutCategory)} of ${n(counts.read)} fit no category by their words: name one in the mapping`,
  ].filter((line): line is string => Boolean(line));
  return told.length + rest.length > 0 ? ['Worth a look', ...told, ...rest].join('\n') : '';
} // prettier-ignore

function safetyPart({ withheld, asArea, inDoubt }: Report): string {
  const lines = [
    withheld.count > 0 && `  ${n(withheld.count)} withheld: no address is kept or shown. Lines ${linesOf(withheld.lines, 30)}. Because: ${most(withheld.because, 8)}`,
    asArea.count > 0 && `  ${n(asArea.count)} shown as an area until the group says otherwise. Lines ${linesOf(asArea.lines, 30)}. Because: ${most(asArea.because)}`,
    inDoubt.count > 0 && `  ${n(inDoubt.count)} shown as an area until the organiser says its door is public. If you know that they are, say so in the mapping ("doors"):`,
    ...inDoubt.rows.slice(0, shown).map(({ line, because }) => `    line ${n(line)}: ${because.slice(0, 3).join('; ')}`),
    inDoubt.count > shown && `    … and ${n(inDoubt.count - shown)} more in the report file. Because: ${most(inDoubt.because)}`,
  ].filter((line): line is string => Boolean(line));
  return lines.length > 0 ? ['Kept safe', ...lines].join('\n') : '';
} // prettier-ignore

function placesPart({ precision, opening, kinds, categories }: Report): string {
  const where = [
    precision.told && `${n(precision.told)} points from the file`,
    precision.postcode && `${n(precision.postcode)} by postcode`,
    precision.outcode && `${n(precision.outcode)} only by the first half of the postcode (fill the gazetteer with "npm run places")`,
    precision.town && `${n(precision.town)} by town`,
    precision.none && `${n(precision.none)} without a point`,
  ].filter(Boolean);
  return [
    'What they are',
    `  Where: ${where.join(', ')}`,
    `  When: ${n(opening.read)} opening times read, ${n(opening.partly)} in part, ${n(opening.text)} kept as text, ${n(opening.none)} say nothing`,
    `  Kinds: ${most(kinds)}`,
    ...(Object.keys(categories).length > 0 ? [`  Categories: ${most(categories, 10)}`] : []),
  ].join('\n');
} // prettier-ignore

function duplicatesPart({ duplicates: { otherSources, sameFile } }: Report): string {
  const cut = (list: unknown[]) => (list.length > shown ? [`  … and ${n(list.length - shown)} more in the report file`] : []);
  return [
    ...(otherSources.length > 0
      ? [`Likely the same as an entry of another source, shown once (${n(otherSources.length)})`, ...otherSources.slice(0, shown).map(({ line, name, as }) => `  line ${n(line)}: ${name} = ${as.name} (${as.source})`), ...cut(otherSources)]
      : []),
    ...(sameFile.length > 0
      ? [`Perhaps twice in this file, both kept (${n(sameFile.length)})`, ...sameFile.slice(0, shown).map(({ line, name, other }) => `  line ${n(line)}: ${name} = ${other.name}, line ${n(other.line)}`), ...cut(sameFile)]
      : []),
  ].join('\n');
} // prettier-ignore
