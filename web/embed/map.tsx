import { page } from '../kit/page.server.ts';
import { Box } from './Box.tsx';
import { loadEmbed } from './embed.server.ts';
import type { EmbedView } from './embed.view.ts';
import { Faulty, notesOf } from './Faulty.tsx';
import { Found } from './Found.tsx';
import { framed, metaOf } from './framed.ts';
import '../map/leaflet.css';
import '../map/colours.css';
import '../map/map.css';
import '../map/pins.css';
import { mapScript } from './scripts.ts';
import { words } from './words.ts';
import { Worry } from './Worry.tsx';

const served = page({ for: 'anyone', readsQuery: true, load: loadEmbed('map') });
export const loader = served.loader;
export const handle = framed;
export const meta = metaOf;

/** A map in somebody else's page, and under it the same as a list, which needs no script. */
export default function EmbeddedMap({ loaderData: view }: { loaderData: EmbedView }) {
  const { map, found } = view;
  const hits = found?.cards.map(({ id, slug, name, kind, point, blurred, far }) => ({
    ...{ id, slug, name, kind, point, blurred, far },
  }));
  return (
    <Box look={view.look} heading={view.heading} demo={view.demo} notes={notesOf(view)}>
      {view.urgent && <Worry href={view.urgent} />}
      {view.faults.length > 0 ? (
        <Faulty view={view} />
      ) : (
        <>
          {hits && (
            <>
              <div
                id="map"
                className="embed-map"
                hidden
                data-map={JSON.stringify({ ...map, hits, name: words.mapName })}
              />
              <script type="module" src={mapScript} />
            </>
          )}
          <Found view={view} />
        </>
      )}
    </Box>
  );
}
