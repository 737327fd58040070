/** Rough hexagons around real towns, drawn for the demonstration: no official boundary. Radius in metres. */
export const areas = {
  sale: { name: 'Sale', lat: 53.4232, lng: -2.3262, radius: 2600 },
  stretford: { name: 'Stretford', lat: 53.4502, lng: -2.3092, radius: 1900 },
  oldTrafford: { name: 'Old Trafford and Firswood', lat: 53.4565, lng: -2.2738, radius: 1500 },
  urmston: { name: 'Urmston, Flixton and Davyhulme', lat: 53.4505, lng: -2.3668, radius: 2400 },
  altrincham: { name: 'Altrincham, Hale and Timperley', lat: 53.3876, lng: -2.3442, radius: 3300 },
  partington: { name: 'Partington and Carrington', lat: 53.421, lng: -2.42, radius: 1900 },
  trafford: { name: 'All of Trafford', lat: 53.4208, lng: -2.3525, radius: 8200 },
  rotherham: { name: 'Rotherham', lat: 53.4325, lng: -1.3577, radius: 8500 },
  sheffield: { name: 'Sheffield', lat: 53.3811, lng: -1.4701, radius: 10_000 },
  leeds: { name: 'Leeds', lat: 53.8008, lng: -1.5491, radius: 10_000 },
  bristol: { name: 'Bristol', lat: 51.4545, lng: -2.5879, radius: 8000 },
  newcastle: { name: 'Newcastle', lat: 54.9783, lng: -1.6178, radius: 7000 },
  plymouth: { name: 'Plymouth', lat: 50.3902, lng: -4.1365, radius: 6500 },
  norwich: { name: 'Norwich', lat: 52.6309, lng: 1.2974, radius: 6000 },
  hackney: { name: 'Hackney', lat: 51.5485, lng: -0.0615, radius: 3200 },
  cardiff: { name: 'Cardiff', lat: 51.4916, lng: -3.1895, radius: 7500 },
  ceredigion: { name: 'North Ceredigion', lat: 52.4045, lng: -4.02, radius: 12_000 },
  wrexham: { name: 'Wrexham', lat: 53.0466, lng: -2.9913, radius: 8000 },
  glasgow: { name: 'Glasgow', lat: 55.8611, lng: -4.2502, radius: 9500 },
  inverness: { name: 'Inverness and around', lat: 57.4702, lng: -4.2252, radius: 15_000 },
  orkney: { name: 'Orkney', lat: 59.02, lng: -3.05, radius: 38_000 },
  belfast: { name: 'Belfast', lat: 54.5973, lng: -5.9301, radius: 8000 },
  derry: { name: 'Derry and Strabane', lat: 54.9966, lng: -7.3086, radius: 18_000 },
} as const satisfies Record<string, { name: string; lat: number; lng: number; radius: number }>;

export type AreaKey = keyof typeof areas;
