import { createServer, request as plain, type RequestListener } from 'node:http';
import { createServer as listenTo, type AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isPublicAddress } from '../../../api/infra/address.rules.ts';
import { createFetchSafely, FetchError } from '../../../api/infra/fetch-safely.ts';

const types = ['application/json', 'text/csv'];
const how = { types, mostBytes: 1_000_000, withinMs: 2_000 };

/** Sends without encryption, so that a test needs no certificate; everything before that is as it will be. */
const unencrypted = ((url: URL, options: object, told: () => void) =>
  plain(
    Object.assign(new URL(url), { protocol: 'http:' }),
    { ...options, port: url.port || '443' } as never,
    told,
  )) as never;

async function textOf(fetched: Awaited<ReturnType<ReturnType<typeof createFetchSafely>>>): Promise<string> {
  if (fetched.isSame) return 'same';
  const parts: Buffer[] = [];
  for await (const chunk of fetched.body) parts.push(chunk);
  return Buffer.concat(parts).toString();
}

describe('an address that leads inside', () => {
  let connections = 0;
  const listener = listenTo((socket) => {
    connections++;
    socket.destroy();
  });
  let port = 0;
  beforeAll(async () => {
    await new Promise<void>((done) => listener.listen(0, '::', done));
    port = (listener.address() as AddressInfo).port;
  });
  afterAll(() => new Promise((done) => listener.close(done)));

  const names: Record<string, string[]> = {
    'inner.example.org': ['127.0.0.1'],
    'mixed.example.org': ['93.184.215.14', '127.0.0.1'],
    'six.example.org': ['::1'],
    'mapped.example.org': ['::ffff:127.0.0.1'],
    'cloud.example.org': ['169.254.169.254'],
    'shared.example.org': ['100.64.3.4'],
    'local6.example.org': ['fe80::1'],
    'unique.example.org': ['fd00::1'],
    'nat64.example.org': ['64:ff9b::7f00:1'],
    'sixtofour.example.org': ['2002:7f00:1::'],
    'teredo.example.org': ['2001:0:7f00:1::'],
    'private.example.org': ['10.1.2.3'],
    'zero.example.org': ['0.0.0.0'],
    'none.example.org': [],
  };
  const resolve = (host: string) =>
    Promise.resolve(
      (names[host] ?? ['127.0.0.1']).map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );

  const hosts = [
    '127.0.0.1', '127.1', '127.0.1', '2130706433', '0x7f000001', '0x7f.0.0.1', '0177.0.0.1', '017700000001', '127.0.0.1.',
    '0', '0.0.0.0', '0.0.0.0.', '10.0.0.1', '10.255.255.255', '172.16.0.1', '172.31.255.255', '192.168.0.1', '192.168.1.254',
    '169.254.169.254', '2852039166', '0xA9FEA9FE', '0251.0376.0251.0376', '100.64.0.1', '100.127.255.254', '168.63.129.16', '192.0.0.192',
    '198.18.0.1', '192.0.2.1', '203.0.113.9', '224.0.0.1', '239.255.255.250', '255.255.255.255', '240.0.0.1',
    '[::1]', '[::]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::127.0.0.1]', '[0:0:0:0:0:ffff:7f00:0001]', '[fe80::1]', '[fc00::1]',
    '[fd00:ec2::254]', '[fec0::1]', '[ff02::1]', '[64:ff9b::7f00:1]', '[64:ff9b:1::1]', '[2002:7f00:1::]', '[2001:db8::1]', '[2001::1]', '[100::1]',
    'localhost', 'localhost.', 'LOCALHOST', 'sub.localhost', 'printer.local', 'db', 'metadata.google.internal', 'router.lan', 'host.docker.internal',
    '１２７.０.０.１', '①②⑦.⓪.⓪.①', 'ⓛⓞⓒⓐⓛⓗⓞⓢⓣ', '127。0。0。1', '%31%32%37.0.0.1', 'loc%61lhost',
    ...Object.keys(names),
  ]; // prettier-ignore
  const hostile = [
    ...hosts.map((host) => `https://${host}/feed.json`),
    ...['http://93.184.215.14/feed', 'HTTP://example.org/', 'ftp://example.org/a.csv', 'file:///etc/passwd', 'gopher://127.0.0.1:1/_', 'data:text/csv,a', 'javascript:alert(1)', '//127.0.0.1/', 'example.org/feed', ''],
    ...['https://example.org@127.0.0.1/', 'https://user:pass@93.184.215.14/', 'https://127.0.0.1\\@example.org/', 'https://127.0.0.1#@example.org/', 'https://127.0.0.1?@example.org/', 'https://exam\tple.org/', 'https://example.org\n.localhost/', 'https:///127.0.0.1/', 'https:127.0.0.1/'],
    ...['https://93.184.215.14:22/', 'https://93.184.215.14:8443/', 'https://[2606:2800:21f::1]:6379/', 'https://93.184.215.14:0/', 'https://93.184.215.14:99999/'],
  ]; // prettier-ignore

  it(`is refused in ${hostile.length} ways of writing it, and nothing is connected to`, async () => {
    const fetchSafely = createFetchSafely({ resolve, request: unencrypted });
    expect(hostile.length).toBeGreaterThanOrEqual(100);
    for (const address of hostile) {
      const asked = [address, address.replace(/^(https:\/\/[^/?#@]+)\//, `$1:${port}/`)];
      for (const each of asked)
        expect([each, await fetchSafely(each, how).catch((error: unknown) => error)]).toEqual([
          each,
          expect.any(FetchError),
        ]);
    }
    expect(connections).toBe(0);
  });

  it('is refused where a name leads somewhere else the second time', async () => {
    let asked = 0;
    const flips = () => Promise.resolve([{ address: asked++ === 0 ? '93.184.215.14' : '127.0.0.1', family: 4 }]);
    const went: string[] = [];
    const fetchSafely = createFetchSafely({
      resolve: flips,
      request: ((_url: URL, options: { lookup: (...a: unknown[]) => void }) => {
        options.lookup('flips.example.org', { all: false }, (_e: unknown, address: string) => went.push(address));
        options.lookup('flips.example.org', { all: true }, (_e: unknown, all: { address: string }[]) => went.push(all[0]!.address));
        return plain({ host: '127.0.0.1', port: 1 });
      }) as never,
    });
    await expect(fetchSafely('https://flips.example.org/', how)).rejects.toThrow(FetchError);
    expect([asked, went]).toEqual([1, ['93.184.215.14', '93.184.215.14']]);
    await expect(fetchSafely('https://flips.example.org/', how)).rejects.toThrow('public internet');
  }); // prettier-ignore

  it.each([
    ['127.0.0.1', false],
    ['8.8.8.8', true],
    ['172.32.0.1', true],
    ['100.128.0.1', true],
    ['2606:4700::1111', true],
    ['::ffff:8.8.8.8', false],
    ['2001:db8::1', false],
    ['fe80::1%eth0', false],
    ['not an address', false],
  ])('%s is public: %s', (address, expected) => expect(isPublicAddress(address)).toBe(expected));
});

describe('a feed on the public internet', () => {
  let answer: RequestListener = () => {};
  const server = createServer((request, response) => answer(request, response));
  let base = '';
  let fetchSafely: ReturnType<typeof createFetchSafely>;
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    base = `https://feeds.example.org:${port}`;
    fetchSafely = createFetchSafely({
      resolve: (host) => Promise.resolve([{ address: host === 'feeds.example.org' ? '127.0.0.1' : '10.0.0.1', family: 4 }]),
      request: unencrypted,
      loopback: { port },
    }); // prettier-ignore
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('is read, with what to ask by the next time', async () => {
    answer = (_request, response) =>
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'etag': '"a"', 'last-modified': 'Mon, 02 Mar 2026 10:00:00 GMT' }).end('{"a":1}'); // prettier-ignore
    const fetched = await fetchSafely(`${base}/x`, how);
    expect(fetched).toMatchObject({ type: 'application/json', etag: '"a"', lastModified: 'Mon, 02 Mar 2026 10:00:00 GMT' }); // prettier-ignore
    expect(await textOf(fetched)).toBe('{"a":1}');
  });

  it('is not read again when its server says that nothing changed', async () => {
    answer = ({ headers }, response) =>
      response.writeHead(headers['if-none-match'] === '"a"' ? 304 : 500).end();
    expect(await fetchSafely(`${base}/x`, { ...how, known: { etag: '"a"' } })).toEqual({ isSame: true });
  });

  it('may be packed', async () => {
    answer = (_request, response) =>
      response
        .writeHead(200, { 'content-type': 'text/csv', 'content-encoding': 'gzip' })
        .end(gzipSync('name\nChoir'));
    expect(await textOf(await fetchSafely(`${base}/x`, how))).toBe('name\nChoir');
  });

  it('may lead on three times, not four', async () => {
    const hops =
      (n: number): RequestListener =>
      (request, response) => {
        const at = Number(request.url!.slice(1));
        if (at < n) response.writeHead(302, { location: `/${at + 1}` }).end();
        else response.writeHead(200, { 'content-type': 'text/csv' }).end('there');
      };
    answer = hops(3);
    expect(await textOf(await fetchSafely(`${base}/0`, how))).toBe('there');
    answer = hops(4);
    await expect(fetchSafely(`${base}/0`, how)).rejects.toThrow('leads on more than 3 times');
  });

  it.each(['https://169.254.169.254/latest', 'http://feeds.example.org/', 'https://inner.example.net/', '//10.0.0.1/', 'https://a:b@feeds.example.org/', 'file:///etc/passwd'])(
    'does not lead on to %s',
    async (location) => {
      let asked = 0;
      answer = (_request, response) => {
        asked++;
        response.writeHead(302, { location }).end();
      };
      await expect(fetchSafely(`${base}/x`, how)).rejects.toThrow(FetchError);
      expect(asked).toBe(1);
    },
  ); // prettier-ignore

  it.each([
    ['too long by what it says', { 'content-length': '2000000' }, 'x', 'longer than 1 MB'],
    ['too long without saying so', {}, 'x'.repeat(1_000_001), 'longer than 1 MB'],
    ['too long once unpacked', { 'content-encoding': 'gzip' }, gzipSync('x'.repeat(2_000_000)), 'longer than 1 MB'],
    ['packed in another way', { 'content-encoding': 'br' }, 'x', 'packed its answer'],
    ['of another kind', { 'content-type': 'text/html' }, '<p>', 'not a list we can read'],
    ['of no kind', { 'content-type': '' }, '<p>', 'without a type'],
  ])('is refused when it is %s', async (_what, headers, body, words) => {
    answer = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/csv', ...headers });
      response.end(body);
    };
    await expect(fetchSafely(`${base}/x`, how).then(textOf)).rejects.toThrow(words);
  }); // prettier-ignore

  it('is given up when it takes too long, before or in the middle of its answer', async () => {
    answer = () => {};
    await expect(fetchSafely(`${base}/x`, { ...how, withinMs: 50 })).rejects.toThrow('too long to answer');
    answer = (_request, response) => response.writeHead(200, { 'content-type': 'text/csv' }).write('name');
    await expect(fetchSafely(`${base}/x`, { ...how, withinMs: 80 }).then(textOf)).rejects.toThrow('too long to answer'); // prettier-ignore
  });

  it('is not taken for whole when the connection breaks off', async () => {
    answer = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/csv', 'content-length': '100' }).write('name');
      setImmediate(() => response.destroy());
    };
    await expect(fetchSafely(`${base}/x`, how).then(textOf)).rejects.toThrow('broke off');
  });
});
