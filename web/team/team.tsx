import type { TeamCard } from '../../api/contract/team.ts';
import { refusedOf, idOf } from '../freshness/answered.ts';
import { Box } from '../freshness/Box.tsx';
import '../freshness/freshness.css';
import { Faults } from '../kit/Faults.tsx';
import { Icon } from '../kit/Icon.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { loadTeam, savePatch } from './team.server.ts';
import { words } from './words.ts';

const served = page({ for: 'read-team', load: loadTeam, act: savePatch });
export const loader = served.loader;
export const action = served.action;

export const meta = () => [{ title: siteWords.title(words.title) }, { name: 'robots', content: 'noindex' }];

type Props = { loaderData: { cards: TeamCard[]; patch: string[] | null }; actionData?: object };

/** Everybody of the partner organisations, by organisation. */
export default function Team({ loaderData: { cards, patch }, actionData }: Props) {
  const { faults, faultOf, typedIn } = refusedOf(actionData);
  const organisations = [...new Set(cards.map(({ organisation }) => organisation))];
  return (
    <div className="page prose">
      {faults.length > 0 && <Faults faults={faults} idOf={idOf} />}
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <p>
        <a className="button quiet" href={paths.teamCard()}>
          {words.mine}
        </a>
      </p>
      {cards.length === 0 && <p>{words.none}</p>}
      {organisations.map((organisation) => (
        <section key={organisation ?? ''}>
          <h2>{organisation ?? words.noOrganisation}</h2>
          <ul className="rows">
            {cards
              .filter((card) => card.organisation === organisation)
              .map((card) => (
                <li key={card.accountId}>
                  <One card={card} />
                </li>
              ))}
          </ul>
        </section>
      ))}
      {patch && (
        <form method="post" className="freshness-form">
          <h2>{words.ourPatch.title}</h2>
          <Box
            name="outcodes"
            label={words.ourPatch.label}
            hint={words.ourPatch.hint}
            fault={faultOf('outcodes')}
            typed={typedIn('outcodes') ?? patch.join(' ')}
          />
          <p>
            <button className="button quiet">{words.ourPatch.save}</button>
          </p>
        </form>
      )}
    </div>
  );
}

function One({ card }: { card: TeamCard }) {
  const facts: [string, string | undefined][] = [
    [words.role, card.title],
    [words.patch, card.patch],
    [words.works, card.days.map((day) => words.days[day]).join(', ') || undefined],
    [words.cover, card.cover],
  ];
  return (
    <div className="row-of">
      <h3>{card.name}</h3>
      {card.phone && (
        <p>
          <a className="link-button" href={`tel:${card.phone.replaceAll(' ', '')}`}>
            <Icon name="phone" />
            {card.phone}
          </a>
        </p>
      )}
      <dl className="facts">
        {facts.map(
          ([label, said]) =>
            said && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{said}</dd>
              </div>
            ),
        )}
      </dl>
      <p className="hint">
        {card.words}
        {card.isOld && facts.some(([, said]) => said) && `. ${words.old}`}
      </p>
      {card.mayEdit && (
        <p>
          <a href={paths.teamCard(card.accountId)}>{words.edit(card.name)}</a>
        </p>
      )}
    </div>
  );
}
