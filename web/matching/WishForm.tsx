import { companies, farSteps, priceSteps, travels } from '../../api/contract/matching-lists.ts';
import { Room } from '../kit/Room.tsx';
import type { Choice, MatchesPage } from './matching.server.ts';
import { words } from './words.ts';

type Props = { page: MatchesPage; faultOf: (path: string) => string | undefined };

/** Every assumption as a control: what was read from their words, and what was taken for granted. */
export function WishForm({ page: { wish, topics, lists }, faultOf }: Props) {
  const named = (ids: string[]) => topics.filter(({ id }) => ids.includes(id));
  const others = (type: 'need' | 'interest') =>
    topics.filter((each) => each.type === type && !wish.topics.includes(each.id));
  return (
    <form method="post" className="wish">
      <input type="hidden" name="act" value="ask" />
      <div className="field">
        <label htmlFor="words">{words.inWords}</label>
        <p className="hint" id="words-hint">
          {words.inWordsHint}
        </p>
        <Room most={600}>
          <textarea
            className="box"
            id="words"
            name="words"
            rows={3}
            maxLength={600}
            defaultValue={wish.words}
            aria-describedby="words-hint"
          />
        </Room>
      </div>
      {wish.topics.length > 0 && (
        <Ticks name="topics" legend={words.would} all={named(wish.topics)} chosen={wish.topics} />
      )}
      <details>
        <summary>{words.more}</summary>
        <Ticks name="topics" legend={words.needs} all={others('need')} chosen={[]} />
        <Ticks name="topics" legend={words.interests} all={others('interest')} chosen={[]} />
      </details>
      {wish.not.length > 0 && <Ticks name="not" legend={words.not} all={named(wish.not)} chosen={wish.not} />}
      <div className="wish-pair">
        <div className="field">
          <label htmlFor="near">{words.near}</label>
          <input
            className="box"
            id="near"
            name="near"
            defaultValue={wish.near}
            autoComplete="off"
            aria-describedby="near-hint"
          />
          <p className="hint" id="near-hint">
            {words.nearHint}
          </p>
        </div>
        <Select
          name="metres"
          label={words.far}
          value={String(wish.metres)}
          all={withOwn(farSteps, wish.metres).map((metres) => ({
            id: String(metres),
            label: words.fars[metres] ?? words.metres(metres),
          }))}
        />
        <Select
          name="travel"
          label={words.travel}
          value={wish.travel}
          all={travels.map((id) => ({ id, label: words.travels[id] }))}
        />
        <Select
          name="company"
          label={words.company}
          value={wish.company ?? ''}
          all={[
            { id: '', label: words.notSaid },
            ...companies.map((id) => ({ id, label: words.companies[id] })),
          ]}
        />
        <Select
          name="mostPence"
          label={words.cost}
          value={wish.mostPence === undefined ? '' : String(wish.mostPence)}
          all={[
            { id: '', label: words.anyCost },
            ...withOwn(priceSteps, wish.mostPence).map((pence) => ({
              id: String(pence),
              label: words.costs[pence] ?? words.pence(pence),
            })),
          ]}
        />
        <Select
          name="language"
          label={words.language}
          value={wish.language ?? ''}
          all={[{ id: '', label: words.any }, ...lists.language]}
        />
        <div className="field">
          <label htmlFor="age">{words.age}</label>
          {faultOf('age') && (
            <p className="fault" id="age-fault">
              {faultOf('age')}
            </p>
          )}
          <input className="box" id="age" name="age" inputMode="numeric" defaultValue={wish.age ?? ''} />
        </div>
      </div>
      <Ticks name="days" legend={words.days} hint={words.anyTime} all={lists.day} chosen={wish.days} isRow />
      <Ticks name="times" legend={words.times} hint={words.anyTime} all={lists.time} chosen={wish.times} />
      <Some name="access" legend={words.access} all={lists.access} chosen={wish.access} />
      <Some name="who" legend={words.who} all={lists.who} chosen={wish.who} />
      <p>
        <button className="button">{words.look}</button>
      </p>
    </form>
  );
}

/** A choice that was made elsewhere stays one. */
const withOwn = (steps: readonly number[], own: number | undefined): number[] =>
  [...new Set([...steps, ...(own === undefined ? [] : [own])])].sort((a, b) => a - b);

type Chosen = { name: string; legend: string; all: Choice[]; chosen: readonly string[] };

/** What was chosen stands open; the rest of a long list is folded away. */
function Some({ name, legend, all, chosen }: Chosen) {
  const [on, off] = [true, false].map((is) => all.filter(({ id }) => chosen.includes(id) === is));
  return (
    <>
      {on!.length > 0 && <Ticks name={name} legend={legend} all={on!} chosen={chosen} />}
      <details>
        <summary>{on!.length > 0 ? words.more : legend}</summary>
        <Ticks name={name} legend={legend} all={off!} chosen={[]} />
      </details>
    </>
  );
}

function Ticks({
  name,
  legend,
  hint,
  all,
  chosen,
  isRow = false,
}: Chosen & { hint?: string; isRow?: boolean }) {
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      {hint && <p className="hint">{hint}</p>}
      <div className={isRow ? 'ticks wish-row' : 'ticks wish-ticks'}>
        {all.map(({ id, label }) => (
          <label key={id}>
            <input type="checkbox" name={name} value={id} defaultChecked={chosen.includes(id)} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Select({ name, label, value, all }: { name: string; label: string; value: string; all: Choice[] }) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select className="box" id={name} name={name} defaultValue={value}>
        {all.map(({ id, label: said }) => (
          <option key={id} value={id}>
            {said}
          </option>
        ))}
      </select>
    </div>
  );
}
