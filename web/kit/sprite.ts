declare const __SPRITE__: string | undefined;

/** Address of the icon sprite; the build fills it in. */
export const sprite = typeof __SPRITE__ === 'undefined' ? '/sprite.svg' : __SPRITE__;
