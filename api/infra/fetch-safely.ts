import { lookup } from 'node:dns/promises';
import type { IncomingMessage } from 'node:http';
import https, { type RequestOptions } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { createGunzip } from 'node:zlib';
import { hostOf, isLoopback, isPublicAddress, notPublic, whyNotFetched } from './address.rules.ts';

/** Why nothing was fetched, in words for whoever gave the address. */
export class FetchError extends Error {
  override name = 'FetchError';
}

export type Fetching = {
  /** Media types to take, without parameters; anything else is refused unread. */
  types: readonly string[];
  mostBytes: number;
  /** Milliseconds for all of it, redirects and body too. */
  withinMs?: number;
  /** What was known of it the last time: the server may answer that nothing changed. */
  known?: { etag?: string; lastModified?: string };
};

export type Fetched =
  | { isSame: true }
  | {
      isSame: false;
      url: string;
      type: string;
      etag?: string;
      lastModified?: string;
      /** Throws `FetchError` when it grows too long or takes too long. To be read to its end, or `cancel`led. */
      body: AsyncIterable<Buffer>;
      cancel: () => void;
    };

type Resolve = (host: string) => Promise<{ address: string; family: number }[]>;
type Request = (
  url: URL,
  options: RequestOptions,
  told: (answer: IncomingMessage) => void,
) => ReturnType<typeof https.request>;

const mostRedirects = 3;

/**
 * Fetches from an address that somebody else chose, so that it cannot be used to reach into our own network (threat T11):
 * https only, on its own port; every address that its name stands for must be public, and the connection goes to one that
 * was checked, so a name that changes its mind meanwhile changes nothing. At most three redirects, each checked as the
 * first was. `loopback` lets tests answer for themselves and is for nothing else.
 */
export function createFetchSafely({
  resolve = (host) => lookup(host, { all: true, verbatim: true }),
  request = https.request,
  loopback,
}: { resolve?: Resolve; request?: Request; loopback?: { port: number } } = {}) {
  const ports = loopback ? ['', String(loopback.port)] : [''];
  const isAllowed = (address: string) => isPublicAddress(address) || (loopback !== undefined && isLoopback(address));

  return async function fetchSafely(address: string, how: Fetching): Promise<Fetched> {
    const signal = AbortSignal.timeout(how.withinMs ?? 10_000);
    let url = parsed(address);
    for (let hop = 0; hop <= mostRedirects; hop++) {
      const answer = await ask(url, how, signal);
      const { statusCode = 0, headers } = answer;
      if ([301, 302, 303, 307, 308].includes(statusCode) && headers.location) {
        answer.destroy();
        url = parsed(headers.location, url);
        continue;
      }
      if (statusCode === 304) {
        answer.destroy();
        return { isSame: true };
      }
      return read(answer, url, how, signal);
    }
    throw new FetchError(`The address leads on more than ${mostRedirects} times.`);
  };

  async function ask(url: URL, how: Fetching, signal: AbortSignal): Promise<IncomingMessage> {
    const why = whyNotFetched(url, ports);
    if (why && !(loopback && why === notPublic && isLoopback(hostOf(url)))) throw new FetchError(why);
    const pinned = await addressOf(hostOf(url), signal);
    return new Promise((answered, failed) => {
      const asked = request(
        url,
        {
          agent: false,
          signal,
          lookup: always(pinned),
          headers: {
            'Accept': how.types.join(', '),
            'Accept-Encoding': 'gzip',
            'User-Agent': 'Hereabouts (community directory; reads feeds that it was given)',
            ...(how.known?.etag && { 'If-None-Match': how.known.etag }),
            ...(how.known?.lastModified && { 'If-Modified-Since': how.known.lastModified }),
          },
        },
        answered,
      );
      asked.on('error', (error) => failed(inWords(error, signal)));
      asked.end();
    });
  }

  /** One of the addresses behind a name, when all of them are public: a name that also stands for an inner one is refused. */
  async function addressOf(host: string, signal: AbortSignal) {
    const family = isIP(host);
    const found = family ? [{ address: host, family }] : await resolved(host, signal);
    const [first] = found;
    if (!first) throw new FetchError('Nothing answers to the name in that address.');
    if (!found.every(({ address }) => isAllowed(address))) throw new FetchError(notPublic);
    return first;
  }

  async function resolved(host: string, signal: AbortSignal) {
    try {
      return await Promise.race([resolve(host), late(signal)]);
    } catch (error) {
      if (error instanceof FetchError) throw error;
      throw new FetchError('Nothing answers to the name in that address.', { cause: error });
    }
  }
} // prettier-ignore
export type FetchSafely = ReturnType<typeof createFetchSafely>;

function parsed(address: string, base?: URL): URL {
  // A parser forgives these, and people who read the address do not see them.
  if (/[\s\\\p{Cc}]/u.test(address.trim())) throw new FetchError('That is not a whole address.');
  try {
    return new URL(address.trim(), base);
  } catch (error) {
    throw new FetchError('That is not a whole address.', { cause: error });
  }
} // prettier-ignore

function read(answer: IncomingMessage, url: URL, how: Fetching, signal: AbortSignal): Fetched {
  const refuse = (why: string): never => {
    answer.destroy();
    throw new FetchError(why);
  };
  const { statusCode, headers } = answer;
  if (statusCode !== 200) return refuse(`The server answered with ${statusCode} instead of a file.`);
  const type = (headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();
  if (!how.types.includes(type)) return refuse(`The server sent ${type || 'something without a type'}, which is not a list we can read.`);
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity' && encoding !== 'gzip') return refuse(`The server packed its answer as ${encoding}, which we did not ask for.`);
  if (Number(headers['content-length'] ?? 0) > how.mostBytes) return refuse(tooLong(how.mostBytes));
  return {
    ...{ isSame: false, url: url.href, type },
    ...(headers.etag && { etag: headers.etag }),
    ...(headers['last-modified'] && { lastModified: headers['last-modified'] }),
    body: limited(answer, encoding === 'gzip', how.mostBytes, signal),
    cancel: () => answer.destroy(),
  };
} // prettier-ignore

/** What comes out is counted, not what comes in: a small packed answer may unpack to a very long one. */
async function* limited(
  answer: IncomingMessage,
  isPacked: boolean,
  most: number,
  signal: AbortSignal,
): AsyncGenerator<Buffer> {
  let bytes = 0;
  const source = isPacked ? unpacked(answer) : answer;
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > most) throw new FetchError(tooLong(most));
      yield chunk;
    }
    if (!answer.complete) throw new FetchError('The connection broke off before the end.');
  } catch (error) {
    throw inWords(error, signal);
  } finally {
    answer.destroy();
  }
}

function unpacked(answer: IncomingMessage) {
  const gunzip = createGunzip();
  answer.on('error', (error) => gunzip.destroy(error));
  return answer.pipe(gunzip);
}

function inWords(error: unknown, signal: AbortSignal): Error {
  if (error instanceof FetchError) return error;
  if (signal.aborted) return new FetchError('The server took too long to answer.', { cause: error });
  return new FetchError('The server could not be reached, or the connection broke off.', { cause: error });
}

const late = (signal: AbortSignal) =>
  new Promise<never>((_, failed) =>
    signal.addEventListener('abort', () => failed(new FetchError('The server took too long to answer.'))),
  );

const tooLong = (most: number) => `The answer is longer than ${Math.round(most / 1_000_000)} MB.`;

/** Whatever name is asked for, the connection goes to the address that was checked. */
const always =
  ({ address, family }: { address: string; family: number }): LookupFunction =>
  (_host, options, told) =>
    options.all ? told(null, [{ address, family }]) : told(null, address, family);
