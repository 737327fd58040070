import type { Identity } from '../../api/contract/people-views.ts';
import { words } from './words.ts';

const says = words.person;

/** What is known of how to reach and talk with somebody; a number that may be rung is a link. */
export function Contact({ identity }: { identity: Identity }) {
  const {
    name,
    knownAs,
    born,
    phone,
    email,
    address,
    postcode,
    nhsNumber,
    needs,
    communication,
    safe,
    area,
  } = identity;
  const where = [address, postcode].filter(Boolean).join('\n') || area?.name;
  const facts: [string, string | React.JSX.Element | undefined][] = [
    [words.details.name, knownAs && name],
    [says.born, born],
    [
      says.phone,
      phone && safe.phone !== 'no' ? <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a> : phone,
    ],
    [says.email, email],
    [says.address, where],
    [says.nhs, nhsNumber],
    [
      says.communication,
      [...needs.map((need) => words.needs[need]), communication].filter(Boolean).join('\n'),
    ],
  ];
  const known = facts.filter(([, value]) => value);
  return (
    <section aria-labelledby="contact">
      <h2 id="contact">{says.contact}</h2>
      {known.length === 0 && <p>{says.noContact}</p>}
      <dl className="people-facts">
        {known.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
