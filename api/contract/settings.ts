import * as z from 'zod';
import { factKinds } from './freshness-lists.ts';
import { line } from './asset-parts.ts';

/** A whole number as a form sends it. */
const whole = (min: number, max: number, unit: string) =>
  z.preprocess(
    (value) => (typeof value === 'string' && /^\d{1,6}$/.test(value.trim()) ? Number(value) : value),
    z
      .int(`Write a whole number of ${unit}.`)
      .min(min, `At least ${min} ${unit}.`)
      .max(max, `At most ${max} ${unit}.`),
  );

const months = whole(1, 36, 'months');

const wordLine = /^[\p{L}\p{M}\p{N}'’ -]{2,40}$/u;

/** Lines of "sing song = choir, singing": what is typed, and what is looked for as well. */
const synonymLines = z
  .string()
  .max(20_000)
  .default('')
  .superRefine((text, context) => {
    for (const [n, entry] of linesOf(text).entries()) {
      const { key, meanings } = synonymOf(entry);
      if (!wordLine.test(key) || meanings.length === 0 || !meanings.every((word) => wordLine.test(word)))
        context.addIssue({
          code: 'custom',
          message: `Line ${n + 1}: write a word, an equals sign, and what it means, such as “grub = food bank”.`,
        });
    }
  });

const stopWordLines = z
  .string()
  .max(5_000)
  .default('')
  .superRefine((text, context) => {
    for (const word of linesOf(text))
      if (!/^[\p{L}\p{M}'’]{1,20}$/u.test(word))
        context.addIssue({ code: 'custom', message: `“${word.slice(0, 30)}” is not one word.` });
  });

/** The settings that an administrator changes on a page, by what they are about. */
export const settingForms = {
  clocks: z.strictObject(
    Object.fromEntries(factKinds.map((kind) => [kind, months])) as Record<
      (typeof factKinds)[number],
      typeof months
    >,
  ),
  curating: z.strictObject({ lookWithinDays: whole(1, 30, 'days'), undoMinutes: whole(0, 1_440, 'minutes') }),
  reminders: z.strictObject({
    firstMessagesADay: whole(0, 50, 'messages'),
    // What can act is short-lived; a link that has run out leads to a fresh one.
    linkDays: whole(1, 7, 'days'),
  }),
  safeguarding: z
    .strictObject({
      leadName: line(80).or(z.literal('')).default(''),
      leadEmail: z.email('Write an e-mail address, such as name@example.org.').or(z.literal('')).default(''),
      leadPhone: line(40).or(z.literal('')).default(''),
      keptYears: whole(1, 10, 'years').default(2),
    })
    .refine(({ leadName, leadEmail }) => (leadName === '') === (leadEmail === ''), {
      path: ['leadEmail'],
      message: 'Write both the name and the e-mail address of the lead, or neither.',
    }),
  words: z.strictObject({ synonyms: synonymLines, stopWords: stopWordLines }),
};
export type SettingName = keyof typeof settingForms;
export const settingNames = Object.keys(settingForms) as SettingName[];
export type SettingValues = { [N in SettingName]: z.output<(typeof settingForms)[N]> };

/** One change of a setting, newest first on its page. */
export type SettingChange = { name: SettingName; fields: string[]; at: string; by: string };

/** A setting as its form shows it; `revision` goes back with the form. */
export type SettingView<N extends SettingName = SettingName> = {
  name: N;
  value: SettingValues[N];
  revision: number;
};

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((entry) => entry.trim())
    .filter(Boolean);

/** "grub = food bank, free food" as what is typed and what it means. */
export function synonymOf(entry: string): { key: string; meanings: string[] } {
  const [key = '', meanings = ''] = entry.split('=', 2);
  return {
    key: key.trim().toLowerCase(),
    meanings: meanings
      .split(',')
      .map((word) => word.trim().toLowerCase())
      .filter(Boolean),
  };
}
