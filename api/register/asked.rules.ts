import type { AssetDraft } from '../contract/asset.ts';
import { faultsOf, type Fault } from '../contract/problem.ts';
import { forms } from '../contract/register.ts';
import { changeable, typedOf, type Changeable } from './change.rules.ts';
import type { Typed } from './registration.model.ts';

/** The boxes of every question, as the entry fills them. */
export const allTyped = (draft: AssetDraft): Partial<Record<Changeable, Typed>> =>
  Object.fromEntries(changeable.map((question) => [question, typedOf(draft, question)]));

/** The questions whose boxes hold something else than the entry says, read as their own pages read them. */
export function changedAnswers(
  draft: AssetDraft,
  typed: Typed,
): { changed: { question: Changeable; typed: Typed }[]; faults: Fault[] } {
  const changed: { question: Changeable; typed: Typed }[] = [];
  const faults: Fault[] = [];
  for (const question of changeable) {
    const own = Object.entries(typed).filter(([name]) => Object.hasOwn(forms[question].shape, name));
    if (own.length === 0 || isSame(typedOf(draft, question), Object.fromEntries(own))) continue;
    const fields = own.map(([name, values]) => [name, values.length === 1 ? values[0] : values]);
    const parsed = forms[question].safeParse(Object.fromEntries(fields));
    if (parsed.success) changed.push({ question, typed: Object.fromEntries(own) });
    else faults.push(...faultsOf(parsed.error));
  }
  return { changed, faults };
}

/** Whether every box says the same: an empty box is the same as none, and choices have no order. */
function isSame(before: Typed, after: Typed): boolean {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const said = (values: string[] = []) =>
    values
      .map((value) => value.replaceAll('\r\n', '\n').trim())
      .filter(Boolean)
      .sort()
      .join('\u0000');
  return [...names].every((name) => said(before[name]) === said(after[name]));
}
