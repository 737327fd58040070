import * as z from 'zod';

/** Nothing written counts as nothing said, so that `PORT=` in a compose file means the default. */
const blank = (value: unknown) => (value === '' ? undefined : value);
const text = z.preprocess(blank, z.string().optional());
const number = (fallback: number) => z.preprocess(blank, z.coerce.number().default(fallback));
const flag = z.preprocess((value) => value === '1' || value === 'true', z.boolean());

/** A name, if any, and one address. */
const mailbox = /^(?:([^<>"\r\n]*?) *<)?([^\s<>",]+@[^\s<>",]+?)>?$/;

const environment = z.object({
  NODE_ENV: text,
  HOST: z.preprocess(blank, z.string().default('127.0.0.1')),
  PORT: number(3000).pipe(z.int().min(0).max(65_535)),
  ORIGIN: z.preprocess(
    blank,
    z
      .url({
        protocol: /^https?$/,
        error: 'Write the whole address people use, for example https://map.example.org.',
      })
      .optional(),
  ),
  TRUST_PROXY: number(0).pipe(z.int().min(0).max(10)),
  MONGODB_URI: z.preprocess(
    blank,
    z
      .string('Say where MongoDB is, or use `npm start`, which brings one.')
      .regex(/^mongodb(\+srv)?:\/\//, 'This is not a mongodb:// address.'),
  ),
  MONGODB_PRIVATE_URI: text,
  MONGODB_AUDIT_URI: text,
  MONGODB_KEYS_URI: text,
  MONGODB_PREFIX: z.preprocess(
    blank,
    z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .default('hereabouts'),
  ),
  MEILI_URL: z.preprocess(blank, z.url().optional()),
  MEILI_KEY: text,
  MEILI_INDEX: z.preprocess(
    blank,
    z
      .string()
      .regex(/^[A-Za-z0-9_-]+$/)
      .default('hereabouts'),
  ),
  DATA_DIR: z.preprocess(blank, z.string().default('.data')),
  SEARCH_WORKER: z.preprocess(blank, z.enum(['auto', 'always', 'never']).default('auto')),
  POSTCODES_IO_URL: z.preprocess(blank, z.url().optional()),
  BASEMAP_TILES: text,
  BASEMAP_PMTILES: text,
  BASEMAP_ATTRIBUTION: text,
  DEFAULT_PLACE: z.preprocess(blank, z.string().default('M33')),
  DEFAULT_PLACE_LABEL: z.preprocess(blank, z.string().default('Sale')),
  /** Outcodes that the directory is for: "M33 M41 WA14". */
  AREA: text,
  DEFAULT_RADIUS: number(4828).pipe(z.number().min(100).max(100_000)),
  RING_NAME: text,
  RING_PHONE: text,
  SMALLEST_COUNT: number(8).pipe(z.int().min(5).max(1_000)),
  SMTP_URL: z.preprocess(
    blank,
    z.url({ protocol: /^smtps?$/, error: 'Write it as smtps://name:password@mail.example.org.' }).optional(),
  ),
  MAIL_FROM: z.preprocess(
    blank,
    z.string().regex(mailbox, 'Write it as Hereabouts <map@example.org>.').optional(),
  ),
  AUDIT_KEY: z.preprocess(
    blank,
    z
      .string()
      .regex(
        /^[^,]{32,}(,[^,]{32,})*$/,
        'Each key has at least 32 characters; write the newest first, with commas.',
      )
      .optional(),
  ),
  ACCOUNTS_KEY: z.preprocess(blank, z.string().min(32, 'Use at least 32 characters.').optional()),
  ROOT_KEYS: z.preprocess(
    blank,
    z
      .string()
      .regex(
        /^[a-z0-9-]{1,40}:[A-Za-z0-9+/]{43}=(,[a-z0-9-]{1,40}:[A-Za-z0-9+/]{43}=)*$/,
        'Write each key as a name, a colon and 32 random bytes in base64, the newest first, with commas.',
      )
      .optional(),
  ),
  OIDC_ISSUER: z.preprocess(blank, z.url().optional()),
  OIDC_CLIENT_ID: text,
  OIDC_CLIENT_SECRET: text,
  OIDC_NAME: text,
  RATE_PER_MINUTE: number(600).pipe(z.int().min(1)),
  LOG_LEVEL: z.preprocess(
    blank,
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  ),
  HEREABOUTS_DEMO: flag,
  HEREABOUTS_DEV: flag,
});

/**
 * The environment, read once and checked: every fault is named, not only the first.
 * In production over anything but loopback an https ORIGIN is needed, because cookies and links depend on it.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env) {
  const parsed = environment.safeParse(env);
  const faults = parsed.success ? [] : parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`);
  if (parsed.success) faults.push(...faultsTogether(parsed.data));
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults);

  const e = parsed.data;
  return {
    production: e.NODE_ENV === 'production',
    dev: e.HEREABOUTS_DEV,
    /** Everything in the directory is invented: pages say so and ask not to be indexed. */
    demo: e.HEREABOUTS_DEMO,
    dataFolder: e.DATA_DIR,
    http: {
      host: e.HOST,
      port: e.PORT,
      origin: e.ORIGIN ?? `http://localhost:${e.PORT}`,
      /** Proxies in front whose forwarded addresses are believed. */
      trustProxy: e.TRUST_PROXY,
      ratePerMinute: e.RATE_PER_MINUTE,
    },
    mongo: {
      uri: e.MONGODB_URI,
      privateUri: e.MONGODB_PRIVATE_URI ?? e.MONGODB_URI,
      auditUri: e.MONGODB_AUDIT_URI ?? e.MONGODB_PRIVATE_URI ?? e.MONGODB_URI,
      keysUri: e.MONGODB_KEYS_URI ?? e.MONGODB_PRIVATE_URI ?? e.MONGODB_URI,
      prefix: e.MONGODB_PREFIX,
    },
    meili: e.MEILI_URL ? { url: e.MEILI_URL, key: e.MEILI_KEY, index: e.MEILI_INDEX } : null,
    searchWorker: e.SEARCH_WORKER,
    geocoder: { postcodesIoUrl: e.POSTCODES_IO_URL ?? null },
    basemap: basemapOf(e),
    defaultPlace: { near: e.DEFAULT_PLACE, label: e.DEFAULT_PLACE_LABEL },
    /** Metres. */
    defaultRadius: e.DEFAULT_RADIUS,
    area: e.AREA?.match(/[A-Z]{1,2}\d[A-Z\d]?/gi) ?? [],
    /** Wherever people are counted, a number below this is shown to nobody. */
    smallestCount: e.SMALLEST_COUNT,
    ring: e.RING_NAME ? { name: e.RING_NAME, ...(e.RING_PHONE ? { phone: e.RING_PHONE } : {}) } : null,
    mail: {
      smtpUrl: e.SMTP_URL ?? null,
      from: mailboxOf(e.MAIL_FROM ?? 'Hereabouts <hereabouts@localhost>'),
    },
    /** Newest first; none means a key file in the data folder. */
    auditKeys: e.AUDIT_KEY?.split(',') ?? [],
    rootKeys: {
      /** Newest first. */
      configured: rootKeysOf(e),
      /** Without any: a key file in the data folder, which is for a workshop or a demonstration. */
      makesOwn: e.NODE_ENV !== 'production' || e.HEREABOUTS_DEMO,
    },
    accounts: {
      /** None means a key file in the data folder. */
      key: e.ACCOUNTS_KEY ?? null,
      provider: providerOf(e),
      /** Three invented people to sign in as: in a demonstration that no other computer can reach, and nowhere else. */
      demoSignIn:
        e.HEREABOUTS_DEMO && loopback(e.HOST) && (!e.ORIGIN || loopback(new URL(e.ORIGIN).hostname)),
    },
    logLevel: e.LOG_LEVEL,
  };
}
export type Config = ReturnType<typeof readConfig>;

/** Names of every variable we read: the compose file is held against it. */
export const variables = Object.keys(environment.shape);

/** All that is wrong with the environment, for a person at a terminal. */
export class ConfigError extends Error {
  override name = 'ConfigError';
  readonly faults: string[];
  constructor(faults: string[]) {
    super(`The configuration needs changing:\n${faults.map((f) => `  - ${f}`).join('\n')}`);
    this.faults = faults;
  }
}

type Environment = z.infer<typeof environment>;

const loopback = (host: string) => host === '127.0.0.1' || host === 'localhost' || host === '::1';

function faultsTogether(e: Environment): string[] {
  const faults: string[] = [];
  if (
    e.NODE_ENV === 'production' &&
    !e.HEREABOUTS_DEMO &&
    !loopback(e.HOST) &&
    !e.ORIGIN?.startsWith('https://')
  )
    faults.push('ORIGIN: in production the address people use must be given and begin with https://.');
  if (e.NODE_ENV === 'production' && e.MEILI_URL && !e.MEILI_KEY)
    faults.push('MEILI_KEY: Meilisearch needs a key in production.');
  if (e.SMTP_URL && !e.MAIL_FROM) faults.push('MAIL_FROM: say whom mail comes from.');
  const provider = [e.OIDC_ISSUER, e.OIDC_CLIENT_ID, e.OIDC_CLIENT_SECRET];
  if (provider.some(Boolean) && !provider.every(Boolean))
    faults.push('OIDC_ISSUER: it goes together with OIDC_CLIENT_ID and OIDC_CLIENT_SECRET.');
  if (e.NODE_ENV === 'production' && e.OIDC_ISSUER?.startsWith('http:'))
    faults.push('OIDC_ISSUER: in production it must begin with https://.');
  const roots = rootKeysOf(e).map(({ id }) => id);
  if (new Set(roots).size < roots.length) faults.push('ROOT_KEYS: two of them have the same name.');
  if (e.RING_PHONE && !e.RING_NAME) faults.push('RING_NAME: say whose number RING_PHONE is.');
  return faults;
}

function rootKeysOf(e: Environment) {
  return (e.ROOT_KEYS?.split(',') ?? []).map((written) => {
    const [id = '', secret = ''] = written.split(':');
    return { id, secret: Buffer.from(secret, 'base64') };
  });
}

function providerOf(e: Environment) {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = e;
  return issuer && clientId && clientSecret
    ? { issuer, clientId, clientSecret, name: e.OIDC_NAME ?? new URL(issuer).hostname }
    : null;
}

function mailboxOf(text: string) {
  const [, name = '', address = ''] = mailbox.exec(text) ?? [];
  return { name, address };
}

function basemapOf(e: Environment) {
  const attribution = e.BASEMAP_ATTRIBUTION;
  if (e.BASEMAP_TILES)
    return { kind: 'raster' as const, url: e.BASEMAP_TILES, ...(attribution ? { attribution } : {}) };
  if (e.BASEMAP_PMTILES)
    return { kind: 'pmtiles' as const, url: e.BASEMAP_PMTILES, ...(attribution ? { attribution } : {}) };
  return { kind: 'offline' as const };
}
