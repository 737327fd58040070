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
    text += encodeNumber(zigzag(nx - x)) + encodeNumber(zigzag(ny - y));
    [x, y] = [nx, ny];
  }
  return text;
}

/** The numbers of an encoded line, longitude and latitude in turn, in degrees. */
export function decodeLine(text: string, steps: number): Float64Array {
  const numbers = decodeNumbers(text);
  const line = new Float64Array(numbers.length);
  const at = [0, 0];
  numbers.forEach((step, index) => {
    const axis = index % 2;
    at[axis] = (at[axis] ?? 0) + (step % 2 === 1 ? -(step + 1) / 2 : step / 2);
    line[index] = (at[axis] ?? 0) / steps;
  });
  return line;
}

/** A whole number from 0 on, as one or more letters. */
export function encodeNumber(value: number): string {
  let left = value;
  let text = '';
  while (left >= 32) {
    text += String.fromCharCode(first + 32 + (left % 32));
    left = Math.floor(left / 32);
  }
  return text + String.fromCharCode(first + left);
}

/** Every number of a text that `encodeNumber` wrote. */
export function decodeNumbers(text: string): number[] {
  const numbers: number[] = [];
  let [value, place] = [0, 1];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index) - first;
    value += (code % 32) * place;
    place *= 32;
    if (code >= 32) continue;
    numbers.push(value);
    [value, place] = [0, 1];
  }
  return numbers;
}

const zigzag = (step: number) => (step < 0 ? -2 * step - 1 : 2 * step);
