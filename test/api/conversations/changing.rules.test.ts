import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FieldValue } from '../../../api/contract/conversation-form.ts';
import type { Change, SaveAnswer } from '../../../api/contract/conversations.ts';
import { applyChanges, type Page } from '../../../api/conversations/changing.rules.ts';
import { lacking } from '../../../api/conversations/finish.rules.ts';
import { mayFollow } from '../../../api/conversations/follow.rules.ts';
import { faultsOfValue } from '../../../api/conversations/value.rules.ts';
import {
  answered,
  startBoxes,
  typed,
  unsent,
  type Boxes,
} from '../../../web/conversations/autosave.rules.ts';

const nothing: Page = { boxes: [], values: {}, beside: [] };
const answerOf = (page: Page, sent: readonly Change[]): SaveAnswer => ({
  fields: Object.fromEntries(
    sent.map(({ field }) => {
      const revision = page.boxes.find(({ key }) => key === field)?.revision ?? 0;
      return [field, { value: page.values[field] ?? '', revision }];
    }),
  ),
  beside: page.beside,
});
let ids = 0;
const newId = () => `id-${(ids += 1)}`;
const change = (value: FieldValue, revision: number, seq: number, more: Partial<Change> = {}): Change => ({
  ...{ field: 'matters', value, revision, seq, ...more },
});

describe('a box that is written in two windows', () => {
  it('keeps both texts, and shows them until somebody chooses', () => {
    const first = applyChanges(nothing, [change('the band', 0, 1)], 'window-a', newId).page;
    const { page } = applyChanges(first, [change('my dog', 0, 1)], 'window-b', newId);
    expect(page.values.matters).toBe('the band');
    expect(page.beside.map(({ value }) => value)).toEqual(['my dog']);
    const settles = page.beside.map(({ id }) => id);
    const done = applyChanges(
      page,
      [change('the band\n\nmy dog', 1, 2, { settles })],
      'window-b',
      newId,
    ).page;
    expect([done.values.matters, done.beside]).toEqual(['the band\n\nmy dog', []]);
  });

  it('takes what a window sends again, because the answer was lost, for its own', () => {
    const first = applyChanges(nothing, [change('the b', 0, 1)], 'window-a', newId).page;
    const again = applyChanges(first, [change('the band', 0, 2)], 'window-a', newId).page;
    expect([again.values.matters, again.beside]).toEqual(['the band', []]);
  });

  it('is not set back by what comes late', () => {
    const first = applyChanges(nothing, [change('the band', 0, 5)], 'window-a', newId).page;
    const late = applyChanges(first, [change('the', 0, 2)], 'window-a', newId);
    expect([late.page.values.matters, late.isChanged]).toEqual(['the band', false]);
  });

  const word = fc.stringMatching(/^[a-z]{3,8}$/);
  const step = fc.record({
    window: fc.constantFrom(0, 1, 2),
    does: fc.constantFrom('type', 'send', 'send', 'send and lose the answer', 'send twice'),
    word,
  });
  it('loses no word, whatever is sent, lost or sent again', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 60 }), (steps) => {
        let page = nothing;
        const windows: { boxes: Boxes; seq: number; words: string }[] = [0, 1, 2].map(() => ({
          ...{ boxes: startBoxes({}), seq: 0, words: '' },
        }));
        const send = (at: number, isHeard: boolean) => {
          const { boxes } = windows[at]!;
          const sent = unsent(boxes);
          if (sent.length === 0) return;
          page = applyChanges(page, sent, `window-${at}`, newId).page;
          if (isHeard) answered(boxes, sent, answerOf(page, sent));
        };
        for (const { window, does, word: typing } of steps) {
          const one = windows[window]!;
          if (does === 'type') {
            one.words = `${one.words} ${typing}`.trim();
            typed(one.boxes, 'matters', one.words, (one.seq += 1));
          } else if (does === 'send twice') {
            const sent = unsent(one.boxes);
            send(window, true);
            page = applyChanges(page, sent, `window-${window}`, newId).page;
          } else send(window, does === 'send');
        }
        [0, 1, 2].forEach((at) => send(at, true));
        const kept = [page.values.matters, ...page.beside.map(({ value }) => value)];
        for (const { words } of windows) if (words) expect(kept).toContain(words);
      }),
      { numRuns: process.env.LONG ? 20_000 : 1_000 },
    );
  });
});

describe('what may follow what', () => {
  it('listens first, does not keep a crisis waiting, and plans for long only when it has settled', () => {
    expect(mayFollow([])).toEqual({ listen: 'yes', intensive: 'after-first', good_life: 'after-first' });
    const open = { which: 'listen', isFinished: false } as const;
    expect(mayFollow([open]).intensive).toBe('yes');
    const crisis = { which: 'intensive', isFinished: false } as const;
    expect(mayFollow([open, crisis]).good_life).toBe('after-settled');
    expect(
      mayFollow([
        { ...open, isFinished: true },
        { ...crisis, isFinished: true },
      ]),
    ).toEqual({
      ...{ listen: 'yes', intensive: 'yes', good_life: 'yes' },
    });
  });

  it('is finished only with what has a star, and with a risk or none chosen', () => {
    const said = (value: string) => ({ value, revision: 1 });
    expect(lacking('listen', {}, 0).map(({ path }) => path)).toEqual(['matters', 'risk']);
    const fields = { matters: said('the band'), risk: said('some') };
    expect(lacking('listen', fields, 0).map(({ path }) => path)).toEqual(['worries']);
    expect(lacking('listen', { ...fields, risk: said('none') }, 0)).toEqual([]);
    expect(lacking('listen', { ...fields, risk: said('none') }, 1)).toHaveLength(1);
    expect(lacking('good_life', { ...fields, risk: said('none') }, 0).map(({ path }) => path)).toEqual([
      ...['goodLife', 'decides'],
    ]);
  });
});

describe('a box', () => {
  it.each([
    ['risk', 'none', 0],
    ['risk', 'perhaps', 1],
    ['areas', 'home money', 0],
    ['areas', 'home moon', 1],
    ['nothing', 'x', 1],
    ['constructor', 'x', 1],
    ['people', 'x', 1],
    ['people:abcdef', { name: 'J', ring: 'close' }, 0],
    ['people:abcdef', { name: 'J', ring: 'moon', nonsense: 'x' }, 2],
    ['people:abcdef', null, 0],
    ['matters', null, 1],
    ['matters', { $gt: '' }, 1],
  ] as [string, FieldValue, number][])('%s takes what it is for: %j', (key, value, faults) => {
    expect(faultsOfValue(key, value)).toHaveLength(faults);
  });
});
