import type { Member } from '../../api/contract/actor.ts';
import type { SettingChange, SettingName, SettingValues, SettingView } from '../../api/contract/settings.ts';

/** The settings, for their page. */
export type SettingsServices = {
  view: <N extends SettingName>(name: N) => Promise<SettingView<N>>;
  history: () => Promise<SettingChange[]>;
  /** Throws `conflict` when somebody else changed it since it was shown. */
  change: <N extends SettingName>(
    actor: Member,
    name: N,
    value: SettingValues[N],
    shown: number,
  ) => Promise<void>;
};
