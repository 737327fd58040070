import { frameSandbox } from '../../api/contract/sandbox.ts';
import { heightIn, settle, tellMe, type Heights } from './height.rules.ts';
import { words } from './element.words.ts';
import { hostColours } from './host-colours.ts';

/** Where this script is from is where the frames are. */
const script = document.currentScript as HTMLScriptElement | null;
const { origin } = new URL(script?.src ?? location.href);

/** Milliseconds after which a frame that said nothing is taken for one that may not open here. */
const patience = 20_000;

/** What the element keeps whatever the page's styles say of everything; margins and a largest width are the page's to set. */
const held = {
  ...{
    display: 'block',
    width: 'auto',
    height: 'auto',
    'min-width': 'min(100%, 15rem)',
    'max-height': 'none',
  },
  ...{ position: 'static', float: 'none', visibility: 'visible', opacity: '1', 'pointer-events': 'auto' },
  ...{ transform: 'none', filter: 'none', 'clip-path': 'none', overflow: 'visible', zoom: '1' },
};

/** Attributes that any element may have; every other one is a filter, which the frame judges and names if it is none. */
const isOfElements =
  /^(id|class|style|title|lang|dir|hidden|slot|part|role|tabindex|nonce|is|on.*|data-.*|aria-.*)$/;

for (const kind of ['search', 'list', 'map'] as const)
  if (!customElements.get(`hereabouts-${kind}`)) customElements.define(`hereabouts-${kind}`, elementOf(kind));

/** A custom element has to be a class; what it does is in the functions below. */
function elementOf(kind: keyof typeof words.titles) {
  return class extends HTMLElement {
    #leave: (() => void) | null = null;
    connectedCallback() {
      this.#leave = open(this, kind);
    }
    disconnectedCallback() {
      this.#leave?.();
    }
  };
}

/** Puts the frame into a shadow of the element, out of reach of the page's styles. Answers how to take it away. */
function open(element: HTMLElement, kind: keyof typeof words.titles): () => void {
  const shadow = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  const link = document.createElement('slot');
  const own = document.createElement('a');
  own.href = `${origin}/search`;
  own.textContent = words.link;
  link.append(own);
  const frame = document.createElement('iframe');
  frame.sandbox.add(...frameSandbox);
  frame.referrerPolicy = 'no-referrer';
  // Where a browser knows it: not even cookies of our own site travel with it.
  frame.setAttribute('credentialless', '');
  hold(element, held);
  hold(frame, { display: 'block', width: '100%', height: '320px', border: '0', 'color-scheme': 'auto' });
  // The link stands until the frame has told its height: where it may not open, the link is what there is.
  shadow.replaceChildren(link, frame);

  let heights: Heights = [];
  let told = false;
  const hear = ({ source, origin: from, data }: MessageEvent) => {
    // A sandboxed frame has no origin, which browsers write as "null".
    if (source !== frame.contentWindow || from !== 'null') return;
    const wanted = heightIn(data);
    if (wanted === null) return;
    const settled = settle(heights, wanted, performance.now());
    heights = settled.heights;
    told = true;
    hold(link, { display: 'none' });
    hold(frame, { height: `${settled.height}px` });
  };
  const ask = () => frame.contentWindow?.postMessage(tellMe, '*');
  const show = () => {
    const address = addressOf(element, kind);
    if (frame.src !== address) frame.src = address;
    frame.title = element.title || words.titles[kind];
  };
  const giveUp = () => {
    if (told) return;
    hold(frame, { display: 'none' });
    // eslint-disable-next-line no-console -- whoever looks after the page looks there
    console.warn(words.noFrame(origin));
  };
  const blocked = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent) => {
    if (/^(frame|child|default)-src$/.test(effectiveDirective) && blockedURI.startsWith(origin)) giveUp();
  };

  const changed = new MutationObserver(show);
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const timer = setTimeout(giveUp, patience);
  window.addEventListener('message', hear);
  document.addEventListener('securitypolicyviolation', blocked);
  frame.addEventListener('load', ask);
  dark.addEventListener('change', show);
  changed.observe(element, { attributes: true });
  show();
  return function leave() {
    clearTimeout(timer);
    changed.disconnect();
    dark.removeEventListener('change', show);
    document.removeEventListener('securitypolicyviolation', blocked);
    window.removeEventListener('message', hear);
    frame.remove();
  };
}

/** The frame's own address: what the attributes ask for, and the page's colours unless they say otherwise. */
function addressOf(element: HTMLElement, kind: string): string {
  const query = new URLSearchParams();
  for (const { name, value } of element.attributes) if (!isOfElements.test(name)) query.set(name, value);
  if (query.get('theme') !== 'ours')
    for (const [name, value] of Object.entries(hostColours(element)))
      if (!query.get(name)) query.set(name, value);
  return `${origin}/embed/${kind}?${query.toString()}`;
}

/** By the style object, which no Content-Security-Policy minds; nothing that the page says outweighs it. */
function hold(element: HTMLElement, styles: Record<string, string>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
}
