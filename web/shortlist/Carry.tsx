import { Icon } from '../kit/Icon.tsx';
import { Share } from '../kit/Share.tsx';
import { useHydrated } from '../kit/useHydrated.ts';
import { paths } from '../paths.ts';
import type { ShortlistPage } from './shortlist.view.ts';
import { words } from './words.ts';

/** The ways to take a list along. What needs JavaScript is there only where there is JavaScript. */
export function Ways({ list: { keys, large, origin } }: { list: ShortlistPage }) {
  const hydrated = useHydrated();
  return (
    <div className="no-print" role="group" aria-label={words.actions}>
      <div className="buttons ways-row">
        {hydrated && (
          <>
            <button type="button" className="button" onClick={() => print()}>
              <Icon name="printer" />
              {words.print}
            </button>
            <Share title={words.shareTitle} url={origin + paths.shortlist(keys)} />
          </>
        )}
        <a className="link-button" href={paths.shortlist(keys, large ? undefined : 'large')}>
          {large ? words.usual : words.large}
        </a>
        <a className="link-button" href="#texts">
          {words.asTexts}
        </a>
        <a className="link-button" href="#carry">
          {words.qrOrLink}
        </a>
      </div>
      {!hydrated && <p className="hint">{words.printHow}</p>}
    </div>
  );
}

/** The square code and the link: at the end of the page and of the paper. */
export function Carry({ list: { keys, origin } }: { list: ShortlistPage }) {
  return (
    <section className="carry" aria-labelledby="carry">
      <h2 id="carry" className="no-print">
        {words.qrOrLink}
      </h2>
      <img src={paths.shortlistQr(keys)} alt={words.qr} width="200" height="200" />
      <div className="carry-in">
        <p>{words.qrHow}</p>
        <p className="only-print">{words.printed}</p>
        <label className="no-print">
          {words.link}
          <input className="box" readOnly value={origin + paths.shortlist(keys)} />
        </label>
        <p className="hint no-print">{words.linkHow}</p>
      </div>
    </section>
  );
}
