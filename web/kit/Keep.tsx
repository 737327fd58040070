import { Form } from 'react-router';
import { paths } from '../paths.ts';
import { Icon } from './Icon.tsx';
import { words } from './words.ts';

const form = 'keep';

/** Puts one thing on the list of this browser, or takes it off: a button of the page's one `KeepForm`. */
export function Keep({ id, name, kept }: { id: string; name: string; kept: boolean }) {
  return (
    <button
      className={kept ? 'button quiet kept no-print' : 'button quiet no-print'}
      form={form}
      name={kept ? 'drop' : 'add'}
      value={id}
    >
      <Icon name={kept ? 'bookmark-check' : 'bookmark'} />
      <span>
        {kept ? words.kept : words.keep}
        <span className="aloud">{kept ? words.keptWhat(name) : words.keepWhat(name)}</span>
      </span>
    </button>
  );
}

/** Where the buttons of a page send what they keep, and the way to the list once there is something on it. */
export function KeepForm({ back, kept }: { back: string; kept: number }) {
  return (
    <Form method="post" action={paths.shortlist()} id={form} className="keep no-print" preventScrollReset>
      <input type="hidden" name="back" value={back} />
      {kept > 0 && (
        <a className="link-button" href={paths.shortlist()}>
          <Icon name="bookmark-check" />
          {words.listOf(kept)}
        </a>
      )}
    </Form>
  );
}
