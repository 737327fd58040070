/** Every address of ours, built in one place. */
export const paths = {
  home: () => '/',
  search: (query: URLSearchParams | Record<string, string> = {}) => withQuery('/search', query),
  asset: (slug: string) => `/assets/${slug}`,
  calendar: (slug: string) => `/assets/${slug}/calendar.ics`,
  qr: (slug: string) => `/assets/${slug}/qr.svg`,
  poster: (slug: string) => `/assets/${slug}/poster`,
  shortlist: (keys = '', print?: 'large') =>
    withQuery('/shortlist', { ...(keys && { ids: keys }), ...(print && { print }) }),
  shortlistQr: (keys: string) => withQuery('/shortlist/qr.svg', { ids: keys }),
  howItWent: () => '/shortlist/how-it-went',
  couldNotFind: () => '/could-not-find',
  here: (slug = '') => (slug ? `/here/${slug}` : '/here'),
  hereNear: (near: string) => withQuery('/here', { near }),
  wrong: (slug: string) => `/assets/${slug}/wrong`,
  number: (slug: string) => `/assets/${slug}/number`,
  worried: (slug: string) => `/assets/${slug}/worried`,
  /** Where the answer to what somebody told will stand. */
  receipt: (token: string) => `/told/${token}`,
  /** After a link of a reminder was pressed. */
  thanks: (what: 'right' | 'closed' | 'renewed', slug = '') => `/thanks/${what}${slug && `/${slug}`}`,
  freshness: () => '/freshness',
  toRing: () => '/freshness/ring',
  toldUs: () => '/freshness/told',
  worries: () => '/worries',
  /** What people ask about their records. */
  rights: (id = '') => (id ? `/rights/${id}` : '/rights'),
  rightsCopy: (id: string) => `/rights/${id}/copy`,
  askRights: (personId: string) => `/people/${personId}/rights`,
  breakGlass: () => '/people/break-glass',
  emergencies: () => '/rights/emergencies',
  complaints: () => '/rights/complaints',
  complain: () => '/complaint',
  settings: () => '/settings',
  searchWords: () => '/settings/words',
  team: () => '/team',
  teamCard: (id = '') => (id ? `/team/${id}` : '/team/me'),
  finish: () => '/finish',
  signInSent: () => '/sign-in/sent',
  signInPassword: (to = '') => withQuery('/sign-in/password', to && { to }),
  signInOrganisation: (to = '', again = false) =>
    withQuery('/sign-in/organisation', { ...(to && { to }), ...(again && { again: '1' }) }),
  signInDemo: () => '/sign-in/demo',
  recover: () => '/sign-in/recover',
  signOut: () => '/sign-out',
  account: () => '/account',
  accountCodes: () => '/account/recovery-codes',
  accountPhone: () => '/account/phone',
  /** The people that somebody works with. */
  myPeople: () => '/people',
  /** One of them, and a room of theirs: `details`, `sharing`, … */
  onePerson: (id: string, room = '') => `/people/${id}${room && `/${room}`}`,
  people: () => '/admin/people',
  person: (id: string) => `/admin/people/${id}`,
  organisations: () => '/admin/organisations',
  organisation: (id: string) => `/admin/organisations/${id}`,
  signIn: (to = '') => withQuery('/sign-in', to && { to }),
  /** To show once more that it is them. */
  showAgain: (to = '') => withQuery('/sign-in/again', to && { to }),
  all: () => '/all',
  urgent: (kind?: string) => (kind ? `/urgent/${kind}` : '/urgent'),
  about: () => '/about',
  sources: () => '/sources',
  /** A search, or everything, as a file. */
  take: (file: string, query: URLSearchParams | '' = '') => withQuery(`/take/${file}`, query),
  /** A search to print and hand on. */
  booklet: (query: URLSearchParams | Record<string, string>) => withQuery('/booklet', query),
  /** Keys of the API, or what one was used for. */
  keys: (id = '') => (id ? `/keys/${id}` : '/keys'),
  /** For people who write programs. */
  developers: () => '/api',
  /** Where somebody makes their line for an embed, and the frames themselves. */
  embedMaker: (query: URLSearchParams | '' = '') => withQuery('/embed', query),
  embed: (kind: string, query: URLSearchParams | '' = '') => withQuery(`/embed/${kind}`, query),
  embedUrgent: (kind: string, look: Record<string, string> = {}) => withQuery(`/embed/urgent/${kind}`, look),
  accessibility: () => '/accessibility',
  professionals: () => '/for-professionals',
  addYourGroup: () => '/add-your-group',
  /** What waits for a curator. */
  curate: (query: Record<string, string> = {}) => withQuery('/curate', query),
  curateStart: () => '/curate/start',
  proposal: (id: string, query: Record<string, string> = {}) => withQuery(`/curate/${id}`, query),
  imports: (query: Record<string, string> = {}) => withQuery('/import', query),
  /** Where the form with a file goes. */
  importFile: () => '/import/file',
  import: (id: string) => `/import/${id}`,
  importColumns: (id: string) => `/import/${id}/columns`,
  importRows: (id: string, query: Record<string, string> = {}) => withQuery(`/import/${id}/rows`, query),
  importSources: () => '/import/sources',
  importSource: (id: string) => `/import/sources/${id}`,
  running: () => '/admin/running',
  audit: (query: Record<string, string> = {}) => withQuery('/admin/audit', query),
  outbox: (id = '') => (id ? `/outbox/${id}` : '/outbox'),
  /** A question of registering, or another step of it. */
  register: (step: string) => `/register/${step}`,
  /** The private way back to what somebody began. */
  carryOn: (token: string) => `/register/carry-on/${token}`,
  /** To say that an entry is one's own. */
  claim: (id: string) => `/register/claim/${id}`,
  groups: () => '/groups',
  group: (id: string) => `/groups/${id}`,
  /** A question of registering, asked anew, or `session` for one more time. */
  groupChange: (id: string, question: string) => `/groups/${id}/change/${question}`,
  /** Which detail of an entry is from which list. */
  whereFrom: (id: string) => `/groups/${id}/where-from`,
  /** The calendar that a group keeps for itself. */
  groupCalendar: (id: string) => `/groups/${id}/calendar`,
  groupHandOver: (id: string) => `/groups/${id}/hand-over`,
  groupAsked: (id: string) => `/groups/${id}/asked`,
  /** An entry by its id, wherever its page is now. */
  entry: (id: string) => `/entries/${id}`,
  groupIntroductions: (id: string) => `/groups/${id}/introductions`,
  /** What waits for a worker of what they connected. */
  work: () => '/connections',
  connect: (personId: string, assetId: string, itemId = '') =>
    withQuery(`/people/${personId}/connect/${assetId}`, itemId && { itemId }),
  connections: (personId: string) => `/people/${personId}/connections`,
  connection: (personId: string, id: string) => `/people/${personId}/connections/${id}`,
  gateway: (page = 1) => withQuery('/gateway', page > 1 ? { page: String(page) } : ''),
  intake: () => '/gateway/new',
  request: (id: string) => `/gateway/${id}`,
  measures: (personId: string) => `/people/${personId}/measures`,
  /** By a key in a mail to a group. */
  introduction: (token: string) => `/introductions/${token}`,
  /** For who works here and has heard of something. */
  tell: () => '/tell',
  conversationStart: () => '/conversations/start',
  conversation: (id: string) => `/conversations/${id}`,
  conversationSave: (id: string) => `/conversations/${id}/save`,
  conversationBegin: () => '/conversations/begin',
  conversationKeys: () => '/conversations/keys',
  conversationSuggest: () => '/conversations/suggest',
  conversationCopy: (id: string) => `/conversations/${id}/copy`,
  conversationConcern: (id: string) => `/conversations/${id}/concern`,
  /** `row` is the key of a place: `places:k3f9x2`. */
  conversationTell: (id: string, row: string) => `/conversations/${id}/tell/${row.split(':').pop() ?? ''}`,
  personConversations: (personId: string) => `/people/${personId}/conversations`,
  personStrengths: (personId: string) => `/people/${personId}/strengths`,
  personSharing: (personId: string) => `/people/${personId}/sharing`,
  /** What suits one person; what they would like stands in no address. */
  matches: (id: string) => `/people/${id}/matches`,
  plan: (id: string) => `/people/${id}/plan`,
  planPrint: (id: string, layout: string, safe = false) =>
    withQuery(`/people/${id}/plan/print`, { layout, ...(safe && { safe: 'yes' }) }),
  /** Puts an entry into the plan of one of the people somebody works with. */
  addToPlan: (assetId: string) => `/add-to-plan/${assetId}`,
  /** A person's own page. */
  myPlan: (token: string) => `/my-plan/${token}`,
  myPlanCalendar: (token: string) => `/my-plan/${token}/calendar.ics`,
  problem: (code: string) => `/problems/${code}`,
  suggest: (q: string, near: string) => withQuery('/api/v1/suggest', near ? { q, near } : { q }),
  places: (q: string) => withQuery('/api/v1/places', { q }),
};

function withQuery(path: string, query: URLSearchParams | Record<string, string> | ''): string {
  const text = new URLSearchParams(query).toString().replaceAll('%2C', ',');
  return text ? `${path}?${text}` : path;
}
