import { useEffect, useState } from 'react';
import { paths } from '../paths.ts';
import './conversations.css';
import { openDevice, type Draft } from './device.ts';
import { sendDraft } from './unsent.ts';
import { fetchKeys } from './wire.ts';
import { words } from './words.ts';

type Line = {
  tab: string;
  at: number;
  goneAt: number;
  id: string | null;
  isSent: boolean;
  isSoon: boolean;
  /** What was typed, where it can be saved nowhere any more: the page it belongs to is closed to this worker. */
  texts: string[] | null;
  throwAway: () => void;
};

/** From here on it is said plainly that words will be thrown away. */
const soonMs = 4 * 3_600_000;
const freshMs = 5_000;
const face = new Intl.DateTimeFormat('en-GB', { weekday: 'long', hour: '2-digit', minute: '2-digit' });
const timeOf = (at: number) => face.format(new Date(at));

/** Words that an earlier page left on this device: sent as soon as that can be, and until then told of with their end. */
export function Unsent({ who, except = null }: { who: string; except?: string | null }) {
  const [lines, setLines] = useState<Line[]>([]);

  useEffect(
    function sendWhatWasLeft() {
      let isOver = false;
      let waiting: ReturnType<typeof setTimeout> | undefined;
      const again = () => void look();
      async function look() {
        const keys = await fetchKeys().catch(() => null);
        const device = keys?.who === who ? await openDevice(keys) : null;
        if (!device || isOver) return;
        const found: Line[] = [];
        for (const { draft, at, goneAt } of await device.find()) {
          if (draft.id !== null && draft.id === except) continue;
          // A window that is open sends its own in a moment.
          if (Date.now() - at < freshMs) {
            waiting = setTimeout(again, freshMs);
            continue;
          }
          const sent = await sendDraft(who, draft);
          if (typeof sent !== 'string') device.drop(draft.tab);
          const id = typeof sent === 'string' ? draft.id : sent.id;
          found.push({
            ...{ tab: draft.tab, at, goneAt, id, isSent: typeof sent !== 'string' },
            isSoon: goneAt - Date.now() < soonMs,
            texts: sent === 'gone' ? textsIn(draft) : null,
            throwAway: () => {
              device.drop(draft.tab);
              setLines((before) => before.filter(({ tab }) => tab !== draft.tab));
            },
          });
        }
        if (!isOver) setLines(found);
      }
      void look();
      addEventListener('online', again);
      return function stopLooking() {
        isOver = true;
        clearTimeout(waiting);
        removeEventListener('online', again);
      };
    },
    [who, except],
  );

  return (
    <>
      <div role="status">
        {lines.map(({ tab, at, goneAt, id, isSent, isSoon, texts }) => (
          <p className="note amber" key={tab}>
            <span>
              {isSent ? words.broughtBack : texts ? words.closed(timeOf(at)) : words.notSent(timeOf(at))}{' '}
              {!isSent && (isSoon ? words.goneSoon(timeOf(goneAt)) : words.goneAt(timeOf(goneAt)))}{' '}
              {id && !texts && <a href={paths.conversation(id)}>{words.openThem}</a>}
            </span>
          </p>
        ))}
      </div>
      {lines.map(
        ({ tab, texts, throwAway }) =>
          texts && (
            <details key={tab}>
              <summary>{words.whatTyped}</summary>
              {texts.map((text) => (
                <p key={text} className="talk-typed">
                  {text}
                </p>
              ))}
              <button type="button" className="button quiet" onClick={throwAway}>
                {words.throwAway}
              </button>
            </details>
          ),
      )}
    </>
  );
}

const textsIn = ({ changes }: Draft): string[] =>
  changes.flatMap(({ value }) => {
    const said = typeof value === 'string' ? value : Object.values(value ?? {}).join(', ');
    return said.trim() === '' ? [] : [said];
  });
