import type { Caller } from '../../api/contract/actor.ts';
import type { TellForm, Told } from '../../api/contract/tell.ts';

export type TellServices = (actor: Caller, form: TellForm) => Promise<Told>;
