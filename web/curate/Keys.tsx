import { useHydrated } from '../kit/useHydrated.ts';
import { useKeysOn } from './useKeys.ts';
import { words } from './words.ts';

/** What the single keys do, and the way to turn them off. Without JavaScript there are none. */
export function Keys() {
  const [on, set] = useKeysOn();
  if (!useHydrated()) return null;
  return (
    <details className="keys no-print">
      <summary>{words.keysTitle}</summary>
      <label className="tick">
        <input type="checkbox" checked={on} onChange={(event) => set(event.currentTarget.checked)} />
        {words.keysOn}
      </label>
      <dl>
        {words.keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
