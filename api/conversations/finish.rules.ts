import { starred, type FieldKey, type Saved, type Which } from '../contract/conversation-form.ts';
import type { Fault } from '../contract/problem.ts';

const asks: Partial<Record<string, string>> = {
  matters: 'Write what matters most to them.',
  mustChange: 'Write what has to change.',
  goodLife: 'Write what a good life looks like to them.',
  risk: 'Choose “No known risks” or “Something worries us”.',
  decides: 'Choose who decides about this.',
};

/** What a conversation still lacks before it can be finished. */
export function lacking(which: Which, fields: Record<FieldKey, Saved>, waiting: number): Fault[] {
  const textOf = (name: string) => {
    const value = fields[name]?.value;
    return typeof value === 'string' ? value.trim() : '';
  };
  const faults: Fault[] = starred[which]
    .filter((name) => textOf(name) === '')
    .map((path) => ({ path, message: asks[path] ?? 'Write something here.' }));
  if (textOf('risk') === 'some' && textOf('worries') === '')
    faults.push({ path: 'worries', message: 'Write what worries you, in their words or yours.' });
  if (textOf('decides') === 'not_now' && textOf('decidesHow') === '')
    faults.push({ path: 'decidesHow', message: 'Write how that is known, and who decides with them.' });
  if (waiting > 0)
    faults.push({ path: '', message: 'A box was changed in two windows. Choose what stays, then finish.' });
  return faults;
}
