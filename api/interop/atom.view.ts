import { createHash } from 'node:crypto';
import { sourceWords } from '../assets/say.rules.ts';
import type { FeedDoc } from './feed.store.ts';
import { printable } from './plain.rules.ts';

/**
 * What is new in a search as an Atom feed (RFC 4287), newest first. What was asked stands nowhere in it: a feed is
 * shown, kept and passed on.
 */
export function atomFeed(
  assets: FeedDoc[],
  { origin, asked, now }: { origin: string; asked: string; now: Date },
): string {
  const host = new URL(origin).hostname;
  const newest = [...assets].sort((a, b) => +b.createdAt - +a.createdAt).slice(0, 50);
  const digest = createHash('sha256').update(asked).digest('hex').slice(0, 32);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
<title>New near you, from Hereabouts</title>
<id>tag:${host},2026:new/${digest}</id>
<link rel="alternate" type="text/html" href="${escaped(origin)}/search"/>
<updated>${(newest[0]?.createdAt ?? now).toISOString()}</updated>
<author><name>Hereabouts</name></author>
${newest.map((asset) => entry(asset, host, origin)).join('\n')}
</feed>
`;
}

function entry(asset: FeedDoc, host: string, origin: string): string {
  return `<entry>
<title>${escaped(asset.name)}</title>
<id>tag:${host},2026:entry/${asset._id}</id>
<link rel="alternate" type="text/html" href="${escaped(`${origin}/assets/${asset.slug}`)}"/>
<published>${asset.createdAt.toISOString()}</published>
<updated>${asset.updatedAt.toISOString()}</updated>
<summary>${escaped(`${asset.demo ? 'Invented for demonstration. ' : ''}${asset.summary}`)}</summary>
<rights>${escaped(sourceWords(asset.provenance))}</rights>
</entry>`;
}

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string) => printable(text).replace(/[&<>"']/g, (mark) => marks[mark]!);
