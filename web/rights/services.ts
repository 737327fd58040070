import type { Member } from '../../api/contract/actor.ts';
import type {
  AskForm,
  ComplaintForm,
  ComplaintView,
  DecideForm,
  EmergencyForm,
  EmergencyView,
  RequestDetail,
  RequestView,
} from '../../api/contract/rights.ts';

/** What people may ask about their records, as pages ask about it. */
export type RightsServices = {
  ask: (actor: Member, personId: string, form: AskForm) => Promise<{ reference: string }>;
  list: (actor: Member) => Promise<RequestView[]>;
  one: (actor: Member, id: string) => Promise<RequestDetail>;
  /** Throws `not-allowed` where a second person is needed. */
  decide: (actor: Member, id: string, form: DecideForm) => Promise<void>;
  /** A zip; `given` are the names of others that may stand in it. */
  copy: (actor: Member, id: string, given: string[]) => Promise<Uint8Array>;
  /** The record and plan under the headings of the PRSB. */
  prsb: (actor: Member, personId: string) => Promise<object>;
  breakGlass: (actor: Member, form: EmergencyForm) => Promise<{ personId: string }>;
  emergencies: (actor: Member) => Promise<EmergencyView[]>;
  complain: (form: ComplaintForm) => Promise<{ reference: string; answerBy: string }>;
  /** Whom a complaint can be about. */
  complainAbout: () => Promise<{ id: string; name: string }[]>;
  complaints: (actor: Member) => Promise<ComplaintView[]>;
  acknowledge: (actor: Member, id: string) => Promise<void>;
  answer: (actor: Member, id: string) => Promise<void>;
};
