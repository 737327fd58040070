/** One thing a program can do, as a line for a shell. */
export type ApiExample = {
  id: string;
  title: string;
  says: string;
  /** `{origin}` stands for where the directory is; a key comes from the shell, so that none is ever written down. */
  curl: string;
  /** What it answers, which a test holds it to by running the line. */
  gives: { status: number; type: string; has: string };
};

/** The examples of the page for programmers. What stands there is what the test runs, letter for letter. */
export const apiExamples: ApiExample[] = [
  {
    id: 'search',
    title: 'Look for something near a place',
    says: 'The search of our own pages: the same words, filters and order, 20 a page, with counts for every filter.',
    curl: 'curl "{origin}/api/v1/search?q=choir&near=M33&cost=free"',
    gives: { status: 200, type: 'application/json', has: '"hits":[' },
  },
  {
    id: 'one',
    title: 'Read one entry',
    says: 'By the last part of its address on our pages, or by its id at /api/v1/assets/{id}.',
    curl: 'curl "{origin}/api/v1/assets/by-slug/{first slug}"',
    gives: { status: 200, type: 'application/json', has: '"provenance":{' },
  },
  {
    id: 'open-referral',
    title: 'Read the whole directory in the open standard',
    says: 'Open Referral UK 3.0, streamed: one service on each line. Nothing is held back and nothing has to be paged.',
    curl: 'curl "{origin}/oruk/v3/services?format=ndjson&full=true"',
    gives: { status: 200, type: 'application/x-ndjson', has: '"hereabouts_source":{' },
  },
  {
    id: 'changes',
    title: 'Keep a copy: what has changed since',
    says: 'The latest change comes last. Compare the ids of minimal=true now and then: what is gone there is gone.',
    curl: 'curl "{origin}/oruk/v3/services?modified_after=2026-01-01T00:00:00Z&page=1"',
    gives: { status: 200, type: 'application/json', has: '"total_items":' },
  },
  {
    id: 'near',
    title: 'Services within two kilometres of a postcode',
    says: 'Metres from the middle of the postcode.',
    curl: 'curl "{origin}/oruk/v3/service_at_locations?postcode=M33&proximity=2000"',
    gives: { status: 200, type: 'application/json', has: '"contents":[' },
  },
  {
    id: 'table',
    title: 'A search as a table',
    says: 'For any spreadsheet. Each line names its source, licence and attribution: please keep them.',
    curl: 'curl "{origin}/take/list.csv?near=M33&cost=free"',
    gives: { status: 200, type: 'text/csv', has: 'Source,Licence,Attribution' },
  },
  {
    id: 'calendar',
    title: 'A calendar to subscribe to',
    says: 'The times of a search, worked out anew each time it is fetched.',
    curl: 'curl "{origin}/take/list.ics?near=M33"',
    gives: { status: 200, type: 'text/calendar', has: 'BEGIN:VCALENDAR' },
  },
  {
    id: 'again',
    title: 'Ask again only for what is new',
    says: 'Send back the ETag of the last answer. 304 without a body means that nothing is new.',
    curl: 'curl -D - -o /dev/null -H "If-None-Match: $(curl -s -o /dev/null -D - "{origin}/oruk/v3/taxonomies" | tr -d "\\r" | sed -n "s/^[Ee][Tt]ag: //p")" "{origin}/oruk/v3/taxonomies"',
    gives: { status: 304, type: '', has: '304' },
  },
  {
    id: 'fault',
    title: 'What is wrong with a question',
    says: 'A problem (RFC 9457) that names every fault with its field, not only the first.',
    curl: 'curl "{origin}/api/v1/search?near=M33&age=old&colour=red"',
    gives: { status: 400, type: 'application/problem+json', has: '"path":"colour"' },
  },
  {
    id: 'danger',
    title: 'Words that tell of danger',
    says: 'Are answered with who can be rung now, before anything is looked for. Show that to whoever typed them. The words are kept nowhere.',
    curl: 'curl -L "{origin}/api/v1/search?q=i+want+to+kill+myself"',
    gives: { status: 200, type: 'application/json', has: '"helplines":[' },
  },
  {
    id: 'key',
    title: 'With a key',
    says: 'A key has a share of its own, told in the RateLimit header of each answer. It may also be sent as x-api-key.',
    curl: 'curl -H "Authorization: Bearer $HEREABOUTS_KEY" "{origin}/api/v1/search?near=M33"',
    gives: { status: 200, type: 'application/json', has: '"hits":[' },
  },
  {
    id: 'bad-key',
    title: 'With a key that does not work',
    says: 'A key that is not ours, has run out or was ended is answered 401. It never passes for no key.',
    curl: 'curl -H "x-api-key: hereabouts_not-one-of-ours" "{origin}/oruk/v3/services"',
    gives: { status: 401, type: 'application/problem+json', has: '"code":"bad-key"' },
  },
];

/** A line as it can be copied and run. */
export const curlOf = ({ curl }: ApiExample, origin: string, slug: string): string =>
  curl.replaceAll('{origin}', origin).replaceAll('{first slug}', slug);
