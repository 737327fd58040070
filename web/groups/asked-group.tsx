import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { AnswerAsked, type AnsweredAsked } from './AnswerAsked.tsx';
import { answerAskedOfGroup, openAskedOfGroup, type AskedPage } from './asked.server.ts';
import { words } from './words.ts';

const served = page({ for: 'edit-listing', load: openAskedOfGroup, act: answerAskedOfGroup });
export const loader = served.loader;
export const action = served.action;
export { unkept as headers } from '../register/unkept.ts';

export const meta = () => [
  { title: siteWords.title(words.asked.title) },
  { name: 'robots', content: 'noindex' },
];

/** What was asked about a group, for those who look after it. */
export default function AskedOfGroup({
  loaderData,
  actionData,
}: {
  loaderData: AskedPage;
  actionData?: AnsweredAsked;
}) {
  return <AnswerAsked page={loaderData} answered={actionData} />;
}
