import { useCallback, useRef, useState } from 'react';
import type { Fault } from '../../api/contract/problem.ts';
import type { PlaceSuggestion } from '../../api/contract/place.ts';
import type { Suggestion } from '../../api/contract/search.ts';
import { Combobox, type Choice } from '../kit/Combobox.tsx';
import { Icon } from '../kit/Icon.tsx';
import { useHydrated } from '../kit/useHydrated.ts';
import { paths } from '../paths.ts';
import { words } from './words.ts';

type Props = {
  q: string;
  near: string;
  at: string;
  compact?: boolean;
  faults?: Fault[];
  children?: React.ReactNode;
};

/** The two boxes of every search, with suggestions while somebody types. Stands inside a GET form. */
export function SearchBoxes({ q, near, at, compact = false, faults = [], children }: Props) {
  const boxes = useRef<HTMLDivElement>(null);
  const [here, setHere] = useState(at);
  const [knownAt, setKnownAt] = useState(at);
  if (at !== knownAt) {
    setKnownAt(at);
    setHere(at);
  }

  const faultOf = (name: string) => faults.find(({ path }) => path === name)?.message;
  const valueOf = useCallback(
    (name: string) =>
      boxes.current?.querySelector<HTMLInputElement>(`input[name=${name}]`)?.value.trim() ?? '',
    [],
  );
  const askWhat = useCallback(
    async (typed: string, signal: AbortSignal): Promise<Choice[]> => {
      const answer = await ask<{ suggestions: Suggestion[] } | { kind: string }>(
        paths.suggest(typed, valueOf('near')),
        signal,
      );
      // Words that tell of danger are answered with who to ring.
      if ('kind' in answer) return [{ label: words.urgent, href: paths.urgent(answer.kind) }];
      return answer.suggestions;
    },
    [valueOf],
  );
  const askWhere = useCallback(async (typed: string, signal: AbortSignal): Promise<Choice[]> => {
    const { places } = await ask<{ places: PlaceSuggestion[] }>(paths.places(typed), signal);
    return places.map(({ label, detail }) => ({ label, ...(detail && { detail }) }));
  }, []);

  /** A suggestion leads to a page of ours; a search keeps the place that is already typed. */
  function follow({ href }: Choice) {
    const target = new URL(href ?? '', location.href);
    if (target.pathname === paths.search()) {
      for (const name of ['near', 'at']) if (valueOf(name)) target.searchParams.set(name, valueOf(name));
    }
    location.assign(target);
  }

  return (
    <div className={compact ? 'boxes compact' : 'boxes'} ref={boxes}>
      <Combobox
        id="q"
        name="q"
        label={words.what}
        value={q}
        fault={faultOf('q')}
        ask={askWhat}
        onChoose={follow}
      />
      <div className="boxes-where">
        <Combobox
          id="near"
          name="near"
          label={words.where}
          value={near}
          fault={faultOf('near')}
          placeholder={here ? words.whereYouAre : undefined}
          ask={askWhere}
          onTyped={() => setHere('')}
        />
        <input type="hidden" name="at" value={here} />
        <WhereIAm
          onFound={(point) => {
            const box = boxes.current?.querySelector<HTMLInputElement>('input[name=near]');
            if (box) box.value = '';
            setHere(point);
          }}
        />
      </div>
      {children}
    </div>
  );
}

async function ask<T>(path: string, signal: AbortSignal): Promise<T> {
  const answer = await fetch(path, { signal, headers: { Accept: 'application/json' } });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return (await answer.json()) as T;
}

/** Asks the device where it is and rounds that to about a hundred metres before it goes anywhere. */
function WhereIAm({ onFound }: { onFound: (point: string) => void }) {
  const [said, setSaid] = useState('');
  const hydrated = useHydrated();

  function look() {
    setSaid(words.lookingForYou);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setSaid('');
        onFound(`${coords.latitude.toFixed(3)},${coords.longitude.toFixed(3)}`);
      },
      () => setSaid(words.cannotFindYou),
      { timeout: 10_000, maximumAge: 600_000 },
    );
  }

  return (
    <div className={hydrated ? 'where-i-am' : 'where-i-am waiting'}>
      <button type="button" className="link-button" onClick={look}>
        <Icon name="locate-fixed" />
        <span>{words.useWhereIAm}</span>
      </button>
      <p className="hint" aria-live="polite">
        {said}
      </p>
    </div>
  );
}
