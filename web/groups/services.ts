import type { Caller } from '../../api/contract/actor.ts';
import type {
  AskedView,
  Changed,
  GroupForm,
  GroupLine,
  GroupView,
  HandOverForm,
} from '../../api/contract/groups.ts';
import type { Question } from '../../api/contract/register.ts';
import type { StillAsked } from '../../api/contract/register-views.ts';

type Typed = Record<string, string[]>;

/** What those do who speak for a group. `not-found` for everybody else. */
export type GroupServices = {
  list: (actor: Caller) => Promise<GroupLine[]>;
  view: (actor: Caller, id: string) => Promise<GroupView>;
  press: (actor: Caller, id: string, form: GroupForm) => Promise<Changed>;
  /** Throws `not-found` for what cannot be asked anew. */
  question: (actor: Caller, id: string, question: Question) => Promise<{ name: string; typed: Typed }>;
  answer: (
    actor: Caller,
    id: string,
    told: { question: Question; typed: Typed; isMore: boolean; commandId: string },
  ) => Promise<Changed | { ask: StillAsked }>;
  /** What a curator asked. By the link of a mail, or for those who speak for the group. */
  asked: {
    view: (token: string) => Promise<AskedView>;
    answer: (actor: Caller, token: string, typed: Typed) => Promise<Changed>;
    renew: (token: string) => Promise<void>;
    viewOfGroup: (actor: Caller, id: string) => Promise<AskedView>;
    answerOfGroup: (actor: Caller, id: string, typed: Typed) => Promise<Changed>;
  };
  handOver: (actor: Caller, id: string, form: HandOverForm) => Promise<void>;
};
