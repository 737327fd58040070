export const sources = {
  title: 'Where our facts come from',
  lead: 'Groups tell us about themselves. Some facts come from open lists. Each entry says where it is from.',
  lists: 'Lists we use',
  entries: (count: number) => (count === 1 ? '1 entry' : `${count.toLocaleString('en-GB')} entries`),
  noLicence: 'No licence was told to us. Ask its people before you use it.',
  maps: 'Maps and places',
  others: [
    {
      what: 'Postcodes and districts',
      from: 'Office for National Statistics, Open Government Licence v3.0. Contains OS data © Crown copyright and database right. Contains Royal Mail data © Royal Mail copyright and database right.',
    },
    {
      what: 'Towns',
      from: 'GeoNames, CC BY 4.0. Some are from OS Open Names, Open Government Licence v3.0. Contains OS data © Crown copyright and database right.',
    },
    { what: 'The outline of the land', from: 'Natural Earth, free for all.' },
    {
      what: 'Numbers for kinds of help',
      from: 'The LGA’s list of services (esd), Open Government Licence v3.0, attributed to the LG Inform Plus programme.',
    },
  ],
  take: 'Take it all with you',
  open: 'Anybody may have the whole directory. You need no key. Keep the names of the sources with it.',
  forms: [
    ['everything.csv', 'A table for any spreadsheet (CSV)'],
    ['everything.geojson', 'A map file (GeoJSON)'],
    ['everything.zip', 'A set of tables (HSDS data package)'],
    ['/oruk/v3', 'For programs: the open standard (ORUK 3.0)'],
    ['/api', 'For programs: our own API'],
    ['/embed', 'In your own page: a search box, a list or a map'],
  ],
} as const;
