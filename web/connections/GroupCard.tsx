import type { GroupIntroduction } from '../../api/contract/connection-views.ts';
import { groupWords } from './group.words.ts';
import { words } from './words.ts';

const says = groupWords.card;

/** Exactly what a group sees of somebody, before it is sent and after: one component, so that they cannot differ. */
export function GroupCard({ view }: { view: GroupIntroduction }) {
  if (view.isTakenBack) return <p>{says.takenBack}</p>;
  const { from, told } = view;
  const facts: [string, React.ReactNode][] = [
    ...told.map(({ part, words: said }): [string, string] => [words.tellables[part].name, said]),
    [says.how, words.kinds[view.kind].name],
    [says.from, [from.worker, from.organisation].filter(Boolean).join(', ')],
    ...(from.phone
      ? [
          [says.ring, <a href={`tel:${from.phone.replaceAll(' ', '')}`}>{from.phone}</a>] as [
            string,
            React.ReactNode,
          ],
        ]
      : []),
    [says.made, words.day(view.madeOn)],
  ];
  return (
    <div className="told-card">
      <p>{says.lead(from.organisation)}</p>
      <dl className="facts">
        {facts.map(([label, said]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
      {told.length === 0 && <p className="hint">{says.nothing}</p>}
    </div>
  );
}
