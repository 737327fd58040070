import type { Member } from '../contract/actor.ts';
import type { TellForm, Told } from '../contract/tell.ts';
import { ProblemError } from '../contract/problem.ts';
import type { Conversations } from './conversation.service.ts';

/** Puts a place that came up to the curators. */
export type TellTheMap = (actor: Member, form: TellForm, as: { name: string }) => Promise<Told>;

/**
 * "She goes to the café on Cross Street." What is told to the map is its name, its area and what it is most like: no id of
 * a person or a conversation, no hour that stands beside one, and no colleague's name that would tell whose day it was.
 * That it was told stands in the conversation, sealed.
 */
export function createPlaceTelling({
  conversations,
  tellTheMap,
}: {
  conversations: Pick<Conversations, 'save' | 'read' | 'forWriting'>;
  tellTheMap: TellTheMap;
}) {
  async function tell(actor: Member, id: string, row: string, form: TellForm): Promise<Told> {
    await conversations.forWriting(actor, id);
    const told = await tellTheMap(actor, form, { name: somebody });
    if (told.is === 'told') await mark(actor, id, row, { told: told.reference });
    return told;
  }

  async function mark(actor: Member, id: string, row: string, set: Record<string, string>): Promise<void> {
    const saved = (await conversations.read(actor, id)).fields[row];
    if (!saved || typeof saved.value !== 'object') throw new ProblemError('not-found');
    const change = { field: row, value: { ...saved.value, ...set }, revision: saved.revision, seq: 0 };
    await conversations.save(actor, id, { tab: 'told', changes: [change] });
  }

  return {
    tell,
    /** Ties it to an entry of the map, by the last part of its address. */
    link: (actor: Member, id: string, row: string, asset: string) => mark(actor, id, row, { asset }),
  };
}

/** As curators read it. */
const somebody = 'Somebody who works near here';
