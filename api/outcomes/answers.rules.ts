import { ons4Items, uclaItems, type MeasureForm } from '../contract/outcomes.ts';
import type { Fault } from '../contract/problem.ts';
import { lonelyScore, uclaScore, type Taken } from './measure.rules.ts';

/** What was answered, as numbers; what was left out is left out. Of what they did not want to answer nothing is kept. */
export function answersIn(form: MeasureForm): Taken['answers'] {
  if (form.declined) return {};
  const given = (all: Record<string, number | undefined>) =>
    Object.fromEntries(Object.entries(all).filter((each): each is [string, number] => each[1] !== undefined));
  switch (form.measure) {
    case 'ons4':
      return given(Object.fromEntries(ons4Items.map((item) => [item, form[item]])));
    case 'loneliness': {
      const three = uclaItems.map((item) => [item, form[item] && uclaScore(form[item])]);
      return given({
        ...Object.fromEntries(three),
        lonely: form.lonely && lonelyScore(form.lonely),
      } as never);
    }
    case 'goal':
      return given({ importance: form.importance, confidence: form.confidence, now: form.now });
    case 'licensed':
      return given({ score: form.score });
  }
}

/** Everything that is wrong before it is kept: nothing answered, a goal without words, a score without its licence. */
export function faultsIn(form: MeasureForm, today: string): Fault[] {
  const faults: Fault[] = [];
  if (form.on && form.on > today) faults.push({ path: 'on', message: 'This day has not come yet.' });
  if (form.measure === 'goal' && !form.goal && !form.goalId)
    faults.push({ path: 'goal', message: 'Write the goal, in their words.' });
  if (form.measure === 'licensed' && !form.name)
    faults.push({ path: 'name', message: 'Write what the measure is called.' });
  if (form.measure === 'licensed' && !form.licence)
    faults.push({ path: 'licence', message: 'Write the reference of your organisation’s licence.' });
  if (!form.declined && faults.length === 0 && Object.keys(answersIn(form)).length === 0)
    faults.push({ path: 'declined', message: 'Answer something, or say that they did not want to.' });
  return faults;
}
