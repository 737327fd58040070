import type { Member } from '../../api/contract/actor.ts';
import type {
  GatewayView,
  IntakeForm,
  RequestForm,
  RequestView,
  RoomForm,
} from '../../api/contract/gateway.ts';

/** One way in for everybody who asks for help with a person, for pages. */
export type GatewayServices = {
  receive: (actor: Member, form: IntakeForm) => Promise<string>;
  list: (actor: Member, page?: number) => Promise<GatewayView>;
  one: (actor: Member, id: string) => Promise<RequestView>;
  act: (actor: Member, id: string, form: RequestForm) => Promise<void>;
  saveRoom: (actor: Member, form: RoomForm) => Promise<void>;
};
