import * as z from 'zod';
import { categories, whoFor, type AccessFeature } from './lists.ts';

/** The questions of registering, in order. `sort` is asked only where the words before did not tell it, `welcome` only on request. */
export const questions = [
  'name',
  'about',
  'sort',
  'who',
  'where',
  'when',
  'cost',
  'contact',
  'you',
  'welcome',
] as const;
export type Question = (typeof questions)[number];

/** Where a group meets, as people say it. */
export const meetings = ['place', 'home', 'visits', 'phone', 'online'] as const;
export type Meeting = (typeof meetings)[number];

/** What it costs, as people say it. */
export const prices = ['free', 'donation', 'per_session', 'membership'] as const;
export type Price = (typeof prices)[number];

/** Features a person can see from the door; the rest is asked by whoever visits. */
export const doorFeatures = [
  'step_free',
  'accessible_toilet',
  'blue_badge',
  'hearing_loop',
  'bus_near',
  'assistance_dogs',
] as const satisfies AccessFeature[];

/** The wording that somebody says yes to when a way to reach them becomes public. A change of words is a new id. */
export const consentWording = 'public-contact-2026-11';

const blank = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);
const maybe = <T extends z.ZodType>(schema: T) => z.preprocess(blank, schema.optional());
const asList = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as unknown[]) : [value];
const must = (max: number, message: string) =>
  z.string(message).trim().min(1, message).max(max, `Please use fewer than ${max} letters.`);
const may = (max: number) => maybe(z.string().trim().max(max, `Please use fewer than ${max} letters.`));
const oneOf = <const T extends readonly [string, ...string[]]>(list: T, message: string) =>
  z.enum(list, { error: message });

/** A number that can be rung from here: with its area, in any of the ways in which people write it. */
const phone = maybe(
  z
    .string()
    .trim()
    .regex(/^(?:\+|0)[\d ()-]{8,18}\d$/, 'Write the whole number, for example 0161 496 0000.'),
);
const email = maybe(
  z.email('Write the whole email address, for example tea@example.org.').max(200).toLowerCase(),
);
const website = maybe(
  z
    .string()
    .trim()
    .max(300)
    .regex(
      /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#]\S*)?$/i,
      'Write the address of the site, for example www.example.org.',
    ),
);
const postcode = maybe(
  z
    .string()
    .trim()
    .regex(/^[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}$/i, 'Write the whole postcode, for example M33 4AB.'),
);

/** Robots fill it in, people do not see it. What stands in it is judged, never shown. */
export const trap = z.string().max(500).optional();

const name = z.strictObject({
  name: must(120, 'Write the name of your group.'),
  trap,
});
const about = z.strictObject({
  summary: must(500, 'Write a sentence or two about what happens.').refine(
    (text) => text.split(/\s+/).length <= 60,
    'Please use 60 words or fewer.',
  ),
});
const sort = z.strictObject({
  categories: z.preprocess(
    asList,
    z
      .array(z.enum(categories))
      .min(1, 'Choose what comes closest.')
      .max(3, 'Choose three at most: what comes closest.'),
  ),
});
const who = z.strictObject({
  whoFor: z.preprocess(asList, z.array(z.enum(whoFor)).min(1, 'Say who it is for. “Anyone” is fine.')),
});
const where = z
  .strictObject({
    at: oneOf(meetings, 'Choose where you meet.'),
    hall: may(160),
    street: may(120),
    postcode,
    /** An entry of the map, or `none` of those that were offered. */
    venue: maybe(z.union([z.literal('none'), z.uuid()], 'Choose one of the places, or “none of these”.')),
  })
  .superRefine(({ at, hall, postcode }, context) => {
    const fault = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (at === 'place' && !hall) fault('hall', 'Write the name of the place.');
    if ((at === 'place' || at === 'home' || at === 'visits') && !postcode)
      fault('postcode', 'Write the postcode, so that people nearby can find you.');
  });
const when = z
  .strictObject({
    words: may(300),
    /** The date of one of them, as people write dates. */
    next: may(40),
    none: maybe(z.literal('yes')),
    /** What is read back was looked at: what could not be read stays in their words. */
    keep: maybe(z.literal('yes')),
  })
  .superRefine(({ words, none }, context) => {
    if (!words && !none)
      context.addIssue({
        code: 'custom',
        path: ['words'],
        message: 'Write when it happens, for example “Thursdays 2pm to 4pm”.',
      });
  });
const cost = z
  .strictObject({
    price: oneOf(prices, 'Choose what it costs.'),
    pounds: maybe(
      z
        .string()
        .trim()
        .regex(/^£?\s*\d{1,4}(?:\.\d{2})?\s*p?$/, 'Write the price in pounds, for example 2 or 2.50.'),
    ),
    note: may(160),
  })
  .superRefine(({ price, pounds }, context) => {
    if ((price === 'per_session' || price === 'membership') && !pounds)
      context.addIssue({
        code: 'custom',
        path: ['pounds'],
        message: 'Write how much, for example 2 or 2.50.',
      });
  });
const contact = z
  .strictObject({
    phone,
    email,
    website,
    turnUp: maybe(z.literal('yes')),
    show: oneOf(['yes', 'no'], 'Say whether we may show this to everyone.'),
  })
  .superRefine(({ phone, email, website, show }, context) => {
    if (show === 'yes' && !phone && !email && !website)
      context.addIssue({
        code: 'custom',
        path: ['phone'],
        message: 'Write a phone number, an email address or a website, or choose “no”.',
      });
  });
const you = z
  .strictObject({
    who: must(80, 'Write your name.'),
    email,
    phone,
    may: maybe(z.literal('yes')),
  })
  .superRefine(({ email, phone, may }, context) => {
    if (!may)
      context.addIssue({
        code: 'custom',
        path: ['may'],
        message: 'Tick the box if you may speak for this group.',
      });
    if (!email && !phone)
      context.addIssue({
        code: 'custom',
        path: ['email'],
        message: 'Write an email address or a phone number, so that we can answer you.',
      });
  });
const welcome = z.strictObject({
  first: may(600),
  yes: z.preprocess(asList, z.array(z.enum(doorFeatures))),
  no: z.preprocess(asList, z.array(z.enum(doorFeatures))),
});

/** Each question's form: the page and the use case read it with the same schema. */
export const forms = { name, about, sort, who, where, when, cost, contact, you, welcome };
export type Answers = { [Q in Question]?: z.output<(typeof forms)[Q]> };

/** "Is this you?": an entry that is on the map already, or none of those shown. */
export const isThisYou = z.strictObject({
  which: z.union([z.literal('none'), z.uuid()], 'Choose one, or “none of these”.'),
});

/** The last press. `commandId` makes a second press of it the first one again. */
export const sendForm = z.strictObject({
  act: z.enum(['send', 'use-words']).default('send'),
  commandId: z.uuid(),
  trap,
});

/** How a helper was told by a group that its contact may be shown. */
export const helperForm = z.strictObject({
  how: oneOf(['phone', 'paper'], 'Choose how they told you.'),
  name: must(120, 'Write the name of the group.'),
  said: must(80, 'Write who said yes.'),
  on: must(40, 'Write the date on which they said it.'),
});
export const mailLinkForm = z.strictObject({
  email: z.email('Write the whole email address, for example tea@example.org.').max(200).toLowerCase(),
});
export const sixWords = z.strictObject({ words: must(120, 'Type the six words.') });
