/** Runs in every frame: tells the element its height. Made by `scripts.plugin.ts`. */
export const frameScript = '/embed/frame.js';

/** Draws the map of a frame. While developing it is asked for where it is written. */
export const mapScript = import.meta.env.DEV ? '/web/map/embed-map.ts' : '/embed/map.js';
