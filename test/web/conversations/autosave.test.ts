import { describe, expect, it } from '@jest/globals';
import type { Change } from '../../../api/contract/conversations.ts';
import { createAutosave } from '../../../web/conversations/autosave.ts';

const answer = (changes: Change[]) => ({
  fields: Object.fromEntries(
    changes.map(({ field, value, revision }) => [field, { value, revision: revision + 1 }]),
  ),
  beside: [],
});

function started() {
  const sent: { changes: Change[]; answer: (as?: 'away') => void }[] = [];
  const timers: (() => void)[] = [];
  const saving = createAutosave({
    ...{ fields: {}, keep: () => {}, tell: () => {}, now: () => 0 },
    send: (changes) =>
      new Promise((resolve) => {
        sent.push({ changes, answer: (as) => resolve(as ?? answer(changes)) });
      }),
    later: (work) => {
      timers.push(work);
      return () => void timers.splice(timers.indexOf(work), 1);
    },
  });
  return { saving, sent, runTimers: () => timers.splice(0).forEach((work) => work()) };
}

describe('Saving while somebody writes', () => {
  it('waits for what is under way when it is asked for everything', async () => {
    const { saving, sent, runTimers } = started();
    saving.typed('matters', 'The canal');
    runTimers();
    const all = saving.flush();
    sent[0]!.answer();
    await all;
    expect(saving.isUnsent()).toBe(false);
    expect(sent).toHaveLength(1);
  });

  it('sends what was typed since, behind it', async () => {
    const { saving, sent, runTimers } = started();
    saving.typed('matters', 'The canal');
    runTimers();
    saving.typed('matters', 'The canal at six');
    const both = Promise.all([saving.flush(), saving.flush()]);
    sent[0]!.answer();
    await new Promise(setImmediate);
    expect(sent.map(({ changes }) => changes.map(({ value }) => value))).toEqual([
      ['The canal'],
      ['The canal at six'],
    ]);
    sent[1]!.answer();
    await both;
    expect(saving.isUnsent()).toBe(false);
  });

  it('ends where the server cannot be reached, and knows that it has not gone', async () => {
    const { saving, sent } = started();
    saving.typed('matters', 'The canal');
    const all = saving.flush();
    sent[0]!.answer('away');
    await all;
    expect(saving.isUnsent()).toBe(true);
  });
});
