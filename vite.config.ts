import { reactRouter } from '@react-router/dev/vite';
import { defaultAllowedOrigins, defineConfig } from 'vite';
import { embedScriptsPlugin } from './web/embed/scripts.plugin.ts';
import { spritePlugin } from './web/kit/sprite.plugin.ts';
import { leafletPlugin } from './web/map/leaflet.plugin.ts';

export default defineConfig({
  plugins: [spritePlugin(), leafletPlugin(), embedScriptsPlugin(), reactRouter()],
  publicDir: 'web/public',
  // In development. A frame of ours in another page stands in a sandbox: what it asks for comes from the origin "null".
  server: { cors: { origin: ['null', defaultAllowedOrigins] } },
  build: {
    // Fonts and pictures stay files of their own: what is inlined is paid for again on every page.
    assetsInlineLimit: 0,
    // The pictures in `<img>` and the fonts are cached for a year by their hashed names.
    assetsDir: 'assets',
    target: 'es2022',
    // Node's own name for "no source maps in the browser"; the server build keeps its own.
    sourcemap: false,
  },
});
