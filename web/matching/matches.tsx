import { Faults } from '../kit/Faults.tsx';
import { told } from '../kit/answer.ts';
import { Icon } from '../kit/Icon.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import '../search/cards.css';
import { MatchCard } from './MatchCard.tsx';
import './matching.css';
import { actOnMatches, loadMatches, type Freely, type MatchesPage, type Planned } from './matching.server.ts';
import { WishForm } from './WishForm.tsx';
import { words } from './words.ts';

const served = page({
  for: 'write-conversation',
  module: 'conversations',
  load: loadMatches,
  act: actOnMatches,
});
export const loader = served.loader;
export const action = served.action;

export const handle = { still: true };

export const meta = () => [{ title: siteWords.title(words.title) }, { name: 'robots', content: 'noindex' }];

type Props = { loaderData: MatchesPage; actionData?: object };

/** What fits one person, why, and what was asked: all of it theirs, none of it in an address. */
export default function Matches({ loaderData: data, actionData }: Props) {
  const { personId, answer, inPlan, commandId } = data;
  const { faults, faultOf } = told(actionData);
  const freely = actionData && 'found' in actionData ? (actionData as Freely) : null;
  const given = (id: string) => ({ personId, planned: inPlan[id], commandId });
  return (
    <div className="page matching">
      <p className="matching-ways">
        <a href={paths.onePerson(personId)}>{words.back}</a>
        <a href={paths.plan(personId)}>{words.plan}</a>
      </p>
      {faults.length > 0 && <Faults faults={faults} idOf={(path) => path || 'words'} />}
      <h1>{words.title}</h1>
      <Told answer={answer} />
      <div className="matching-in">
        <section aria-label={words.title} className="matching-found">
          <ol className="cards">
            {answer.matches.map((match) => (
              <MatchCard
                key={match.card.id}
                {...{ ...match, ...given(match.card.id) }}
                reasons={match.reasons.map((reason) => reason.words)}
              />
            ))}
          </ol>
          {answer.nearMisses.length > 0 && (
            <>
              <h2>{words.nearly}</h2>
              <p>{words.nearlyLead}</p>
              <ul className="cards">
                {answer.nearMisses.map(({ card, words: give, ringFirst, revision }) => (
                  <MatchCard
                    key={card.id}
                    isUnder
                    {...{ card, give, ringFirst, revision, ...given(card.id) }}
                  />
                ))}
              </ul>
            </>
          )}
          <SearchFreely freely={freely} given={given} />
        </section>
        <section aria-labelledby="asked" className="matching-asked">
          <h2 id="asked">{words.ask}</h2>
          <p className="hint">{words.askLead}</p>
          <WishForm page={data} faultOf={faultOf} />
          <form method="post">
            <button className="link-button" name="act" value="forget">
              {words.again}
            </button>
          </form>
        </section>
      </div>
    </div>
  );
}

function Told({ answer }: Pick<MatchesPage, 'answer'>) {
  if (answer.unavailable) return <p className="note amber">{words.resting}</p>;
  return (
    <>
      <p className="lead">{answer.nothingAsked ? words.nothingAsked : words.lead(answer.matches.length)}</p>
      <p className={answer.placeLabel ? undefined : 'note amber'}>
        {answer.placeLabel
          ? words.from(answer.placeLabel)
          : answer.placeUnknown
            ? words.placeUnknown
            : words.noPlace}{' '}
        {!answer.placeLabel && <a href="#near">{words.givePlace}</a>}
      </p>
      <p>
        <a href="#freely">{words.free}</a>
      </p>
    </>
  );
}

type FreelyProps = {
  freely: Freely | null;
  given: (id: string) => { personId: string; planned: Planned | undefined; commandId: string };
};

function SearchFreely({ freely, given }: FreelyProps) {
  return (
    <section aria-labelledby="freely" className="matching-freely">
      <h2 id="freely" tabIndex={-1}>
        {words.free}
      </h2>
      <form method="post" action="#freely" role="search" className="field">
        <input type="hidden" name="act" value="free" />
        <label htmlFor="q">{words.freeLabel}</label>
        <p className="hint" id="q-hint">
          {words.freeHint}
        </p>
        <div className="freely-line">
          <input
            className="box"
            id="q"
            name="q"
            defaultValue={freely?.q ?? ''}
            maxLength={600}
            autoComplete="off"
            required
            aria-describedby="q-hint"
          />
          <button className="button quiet">
            <Icon name="search" />
            {words.freeLook}
          </button>
        </div>
      </form>
      {freely && (
        <>
          <p role="status">{words.found(freely.found.length)}</p>
          <ul className="cards">
            {freely.found.map((card) => (
              <MatchCard
                key={card.id}
                isUnder
                card={card}
                ringFirst={card.freshness.state === 'stale' || card.freshness.state === 'never_checked'}
                {...given(card.id)}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
