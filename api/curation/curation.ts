import type { Connection } from 'mongoose';
import type { TwinStore } from '../assets/twin.store.ts';
import type { ReleaseStore } from '../assets/release.store.ts';
import type { Audit } from '../audit/audit.store.ts';
import type { LatLng } from '../contract/place.ts';
import type { Actor } from '../infra/actor.ts';
import type { Clock } from '../infra/clock.ts';
import type { Commands } from '../infra/commands.ts';
import type { Job } from '../infra/jobs.ts';
import { isInTransaction } from '../infra/transaction.ts';
import type { Messages } from '../messages/message.store.ts';
import type { LinkStore } from '../accounts/link.store.ts';
import { createApplication, type ApplyPoint, type Directory } from './apply.service.ts';
import {
  createDecisions,
  type CurationSettings,
  type DecidePoint,
  type Submission,
} from './curation.service.ts';
import { createBeforeDecision } from './before-decision.service.ts';
import { createProposalStore } from './proposal.store.ts';
import type { OurArea } from './risks/area.rules.ts';
import { createQuestions } from './questions.service.ts';
import { createRisks } from './risks.service.ts';
import { createTell } from './tell.ts';

/** Where a test stops the process dead. */
export type Points = (point: ApplyPoint | DecidePoint) => Promise<void> | void;
type Press = { revision: number; commandId: string };

/** Everything of curation, put together: what was decided is written to the directory before the answer, or by the job. */
export async function createCuration(deps: {
  connection: Connection;
  directory: Directory;
  twins: Pick<TwinStore, 'near'>;
  releases: ReleaseStore;
  locate: (name: string) => Promise<LatLng | null>;
  area: (networkId: string) => OurArea | null;
  isEditor: (accountId: string, assetId: string) => Promise<boolean>;
  commands: Commands;
  audit: Audit;
  messages: Messages;
  /** Where the links are kept that lead to a question. */
  links: Pick<LinkStore, 'make'>;
  settings: () => CurationSettings;
  origin: string;
  clock: Clock;
  at?: Points;
}) {
  const { connection, directory, twins, releases, locate, area, messages, origin, clock, at } = deps;
  const store = createProposalStore(connection);
  await store.ensure();
  const application = createApplication({ store, directory, releases, clock, at });
  const shared = {
    ...{ store, commands: deps.commands, audit: deps.audit, clock, settings: deps.settings },
    risksOf: createRisks({ twins, locate, area }),
  };
  const tell = createTell({ messages, links: deps.links, origin });
  const decisions = createDecisions({
    ...{ ...shared, at, tell },
    draftById: directory.draftById,
    isEditor: deps.isEditor,
  });

  const before = createBeforeDecision({ ...shared, decisions });

  /** A decision stands even where it cannot be written at once: the job goes on with it. */
  const thenSettled = async <T extends { assetId: string }>(deciding: Promise<T>): Promise<T> => {
    const decided = await deciding;
    await application.settle(decided.assetId);
    return decided;
  };

  const job: Job = {
    name: 'curation',
    everyMs: 2_000,
    isWanted: application.isDue,
    run: () => application.settle(),
  };
  const silence: Job = { name: 'curation-silence', everyMs: 300_000, run: decisions.agreeBySilence };

  return {
    store,
    jobs: [job, silence],
    whenPublished: application.whenPublished,
    submit: async (asked: Submission, actor?: Actor) => {
      const receipt = await decisions.submit(asked, actor);
      // Within somebody else's transaction nothing is decided yet.
      if (!isInTransaction()) await application.settle(asked.assetId);
      return receipt;
    },
    ...before,
    ...createQuestions({ store, tell }),
    mine: decisions.mine,
    decide: (actor: Actor, id: string, form: Parameters<typeof decisions.decide>[2]) =>
      thenSettled(decisions.decide(actor, id, form)),
    undo: (actor: Actor, id: string, press: Press) => thenSettled(decisions.undo(actor, id, press)),
    unmerge: (actor: Actor, id: string, press: Press) => thenSettled(decisions.unmerge(actor, id, press)),
    seen: decisions.seen,
    rang: decisions.rang,
  };
}
export type Curation = Awaited<ReturnType<typeof createCuration>>;
