import { page } from '../kit/page.server.ts';
import { Box } from './Box.tsx';
import { loadEmbed } from './embed.server.ts';
import type { EmbedView } from './embed.view.ts';
import { Faulty, notesOf } from './Faulty.tsx';
import { Found } from './Found.tsx';
import { framed, metaOf } from './framed.ts';
import { Worry } from './Worry.tsx';

const served = page({ for: 'anyone', readsQuery: true, load: loadEmbed('list') });
export const loader = served.loader;
export const handle = framed;
export const meta = metaOf;

/** A list in somebody else's page. */
export default function EmbeddedList({ loaderData: view }: { loaderData: EmbedView }) {
  return (
    <Box look={view.look} heading={view.heading} demo={view.demo} notes={notesOf(view)}>
      {view.urgent && <Worry href={view.urgent} />}
      {view.faults.length > 0 ? <Faulty view={view} /> : <Found view={view} />}
    </Box>
  );
}
