import { Icon } from '../kit/Icon.tsx';
import { paths } from '../paths.ts';
import { words } from './words.ts';

type Props = {
  title: string;
  body: string[];
  faults?: { path: string; message: string }[];
  children?: React.ReactNode;
};

/** Says what went wrong and where to go from here. */
export function Told({ title, body, faults = [], children }: Props) {
  return (
    <div className="page prose">
      <h1>{title}</h1>
      {body.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {faults.length > 0 && (
        <section aria-labelledby="faults">
          <h2 id="faults">{words.faults}</h2>
          <ul>
            {faults.map(({ path, message }) => (
              <li key={path + message}>{path ? `${path}: ${message}` : message}</li>
            ))}
          </ul>
        </section>
      )}
      {children}
      <p className="buttons">
        <a className="button" href={paths.search()}>
          <Icon name="search" />
          {words.search}
        </a>
        <a className="button quiet" href={paths.home()}>
          {words.home}
        </a>
      </p>
      <p>
        <a href={paths.urgent()}>{words.urgent}</a>
      </p>
    </div>
  );
}
