import { Router, type Response } from 'express';
import { escape } from './plain-page.ts';

type Asked = {
  isInvented: () => boolean;
  places: () => Promise<{ slug: string }[]>;
  /** Addresses of entries in a fixed order, so many after so many; those that are invented are left out. */
  entries: (skip: number, limit: number) => Promise<{ slug: string; updatedAt: Date }[]>;
  origin: string;
};

/** As many addresses as one sitemap may hold (sitemaps.org). */
const mostAddresses = 50_000;
/** Entries in each of the further sitemaps. */
const inOne = 20_000;
/** So many of them are named: four million entries. */
const mostParts = 200;

/** What machines ask every site for. An invented directory asks not to be indexed. */
export function wellKnown({ isInvented, places, entries, origin }: Asked): Router {
  const router = Router();
  router.get('/robots.txt', (_request, response) => {
    const open = `User-agent: *\nDisallow: /api/\nDisallow: /oruk/\nDisallow: /take/\nDisallow: /embed/\nDisallow: /shortlist\n\nSitemap: ${origin}/sitemap.xml\nSitemap: ${origin}/sitemap-entries.xml\n`;
    response.type('text/plain').send(isInvented() ? 'User-agent: *\nDisallow: /\n' : open);
  });
  router.get('/sitemap.xml', async (_request, response) => {
    const pages = ['/', '/all', '/about', '/sources', '/embed', '/accessibility', '/urgent'];
    const here = (await places()).slice(0, mostAddresses - pages.length).map(({ slug }) => `/here/${slug}`);
    const urls = [...pages, ...here].map((page) => `<url><loc>${escape(origin + page)}</loc></url>`);
    response
      .type('application/xml')
      .setHeader('Cache-Control', 'public, max-age=3600')
      .send(
        `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
      );
  });
  // Which further sitemaps there are, and each of them: entries by their ids, so that a part stays much the same.
  router.get('/sitemap-entries.xml', async (_request, response) => {
    const parts: string[] = [];
    while (parts.length < mostParts && (await entries(parts.length * inOne, 1)).length > 0)
      parts.push(
        `<sitemap><loc>${escape(`${origin}/sitemap-entries-${parts.length + 1}.xml`)}</loc></sitemap>`,
      );
    sendXml(response, `<sitemapindex xmlns="${schema}">\n${parts.join('\n')}\n</sitemapindex>`);
  });
  router.get(/^\/sitemap-entries-([1-9]\d{0,2})\.xml$/, async (request, response) => {
    const found = await entries((Number(request.params[0]) - 1) * inOne, inOne);
    const urls = found.map(
      ({ slug, updatedAt }) =>
        `<url><loc>${escape(`${origin}/assets/${slug}`)}</loc><lastmod>${updatedAt.toISOString()}</lastmod></url>`,
    );
    sendXml(response, `<urlset xmlns="${schema}">\n${urls.join('\n')}\n</urlset>`);
  });
  return router;
}

const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const sendXml = (response: Response, body: string) =>
  response
    .type('application/xml')
    .setHeader('Cache-Control', 'public, max-age=3600')
    .send(`<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`);
