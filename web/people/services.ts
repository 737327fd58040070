import type { Member } from '../../api/contract/actor.ts';
import type {
  BasisForm,
  CloseForm,
  ConsentForm,
  DetailsForm,
  HandOverForm,
} from '../../api/contract/people-forms.ts';
import type {
  Colleague,
  Identity,
  LookLine,
  PeopleList,
  PersonView,
  SharingView,
} from '../../api/contract/people-views.ts';

/** The people that somebody works with. Each use is audited before it answers; who may not know of one gets `not-found`. */
export type PeopleServices = {
  list: (actor: Member, q?: string) => Promise<PeopleList>;
  overview: (actor: Member, id: string) => Promise<PersonView>;
  begin: (
    actor: Member,
    given: { reference?: string | undefined; commandId: string },
  ) => Promise<{ personId: string }>;
  call: (actor: Member, id: string, reference: string) => Promise<void>;
  details: (actor: Member, id: string) => Promise<{ identity: Identity; revision: number }>;
  saveDetails: (actor: Member, id: string, form: DetailsForm) => Promise<void>;
  colleagues: (actor: Member, id: string) => Promise<{ colleagues: Colleague[]; isClosed: boolean }>;
  handOver: (actor: Member, id: string, form: HandOverForm) => Promise<void>;
  /** For the page that asks why; throws as `close` would. */
  mayClose: (actor: Member, id: string) => Promise<void>;
  close: (actor: Member, id: string, form: CloseForm) => Promise<void>;
  looks: (actor: Member, id: string) => Promise<LookLine[]>;
  sharing: (actor: Member, id: string) => Promise<SharingView>;
  give: (actor: Member, id: string, form: ConsentForm) => Promise<{ consentId: string }>;
  withdraw: (actor: Member, id: string, consentId: string) => Promise<void>;
  setBasis: (actor: Member, id: string, form: BasisForm) => Promise<void>;
};
