import type { AssetView } from '../../api/contract/asset.ts';
import { Answer } from './Answer.tsx';
import { words } from './words.ts';

export function Who({ asset: { whoFor, ageWords, eligibility, languages } }: { asset: AssetView }) {
  return (
    <Answer id="who" icon="users" title={words.who}>
      <p>{whoFor.length > 0 ? whoFor.map(({ label }) => label).join(', ') : words.anyone}</p>
      {ageWords && <p>{words.age(ageWords)}</p>}
      {eligibility.length > 0 && (
        <>
          <h3 className="small-head">{words.conditions}</h3>
          <ul>
            {eligibility.map(({ rule, note }) => (
              <li key={rule.id + (note ?? '')}>{note ? `${rule.label}: ${note}` : rule.label}</li>
            ))}
          </ul>
        </>
      )}
      {languages.length > 0 && <p>{words.languages(languages.map(({ label }) => label))}</p>}
    </Answer>
  );
}
