import { data, redirectDocument } from 'react-router';
import { embedMaker, type EmbedKind } from '../../api/contract/embed.ts';
import type { Fault } from '../../api/contract/problem.ts';
import type { Typed } from '../kit/input.server.ts';
import { read, type Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';
import { frameOf, lineOf, linkOf, linkWords, type Chosen } from './line.rules.ts';
import { words } from './maker.words.ts';
import { themeOf } from './theme.rules.ts';

export type MakerView = {
  make: EmbedKind;
  typed: Typed;
  faults: Fault[];
  /** The choices of each list. */
  options: Record<string, { id: string; label: string }[]>;
  /** Null while something is to be put right. */
  made: {
    line: string;
    frame: string;
    /** For the preview: the frame's address, and the element's attributes with its link. */
    address: string;
    chosen: Chosen;
    link: { href: string; words: string };
    changed: string[];
  } | null;
  origin: string;
};

/** The form as it was sent, and the line that it makes. */
export function loadMaker({ context: { services, config }, url }: Ask) {
  const { sure } = services.safety.hear(
    ['q', 'near'].flatMap((name) => url.searchParams.getAll(name)).join('\n'),
  );
  if (sure)
    return redirectDocument(paths.urgent(sure), { status: 303, headers: { 'Cache-Control': 'no-store' } });

  const asked = read(embedMaker, url.searchParams);
  const lists = services.taxonomy.lists();
  const shown = {
    typed: asked.typed,
    options: Object.fromEntries(Object.keys(words.selects).map((name) => [name, lists[name] ?? []])),
    origin: config.origin,
  };
  if (asked.faults) {
    const faulty: MakerView = { ...shown, make: 'search', faults: asked.faults, made: null };
    return data(faulty, { status: 400 });
  }
  const { make } = asked.value;
  const chosen = chosenIn(asked.typed);
  const view: MakerView = {
    ...{ ...shown, make, faults: [] },
    made: {
      line: lineOf(make, chosen, config.origin),
      frame: frameOf(make, chosen, config.origin),
      address: paths.embed(make, new URLSearchParams(chosen)),
      chosen,
      link: { href: linkOf(chosen), words: linkWords(chosen) },
      changed: themeOf(asked.value)?.changed ?? [],
    },
  };
  return data(view);
}

/** What goes without saying is left out, so that the line stays short. */
function chosenIn(typed: Typed): Chosen {
  const usual: Record<string, string> = { show: '10', theme: 'page' };
  const chosen: Chosen = {};
  for (const [name, values] of Object.entries(typed)) {
    const value = values
      .map((one) => one.trim())
      .filter(Boolean)
      .join(' ');
    if (name === 'make' || value === '' || usual[name] === value) continue;
    chosen[name] = value;
  }
  return chosen;
}
