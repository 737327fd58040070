import { paths } from '../paths.ts';
import { words } from './words.ts';

/** Recovery codes, this once. */
export function Codes({ codes }: { codes: string[] }) {
  return (
    <div className="page prose">
      <h1>{words.codes.title}</h1>
      <p className="lead">{words.codes.lead}</p>
      <p>{words.codes.once}</p>
      <ul className="codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <p>
        <a className="button" href={paths.account()}>
          {words.codes.done}
        </a>
      </p>
    </div>
  );
}
