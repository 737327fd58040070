import { useEffect, useRef } from 'react';
import { Icon } from '../kit/Icon.tsx';
import { useHydrated } from '../kit/useHydrated.ts';
import type { Option, ResultsView } from './results.view.ts';
import { words } from './words.ts';

const behindMore = [
  'category',
  'need',
  'scheme',
  'who',
  'kind',
  'format',
  'cost',
  'join',
  'capacity',
  'language',
];

/** Five filters first, the rest behind "more", all with counts. Each opens as a panel over the list. */
export function Filters({ view }: { view: ResultsView }) {
  const bar = useRef<HTMLDivElement>(null);
  const hydrated = useHydrated();
  const { typed, chosen, remote } = view;
  const count = (...names: string[]) => names.reduce((sum, name) => sum + (chosen[name]?.length ?? 0), 0);
  const ageFault = view.faults.find(({ path }) => path === 'age')?.message;
  const free = view.options.cost?.find(([id]) => id === 'free');

  useEffect(function closePanels() {
    function close(event: Event) {
      for (const panel of bar.current?.querySelectorAll<HTMLDetailsElement>('details.panel[open]') ?? []) {
        if (event instanceof KeyboardEvent ? event.key !== 'Escape' : panel.contains(event.target as Node))
          continue;
        if (event instanceof KeyboardEvent) panel.querySelector('summary')?.focus();
        panel.open = false;
      }
    }
    document.addEventListener('keydown', close);
    document.addEventListener('pointerdown', close);
    return function leavePanels() {
      document.removeEventListener('keydown', close);
      document.removeEventListener('pointerdown', close);
    };
  }, []);

  const foot = (said: string) => (
    <p className="panel-foot">
      <button className="button">{said}</button>
    </p>
  );
  const show = foot(hydrated ? words.show(view.total, view.about) : words.showThese);

  return (
    <div className="filters" ref={bar} role="group" aria-label={words.filters}>
      <label className="pill">
        <input
          type="checkbox"
          name="cost"
          value="free"
          defaultChecked={chosen.cost?.includes('free') ?? false}
        />
        {words.free}
        {free && <span className="figures">{free[2]}</span>}
      </label>
      <Panel name={words.when} on={(typed.when ? 1 : 0) + count('day', 'time')} foot={show}>
        <fieldset className="field">
          <legend>{words.when}</legend>
          <div className="ticks">
            {['', ...Object.keys(words.whens)].map((id) => (
              <label key={id}>
                <input type="radio" name="when" value={id} defaultChecked={typed.when === id} />
                {words.whens[id] ?? words.anyTime}
                <Count options={view.options.when} id={id} />
              </label>
            ))}
          </div>
        </fieldset>
        <Ticks view={view} name="day" />
        <Ticks view={view} name="time" />
      </Panel>
      <Panel name={words.gettingIn} on={count('access')} foot={show}>
        <Ticks view={view} name="access" hint={words.accessHint} />
      </Panel>
      <Panel name={words.attendance} on={count('attendance') + (remote ? 1 : 0)} foot={show}>
        <Ticks view={view} name="attendance" />
        <label className="tick">
          <input type="checkbox" name="remote" value="1" defaultChecked={remote} />
          {words.remote}
        </label>
      </Panel>
      <Panel
        name={words.age}
        on={typed.age ? 1 : 0}
        foot={foot(words.showThese)}
        open={ageFault !== undefined}
      >
        <div className="field">
          <label htmlFor="age">{words.ageLabel}</label>
          <p className="hint" id="age-hint">
            {words.ageHint}
          </p>
          {ageFault && (
            <p className="fault" id="age-fault">
              {ageFault}
            </p>
          )}
          <input
            className="box age"
            id="age"
            name="age"
            inputMode="decimal"
            defaultValue={typed.age}
            aria-describedby={ageFault ? 'age-hint age-fault' : 'age-hint'}
            aria-invalid={ageFault !== undefined}
            maxLength={5}
          />
        </div>
      </Panel>
      <Panel name={words.more} on={count(...behindMore.filter((name) => name !== 'cost'))} foot={show} icon>
        {behindMore.map((name) => (
          <More key={name} view={view} name={name} />
        ))}
      </Panel>
    </div>
  );
}

type PanelProps = {
  name: string;
  on: number;
  foot: React.ReactNode;
  icon?: boolean;
  open?: boolean;
  children: React.ReactNode;
};

function Panel({ name, on, foot, icon, open = false, children }: PanelProps) {
  return (
    <details className="panel" name="filter" open={open}>
      <summary className={on > 0 ? 'pill chosen' : 'pill'}>
        {icon && <Icon name="sliders-horizontal" />}
        {name}
        {on > 0 && (
          <span className="figures">
            {on}
            <span className="aloud">{words.on(on)}</span>
          </span>
        )}
        <Icon name="chevron-down" />
      </summary>
      <div className="panel-in">
        <div className="panel-body">{children}</div>
        {foot}
      </div>
    </details>
  );
}

function More({ view, name }: { view: ResultsView; name: string }) {
  const on = view.chosen[name]?.length ?? 0;
  if (!view.options[name]?.length) return null;
  return (
    <details className="more" open={on > 0}>
      <summary>
        {words.groups[name]}
        {on > 0 && <span className="hint">{words.on(on)}</span>}
        <Icon name="chevron-down" />
      </summary>
      <Ticks view={view} name={name} bare />
    </details>
  );
}

type TicksProps = { view: ResultsView; name: string; hint?: string; bare?: boolean };

function Ticks({ view, name, hint, bare = false }: TicksProps) {
  const options = (view.options[name] ?? []).filter(([id]) => name !== 'cost' || id !== 'free');
  if (options.length === 0) return bare ? null : <p className="hint">{words.nothingToChoose}</p>;
  return (
    <fieldset className="field">
      <legend className={bare ? 'aloud' : undefined}>{words.groups[name]}</legend>
      {hint && <p className="hint">{hint}</p>}
      <div className="ticks">
        {options.map(([id, label, count]) => (
          <label key={id}>
            <input
              type="checkbox"
              name={name}
              value={id}
              defaultChecked={view.chosen[name]?.includes(id) ?? false}
            />
            {label}
            <small>{count}</small>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Count({ options, id }: { options: Option[] | undefined; id: string }) {
  const option = options?.find((each) => each[0] === id);
  return option ? <small>{option[2]}</small> : null;
}
