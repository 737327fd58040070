import type { Caller, Member } from '../../api/contract/actor.ts';
import type {
  ConnectionLine,
  ConnectionView,
  ConnectStart,
  GroupIntroduction,
  StillOpen,
  WorkList,
} from '../../api/contract/connection-views.ts';
import type { ConnectForm, GroupAnswerForm, WorkerForm } from '../../api/contract/connections.ts';

/** Connecting people with groups, for pages. Who may not know of it meets `not-found`. */
export type ConnectionServices = {
  start: (actor: Member, personId: string, assetId: string) => Promise<ConnectStart>;
  preview: (
    actor: Member,
    personId: string,
    assetId: string,
    form: ConnectForm,
  ) => Promise<GroupIntroduction>;
  make: (actor: Member, personId: string, assetId: string, form: ConnectForm) => Promise<string>;
  of: (actor: Member, personId: string) => Promise<{ person: string; lines: ConnectionLine[] }>;
  one: (actor: Member, personId: string, id: string) => Promise<ConnectionView>;
  act: (actor: Member, personId: string, id: string, form: WorkerForm) => Promise<void>;
  list: (actor: Member) => Promise<WorkList>;
  /** What ends when the record is closed. */
  stillOpen: (actor: Member, personId: string) => Promise<StillOpen[]>;
  /** What kept people of a place from going, where enough said so. */
  heldBackIn: (
    near: string,
  ) => Promise<{ place: string; reasons: { category: string; because: string; count: number }[] }>;
  group: {
    byToken: (actor: Caller, token: string) => Promise<GroupIntroduction>;
    openByToken: (actor: Caller, token: string) => Promise<void>;
    answerByToken: (actor: Caller, token: string, form: GroupAnswerForm) => Promise<void>;
    ofGroup: (
      actor: Caller,
      assetId: string,
    ) => Promise<{ name: string; introductions: GroupIntroduction[] }>;
    openOurs: (actor: Caller, assetId: string, id: string) => Promise<void>;
    answerOurs: (actor: Caller, assetId: string, id: string, form: GroupAnswerForm) => Promise<void>;
  };
};
