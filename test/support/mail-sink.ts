import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export type Delivered = { from: string; to: string[]; raw: string };

/** A mail server on loopback that keeps what it is given. `refuse` lets it answer by a status. */
export async function mailSink() {
  const delivered: Delivered[] = [];
  let refuse: { at: 'recipient' | 'content'; status: number } | null = null;
  let onTaken: (mail: Delivered) => void = () => {};
  const failed = (status: number) => Object.assign(new Error('No.'), { responseCode: status });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    closeTimeout: 100,
    onRcptTo: (_address, _session, done) =>
      done(refuse?.at === 'recipient' ? failed(refuse.status) : undefined),
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (refuse?.at === 'content') return done(failed(refuse.status));
        const mail = {
          from: envelope.mailFrom ? envelope.mailFrom.address : '',
          to: envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks).toString('utf8'),
        };
        delivered.push(mail);
        onTaken(mail);
        done();
      });
    },
  });
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    delivered,
    refuse: (at: 'recipient' | 'content', status: number) => void (refuse = { at, status }),
    accept: () => void (refuse = null),
    /** Called when a mail was taken, before the sender is told so. */
    whenTaken: (then: (mail: Delivered) => void) => void (onTaken = then),
    stop: () => new Promise<void>((closed) => server.close(() => closed())),
  };
}

/** The named header of a raw mail, unfolded and decoded. */
export function headerOf(raw: string, name: string): string | null {
  const head = raw.slice(0, raw.search(/\r?\n\r?\n/)).replace(/\r?\n[ \t]+/g, ' ');
  const line = head.split(/\r?\n/).find((each) => each.toLowerCase().startsWith(`${name.toLowerCase()}:`));
  return line ? decodedWords(line.slice(name.length + 1).trim()) : null;
}

/** The parts of a raw mail by their type, decoded. */
export function partsOf(raw: string): Record<string, string> {
  const boundary = /boundary="([^"]+)"/.exec(raw)?.[1];
  const parts = boundary ? raw.split(`--${boundary}`).slice(1, -1) : [raw];
  return Object.fromEntries(
    parts.map((part) => {
      const body = part.slice(part.search(/\r?\n\r?\n/)).replace(/^(\r?\n){2}/, '');
      const type = /content-type: *([a-z/]+)/i.exec(part)?.[1] ?? 'text/plain';
      const encoding = /content-transfer-encoding: *([a-z0-9-]+)/i.exec(part)?.[1] ?? '7bit';
      return [type.toLowerCase(), decodedBody(body, encoding.toLowerCase())];
    }),
  );
}

function decodedBody(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  return encoding === 'quoted-printable' ? quotedPrintable(body.replace(/=\r?\n/g, '')) : body;
}

const quotedPrintable = (text: string) =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

/** RFC 2047. */
const decodedWords = (text: string) =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_, how: string, word: string) =>
      how.toLowerCase() === 'b'
        ? Buffer.from(word, 'base64').toString('utf8')
        : quotedPrintable(word.replaceAll('_', ' ')),
    );
