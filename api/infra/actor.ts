import type { Caller, Member, PublicActor } from '../contract/actor.ts';

/** Who asks. */
export type Actor = Caller | SystemActor;
export type { Caller, Member };

/** Work that nobody asked for at that moment, by its name. */
export type SystemActor = { kind: 'system'; job: string };

export const thePublic: PublicActor = { kind: 'public' };
