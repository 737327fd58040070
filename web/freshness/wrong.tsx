import { details } from '../../api/contract/freshness-lists.ts';
import { Back } from '../kit/Back.tsx';
import { Faults } from '../kit/Faults.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { idOf, refusedOf } from './answered.ts';
import { Box } from './Box.tsx';
import './freshness.css';
import { words } from './words.ts';
import { load, tell } from './wrong.server.ts';

const served = page({ for: 'anyone', load, act: tell });
export const loader = served.loader;
export const action = served.action;

export const meta = ({ data }: { data?: { name: string } }) => [
  { title: siteWords.title(words.wrong.title(data?.name ?? '')) },
  { name: 'robots', content: 'noindex' },
];

type Props = { loaderData: { name: string; slug: string }; actionData?: object };
const says = words.wrong;

/** Which detail is wrong, from a list; no name is asked for. */
export default function Wrong({ loaderData: { name, slug }, actionData }: Props) {
  const { faults, faultOf, typedIn } = refusedOf(actionData);
  return (
    <div className="page prose">
      {faults.length > 0 && <Faults faults={faults} idOf={idOf} />}
      <p>
        <Back href={paths.asset(slug)}>{says.back(name)}</Back>
      </p>
      <h1>{says.title(name)}</h1>
      <p className="lead">{says.lead}</p>
      <form method="post" className="freshness-form">
        <fieldset className="field">
          <legend>{says.what}</legend>
          {faultOf('what') && <p className="fault">{faultOf('what')}</p>}
          <div className="ticks" id="what" tabIndex={-1}>
            {details.map((detail) => (
              <label key={detail}>
                <input type="radio" name="what" value={detail} defaultChecked={typedIn('what') === detail} />
                {words.details[detail]}
              </label>
            ))}
          </div>
        </fieldset>
        <Box
          name="words"
          label={says.words}
          hint={says.wordsHint}
          fault={faultOf('words')}
          typed={typedIn('words')}
          long
        />
        <Box
          name="replyTo"
          label={says.replyTo}
          hint={says.replyToHint}
          fault={faultOf('replyTo')}
          typed={typedIn('replyTo')}
          type="email"
          autoComplete="email"
        />
        <button className="button">{says.send}</button>
      </form>
      <p>
        {says.worried} <a href={paths.worried(slug)}>{words.worried.title}</a>
      </p>
    </div>
  );
}
