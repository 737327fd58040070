import { sayDate } from '../assets/dates.ts';
import { told } from '../kit/answer.ts';
import { Faults } from '../kit/Faults.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import '../conversations/conversations.css';
import { Offer } from './Offer.tsx';
import { actOnStrengths, loadStrengths, type StrengthsPage } from './strengths.server.ts';
import { words } from './words.ts';

const served = page({
  for: 'write-conversation',
  module: 'conversations',
  load: loadStrengths,
  act: actOnStrengths,
});
export const loader = served.loader;
export const action = served.action;

export const meta = () => [{ title: siteWords.title(words.title) }, { name: 'robots', content: 'noindex' }];

type Props = { loaderData: StrengthsPage; actionData?: object | undefined };

/** What somebody is good at, and what of it they share: a yes for each thing and each purpose. */
export default function Strengths({ loaderData, actionData }: Props) {
  const { personId, commandId, strengths, asks, area } = loaderData;
  const { faults, typedIn } = told(actionData);
  return (
    <div className="page talk">
      {faults.length > 0 && <Faults faults={faults} idOf={(path) => path} />}
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <p className="hint">{area ? words.area(area) : words.noArea}</p>
      {strengths.length === 0 && <p>{words.none}</p>}
      {strengths.map(({ gift, what, offers }, at) => (
        <section className="talk-part" key={`${gift} ${what}`} aria-labelledby={`strength-${at}`}>
          <h2 id={`strength-${at}`}>{what}</h2>
          <p className="hint">{words.gifts[gift]}</p>
          {offers.map(({ id, purpose, whom, from, until }) => {
            const sharedFor = [words.purposes[purpose], whom].filter(Boolean).join(', ');
            return (
              <form method="post" key={id}>
                <input type="hidden" name="offerId" value={id} />
                <p>
                  {until
                    ? words.ended(sharedFor, sayDate(from), sayDate(until))
                    : words.shared(sharedFor, sayDate(from))}
                </p>
                {!until && (
                  <button
                    className="button quiet"
                    name="act"
                    value="take-back"
                    aria-label={words.takeBackWhat(what)}
                  >
                    {words.takeBack}
                  </button>
                )}
              </form>
            );
          })}
          <Offer
            n={at}
            gift={gift}
            what={what}
            asks={asks}
            commandId={commandId}
            isOpen={faults.length > 0 && typedIn('what') === what && typedIn('gift') === gift}
            typedIn={typedIn}
          />
        </section>
      ))}
      <p>
        <a href={paths.personConversations(personId)}>{words.toConversation}</a>
      </p>
    </div>
  );
}
