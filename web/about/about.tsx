import type { LocalContact } from '../kit/context.ts';
import { page, type Ask } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { Page } from './Page.tsx';
import { about } from './words.ts';

const served = page({ for: 'anyone', load: ({ context }: Ask) => ({ ring: context.config.ring }) });
export const loader = served.loader;

export const handle = { still: true };

export const meta = () => [
  { title: siteWords.title(about.title) },
  { name: 'description', content: about.lead },
];

export default function About({ loaderData }: { loaderData: { ring: LocalContact | null } }) {
  return <Page words={about} ring={loaderData.ring} />;
}
