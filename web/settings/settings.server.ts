import * as z from 'zod';
import { settingForms, settingNames, type SettingName } from '../../api/contract/settings.ts';
import { ProblemError, faultsOf } from '../../api/contract/problem.ts';
import { memberOf, mustRead } from '../freshness/asks.server.ts';
import { readFields } from '../kit/input.server.ts';
import type { Ask } from '../kit/page.server.ts';

const which = z.looseObject({
  name: z.enum(settingNames as [SettingName, ...SettingName[]]),
  revision: z.coerce.number().int().min(0),
});

/** Every setting as its form shows it, and what was changed. */
export async function load({ context: { services } }: Ask) {
  const { settings } = services;
  return {
    views: await Promise.all(settingNames.map((name) => settings.view(name))),
    history: await settings.history(),
  };
}

/** The words of the search alone, and what was changed of them. */
export async function loadWords({ context: { services } }: Ask) {
  const { settings } = services;
  return {
    view: await settings.view('words'),
    history: (await settings.history()).filter(({ name }) => name === 'words'),
  };
}

/** Whoever may change the words changes nothing else by naming it in the form. */
export async function changeWords(ask: Ask, form: FormData) {
  if (form.get('name') !== 'words') throw new ProblemError('not-allowed');
  return change(ask, form);
}

export async function change(ask: Ask, form: FormData) {
  const { name, revision } = mustRead(which, form);
  const { name: _name, revision: _revision, ...fields } = readFields(form);
  const parsed = settingForms[name].safeParse(fields);
  if (!parsed.success) throw new ProblemError('bad-input', { errors: faultsOf(parsed.error) });
  await ask.context.services.settings.change(memberOf(ask), name, parsed.data, revision);
  return { saved: name };
}
