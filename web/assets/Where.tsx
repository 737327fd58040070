import type { AssetView, PlaceView } from '../../api/contract/asset.ts';
import type { Basemap } from '../kit/context.ts';
import { Icon } from '../kit/Icon.tsx';
import { Answer } from './Answer.tsx';
import { SmallMap } from './SmallMap.tsx';
import { directionsTo, mapAppAt } from './directions.ts';
import { words } from './words.ts';

export function Where({ asset, basemap }: { asset: AssetView; basemap: Basemap }) {
  const { places, areasServed, kind, name } = asset;
  return (
    <Answer id="where" icon="map-pin" title={words.where}>
      {places.map((place) => (
        <Place key={place.id} place={place} />
      ))}
      {places.length === 0 && <p>{words.noPlace}</p>}
      {areasServed.length > 0 && <p>{words.serves(areasServed)}</p>}
      {places.some(({ point }) => point) && (
        <SmallMap places={places} kind={kind.id} name={name} basemap={basemap} />
      )}
    </Answer>
  );
}

function Place({ place }: { place: PlaceView }) {
  const { name, lines, town, postcode, point, precision, findingIt } = place;
  if (precision === 'hidden') {
    return (
      <p className="hidden-place">
        <Icon name="shield" />
        {words.hidden}
      </p>
    );
  }
  const door = precision === 'exact' || precision === 'street';
  return (
    <div className="place">
      <p>
        {name && (
          <>
            <b>{name}</b>
            <br />
          </>
        )}
        {[...lines, town, postcode].filter(Boolean).join(', ')}
      </p>
      {!door && <p className="hint">{words.roughly}</p>}
      {findingIt && (
        <p>
          <b>{words.findingIt}:</b> {findingIt}
        </p>
      )}
      {door && point && (
        <p className="place-links no-print">
          <a className="link-button" href={directionsTo(point)} rel="noreferrer">
            <Icon name="footprints" />
            {words.directions}
          </a>
          <a className="link-button" href={mapAppAt(point, name)}>
            <Icon name="map" />
            {words.mapApp}
          </a>
        </p>
      )}
    </div>
  );
}
