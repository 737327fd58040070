import { ProblemError, type Fault, type ProblemCode } from '../../api/contract/problem.ts';

/** What a person typed or chose, by field; given back unchanged when something needs changing. */
export type Typed = Record<string, string[]>;

/** A problem to throw. */
export const problemOf = (code: ProblemCode, errors: Fault[] = [], cause?: unknown) =>
  new ProblemError(code, { ...(errors.length ? { errors } : {}), ...(cause ? { cause } : {}) });

/** A field of this name would change the object that holds the fields, and zod passes over it. */
export const notAField = '__proto__';

/** The text fields of a form or query, in order, without files. */
export function knownFields(fields: URLSearchParams | FormData): Typed {
  const typed: Typed = {};
  for (const [key, value] of fields as Iterable<[string, FormDataEntryValue]>) {
    if (typeof value === 'string' && key !== notAField)
      (Object.hasOwn(typed, key) ? typed[key] : (typed[key] = []))?.push(value);
  }
  return typed;
}

/** As an HTML form sends them: one value is a string, several are an array. */
export function readFields(fields: URLSearchParams | FormData): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(knownFields(fields)).map(([key, values]) => [
      key,
      values.length === 1 ? (values[0] ?? '') : values,
    ]),
  );
}

/** Whether percent signs stand for whole characters; the router may have put U+FFFD for those that do not. */
export function decodes(text: string): boolean {
  try {
    return !decodeURIComponent(text).includes('\uFFFD');
  } catch {
    return false;
  }
}
