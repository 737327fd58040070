import type { Connection } from 'mongoose';
import type { Assets } from '../assets/asset.service.ts';
import type { AssetWriter } from '../assets/asset-writer.service.ts';
import { createOfSourceStore } from '../assets/of-source.store.ts';
import { sensitivityOf } from '../assets/sensitivity.rules.ts';
import { createTwinStore } from '../assets/twin.store.ts';
import type { Audit } from '../audit/audit.store.ts';
import type { Curation } from '../curation/curation.ts';
import type { Clock } from '../infra/clock.ts';
import { createFetchSafely, type FetchSafely } from '../infra/fetch-safely.ts';
import type { Log } from '../infra/log.ts';
import type { Quota } from '../infra/quota.ts';
import type { Sealer } from '../infra/sealed.ts';
import { createDifferenceStore } from './difference.store.ts';
import { createGroupCalendars } from './calendar/calendar.service.ts';
import { createCalendarStore } from './calendar/calendar.store.ts';
import { differencesJob } from './differences.job.ts';
import type { Places } from './draft/locate.ts';
import { createOriginStore } from './origin.store.ts';
import { createSaveEntries } from './save-entries.ts';
import { createWhereFrom } from './where-from.service.ts';
import { createHandIn } from './wizard/hand-in.service.ts';
import { createHeldFileStore } from './wizard/held-file.store.ts';
import { importsJob } from './wizard/imports.job.ts';
import { createLanding } from './wizard/land.service.ts';
import { createPulls } from './wizard/pull.service.ts';
import type { ReachedPoint } from './wizard/points.ts';
import { createRowStore } from './wizard/row.store.ts';
import { createRunStore } from './wizard/run.store.ts';
import { createSourceStore } from './wizard/source.store.ts';
import { createStaging } from './wizard/stage.service.ts';
import { createWizard } from './wizard/wizard.service.ts';

/** Imports as a server carries them on: what is handed in is read, looked at, published and taken back. */
export async function openImports({
  privately,
  main,
  assets,
  writer,
  places,
  curation,
  audit,
  quota,
  sealer,
  fetchSafely = createFetchSafely(),
  clock,
  log,
  at,
}: {
  privately: Connection;
  main: Connection;
  assets: Pick<Assets, 'draftById' | 'draftsByIds' | 'save' | 'saveMany'>;
  writer: AssetWriter;
  places: Places;
  curation: Pick<Curation, 'submit' | 'store'>;
  audit: Audit;
  quota: Pick<Quota, 'take'>;
  sealer: Sealer;
  fetchSafely?: FetchSafely | undefined;
  clock: Clock;
  log: Log;
  at?: ReachedPoint | undefined;
}) {
  const differences = createDifferenceStore(privately);
  const origins = createOriginStore(privately);
  const files = createHeldFileStore(privately, sealer, clock);
  const runs = createRunStore(privately);
  const rows = createRowStore(privately);
  const sources = createSourceStore(privately);
  const calendarStore = createCalendarStore(privately);
  await Promise.all([differences, origins, files, runs, rows, sources, calendarStore].map((store): Promise<unknown> => store.ensure()));

  const ofSource = createOfSourceStore(main);
  const stage = createStaging({
    ...{ files, runs, rows, sources, ofSource, origins, writer, places, sealer, clock, at },
    directory: createTwinStore(main),
  });
  const landing = createLanding({
    ...{ runs, rows, directory: assets, at },
    save: createSaveEntries({ writer, origins, differences, clock }),
  });
  const wizard = createWizard({ files, runs, rows, sources, ofSource, draftById: assets.draftById, audit, sealer, clock });
  const pulls = createPulls({ fetchSafely, files, runs, sources, wizard, audit, clock });
  const calendars = createGroupCalendars({
    ...{ calendars: calendarStore, directory: assets, fetchSafely, audit, quota, sealer, clock },
    isWithheld: (draft) => sensitivityOf(draft).withhold,
  });
  const { waitingChange } = curation.store;
  return {
    calendars: { view: calendars.view, press: calendars.press },
    wizard: {
      whereFrom: createWhereFrom({ origins, draftById: assets.draftById }),
      ...wizard,
      ...createHandIn({ wizard, files }),
      beginAddress: pulls.beginAddress,
      setSource: pulls.setSource,
    },
    jobs: [
      importsJob({ runs, files, stage, landing, onRead: pulls.onRead, log }),
      differencesJob({ differences, draftById: assets.draftById, waitingChange, submit: curation.submit }),
      pulls.job,
      calendars.job,
    ],
  };
} // prettier-ignore
export type Imports = Awaited<ReturnType<typeof openImports>>;
