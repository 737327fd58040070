export const words = {
  title: 'Our facts in your own programs',
  lead: 'Anybody may read the whole directory by program: no key, no account, from any website.',
  rules: {
    title: 'Three things we ask',
    list: [
      'Keep the source, the licence and the attribution of each entry with it. They stand in every answer.',
      'Keep the date on which it was last checked. Things change.',
      'Keep to the rate that the RateLimit header of each answer tells. Who goes over it is answered 429 and told how long to wait.',
    ],
  },
  examples: 'Examples',
  examplesLead: 'Each of these lines is run against this site whenever it is changed.',
  keys: {
    title: 'Keys, for those who ask often',
    body: [
      'A key gives a program a share of its own: 1,200, 3,000 or 6,000 requests a minute. It opens nothing that is not open to all.',
      'An administrator of your organisation, or of this directory, makes one. It is shown once. It can be ended at any time, and then stops at once.',
      'Send it as “Authorization: Bearer …” or as “x-api-key”. Keep it on a server: a key in a web page is a key given away, and so browsers of other sites cannot send one.',
      'How often a key is used is counted by the day and the kind of question. No addresses and no words are kept.',
    ],
    make: 'Look after your keys',
  },
  more: 'More',
  links: [
    ['/api/docs', 'Every question, field by field'],
    ['/api/openapi.json', 'The same for machines (OpenAPI)'],
    ['/oruk/v3/openapi.json', 'The open standard (ORUK 3.0) for machines (OpenAPI)'],
    ['/sources', 'Our sources and their licences, and the whole directory as files'],
    ['/embed', 'A search box, a list or a map in your own page, without a program'],
  ],
} as const;
