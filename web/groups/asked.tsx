import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { answerAsked, openAsked, type AskedPage } from './asked.server.ts';
import { AnswerAsked, type AnsweredAsked } from './AnswerAsked.tsx';
import { words } from './words.ts';

const served = page({ for: 'anyone', load: openAsked, act: answerAsked });
export const loader = served.loader;
export const action = served.action;
export { unkept as headers } from '../register/unkept.ts';

export const handle = { still: true };

export const meta = () => [
  { title: siteWords.title(words.asked.title) },
  { name: 'robots', content: 'noindex' },
  { name: 'referrer', content: 'no-referrer' },
];

/** Behind the link of the mail. The form goes to this same address, which is written nowhere in the page. */
export default function Asked({
  loaderData,
  actionData,
}: {
  loaderData: AskedPage;
  actionData?: AnsweredAsked;
}) {
  return <AnswerAsked page={loaderData} answered={actionData} mayRenew />;
}
