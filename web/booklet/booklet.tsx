import { sayDate } from '../assets/dates.ts';
import { Back } from '../kit/Back.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import './booklet.css';
import { loadBooklet, type BookletPage, type Code } from './booklet.server.ts';
import { words } from './words.ts';

const served = page({ for: 'anyone', readsQuery: true, load: loadBooklet });
export const loader = served.loader;

export const handle = { still: true };

export const meta = ({ data }: { data?: BookletPage }) => [
  { title: siteWords.title(data ? words.title(data.words) : words.name) },
  { name: 'description', content: words.description },
  { name: 'robots', content: 'noindex' },
];

type Entry = BookletPage['sections'][number]['entries'][number];

/** A search on paper, to hand on: contents, a section a page, a square code for each entry, and where it all comes from. */
export default function BookletRoute({ loaderData: book }: { loaderData: BookletPage }) {
  const { sections, sources, found, held, part, parts, large, a5 } = book;
  const look = ['page', 'booklet', large && 'booklet-large', a5 && 'booklet-a5'].filter(Boolean).join(' ');
  const on = sayDate(book.on);
  return (
    <div className={look}>
      <Tools book={book} />
      <header className="booklet-front">
        <h1>{book.words}</h1>
        {parts > 1 && <p className="lead">{words.part(part, parts)}</p>}
        <p className="lead">{sections.length > 0 ? words.lead(found) : words.none}</p>
        {book.placeUnknown && <p>{words.placeUnknown}</p>}
        {found > held && <p>{words.over(found, held)}</p>}
        <p>{words.asOf(on)}</p>
        <p>{words.urgent}</p>
        {sections.length > 0 && <p>{words.codes}</p>}
      </header>
      {sections.length > 0 && <Contents sections={sections} />}
      {sections.map(({ id, title, entries }) => (
        <section className="booklet-section" key={id} aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          {entries.map((entry) => (
            <Thing key={entry.card.id} entry={entry} />
          ))}
        </section>
      ))}
      {sources.length > 0 && (
        <section className="booklet-section" aria-labelledby="sources">
          <h2 id="sources">{words.sources}</h2>
          <ol className="booklet-sources">
            {sources.map(({ name, licence, attribution }) => (
              <li key={`${name} ${licence} ${attribution}`}>
                <b>{name}</b>. {licence ?? words.noLicence}
                {attribution && <>. {attribution}</>}
              </li>
            ))}
          </ol>
          <p>
            {words.all} {book.site}
          </p>
        </section>
      )}
    </div>
  );
}

function Tools({ book }: { book: BookletPage }) {
  const { part, partHrefs, large, a5 } = book;
  const choices = [
    { href: book.usualHref, label: words.sizes.usual, isChosen: !large },
    { href: book.largeHref, label: words.sizes.large, isChosen: large },
    { href: book.a4Href, label: words.sizes.a4, isChosen: !a5 },
    { href: book.a5Href, label: words.sizes.a5, isChosen: a5 },
  ];
  return (
    <nav className="booklet-tools no-print" aria-label={words.tools}>
      <p>{words.how}</p>
      <ul>
        {choices.map(({ href, label, isChosen }) => (
          <li key={label}>
            <a className="link-button" href={href} rel="nofollow" aria-current={isChosen || undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
      {partHrefs.length > 1 && (
        <ul aria-label={words.parts}>
          {partHrefs.map((href, n) => (
            <li key={href}>
              <a
                className="link-button"
                href={href}
                rel="nofollow"
                aria-current={n + 1 === part || undefined}
              >
                {words.part(n + 1, partHrefs.length)}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p>
        <Back href={book.backHref}>{words.back}</Back>
      </p>
    </nav>
  );
}

function Contents({ sections }: Pick<BookletPage, 'sections'>) {
  return (
    <nav className="booklet-contents" aria-labelledby="contents">
      <h2 id="contents">{words.contents}</h2>
      {sections.map(({ id, title, entries }) => (
        <div key={id}>
          <h3>
            <a href={`#${id}`}>{title}</a>
          </h3>
          <ol start={entries[0]?.n}>
            {entries.map(({ n, card }) => (
              <li key={card.id}>
                <a href={`#entry-${n}`}>{card.name}</a>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </nav>
  );
}

function Thing({ entry: { n, card, times, nextDate, source, code } }: { entry: Entry }) {
  const when = [...times, ...(nextDate ? [words.next(nextDate)] : [])];
  const where = card.place?.precision === 'hidden' ? words.noAddress : (card.place?.words ?? words.noTravel);
  const yes = card.access.filter(({ state }) => state === 'yes').map(({ feature }) => feature.label);
  return (
    <article className="booklet-entry" id={`entry-${n}`}>
      <div>
        <h3>
          {n}. {card.name}
        </h3>
        {card.organisation && <p className="booklet-by">{card.organisation}</p>}
        {card.status === 'paused' && <p>{words.paused}</p>}
        <p>{card.summary}</p>
        <dl className="figures">
          <dt>{words.when}</dt>
          <dd>{when.length > 0 ? when.map((line) => <p key={line}>{line}</p>) : words.noTimes}</dd>
          <dt>{words.where}</dt>
          <dd>{where}</dd>
          <dt>{words.cost}</dt>
          <dd>{card.costWords}</dd>
          <dt>{words.join}</dt>
          <dd>{card.joinWords}</dd>
          {yes.length > 0 && (
            <>
              <dt>{words.gettingIn}</dt>
              <dd>{yes.join(', ')}</dd>
            </>
          )}
          {card.phone && (
            <>
              <dt>{words.ring}</dt>
              <dd className="booklet-phone">{card.phone}</dd>
            </>
          )}
        </dl>
        <p className="booklet-by">
          {card.freshness.on ? words.checked(sayDate(card.freshness.on)) : card.freshness.words}
          {'. '}
          {words.from(source)}.{card.demo && ` ${words.demo}`}
        </p>
      </div>
      <SquareCode code={code} label={words.qr(card.name)} />
    </article>
  );
}

function SquareCode({ code: { size, lines }, label }: { code: Code; label: string }) {
  return (
    <svg className="booklet-code" viewBox={`-2 -2 ${size + 4} ${size + 4}`} role="img" aria-label={label}>
      <path d={lines} stroke="#000" transform="translate(0 .5)" shapeRendering="crispEdges" />
    </svg>
  );
}
