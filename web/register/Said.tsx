import type { QuestionView } from '../../api/contract/register-views.ts';
import { Icon } from '../kit/Icon.tsx';
import { paths } from '../paths.ts';
import { words } from './words.ts';

/** How the answer before this page was understood, to be read and mended. */
export function Said({ said }: { said: NonNullable<QuestionView['said']> }) {
  return (
    <div className="note said" role="status">
      <Icon name="circle-check" />
      <div>
        <p>
          <b>{words.said[said.question]}</b>
        </p>
        {said.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {said.access.length > 0 && <p>{words.hallSays(said.access.join(', ').toLowerCase())}</p>}
        <p>
          <a className="link-button" href={paths.register(said.question)}>
            {words.notRight}
          </a>
        </p>
      </div>
    </div>
  );
}
