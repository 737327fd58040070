import type { AssetView } from '../../api/contract/asset.ts';
import { paths } from '../paths.ts';

/** An entry in the words of schema.org, for search engines. What is withheld or blurred is so in the view already. */
export function jsonLd(asset: AssetView, origin: string): object {
  const url = origin + paths.asset(asset.slug);
  const contact = (kind: string) => asset.contacts.find((one) => one.kind === kind)?.value;
  const places = asset.places.filter(({ precision }) => precision === 'exact').map(place);
  const [phone, email] = [contact('phone'), contact('email')];
  return {
    '@context': 'https://schema.org',
    '@type': types[asset.kind.id] ?? 'Service',
    '@id': url,
    url,
    name: asset.name,
    description: asset.summary,
    keywords: asset.categories.map(({ label }) => label).join(', '),
    ...(asset.kind.id === 'service' && asset.organisation
      ? { provider: { '@type': 'Organization', name: asset.organisation } }
      : {}),
    ...(phone && { telephone: phone }),
    ...(email && { email }),
    ...(asset.areasServed.length > 0 && { areaServed: asset.areasServed }),
    ...(asset.free && { isAccessibleForFree: true }),
    ...(places.length > 0 && { [asset.kind.id === 'place' ? 'containedInPlace' : 'location']: places }),
    dateModified: asset.updatedAt,
    subjectOf: source(asset.provenance),
  };
}

/** Who says so: of a thing that is no work of anybody's, the licence stands with the list it is told in. */
function source({ sourceName, url, licence, attribution, asOf }: AssetView['provenance']): object {
  return {
    '@type': 'Dataset',
    name: sourceName,
    ...(url && { url }),
    ...(licence && { license: { '@type': 'CreativeWork', name: licence } }),
    ...(attribution && { creditText: attribution }),
    ...(asOf && { dateModified: asOf }),
  };
}

const types: Record<string, string> = {
  association: 'Organization',
  institution: 'Organization',
  place: 'Place',
};

function place({ lines, town, postcode, name, point }: AssetView['places'][number]): object {
  return {
    '@type': 'Place',
    ...(name && { name }),
    address: {
      '@type': 'PostalAddress',
      ...(lines.length > 0 && { streetAddress: lines.join(', ') }),
      ...(town && { addressLocality: town }),
      ...(postcode && { postalCode: postcode }),
      addressCountry: 'GB',
    },
    ...(point && { geo: { '@type': 'GeoCoordinates', latitude: point.lat, longitude: point.lng } }),
  };
}
