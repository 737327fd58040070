import type { LocalContact } from '../kit/context.ts';
import { Icon } from '../kit/Icon.tsx';
import { askFor, noRing, ring as ringWords, type Words } from './words.ts';

/** A page of plain text, ending with whom to ask. */
export function Page({ words, ring }: { words: Words; ring: LocalContact | null }) {
  return (
    <div className="page prose">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {words.sections.map(({ id, title, body, list, to }) => (
        <section className="prose" key={title} id={id}>
          <h2>{title}</h2>
          {body.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {to && (
            <p>
              <a href={to.path}>{to.label}</a>
            </p>
          )}
          {list && (
            <ul>
              {list.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
      <section className="prose">
        <h2>{askFor}</h2>
        <p>{ring ? `${ring.words}: ${ring.name}` : noRing}</p>
        {ring?.phone && (
          <p>
            <a className="button quiet" href={`tel:${ring.phone.replaceAll(' ', '')}`}>
              <Icon name="phone" />
              {ringWords(ring.phone)}
            </a>
          </p>
        )}
      </section>
    </div>
  );
}
