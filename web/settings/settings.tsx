import type { SettingChange, SettingView } from '../../api/contract/settings.ts';
import { idOf, refusedOf } from '../freshness/answered.ts';
import '../freshness/freshness.css';
import { Faults } from '../kit/Faults.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { Changed } from './Changed.tsx';
import { SettingForm } from './SettingForm.tsx';
import { change, load } from './settings.server.ts';
import { words } from './words.ts';

const served = page({ for: 'change-settings', load, act: change });
export const loader = served.loader;
export const action = served.action;

export const meta = () => [{ title: siteWords.title(words.title) }, { name: 'robots', content: 'noindex' }];

type Props = { loaderData: { views: SettingView[]; history: SettingChange[] }; actionData?: object };

/** Every setting of the directory, each group a form of its own, and what was changed by whom. */
export default function Settings({ loaderData: { views, history }, actionData }: Props) {
  const { faults } = refusedOf(actionData);
  return (
    <div className="page prose">
      {faults.length > 0 && <Faults faults={faults} idOf={idOf} />}
      <h1>{words.title}</h1>
      {views.map((view) => (
        <SettingForm key={view.name} view={view} answered={actionData} />
      ))}
      <Changed history={history} />
    </div>
  );
}
