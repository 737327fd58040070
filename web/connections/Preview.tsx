import type { GroupIntroduction } from '../../api/contract/connection-views.ts';
import type { Typed } from '../kit/input.server.ts';
import { paths } from '../paths.ts';
import type { ConnectPage } from './connections.server.ts';
import { GroupCard } from './GroupCard.tsx';
import { words } from './words.ts';

const says = words.preview;

/** What is about to be sent, as the group will see it; every answer goes on in the form, none in the address. */
export function Preview({
  start,
  preview,
  typed,
}: {
  start: ConnectPage;
  preview: GroupIntroduction;
  typed: Typed;
}) {
  const { group, personId, hasInbox } = start;
  const isSent = preview.kind !== 'information' && preview.kind !== 'signposted';
  const kept = Object.entries(typed).filter(([name]) => name !== 'step');
  return (
    <div className="page prose">
      <h1>{words.connect.heading(group.name)}</h1>
      {isSent ? (
        <>
          <h2>{says.title}</h2>
          <GroupCard view={preview} />
          <p className="hint">{hasInbox ? says.mail : says.ring}</p>
        </>
      ) : (
        <p>
          <strong>{words.kinds[preview.kind].name}.</strong> {says.nothing}
        </p>
      )}
      <form method="post" action={paths.connect(personId, group.id)} className="buttons">
        {kept.flatMap(([name, values]) =>
          values.map((value) => <input key={name + value} type="hidden" name={name} value={value} />),
        )}
        <button className="button" name="step" value="send">
          {isSent && hasInbox ? says.send : says.save}
        </button>
        <button className="button quiet" name="step" value="change">
          {says.change}
        </button>
      </form>
    </div>
  );
}
