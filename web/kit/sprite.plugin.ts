import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { icons } from './icons.ts';

const folder = join(dirname(createRequire(import.meta.url).resolve('lucide-static/package.json')), 'icons');

/** One lucide file as a symbol: the shapes only, so that colour and line come from the page. */
function symbolOf(name: string): string {
  const file = readFileSync(join(folder, `${name}.svg`), 'utf8');
  const shapes = file.slice(file.indexOf('>', file.indexOf('<svg')) + 1, file.lastIndexOf('</svg>'));
  return `<symbol id="${name}" viewBox="0 0 24 24">${shapes.replace(/\s*\n\s*/g, '')}</symbol>`;
}

/**
 * Builds the sprite from the list in `icons.ts` and tells the pages its address as `__SPRITE__`.
 * The address carries a hash of the content, so it may be cached for good.
 */
export function spritePlugin(): Plugin {
  const sprite = `<svg xmlns="http://www.w3.org/2000/svg">${icons.map(symbolOf).join('')}</svg>`;
  const hash = createHash('sha256').update(sprite).digest('base64url').slice(0, 8);
  const fileName = `assets/sprite-${hash}.svg`;

  return {
    name: 'hereabouts-sprite',
    config: () => ({ define: { __SPRITE__: JSON.stringify(`/${fileName}`) } }),
    configureServer(server) {
      server.middlewares.use(`/${fileName}`, function serveSprite(_request, response) {
        response.setHeader('Content-Type', 'image/svg+xml');
        response.end(sprite);
      });
    },
    generateBundle() {
      if (this.environment.name === 'client') this.emitFile({ type: 'asset', fileName, source: sprite });
    },
  };
}
