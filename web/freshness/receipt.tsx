import type { ReceiptView } from '../../api/contract/freshness.ts';
import { page, type Ask } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { words } from './words.ts';

const served = page({
  for: 'anyone',
  load: ({ context: { services }, params }: Ask) => services.freshness.receipt(params.token ?? ''),
});
export const loader = served.loader;

export const handle = { still: true };

export const meta = () => [
  { title: siteWords.title(words.receipt.title) },
  { name: 'robots', content: 'noindex' },
];

/** What became of something that somebody told, under an address that only they have. */
export default function Receipt({
  loaderData: { name, what, answer, words: said },
}: {
  loaderData: ReceiptView;
}) {
  return (
    <div className="page prose">
      <h1>{words.receipt.title}</h1>
      <p className="lead">{words.receipt.lead(name, words.details[what])}</p>
      <p>{answer ? words.answers[answer] : words.receipt.waits}</p>
      {said && (
        <>
          <p>{words.receipt.said}:</p>
          <blockquote>{said}</blockquote>
        </>
      )}
      <p>{words.receipt.thanks}</p>
    </div>
  );
}
