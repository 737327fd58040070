import { randomUUID } from 'node:crypto';
import { ProblemError } from '../../api/contract/problem.ts';
import type { Labelled } from '../../api/contract/asset.ts';
import { tellForm, type Told } from '../../api/contract/tell.ts';
import { read, type Ask } from '../kit/page.server.ts';
import { listsFor } from '../register/lists.server.ts';

export type TellPage = { commandId: string; sorts: Labelled[]; area: string };
export type ToldPage = { told: Told; typed: Record<string, string[]> };

export const loadTell = ({ context }: Ask): TellPage => ({
  commandId: randomUUID(),
  sorts: listsFor(context.services.taxonomy.lists()).category ?? [],
  area: context.config.defaultPlace.label,
});

export async function tell({ context }: Ask, form: FormData): Promise<ToldPage> {
  const { faults, value, typed } = read(tellForm, form);
  if (faults) throw new ProblemError('bad-input', { errors: faults });
  return { told: await context.services.tell(context.actor, value), typed };
}
