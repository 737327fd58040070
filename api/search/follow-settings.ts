import type { Log } from '../infra/log.ts';
import type { Settings, SettingsService } from '../settings/settings.service.ts';
import { synonymsForSearch } from '../taxonomy/synonyms.ts';

/** Lets the live search follow what an administrator changes: words that mean the same, and how fast entries age. */
export function followSettings({
  settings,
  setSynonyms,
  rebuild,
  log,
}: {
  settings: Pick<SettingsService, 'onChange'>;
  setSynonyms: (synonyms: Record<string, string[]>) => Promise<void>;
  /** Documents hold how fresh an entry is. */
  rebuild: () => Promise<unknown>;
  log: Log;
}): void {
  let last: Settings | null = null;
  settings.onChange((now) => {
    const before = last;
    last = now;
    const told = (work: Promise<unknown>) =>
      void work.catch((error: unknown) => log.warn({ err: error }, 'The index did not take a setting.'));
    if (JSON.stringify(before?.synonyms ?? {}) !== JSON.stringify(now.synonyms))
      told(setSynonyms({ ...synonymsForSearch, ...now.synonyms }));
    if (before && JSON.stringify(before.clocks) !== JSON.stringify(now.clocks)) told(rebuild());
  });
}
