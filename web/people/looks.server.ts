import type { Ask } from '../kit/page.server.ts';
import { about, inMinutes } from './asks.server.ts';

export async function load(ask: Ask) {
  const { actor, id, people } = about(ask);
  const looks = await people.looks(actor, id);
  return { id, looks: looks.map(({ at, ...look }) => ({ ...look, at: inMinutes(at) })) };
}
