import { page } from '../kit/page.server.ts';
import { paths } from '../paths.ts';
import { Box } from './Box.tsx';
import { loadEmbed } from './embed.server.ts';
import type { EmbedView } from './embed.view.ts';
import { Faulty, notesOf } from './Faulty.tsx';
import { Found } from './Found.tsx';
import { framed, metaOf } from './framed.ts';
import { out } from './out.ts';
import { words } from './words.ts';
import { Worry } from './Worry.tsx';

const served = page({ for: 'anyone', readsQuery: true, load: loadEmbed('search') });
export const loader = served.loader;
export const handle = framed;
export const meta = metaOf;

/** A search box in somebody else's page; what is found stands below it. */
export default function EmbeddedSearch({ loaderData: view }: { loaderData: EmbedView }) {
  const { look, heading, demo, typed, chosen, faults, urgent, found, more } = view;
  return (
    <Box look={look} heading={heading} demo={demo} notes={notesOf(view)}>
      {urgent && <Worry href={urgent} />}
      {faults.length > 0 ? (
        <Faulty view={view} />
      ) : (
        <>
          <form action={paths.embed('search')} role="search" aria-label={words.form} className="embed-form">
            <div className="field">
              <label htmlFor="what">{words.what}</label>
              <input
                id="what"
                name="what"
                className="box"
                defaultValue={typed.what}
                maxLength={600}
                autoComplete="off"
              />
            </div>
            {typed.where !== null && (
              <div className="field">
                <label htmlFor="where">{words.where}</label>
                <input
                  id="where"
                  name="where"
                  className="box"
                  defaultValue={typed.where}
                  maxLength={100}
                  autoComplete="postal-code"
                />
              </div>
            )}
            {chosen.map(([name, value]) => (
              <input type="hidden" name={name} value={value} key={`${name} ${value}`} />
            ))}
            <button className="button">{words.find}</button>
          </form>
          {found ? (
            <Found view={view} />
          ) : (
            <p>
              <a className="link-button" href={more} {...out}>
                {words.askMore}
              </a>
            </p>
          )}
        </>
      )}
    </Box>
  );
}
