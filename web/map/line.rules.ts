/**
 * Lines as short text, so that a coast costs kilobytes: each point is its step from the one before,
 * in whole steps of 1/`steps` degree, zigzag-signed, five bits a letter, lowest first.
 */

/** Letters from `?` on: 32 end a number, 32 carry on. None of them needs escaping in JSON but `\`. */
const first = 63;

/** Longitude and latitude in degrees, as text. */
export function encodeLine(points: readonly (readonly [number, number])[], steps: number): string {
  let text = '';
  let [x, y] = [0, 0];
  for (const [lng, lat] of points) {
    const [nx, ny] = [Math.round(lng * steps), Math.round(lat * steps)];
    if (text !== '' && nx === x && ny === y) continue;
    text += encodeNumber(nx - x) + encodeNumber(ny - y);
    [x, y] = [nx, ny];
  }
  return text;
}

function encodeNumber(value: number): string {
  let left = value < 0 ? -2 * value - 1 : 2 * value;
  let text = '';
  while (left >= 32) {
    text += String.fromCharCode(first + 32 + (left % 32));
    left = Math.floor(left / 32);
  }
  return text + String.fromCharCode(first + left);
}

/** The numbers of an encoded line, longitude and latitude in turn, in degrees. */
export function decodeLine(text: string, steps: number): Float64Array {
  const numbers: number[] = [];
  let [value, place] = [0, 1];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index) - first;
    value += (code % 32) * place;
    place *= 32;
    if (code >= 32) continue;
    numbers.push((value % 2 === 1 ? -(value + 1) / 2 : value / 2) + (numbers[numbers.length - 2] ?? 0));
    [value, place] = [0, 1];
  }
  return Float64Array.from(numbers, (n) => n / steps);
}
