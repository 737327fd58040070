import { paths } from '../paths.ts';
import { Icon } from './Icon.tsx';
import { Mark } from './Mark.tsx';
import { words } from './words.ts';
import { You, type Self } from './You.tsx';

/** Header, main and footer of every page. Urgent help is in the same place on each. */
export function Frame({
  demo,
  self,
  children,
}: {
  demo: boolean;
  self: Self | null;
  children: React.ReactNode;
}) {
  return (
    <>
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <header className="top">
        <div className="top-in">
          <a className="brand" href={paths.home()} aria-label={words.home}>
            <Mark />
            <span>{words.name}</span>
          </a>
          <nav className="top-nav" aria-label={words.siteNav}>
            <a href={paths.search()}>{words.find}</a>
            <a href={paths.all()}>{words.all}</a>
            <a href={paths.shortlist()}>{words.list}</a>
            <a href={paths.addYourGroup()}>{words.addYourGroup}</a>
          </nav>
          <a className="urgent-link" href={paths.urgent()}>
            <Icon name="life-buoy" />
            {words.urgent}
          </a>
        </div>
        {self && <You self={self} />}
        {demo && (
          <p className="demo">
            <span>{words.demo}</span>
          </p>
        )}
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        <div className="foot-in">
          <p className="foot-brand">
            <Mark />
            <span>
              <b>{words.name}</b>
              <br />
              {words.footer}
            </span>
          </p>
          <nav aria-label={words.footNav}>
            <ul>
              <li>
                <a href={paths.urgent()}>{words.urgent}</a>
              </li>
              <li>
                <a href={paths.all()}>{words.all}</a>
              </li>
              <li>
                <a href={paths.here()}>{words.here}</a>
              </li>
              <li>
                <a href={paths.shortlist()}>{words.list}</a>
              </li>
              <li>
                <a href={paths.addYourGroup()}>{words.addYourGroup}</a>
              </li>
              <li>
                <a href={self ? paths.account() : paths.signIn()}>{self ? words.account : words.signIn}</a>
              </li>
              <li>
                <a href={paths.professionals()}>{words.professionals}</a>
              </li>
              <li>
                <a href={paths.about()}>{words.about}</a>
              </li>
              <li>
                <a href={paths.sources()}>{words.sources}</a>
              </li>
              <li>
                <a href={paths.accessibility()}>{words.accessibility}</a>
              </li>
            </ul>
          </nav>
          <form method="post" action={paths.finish()} className="finish">
            <button className="link-button" aria-describedby="finish-hint">
              <Icon name="x" />
              {words.finish}
            </button>
            <span className="hint" id="finish-hint">
              {words.finishHint}
            </span>
          </form>
        </div>
      </footer>
    </>
  );
}
