/** Colours of the offline map, read from the style sheet so that dark mode and forced colours reach the canvas. */
export type Palette = {
  sea: string;
  shallows: string;
  land: string;
  abroad: string;
  coast: string;
  settled: string;
  dense: string;
  street: string;
  name: string;
  outcode: string;
  halo: string;
  font: string;
};

/** The palette that holds for an element now. */
export function readPalette(element: HTMLElement): Palette {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(`--map-${name}`).trim();
  return {
    sea: colour('sea'),
    shallows: colour('shallows'),
    land: colour('land'),
    abroad: colour('abroad'),
    coast: colour('coast'),
    settled: colour('settled'),
    dense: colour('dense'),
    street: colour('street'),
    name: colour('name'),
    outcode: colour('outcode'),
    halo: colour('halo'),
    font: style.fontFamily,
  };
}

/** Calls back when the person's system changes between light, dark and forced colours; answers how to stop. */
export function watchPalette(changed: () => void): () => void {
  const questions = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
    window.matchMedia(query),
  );
  for (const question of questions) question.addEventListener('change', changed);
  return () => {
    for (const question of questions) question.removeEventListener('change', changed);
  };
}
