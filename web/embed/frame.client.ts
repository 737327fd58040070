import { tellMe } from './height.rules.ts';

/** Runs in every frame. It needs nothing: without it a frame is a page with links and a form. */
const script = document.currentScript;

tellHeight();
sayNotes();
keepOutOfHistory();
if (location.hash === '#found') document.getElementById('found')?.focus({ preventScroll: true });

/** To the window around it and to nobody else, once that has asked, and from then on whenever it changes. */
function tellHeight(): void {
  let asker: string | null = null;
  let told = 0;
  const tell = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (asker === null || height === told) return;
    told = height;
    // A page of a file, or in a sandbox itself, has no origin that could be named.
    window.parent.postMessage(height, asker === 'null' ? '*' : asker);
  };
  window.addEventListener('message', ({ source, origin, data }) => {
    if (window.parent === window || source !== window.parent || data !== tellMe) return;
    if (asker !== null && origin !== asker) return;
    asker = origin;
    told = 0;
    tell();
  });
  new ResizeObserver(tell).observe(document.documentElement);
}

/** What is not right about how it was set up, for whoever did. */
function sayNotes(): void {
  const notes = JSON.parse(script?.dataset.notes ?? '[]') as string[];
  // eslint-disable-next-line no-console -- whoever sets a box up looks there
  for (const note of notes) console.warn(`Hereabouts: ${note}`);
}

/** What is asked takes the place of what was there: "back" belongs to the page around, and words stay out of its history. */
function keepOutOfHistory(): void {
  document.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') query.append(name, value);
    location.replace(`${form.getAttribute('action') ?? ''}?${query.toString()}#found`);
  });
}
