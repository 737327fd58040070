import type { AssetDraft } from '../../contract/asset.ts';
import type { Flag } from '../../contract/curation.ts';
import { linesOf } from './heard.rules.ts';
import { disguises, knownSites, lures, moneySites, oddEnds, secret, shorteners, spelledOut, trackers } from './link.words.ts'; // prettier-ignore
import { excerpt, textsOf, type Said } from './texts.rules.ts';
import { warns } from './warning.words.ts';

/** Links that lead elsewhere than they seem, follow people about, or ask for money. */
export function linkFlags(draft: AssetDraft): Flag[] {
  const texts = textsOf(draft);
  const said = [...texts, ...linesOf(draft), ...linkFields(draft)];
  const hosts = [...new Set(said.flatMap(({ text }) => urlsIn(text).flatMap((url) => read(url)?.hostname ?? [])))];
  const labels = (draft.contacts ?? []).flatMap(({ label, value }, n) =>
    label ? otherTargets(`contacts.${n}`, `[${label}](${value})`) : [],
  );
  const warned = warns(texts.map(({ text }) => text).join('\n'));
  const found = said.flatMap(({ path, text }) => [
    ...schemes(path, text),
    ...disguised(path, text),
    ...secrets(path, text),
    ...lured(path, text),
    ...otherTargets(path, text),
    ...urlsIn(text).flatMap((url) => judged(path, url, draft, hosts)),
    ...(warned ? [] : money(path, text)),
  ]);
  return [...labels, ...found];
} // prettier-ignore

const firstOf = (patterns: readonly RegExp[], text: string): RegExpExecArray | undefined => {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found) return found;
  }
  return undefined;
};
const link = (path: string, because: string, said: string): Flag => ({ kind: 'link', path, because, said: said.slice(0, 160) }); // prettier-ignore

function linkFields(draft: AssetDraft): Said[] {
  const contacts = (draft.contacts ?? []).flatMap(({ kind, value }, n) =>
    kind === 'website' || kind === 'social' || kind === 'relay' || /:\/\/|www\.|^[a-z]+:/i.test(value)
      ? [{ path: `contacts.${n}`, text: kind === 'website' && !/^[a-z]+:/i.test(value) ? `https://${value}` : value }]
      : [],
  );
  const joins = (draft.join ?? []).flatMap(({ url }, n) => (url ? [{ path: `join.${n}.url`, text: url }] : []));
  const { url } = draft.provenance;
  return [...contacts, ...joins, ...(url ? [{ path: 'provenance.url', text: url }] : [])];
} // prettier-ignore

/** "bit . ly/tea", "example[.]com" and "example dot com" as they are meant. */
const mended = (text: string) =>
  text
    .replace(/hxxp/gi, 'http')
    .replace(/\s?[[({]\s?(?:\.|dot)\s?[\])}]\s?/gi, '.')
    .replace(/\btiny url\b/gi, 'tinyurl')
    .replace(/(?<=[a-z0-9]) dot (?=(?:com|co|org|net|uk|ly|gd|info|me|io|gl)\b)/gi, '.')
    .replace(/\b(bit|ow|t|cutt) ?\. ?(ly)\b/gi, '$1.$2')
    .replace(/(?<=\.[a-z]{2,6}) (?:forward |back ?)?slash (?=\S)/gi, '/');

const address =
  /\b(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"'|)\]]+|(?<![@\w.-])(?:[a-z0-9-]+\.)+(?:com|co\.uk|org\.uk|org|net|uk|ly|gd|gl|info|me|io|co|cc|at|xyz|top|click|site|online|shop|store|live|ru|tk|link|page|app|biz|life|world|club|loan|win|zip|de|fr)(?:\/[^\s<>"'|)\]]*)?(?![\w@])/gi;

const urlsIn = (text: string): string[] =>
  [...new Set(mended(text).match(address) ?? [])].map((url) => url.replace(/[.,;:!?]+$/, ''));

function read(url: string): URL | null {
  try {
    return new URL(/^[a-z]+:\/\//i.test(url) ? url : `https://${url}`);
  } catch {
    return null;
  }
}

/** Who writes an address so that no machine sees it hides it from whoever checks. */
function disguised(path: string, text: string): Flag[] {
  const spelled = spelledOut.exec(text);
  const found = spelled ?? firstOf(disguises, text);
  return found && (spelled || !/@|\bat\b/i.test(text.slice(Math.max(0, found.index - 30), found.index)))
    ? [link(path, 'an address of a site, written so that it does not look like one', excerpt(text, found.index, found[0].length))]
    : [];
} // prettier-ignore

/** What one presses only to let somebody in: a warning to pass over, notices to allow, a programme from nowhere. */
function lured(path: string, text: string): Flag[] {
  const found = firstOf(lures, text);
  const before = text.slice(Math.max(0, (found?.index ?? 0) - 40), found?.index);
  return found && !/\b(?:never|not|n['’]t|without|fake|spot|scams?|beware)\b/i.test(before)
    ? [link(path, 'it asks people to let something pass that guards them', excerpt(text, found.index, found[0].length))]
    : [];
} // prettier-ignore

/** What nobody needs to know for a place at a table. */
function secrets(path: string, text: string): Flag[] {
  const found = secret.exec(text);
  const before = text.slice(Math.max(0, (found?.index ?? 0) - 40), found?.index);
  return found && !/\b(?:never|not|n['’]t|nobody|no one|without) (?:\S+ ){0,4}$/i.test(before) && !/\b(?:wi-?fi|strangers?|help (?:you )?(?:to )?(?:with|set)|forgot\w*|scams?|safe online|fake|fraud\w*|phishing|spot|beware|cheats?|nickname|library card|leisure card|membership card|bus pass)\b/i.test(text)
    ? [link(path, 'it asks for a password, a card or bank details', excerpt(text, found.index, found[0].length))]
    : [];
} // prettier-ignore

const schemes = (path: string, text: string): Flag[] => {
  const found =
    /\b(?:java\s*script|vb\s*script|data|file|blob|ms-\w+|intent)\s*:(?=\S)(?!\/\/\s)[^\s]{2,}/i.exec(
      text.replace(/[\u0000-\u001f\u200b-\u200f]/g, '').replace(/&(?:colon|#58|#x3a);/gi, ':'), // eslint-disable-line no-control-regex
    );
  return found ? [link(path, 'a link that runs something instead of leading somewhere', found[0])] : [];
};

/** `[what it says](where it leads)` and `<a href>`: the words name one site, the link another. */
function otherTargets(path: string, text: string): Flag[] {
  const pairs = [
    ...[...text.matchAll(/\[([^\]]{1,200})\]\(\s*([^)\s]{1,500})[^)]*\)/g)].map(([, words, to]) => ({ words, to })),
    ...[...text.matchAll(/<a\b[^>]{0,300}?href\s*=\s*["']?([^"'\s>]{1,500})[^>]{0,300}>(.{1,200}?)<\/a>/gis)].map(([, to, words]) => ({ words, to })),
    ...[...text.matchAll(/((?:www\.|https?:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,}\S*)\s*(?:->|=>|→|\(|<|\|)\s*(https?:\/\/[^\s)>]{1,500})/gi)].map(([, words, to]) => ({ words, to })),
  ];
  return pairs.flatMap(({ words = '', to = '' }) => {
    const target = read(to);
    const named = /(?:[a-z0-9-]+\.)+[a-z]{2,}/i.exec(words.replace(/<[^>]*>/g, ''))?.[0];
    const seems = named ? read(named) : null;
    return target && seems && siteOf(seems.hostname) !== siteOf(target.hostname)
      ? [link(path, `the words say ${seems.hostname}, the link leads to ${target.hostname}`, `${words} → ${to}`)]
      : [];
  });
} // prettier-ignore

function judged(path: string, url: string, draft: AssetDraft, hosts: string[]): Flag[] {
  const parsed = read(url);
  if (!parsed) return [];
  const host = parsed.hostname.replace(/^www\./, '').replace(/\.$/, '');
  const reasons: string[] = [];
  if (shorteners.has(host)) reasons.push('a shortened link: nobody sees where it leads');
  if (parsed.username || parsed.password) reasons.push(`what stands before the @ is not the site; it leads to ${host}`);
  if (/^(?:\d{1,3}\.){3}\d{1,3}$|^\[|^0x|^\d+$/.test(host)) reasons.push('a number instead of a site’s name');
  if (parsed.port && !['80', '443'].includes(parsed.port)) reasons.push('an unusual port');
  if (/(?:^|\.)xn--/.test(host)) reasons.push('letters of another alphabet that look like ours');
  if (oddEnds.test(host)) reasons.push(`few real groups have an address that ends like ${host}`);
  const like = lookedLike(host, hosts);
  if (like) reasons.push(`it looks like ${like}, and is not`);
  if (leadsOn(parsed)) reasons.push('it sends people on to another site');
  const own = isOwn(parsed, url, draft);
  const marks = [...parsed.searchParams].filter(([key, value]) => trackers.test(key) && !isHarmlessMark(key, value, host, own)).map(([key]) => key); // prettier-ignore
  if (marks.length > 0) reasons.push(`it follows who presses it (${marks.join(', ')})`);
  if (!official.test(host) && !own && claims.test(parsed.pathname)) reasons.push('it leads to where one is asked to sign in or to claim something');
  if (gambling.test(host)) reasons.push('its name speaks of gambling, loans, pills or prizes');
  if (moneySites.test(host)) reasons.push('it asks for money');
  if (/\/(?:donate|donations?|give|pay|crypto|invest)(?:[/?#.]|$)/i.test(parsed.pathname) && path !== 'provenance.url' && !own) reasons.push('it asks for money');
  if (/^(?:t\.me|telegram\.me|wa\.me|discord\.gg)$/.test(host) && /free|gift|win|cash|earn|crypto|profit|signal|deal/i.test(parsed.pathname)) reasons.push('it leads to a chat of strangers that promises something');
  if (/(?:^|[-.])(?:qr|short|tiny|go|redirect|click)-?(?:links?|url|go|me)\.(?:com?|io|me|net|to|cc)$/.test(host)) reasons.push('a shortened link: nobody sees where it leads');
  if (/\.(?:exe|msi|apk|scr|bat|cmd|dmg|jar|iso|zip|rar|7z|js|vbs|docm|xlsm)$/i.test(parsed.pathname)) reasons.push('it hands out a file to run or unpack');
  return reasons.map((because) => link(path, because, url));
} // prettier-ignore

/** The site that the entry names as its own elsewhere, or whose e-mail address it has. */
const isOwn = ({ hostname }: URL, url: string, draft: AssetDraft): boolean =>
  (draft.contacts ?? []).some(
    ({ kind, value }) =>
      value !== url &&
      ((kind === 'website' && siteOf(read(value)?.hostname ?? '') === siteOf(hostname)) ||
        (kind === 'email' && siteOf(value.split('@')[1] ?? '') === siteOf(hostname))),
  );
/** A group that counts who saw its poster follows nobody, nor does a council’s page number. */
const isHarmlessMark = (key: string, value: string, host: string, own: boolean): boolean =>
  (/^(?:utm_\w+|ref|source|sid|cid|tag|campaign)$/i.test(key) && (own || official.test(host))) ||
  (/^(?:ref|aff|sid|utm_source|utm_medium)$/i.test(key) && ticketSites.test(host)) ||
  (/^(?:ref|utm_source|utm_medium)$/i.test(key) &&
    /^(?:posters?|leaflets?|flyers?|qr|library|notice-?board|newsletter|print|share)$/i.test(value));
const ticketSites = /(?:^|\.)(?:eventbrite\.co(?:m|\.uk)|ticketsource\.co\.uk|ticketsource\.com|facebook\.com|tickettailor\.com|trybooking\.com|wegottickets\.com|bookwhen\.com|meetup\.com|google\.com)$/; // prettier-ignore

const claims =
  /\/(?:log-?in|sign-?in|verify|wallet|rebate|refund|prize|winner|unlock|gift-?card)(?:[/?#.-]|$)/i;
const gambling =
  /casino|betting|slots|poker|viagra|pills|payday|quick-?cash|fast-?cash|easy-?loan|crypto|bitcoin|forex|xxx|porn|hookup|giveaway|free-?money|free-?gift|prize|jackpot/i;

/** A link within a link, to another site than its own. */
const leadsOn = (url: URL): boolean =>
  [...url.searchParams.values(), decodeURIComponentSafely(url.pathname.slice(1))].some((value) => {
    const inner = /^(?:https?:)?\/\/[^/]/i.test(value) ? read(value.replace(/^\/\//, 'https://')) : null;
    return inner !== null && siteOf(inner.hostname) !== siteOf(url.hostname);
  });

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The part of a name that somebody owns: "www.trafford.gov.uk" → "trafford.gov.uk". */
function siteOf(host: string): string {
  const parts = host.toLowerCase().replace(/^www\./, '').split('.'); // prettier-ignore
  const two =
    /^(?:co|org|gov|ac|nhs|net|ltd|plc|sch|me|police|com)$/.test(parts.at(-2) ?? '') && parts.length > 2;
  return parts.slice(two ? -3 : -2).join('.');
}

/** The known site that a name imitates: by a letter, by digits for letters, or by having it in the middle. */
function lookedLike(host: string, hosts: string[]): string | null {
  const site = siteOf(host);
  const plain = letters(site);
  const others = hosts.map((each) => siteOf(each.replace(/^www\./, ''))).filter((each) => each !== site);
  for (const known of [...knownSites, ...others]) {
    if (site === known || site.endsWith(`.${known}`) || host.endsWith(`.${known}`)) continue;
    const near = known.length >= 7 && plain.length >= 7 && (plain === letters(known) || slipsApart(plain, known) === 1);
    if (near && knownSites.every((each) => each !== site)) return known;
  }
  for (const label of host.split('.'))
    for (const known of knownSites) {
      const [brand = ''] = known.split('.');
      // a school of Trafford has "trafford" in its address by right
      const same = label === brand && (townSites.test(brand) || official.test(host));
      const near = !same && brand.length >= 7 && label.length >= 6 && slipsApart(letters(label), letters(brand)) < 2;
      if (near && !knownSites.includes(site)) return known;
    }
  for (const known of knownSites) {
    const inside = `.${host}.`.includes(`.${known}.`) || host.includes(known.replaceAll('.', '-'));
    if (inside && site !== known && !host.endsWith(`.${known}`) && !(host === known)) return known;
  }
  if (/(?:^|[-.])(?:nhs|gov|hmrc|dwp)(?:[-.]?uk)?[-]|[-](?:nhs|gov|hmrc|dwp)(?:[-]|\.)/.test(host) && !/\.(?:nhs|gov)\.uk$/.test(host))
    return 'an official site';
  if (/(?:facebook|paypal|whatsapp|google|lnstagram|mlcrosoft)/.test(letters(host)) && !knownSites.includes(site) && !/^(?:fb\.me|goo\.gle|google\.co\.uk|google\.\w{2,3})$/.test(site))
    return 'a well-known site';
  return null;
} // prettier-ignore

const townSites = /^(?:trafford|manchester|salford)$/;
const official = /\.(?:sch|gov|ac|nhs|police)\.uk$/;

const letters = (text: string) =>
  text.replace(/0/g, 'o').replace(/[1i|]/g, 'l').replace(/3/g, 'e').replace(/5/g, 's').replace(/rn/g, 'm').replace(/vv/g, 'w'); // prettier-ignore

/** 0, 1, or 2 for more: letters changed, added, left out, or two swapped. */
function slipsApart(a: string, b: string): 0 | 1 | 2 {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > 1) return 2;
  let from = 0;
  while (a[from] !== undefined && a[from] === b[from]) from++;
  const swapped =
    a[from] === b[from + 1] && a[from + 1] === b[from] && a.slice(from + 2) === b.slice(from + 2);
  const rest = [
    [a.slice(from + 1), b.slice(from + 1)],
    [a.slice(from + 1), b.slice(from)],
    [a.slice(from), b.slice(from + 1)],
  ];
  return swapped || rest.some(([one, other]) => one === other) ? 1 : 2;
}

const asks = [
  /\bsort ?code\b[^\n]{0,20}\d{2}[- ]?\d{2}[- ]?\d{2}/i,
  /\b(?:account|acc|a\/c)\s?(?:no|number|num)?\.?:?\s?\d{8}\b/i,
  /\b(?:bc1[a-z0-9]{20,}|0x[a-f0-9]{40}|[13][a-km-zA-HJ-NP-Z1-9]{25,34})\b/,
  /\b(?:bitcoin|crypto ?(?:currency|wallet)?|gift cards?|western union|bank transfer to|cash ?app)\b/i,
  /\b(?:please|help us|urgently)\b[^.\n]{0,30}\b(?:donate|send (?:us )?money|give generously|chip in|transfer (?:the )?money)\b/i,
  /\b(?:donate|give|send (?:us )?money|chip in)\s+(?:now|today|here|generously|online|what you can (?:now|here|via|online|to|through)|via|by (?:text|bank|card|phone|paypal|transfer)|(?:at|on) (?:https?:|www\.|\S+\.\w{2,})|to our (?:appeal|fund|page))/i,
  /\b(?:our )?(?:urgent |emergency |crowd\w* )?(?:appeal|fundrais\w+|crowdfund\w*)\b[^.\n]{0,40}(?:£\s?\d|https?:|www\.|target|donat)/i,
];
function money(path: string, text: string): Flag[] {
  const found = asks.map((pattern) => pattern.exec(text)).find((each) => each !== null);
  return found ? [link(path, 'it asks for money', excerpt(text, found.index, found[0].length))] : [];
}
