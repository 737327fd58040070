/**
 * Neighbourhoods of real towns (GeoNames and the outcode table give the towns; these middles were set by hand inside
 * the built-up area, away from water). `spread` is how far, in metres, an invented address may lie from the middle.
 */
type SpotFacts = {
  town: string;
  outcode: string;
  lat: number;
  lng: number;
  spread: number;
  phones: PhoneRange;
};

/** Ofcom's numbers for drama: the part that is fixed, and how many digits we may add. */
export type PhoneRange = keyof typeof phoneRanges;
export const phoneRanges = {
  manchester: { stem: '0161 496 0', digits: 3 },
  sheffield: { stem: '0114 496 0', digits: 3 },
  leeds: { stem: '0113 496 0', digits: 3 },
  bristol: { stem: '0117 496 0', digits: 3 },
  tyneside: { stem: '0191 498 0', digits: 3 },
  london: { stem: '020 7946 0', digits: 3 },
  cardiff: { stem: '029 2018 0', digits: 3 },
  glasgow: { stem: '0141 496 0', digits: 3 },
  northernIreland: { stem: '028 9649 6', digits: 3 },
  /** Towns without a range of their own. */
  anywhere: { stem: '01632 960', digits: 3 },
  mobile: { stem: '07700 900', digits: 3 },
  freephone: { stem: '08081 570', digits: 3 },
} as const;

const at = (
  town: string,
  outcode: string,
  lat: number,
  lng: number,
  phones: PhoneRange,
  spread = 350,
): SpotFacts => ({ town, outcode, lat, lng, spread, phones });

export const spots = {
  // the demo network: Trafford
  saleCentre: at('Sale', 'M33', 53.4248, -2.3225, 'manchester', 450),
  saleMoor: at('Sale', 'M33', 53.4192, -2.3085, 'manchester', 400),
  brooklands: at('Sale', 'M33', 53.4152, -2.3292, 'manchester', 350),
  ashton: at('Sale', 'M33', 53.4291, -2.3432, 'manchester', 400),
  saleWest: at('Sale', 'M33', 53.4201, -2.3528, 'manchester', 300),
  stretford: at('Stretford', 'M32', 53.4467, -2.3098, 'manchester', 350),
  gorseHill: at('Stretford', 'M32', 53.4536, -2.2998, 'manchester', 300),
  lostock: at('Stretford', 'M32', 53.4546, -2.3252, 'manchester', 300),
  oldTrafford: at('Old Trafford', 'M16', 53.4594, -2.2711, 'manchester', 400),
  firswood: at('Old Trafford', 'M16', 53.4513, -2.2794, 'manchester', 300),
  urmston: at('Urmston', 'M41', 53.4489, -2.3537, 'manchester', 400),
  flixton: at('Urmston', 'M41', 53.4452, -2.3803, 'manchester', 350),
  davyhulme: at('Urmston', 'M41', 53.4562, -2.3668, 'manchester', 350),
  altrincham: at('Altrincham', 'WA14', 53.3878, -2.3512, 'manchester', 350),
  broadheath: at('Altrincham', 'WA14', 53.3998, -2.3565, 'manchester', 350),
  bowdon: at('Altrincham', 'WA14', 53.3776, -2.3648, 'manchester', 300),
  timperley: at('Timperley', 'WA15', 53.3958, -2.3262, 'manchester', 400),
  hale: at('Hale', 'WA15', 53.3785, -2.3418, 'manchester', 350),
  partington: at('Partington', 'M31', 53.4183, -2.4283, 'manchester', 300),
  // elsewhere in England
  kimberworth: at('Rotherham', 'S61', 53.4372, -1.3927, 'anywhere', 500),
  rotherham: at('Rotherham', 'S60', 53.4302, -1.3575, 'anywhere', 300),
  heeley: at('Sheffield', 'S2', 53.3655, -1.4632, 'sheffield', 400),
  sharrow: at('Sheffield', 'S7', 53.3632, -1.4838, 'sheffield', 350),
  harehills: at('Leeds', 'LS8', 53.8128, -1.5102, 'leeds', 400),
  beeston: at('Leeds', 'LS11', 53.7778, -1.5561, 'leeds', 400),
  bedminster: at('Bristol', 'BS3', 51.4404, -2.6013, 'bristol', 350),
  easton: at('Bristol', 'BS5', 51.4637, -2.5634, 'bristol', 400),
  byker: at('Newcastle upon Tyne', 'NE6', 54.9757, -1.5793, 'tyneside', 300),
  fenham: at('Newcastle upon Tyne', 'NE4', 54.9781, -1.6474, 'tyneside', 400),
  plymouth: at('Plymouth', 'PL4', 50.3752, -4.1291, 'anywhere', 350),
  stoke: at('Plymouth', 'PL2', 50.3868, -4.1612, 'anywhere', 300),
  norwichWest: at('Norwich', 'NR2', 52.6292, 1.2806, 'anywhere', 400),
  norwichNorth: at('Norwich', 'NR3', 52.6437, 1.2946, 'anywhere', 450),
  dalston: at('Hackney', 'E8', 51.5447, -0.0672, 'london', 400),
  clapton: at('Hackney', 'E5', 51.5566, -0.0561, 'london', 400),
  // Wales
  canton: at('Cardiff', 'CF11', 51.4798, -3.1998, 'cardiff', 350),
  splott: at('Cardiff', 'CF24', 51.4868, -3.1545, 'cardiff', 350),
  aberystwyth: at('Aberystwyth', 'SY23', 52.4141, -4.0776, 'anywhere', 220),
  penparcau: at('Aberystwyth', 'SY23', 52.3996, -4.0719, 'anywhere', 220),
  wrexham: at('Wrexham', 'LL11', 53.0494, -2.9986, 'anywhere', 350),
  caiaPark: at('Wrexham', 'LL13', 53.0437, -2.9716, 'anywhere', 300),
  // Scotland
  govanhill: at('Glasgow', 'G42', 55.8358, -4.2594, 'glasgow', 350),
  govan: at('Glasgow', 'G51', 55.8587, -4.3133, 'glasgow', 200),
  inverness: at('Inverness', 'IV2', 57.4717, -4.2153, 'anywhere', 350),
  dalneigh: at('Inverness', 'IV3', 57.4757, -4.2456, 'anywhere', 250),
  kirkwall: at('Kirkwall', 'KW15', 58.9795, -2.9593, 'anywhere', 200),
  stromness: at('Stromness', 'KW16', 58.9641, -3.3002, 'anywhere', 120),
  // Northern Ireland
  southBelfast: at('Belfast', 'BT7', 54.5836, -5.9297, 'northernIreland', 400),
  westBelfast: at('Belfast', 'BT12', 54.5946, -5.9543, 'northernIreland', 400),
  derry: at('Derry', 'BT48', 54.9998, -7.3288, 'northernIreland', 350),
  waterside: at('Derry', 'BT47', 54.9946, -7.3006, 'northernIreland', 300),
} as const satisfies Record<string, SpotFacts>;

export type SpotKey = keyof typeof spots;

/** Towns of the demo network, which is the patch that the first run shows. */
export const networkTowns: readonly string[] = [
  'Sale',
  'Stretford',
  'Old Trafford',
  'Urmston',
  'Altrincham',
  'Timperley',
  'Hale',
  'Partington',
];
