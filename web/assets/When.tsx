import type { AssetView } from '../../api/contract/asset.ts';
import { Icon } from '../kit/Icon.tsx';
import { paths } from '../paths.ts';
import { Answer } from './Answer.tsx';
import { words } from './words.ts';

const comingShown = 3;

export function When({ asset }: { asset: AssetView }) {
  const { schedules, next, openingText, openNow, places } = asset;
  const nothing = schedules.length === 0 && !openingText;
  const placeOf = (id: string | undefined) =>
    places.length > 1 ? places.find((place) => place.id === id) : undefined;

  return (
    <Answer id="when" icon="clock" title={words.when}>
      {openNow && (
        <p className="open-now">
          <Icon name="circle-check" />
          {words.openNow}
        </p>
      )}
      {schedules.length > 0 && (
        <ul className="times figures">
          {schedules.map(({ id, words: said, placeId, note }) => {
            const place = placeOf(placeId);
            return (
              <li key={id}>
                {said}
                {place && ` ${words.placeOf(place.name ?? place.words)}`}
                {note && <span className="hint"> {note}</span>}
              </li>
            );
          })}
        </ul>
      )}
      {openingText && <p>{openingText}</p>}
      {nothing && <p>{words.noTimes}</p>}
      {next.length > 0 && (
        <>
          <h3 className="small-head">{words.nextTimes}</h3>
          <ul className="times figures">
            {next.slice(0, comingShown).map(({ startsAt, words: said }) => (
              <li key={startsAt}>
                <time dateTime={startsAt}>{said}</time>
              </li>
            ))}
          </ul>
          <p className="no-print">
            <a className="link-button" href={paths.calendar(asset.slug)}>
              <Icon name="calendar-plus" />
              {words.addToCalendar}
            </a>
          </p>
        </>
      )}
    </Answer>
  );
}
