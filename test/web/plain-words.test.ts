import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dangers } from '../../api/contract/urgent.ts';
import { problemCodes } from '../../api/contract/problem.ts';
import { keysOf } from '../../api/contract/shortlist.ts';
import { taxonomyLists } from '../../api/taxonomy/taxonomy.ts';
import { demoAssets } from '../../seed/demo-assets.ts';
import { serveDemo } from '../support/demo-site.ts';
import { gradeOf, sentencesOf, textOf } from '../support/readability.ts';
import { stringsIn } from '../support/source-strings.ts';
import { trade } from '../support/trade-words.ts';
import { whenBuilt } from '../support/built.ts';

/** A child of ten or eleven reads it; aim for nine. */
const highest = 5;
/** Words in a sentence. */
const longest = 25;

/** Pages that may be harder, how hard, and why. Take one out when its page has become plainer. */
const waivers: Record<string, { most: number; because: string }> = {};

/** Longer sentences that stay, each with its reason. */
const inOnePiece = [
  // A list of what nobody knows of a place yet: it is looked through, not read.
  'Hoist, British Sign Language,',
];

whenBuilt('what the public reads', () => {
  let site: Awaited<ReturnType<typeof serveDemo>>;
  /** What groups wrote of themselves is theirs; here it is our own words that are weighed. */
  const theirs = JSON.stringify(demoAssets({ today: new Date().toISOString().slice(0, 10) }));
  let list = '';
  beforeAll(async () => {
    site = await serveDemo('plain-words');
    const example = await site.services.assets.example();
    list = keysOf([example!.id]);
  }, 60_000);
  afterAll(() => site?.stop());

  const pages: [string, (() => RequestInit)?][] = [
    ['/'],
    ['/search'],
    ['/search?q=choir&near=Sale'],
    ['/search?q=xylophone&near=Sale&cost=free&access=step_free'],
    ['/search?near=Zzyzzx'],
    ['/search?age=old&radius=1'],
    ['/assets/sale-library'],
    ['/shortlist'],
    ['/shortlist?ids='],
    ['/shortlist/how-it-went'],
    ['/shortlist/how-it-went', () => sent({ how: 'could_not' })],
    ['/could-not-find'],
    ['/could-not-find', () => sent({ near: 'Sale', need: 'pets' })],
    ['/could-not-find', () => sent({ need: 'unsafe' })],
    ['/here'],
    ['/here/sale-trafford'],
    ['/finish'],
    ['/all'],
    ['/urgent'],
    ...dangers.map((kind): [string] => [`/urgent/${kind}`]),
    ['/about'],
    ['/sources'],
    ['/accessibility'],
    ['/for-professionals'],
    ['/add-your-group'],
    ['/nowhere'],
    ...problemCodes.map((code): [string] => [`/problems/${code}`]),
  ];
  const sent = (fields: Record<string, string>): RequestInit => ({
    method: 'POST',
    body: new URLSearchParams(fields),
  });
  async function read(address: string, init?: () => RequestInit) {
    let path = address === '/shortlist?ids=' ? `${address}${list}` : address;
    if (address.startsWith('/assets/')) path = `/assets/${(await site.services.assets.example())!.slug}`;
    return (await fetch(site.url + path, init?.())).text();
  }
  const withoutAddresses = (text: string) => text.replace(/\S+\/\S+/g, '');
  const ours = (sentence: string) => !theirs.includes(sentence.replace(/[.!?]+$/, ''));

  it('holds no words of the trade on any page', async () => {
    const found: string[] = [];
    for (const [address, init] of pages)
      for (const [around] of withoutAddresses(textOf(await read(address, init))).matchAll(
        new RegExp(`.{0,30}${trade.source}.{0,30}`, 'gi'),
      ))
        if (!theirs.includes(around.trim())) found.push(`${address}: ${around}`);
    expect(found).toEqual([]);
  }, 60_000);

  it('has no sentence too long to be held in the head', async () => {
    const long = new Set<string>();
    for (const [address, init] of pages)
      for (const sentence of sentencesOf(await read(address, init)).filter(ours))
        if (sentence.split(/\s+/).length > longest && !inOnePiece.some((start) => sentence.startsWith(start)))
          long.add(sentence);
    expect([...long]).toEqual([]);
  }, 60_000);

  it('can be read by a child of eleven, but for what is waived with a reason', async () => {
    const grades: Record<string, number> = {};
    for (const [address, init] of pages) {
      const sentences = sentencesOf(await read(address, init)).filter(ours);
      const name = address + (init ? ` (${String((init().body as URLSearchParams).toString())})` : '');
      grades[name] = Math.round(gradeOf(sentences) * 10) / 10;
    }
    console.log(
      Object.entries(grades)
        .map(([name, grade]) => `${grade.toFixed(1).padStart(5)}  ${name}`)
        .join('\n'),
    );
    const tooHard = Object.entries(grades).filter(
      ([name, grade]) => grade > (waivers[name]?.most ?? highest),
    );
    expect(tooHard).toEqual([]);
    // A waiver that is not needed any more goes.
    expect(Object.keys(waivers).filter((name) => (grades[name] ?? 0) <= highest)).toEqual([]);
  }, 60_000);
});

describe('the labels and messages that pages and answers share', () => {
  it('are plain in every list of choices', () => {
    const labels = Object.values(taxonomyLists()).flatMap((list) => list.map(({ label }) => label));
    expect(labels.length).toBeGreaterThan(200);
    expect(labels.filter((label) => trade.test(label))).toEqual([]);
  });

  /** What is said of an endpoint is read by people who write programs. */
  const forPrograms = /endpoints?\.ts$/;
  const files = [
    ...readdirSync('api/contract').map((name) => `api/contract/${name}`),
    'api/search/say.rules.ts',
    'api/search/near-miss.rules.ts',
    'api/search/reason.rules.ts',
    'api/search/someone-to-ring.ts',
    'api/assets/say.rules.ts',
    'api/assets/freshness.rules.ts',
    'api/counts/say.rules.ts',
    'api/safety/helplines.ts',
    'api/places/place.view.ts',
    'api/http/error-handler.ts',
    'api/http/problem.page.ts',
  ].filter((name) => !forPrograms.test(name));
  it.each(files)('are plain in %s', (file) => {
    expect(stringsIn(file).filter((text) => trade.test(text))).toEqual([]);
  });
});

describe('the measure itself', () => {
  it.each([
    ['The cat sat on the mat.', -2, 1],
    ['Find people, places and groups near you that make life better.', 2, 7],
    ['Eligibility for statutory provision is determined following a multidisciplinary assessment.', 16, 30],
  ])('%s is between %d and %d', (sentence, least, most) => {
    const grade = gradeOf([sentence]);
    expect(grade).toBeGreaterThanOrEqual(least);
    expect(grade).toBeLessThanOrEqual(most);
  });
});
