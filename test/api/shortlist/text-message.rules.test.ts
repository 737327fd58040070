import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { textMessage } from '../../../api/shortlist/text-message.rules.ts';
import { viewCard } from '../../../api/assets/asset.view.ts';
import type { AssetDraft } from '../../../api/contract/asset.ts';
import { usualClocks } from '../../../api/assets/freshness.rules.ts';
import { usualYear } from '../../../api/times/schedule.rules.ts';
import { anAsset } from '../../support/an-asset.ts';

const cardOf = (more: Partial<AssetDraft>) =>
  viewCard(anAsset(more), {
    now: new Date('2026-11-23T10:00:00Z'),
    year: usualYear,
    clocks: usualClocks,
    from: null,
    access: [],
    why: [],
    alsoListed: 0,
  });
const gsm = /^[\n @£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ!"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà^{}\\[~\]|€]*$/;
const lettersOf = (text: string) => [...text].reduce((sum, c) => sum + ('^{}\\[~]|€'.includes(c) ? 2 : 1), 0);

describe('an entry as a text message', () => {
  it('says who to ring, when, where and what it costs', () => {
    const times = { times: [], nextDate: 'Thursday 26 November, 2pm to 4pm' };
    expect(textMessage(cardOf({}), times)).toBe(
      'Thursday Tea. Ring 01632 960001. Thursday 26 November, 2pm to 4pm. Larkfield Hall, Meadow Lane, Sale, M33. Free.',
    );
  });

  it('writes letters that a text message has, since one other would more than halve its room', () => {
    expect(textMessage(cardOf({ name: 'Tŷ’r Ŵyl – “Café”' }), { times: [] })).toContain(`Ty'r Wyl - "Café".`);
  });

  it('fits one message whatever an entry is called, and keeps the number', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 160, unit: 'grapheme' }).filter((name) => name.trim() !== ''),
        fc.array(fc.string({ maxLength: 200 }), { maxLength: 2 }),
        (name, times) => {
          const text = textMessage({ ...cardOf({}), name }, { times });
          expect(lettersOf(text)).toBeLessThanOrEqual(160);
          expect(text).toMatch(gsm);
          expect(text).toContain('01632 960001');
        },
      ),
      { numRuns: 300 },
    );
  });
});
