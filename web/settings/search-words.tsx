import type { SettingChange, SettingView } from '../../api/contract/settings.ts';
import { idOf, refusedOf } from '../freshness/answered.ts';
import '../freshness/freshness.css';
import { Faults } from '../kit/Faults.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { Changed } from './Changed.tsx';
import { SettingForm } from './SettingForm.tsx';
import { changeWords, loadWords } from './settings.server.ts';
import { words } from './words.ts';

const served = page({ for: 'change-words', load: loadWords, act: changeWords });
export const loader = served.loader;
export const action = served.action;

export const meta = () => [
  { title: siteWords.title(words.titles.words) },
  { name: 'robots', content: 'noindex' },
];

type Props = { loaderData: { view: SettingView<'words'>; history: SettingChange[] }; actionData?: object };

/** What the search takes for the same and what it passes over, for curators, who hear how people say it. */
export default function SearchWords({ loaderData: { view, history }, actionData }: Props) {
  const { faults } = refusedOf(actionData);
  return (
    <div className="page prose">
      {faults.length > 0 && <Faults faults={faults} idOf={idOf} />}
      <h1>{words.wordsTitle}</h1>
      <p className="lead">{words.wordsLead}</p>
      <SettingForm view={view} answered={actionData} />
      <Changed history={history} />
    </div>
  );
}
