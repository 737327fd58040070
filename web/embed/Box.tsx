import { paths } from '../paths.ts';
import type { Look } from './embed.view.ts';
import './embed.css';
import { out } from './out.ts';
import { frameScript } from './scripts.ts';
import { words } from './words.ts';

type Props = {
  look: Look;
  heading: string;
  demo?: boolean;
  /** Told in the browser's console, where whoever set this up looks. */
  notes?: string[];
  children: React.ReactNode;
};

/** The whole of a frame: the host's colours, a heading, what it is for, who it is from, and urgent help. */
export function Box({ look, heading, demo = false, notes = [], children }: Props) {
  return (
    <>
      {look.sheet && <style nonce={look.nonce}>{look.sheet}</style>}
      <main className="embed">
        <h1>{heading}</h1>
        {demo && <p className="embed-small">{words.demo}</p>}
        {children}
      </main>
      <footer className="embed-foot">
        <nav aria-label={words.footer}>
          <ul className="embed-out">
            <li>
              <a href={paths.home()} {...out}>
                {words.by}
              </a>
            </li>
            <li>
              <a href={paths.sources()} {...out}>
                {words.sources}
              </a>
            </li>
            <li>
              <a className="embed-urgent" href={paths.urgent()} {...out}>
                {words.urgent}
              </a>
            </li>
          </ul>
        </nav>
        <p className="embed-small">{words.links}</p>
      </footer>
      <script src={frameScript} defer data-notes={JSON.stringify([...notes, ...look.changed])} />
    </>
  );
}
