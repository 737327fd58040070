import type { AssetCard } from '../../api/contract/asset.ts';
import { Fresh } from '../kit/Fresh.tsx';
import { Icon } from '../kit/Icon.tsx';
import { Kind } from '../kit/Kind.tsx';
import { paths } from '../paths.ts';
import type { Planned } from './matching.server.ts';
import { words } from './words.ts';

type Props = {
  card: AssetCard;
  /** Why it is here, and what nobody knows of it. */
  reasons?: string[];
  notKnown?: string[];
  /** The one thing that would have to give. */
  give?: string;
  waitingList?: boolean;
  ringFirst?: boolean;
  revision?: number;
  personId: string;
  /** Where it stands in the plan. */
  planned: Planned | undefined;
  commandId: string;
  /** Under a heading of its own. */
  isUnder?: boolean;
};

/** One thing that fits, or nearly, with a press that puts it into the plan. */
export function MatchCard(props: Props) {
  const { card, reasons = [], notKnown = [], give, waitingList = false, ringFirst = false } = props;
  const Name = props.isUnder ? 'h3' : 'h2';
  const next = card.next?.words ?? card.openingText;
  return (
    <li className="card" id={`card-${card.id}`}>
      <Name className="card-name">
        <a href={paths.asset(card.slug)}>{card.name}</a>
      </Name>
      <p className="card-by">
        <Kind id={card.kind.id} />
        {card.kind.label}
        {waitingList && <span className="tag amber">{words.waiting}</span>}
      </p>
      {give && (
        <p className="note amber">
          <Icon name="info" />
          <span>{give}</span>
        </p>
      )}
      {reasons.length > 0 && (
        <p className="why">
          <b>{words.why}</b> {reasons.join(' · ')}
        </p>
      )}
      <p>{card.summary}</p>
      <ul className="facts">
        {card.place && (
          <li>
            <Icon name="map-pin" />
            <span>{[card.distanceWords, card.place.words].filter(Boolean).join(' · ')}</span>
          </li>
        )}
        {next && (
          <li>
            <Icon name="clock" />
            <span>{next}</span>
          </li>
        )}
        <li>
          <Icon name="coins" />
          <span>{card.costWords}</span>
        </li>
        {card.phone && (
          <li>
            <Icon name="phone" />
            <a className="figures" href={`tel:${card.phone.replaceAll(' ', '')}`}>
              {card.phone}
            </a>
          </li>
        )}
      </ul>
      {notKnown.length > 0 && (
        <div className="not-known">
          <b>{words.notKnown}</b>
          <ul>
            {notKnown.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      <Fresh state={card.freshness.state} words={card.freshness.words} />
      {ringFirst ? (
        <RingFirst {...props} />
      ) : (
        <div className="match-acts">
          <Add {...props} />
          <Introduce {...props} />
        </div>
      )}
    </li>
  );
}

function Add({ card, planned, commandId }: Props) {
  if (planned)
    return (
      <p className="in-plan">
        <Icon name="circle-check" />
        {words.inPlan}
      </p>
    );
  return (
    <form method="post">
      <input type="hidden" name="act" value="add" />
      <input type="hidden" name="assetId" value={card.id} />
      <input type="hidden" name="commandId" value={commandId} />
      <button className="button">
        <Icon name="plus" />
        <span>
          {words.add}
          <span className="aloud">{words.addWhat(card.name)}</span>
        </span>
      </button>
    </form>
  );
}

/** To the page where they choose what the group is told; to how it went, where that is done. */
function Introduce({ card, personId, planned }: Props) {
  const { itemId = '', connectionId } = planned ?? {};
  return (
    <p>
      <a
        className="button quiet"
        href={
          connectionId ? paths.connection(personId, connectionId) : paths.connect(personId, card.id, itemId)
        }
      >
        {connectionId ? words.introduced : words.introduce}
        <span className="aloud">{words.addWhat(card.name)}</span>
      </a>
    </p>
  );
}

function RingFirst({ card, revision }: Props) {
  return (
    <form method="post" className="note amber ring-first">
      <Icon name="phone" />
      <span>{words.ringFirst}</span>
      {revision !== undefined && (
        <>
          <input type="hidden" name="act" value="rang" />
          <input type="hidden" name="assetId" value={card.id} />
          <input type="hidden" name="revision" value={revision} />
          <button className="button quiet">
            {words.rang}
            <span className="aloud">{words.addWhat(card.name)}</span>
          </button>
        </>
      )}
    </form>
  );
}
