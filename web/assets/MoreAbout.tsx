import type { AssetView } from '../../api/contract/asset.ts';
import { paths } from '../paths.ts';
import { Answer } from './Answer.tsx';
import { words } from './words.ts';

/** What is left to say, each part only where there is something. */
export function MoreAbout({ asset }: { asset: AssetView }) {
  const { description, welsh, needs, categories, attendance, formats, wants, rooms, links, bringingSomeone } =
    asset;
  const part = [...attendance, ...formats].map(({ label }) => label);
  const good = [...new Set([...needs, ...categories].map(({ label }) => label))];
  return (
    <>
      <Answer id="more" icon="book-open" title={words.more} className="answer-more">
        {description?.split(/\n{2,}/).map((paragraph) => (
          <p className="story" key={paragraph}>
            {paragraph}
          </p>
        ))}
        {part.length > 0 && (
          <p>
            <b>{words.takePart}:</b> {part.join(', ')}
          </p>
        )}
        {good.length > 0 && (
          <p className="no-print">
            <b>{words.helps}:</b> {good.join(', ')}
          </p>
        )}
        {bringingSomeone && (
          <p>
            <b>{words.bringing}:</b> {bringingSomeone}
          </p>
        )}
        {welsh && (
          <div className="no-print">
            <h3 className="small-head" lang="cy">
              {words.inWelsh}
            </h3>
            <div lang="cy">
              {welsh.name && <p>{welsh.name}</p>}
              {welsh.summary && <p>{welsh.summary}</p>}
              {welsh.description && <p>{welsh.description}</p>}
            </div>
          </div>
        )}
      </Answer>
      {wants.length > 0 && (
        <Answer id="wants" icon="hand-helping" title={words.wants} className="no-print">
          <ul>
            {wants.map(({ id, what, note }) => (
              <li key={id}>{note ? `${what} – ${note}` : what}</li>
            ))}
          </ul>
        </Answer>
      )}
      {rooms.length > 0 && (
        <Answer id="rooms" icon="door-open" title={words.rooms} className="no-print">
          <ul>
            {rooms.map(({ id, name, holds, note }) => (
              <li key={id}>{[name, holds && words.roomHolds(holds), note].filter(Boolean).join(', ')}</li>
            ))}
          </ul>
        </Answer>
      )}
      {links.length > 0 && (
        <Answer id="links" icon="link" title={words.links} className="no-print">
          <ul>
            {links.map(({ type, name, slug }) => (
              <li key={type.id + name}>
                {type.label}: {slug ? <a href={paths.asset(slug)}>{name}</a> : name}
              </li>
            ))}
          </ul>
        </Answer>
      )}
    </>
  );
}
