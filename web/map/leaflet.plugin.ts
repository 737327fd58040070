import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const source = join(dirname(createRequire(import.meta.url).resolve('leaflet/package.json')), 'src');

/** What changes Leaflet's own classes as it is read, and so must be read even where nothing is taken from it. */
const acting =
  /[/\\](map[/\\](index|handler[/\\].+)|layer[/\\]vector[/\\](index|Renderer\.getRenderer))\.js$/;

/** Leaflet's source: where it begins, and whether a file of it must stay though nothing is taken from it. */
export const leafletSource = {
  entry: join(source, 'Leaflet.js'),
  files: /[/\\]leaflet[/\\]src[/\\].+\.js$/,
  acts: (file: string) => acting.test(file),
};

/**
 * Builds the browser's map from Leaflet's source files, so that the parts we do not use (layer switch, tooltips,
 * GeoJSON, …) are left out: its ready-made bundle comes whole or not at all. Only for the build: elsewhere Leaflet
 * is the bundle, and a second copy beside it would not know its maps.
 */
export function leafletPlugin(): Plugin {
  return {
    name: 'hereabouts-leaflet',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: {
      filter: { id: /^leaflet$/ },
      handler: () => leafletSource.entry,
    },
    transform: {
      filter: { id: leafletSource.files },
      handler: (_code, id) => ({ moduleSideEffects: leafletSource.acts(id) }),
    },
  };
}
