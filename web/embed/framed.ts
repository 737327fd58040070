import type { EmbedView } from './embed.view.ts';
import { words } from './words.ts';

/** A page that stands in a frame: without our header and footer, and with no script but its own. */
export const framed = { still: true, framed: true } as const;

export const metaOf = ({ data }: { data?: EmbedView }) => [
  { title: data?.heading ?? words.by },
  { name: 'robots', content: 'noindex' },
];
