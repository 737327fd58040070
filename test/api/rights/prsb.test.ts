import { expect, it } from '@jest/globals';
import type { ConversationView } from '../../../api/contract/conversations.ts';
import { prsbRecord, type ForRecord } from '../../../api/rights/prsb.view.ts';

const said = (values: Record<string, string | Record<string, string> | null>, more: Partial<ConversationView> = {}): ConversationView => ({
  ...{ id: 'c1', personId: 'p1', which: 'listen', carer: false, isFinished: true, begunOn: '2026-03-02', finishedOn: '2026-03-02' },
  ...{ mayWrite: true, beside: [], mattered: null, isNamed: true },
  open: ['about-me', 'people', 'places', 'change', 'safety', 'communication', 'agreed'],
  fields: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value, revision: 1 }])),
  ...more,
}); // prettier-ignore

const base: ForRecord = {
  personId: 'p1',
  writtenOn: '2026-03-09',
  organisation: 'Larkfield',
  worker: { name: 'Wren', role: 'link_worker' },
  identity: {
    ...{
      reference: 'JB',
      name: 'Jo Brass',
      nhsNumber: '9434765919',
      area: null,
      needs: [],
      showsContact: true,
    },
    safe: { phone: 'yes', text: 'no', voicemail: 'ask', post: 'ask', email: 'ask' },
  },
  conversations: [],
  plan: [],
  connections: [],
  sharing: { called: 'JB', mayGive: true, mayWithdraw: true, consents: [], copies: [] } as never,
};

it('puts what was said under the standard’s headings, the last word of each box', () => {
  const record = prsbRecord({
    ...base,
    conversations: [
      said({ matters: 'My bench', hand: 'mends clocks', risk: 'some', worries: 'The stairs', 'people:aaaaaa': { name: 'P', ring: 'close' } }),
      said({ matters: 'Brass bands', hand: '', 'change:bbbbbb': { what: 'Get out on Tuesdays', importance: '9' }, risk: 'none' }, { id: 'c2', begunOn: '2026-03-08' }),
    ],
  }); // prettier-ignore
  expect(record.aboutMe).toMatchObject({
    whatIsMostImportantToMe: 'Brass bands',
    peopleWhoAreImportantToMe: [{ name: 'P', closeness: 'close' }],
  });
  expect(record.careAndSupportPlan).toMatchObject({
    strengths: 'mends clocks',
    needsConcernsAndGoals: [{ goal: 'Get out on Tuesdays', importance: 9 }],
  });
  expect(record.risks).toEqual([{ risk: 'No known risks' }]);
  expect(record.personDemographics).toMatchObject({ name: 'Jo Brass', nhsNumber: '9434765919', safeToContact: { text: 'no' } });
}); // prettier-ignore

it('always holds a risk, and never one that nobody spoke of', () => {
  expect(prsbRecord(base).risks).toEqual([{ risk: 'Not asked yet, or not shared with who made this' }]);
  const closed = said({ risk: 'some', worries: 'canary' }, { open: ['about-me'] });
  expect(JSON.stringify(prsbRecord({ ...base, conversations: [closed] }))).not.toContain('canary');
});

it('leaves out what is not known', () => {
  const text = JSON.stringify(prsbRecord(base));
  expect(text).not.toMatch(/null|""|dateOfBirth/);
});
