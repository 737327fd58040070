/** Every word the map shows or says. */
export const words = {
  resultsMap: 'Map of what was found',
  assetMap: (name: string) => `Map of where ${name} is`,
  skip: 'Skip the map',
  canvas: 'Map. Arrow keys move it, plus and minus change how close it is.',

  controls: 'Move the map',
  closer: 'Zoom in',
  farther: 'Zoom out',
  move: 'Buttons to move the map',
  north: 'Move north',
  east: 'Move east',
  south: 'Move south',
  west: 'Move west',
  searchArea: 'Search this area',
  whole: 'Show all that was found',

  pin: (name: string, kind: string, about: boolean) =>
    about ? `${name}, ${kind}, somewhere around here` : `${name}, ${kind}`,
  cluster: (count: number) => (count === 1 ? '1 place. Zoom in' : `${count} places near each other. Zoom in`),
  shown: (count: number) =>
    count === 1 ? '1 place on the map' : `${count.toLocaleString('en-GB')} places on the map`,
  shownByList: 'The list is the way through them by keyboard.',
  none: 'Nothing here on the map. Zoom out, or move it.',
  noneInCircle: 'The list and its pins keep to the circle. Press “Search this area” to see what is here.',
  failed: 'The map could not fetch the rest: these are the ones on this page.',
  about: 'Somewhere around here: the exact place is not public.',
  inList: 'See it in the list',
  manyHere: (count: number) => `${count} at this spot`,
  listThese: 'List these',
  close: 'Close',

  here: 'You are here',
  searchedFrom: 'Where you searched from',
  steerBy: 'Find your bearings',
  steerLine: (name: string, distance: string, direction: string) => `${name}: ${distance} ${direction}`,
  openElsewhere: 'Open in your map app',
  scale: (metric: string, miles: string) => `Scale: the bar is ${metric}, or ${miles}`,

  offlineCredit: 'Natural Earth · GeoNames · ONS, OS and Royal Mail data © Crown copyright',
  creditsLabel: 'Map data',

  kinds: {
    association: 'Group or club',
    institution: 'Organisation',
    service: 'Service',
    place: 'Place',
    exchange: 'Sharing and swapping',
    culture: 'Culture and stories',
  } as Record<string, string>,
};
