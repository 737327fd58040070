import { formatPostcode, isOutcode, readPostcode } from '../../places/postcode.rules.ts';
import { isSentinel } from './sentinel.rules.ts';
import { oneLine } from './text.rules.ts';
import { readableName } from './title-case.rules.ts';

export type ReadAddress = { lines: string[]; town?: string; postcode?: string; outcode?: string };

const counties =
  /^(?:greater manchester|lancashire|lancs|cheshire|merseyside|(?:north|south|east|west) yorkshire|yorkshire|derbyshire|staffordshire|cumbria|county durham|co durham|tyne (?:and|&) wear|nottinghamshire|notts|leicestershire|leics|lincolnshire|lincs|norfolk|suffolk|essex|kent|surrey|(?:east |west )?sussex|hampshire|hants|berkshire|berks|buckinghamshire|bucks|oxfordshire|oxon|hertfordshire|herts|bedfordshire|beds|cambridgeshire|cambs|northamptonshire|northants|warwickshire|worcestershire|worcs|herefordshire|shropshire|gloucestershire|glos|somerset|dorset|devon|cornwall|wiltshire|wilts|middlesex|middx|west midlands|gwynedd|powys|dyfed|clwyd|gwent|(?:mid|south|west) glamorgan|uk|u\.k\.|united kingdom|england|wales|scotland|northern ireland|gb|great britain)$/i;

/**
 * An address in order: its lines, its town (the last part that is no county) and its postcode, wherever they stood.
 * `parts` may each hold several lines. Only the outcode, where no more is told.
 */
export function readAddress(parts: string[], townCell?: string, postcodeCell?: string): ReadAddress {
  const said = (text: string | undefined) => (text && !isSentinel(text) ? text : '');
  const [lines, found] = withoutPostcodes(parts.map(said).flatMap((part) => part.split(/\n|,(?!\d{3})/)));
  const own = postcodeIn(said(postcodeCell)) ?? found;

  const tidy = lines
    .map((line) => readableName(oneLine(line)))
    .filter((line) => line !== '' && !isSentinel(line) && !counties.test(line));
  const distinct = tidy.filter(
    (line, at) => tidy.findIndex((each) => each.toLowerCase() === line.toLowerCase()) === at,
  );
  const toldTown = readableName(oneLine(said(townCell)));
  const town =
    toldTown || (distinct.length > 1 && !/\d/.test(distinct.at(-1) ?? '') ? distinct.at(-1) : undefined);
  const rest = distinct.filter((line) => line !== town);
  return {
    lines: joined(rest),
    ...(town && { town: town.slice(0, 80) }),
    ...(own?.whole && { postcode: own.whole }),
    ...(own && { outcode: own.outcode }),
  };
}

/** A house number by itself belongs to the street behind it; five lines at most. */
function joined(lines: string[]): string[] {
  const out: string[] = [];
  for (const line of lines) {
    const before = out.at(-1);
    if (before !== undefined && /^\d+\s?[a-z]?(?:\s?[-–/]\s?\d+\s?[a-z]?)?$/i.test(before)) out[out.length - 1] = `${before} ${line}`;
    else out.push(line);
  }
  const cut = out.length > 5 ? [...out.slice(0, 4), out.slice(4).join(', ')] : out;
  return cut.map((line) => line.slice(0, 120));
} // prettier-ignore

type Postcode = { whole?: string; outcode: string };

function withoutPostcodes(lines: string[]): [string[], Postcode | null] {
  let found: Postcode | null = null;
  const rest = lines.map((line) => {
    const match = /^(.*?)\b([A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2})\s*$/i.exec(line.trim());
    const postcode = match && postcodeIn(match[2] ?? '');
    if (!match || !postcode?.whole) return line;
    found ??= postcode;
    return match[1] ?? '';
  });
  return [rest, found];
}

/** "m337ww" → M33 7WW; "HP7" → its outcode alone; null for what is neither. */
function postcodeIn(text: string): Postcode | null {
  const [reading] = readPostcode(text);
  if (!reading) return null;
  if (reading.kind === 'postcode') return { whole: formatPostcode(reading.id), outcode: reading.outcode };
  return isOutcode(reading.outcode) ? { outcode: reading.outcode } : null;
}
