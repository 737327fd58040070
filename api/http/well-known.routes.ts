import { Router } from 'express';
import { escape } from './plain-page.ts';

type Asked = { isInvented: () => boolean; places: () => Promise<{ slug: string }[]>; origin: string };

/** As many addresses as one sitemap may hold (sitemaps.org). */
const mostAddresses = 50_000;

/** What machines ask every site for. An invented directory asks not to be indexed. */
export function wellKnown({ isInvented, places, origin }: Asked): Router {
  const router = Router();
  router.get('/robots.txt', (_request, response) => {
    const open = `User-agent: *\nDisallow: /api/\nDisallow: /shortlist\n\nSitemap: ${origin}/sitemap.xml\n`;
    response.type('text/plain').send(isInvented() ? 'User-agent: *\nDisallow: /\n' : open);
  });
  router.get('/sitemap.xml', async (_request, response) => {
    const pages = ['/', '/all', '/about', '/accessibility', '/urgent'];
    const here = (await places()).slice(0, mostAddresses - pages.length).map(({ slug }) => `/here/${slug}`);
    const urls = [...pages, ...here].map((page) => `<url><loc>${escape(origin + page)}</loc></url>`);
    response
      .type('application/xml')
      .setHeader('Cache-Control', 'public, max-age=3600')
      .send(
        `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
      );
  });
  return router;
}
