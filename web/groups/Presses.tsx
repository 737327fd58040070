import type { Rest, Room } from '../../api/contract/groups.ts';
import { paths } from '../paths.ts';
import type { GroupPage } from './groups.server.ts';
import { words } from './words.ts';

const rooms = Object.entries(words.rooms) as [Room, string][];
const rests = Object.entries(words.rests) as [Rest, string][];

/** How much room there is, and a rest: a button each, nothing to write. */
export function Presses({ group }: { group: GroupPage }) {
  const { asset, status, roomUntil, restsUntil, commandId } = group;
  const said = [
    asset.capacityNote ?? (asset.capacity.id === 'unknown' ? null : asset.capacity.label),
    asset.waitWords,
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <>
      <section aria-labelledby="room">
        <h2 id="room">{words.room}</h2>
        {roomUntil ? (
          <p>
            <b>{said}.</b> {words.roomUntil(roomUntil)}
          </p>
        ) : (
          <p>{words.roomHow}</p>
        )}
        <form method="post" action={paths.group(asset.id)} className="presses">
          <input type="hidden" name="commandId" value={commandId} />
          <input type="hidden" name="act" value="room" />
          {rooms.map(([room, label]) => (
            <button key={room} className="button quiet" name="room" value={room}>
              {label}
            </button>
          ))}
        </form>
      </section>
      <section aria-labelledby="rest">
        <h2 id="rest">{words.rest}</h2>
        {status === 'paused' ? (
          <>
            <p>
              {words.resting} {restsUntil && words.restsUntil(restsUntil)}
            </p>
            <form method="post" action={paths.group(asset.id)} className="presses">
              <input type="hidden" name="commandId" value={commandId} />
              <button className="button" name="act" value="again">
                {words.again}
              </button>
            </form>
          </>
        ) : (
          <>
            <p>{words.restHow}</p>
            <form method="post" action={paths.group(asset.id)} className="presses">
              <input type="hidden" name="commandId" value={commandId} />
              <input type="hidden" name="act" value="rest" />
              {rests.map(([rest, label]) => (
                <button key={rest} className="button quiet" name="rest" value={rest}>
                  {label}
                </button>
              ))}
            </form>
            <p className="hint">
              <a href={paths.groupChange(asset.id, 'when')}>{words.august}</a>
            </p>
          </>
        )}
      </section>
    </>
  );
}
