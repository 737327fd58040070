import { isRouteErrorResponse, useRouteError } from 'react-router';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { ErrorBoundary } from '../problems/ErrorBoundary.tsx';
import { Told } from '../problems/Told.tsx';
import { words } from './words.ts';

/** In place of a page that a link leads to, when the link does not work (any more). */
export function LinkTrouble() {
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  if (![400, 404, 409, 410].includes(status)) return <ErrorBoundary />;
  const { title, body, changed, again } = words.trouble;
  return (
    <>
      <title>{siteWords.title(title)}</title>
      <Told title={title} body={status === 409 ? [changed, ...body] : body}>
        <p>
          <a href={paths.signIn()}>{again}</a>
        </p>
      </Told>
    </>
  );
}
