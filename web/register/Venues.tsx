import type { VenueOffer } from '../../api/contract/register-views.ts';
import { words } from './words.ts';

/** Places of the map that may be the one that was typed. */
export function Venues({ venues }: { venues: VenueOffer[] }) {
  return (
    <fieldset className="field chosen">
      <legend>{words.venueTitle}</legend>
      <div className="ticks">
        {venues.map(({ id, name, where, access }, at) => (
          <label key={id}>
            <input
              type="radio"
              name="venue"
              value={id}
              id={at === 0 ? 'venue' : undefined}
              defaultChecked={at === 0}
            />
            <span>
              <b>{name}</b>
              <span className="hint under">{where}</span>
              {access.length > 0 && (
                <span className="hint under">{words.venueHas(access.join(', ').toLowerCase())}</span>
              )}
            </span>
          </label>
        ))}
        <label>
          <input type="radio" name="venue" value="none" />
          <span>{words.venueNone}</span>
        </label>
      </div>
    </fieldset>
  );
}
