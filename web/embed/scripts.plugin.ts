import { build } from 'esbuild';
import type { Plugin } from 'vite';

/** Scripts that run in pages of others, or in frames there: each one file that leaves no name behind. */
const scripts = { 'embed.js': 'web/embed/element.client.ts', 'embed/frame.js': 'web/embed/frame.client.ts' };

async function made(source: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * Builds what embeds need besides pages, under names that stay: a line that somebody put into their page once must work
 * for years. The map is a chunk like any other, and shares Leaflet with our own pages.
 */
export function embedScriptsPlugin(): Plugin {
  return {
    name: 'hereabouts-embed-scripts',
    configureServer(server) {
      for (const [name, source] of Object.entries(scripts))
        server.middlewares.use(`/${name}`, function serveScript(_request, response, next) {
          made(source).then((text) => {
            response.setHeader('Content-Type', 'text/javascript');
            response.end(text);
          }, next);
        });
    },
    buildStart() {
      if (this.environment.name === 'client' && this.environment.mode === 'build')
        this.emitFile({ type: 'chunk', id: 'web/map/embed-map.ts', fileName: 'embed/map.js' });
    },
    async generateBundle() {
      if (this.environment.name !== 'client') return;
      for (const [fileName, source] of Object.entries(scripts))
        this.emitFile({ type: 'asset', fileName, source: await made(source) });
    },
  };
}
