import { useEffect, useState } from 'react';
import { paths } from '../paths.ts';
import { openDevice } from './device.ts';
import { sendDraft } from './unsent.ts';
import { fetchKeys } from './wire.ts';
import { words } from './words.ts';

type Line = { tab: string; at: number; goneAt: number; id: string | null; isSent: boolean; isSoon: boolean };

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
          const isSoon = goneAt - Date.now() < soonMs;
          found.push({ tab: draft.tab, at, goneAt, id, isSent: typeof sent !== 'string', isSoon });
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
    <div role="status">
      {lines.map(({ tab, at, goneAt, id, isSent, isSoon }) => (
        <p className="note amber" key={tab}>
          <span>
            {isSent ? words.broughtBack : words.notSent(timeOf(at))}{' '}
            {!isSent && (isSoon ? words.goneSoon(timeOf(goneAt)) : words.goneAt(timeOf(goneAt)))}{' '}
            {id && <a href={paths.conversation(id)}>{words.openThem}</a>}
          </span>
        </p>
      ))}
    </div>
  );
}
