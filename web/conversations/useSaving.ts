import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { FieldKey, FieldValue, Saved } from '../../api/contract/conversation-form.ts';
import type { Beside, Change, SaveAnswer } from '../../api/contract/conversations.ts';
import { paths } from '../paths.ts';
import { createAutosave, type Autosave, type State, type Trouble } from './autosave.ts';
import { otherText, together } from './autosave.rules.ts';
import { openDevice, type Device } from './device.ts';
import { fieldsIn } from './read-form.ts';
import { sendDraft } from './unsent.ts';
import { words } from './words.ts';
import { beginAt, fetchKeys, sendChanges } from './wire.ts';

export type Standing = { state: State; at: string; keepsOnDevice: boolean };
type Start = {
  id: string | null;
  carer: boolean;
  tab: string;
  commandId: string;
  who: string;
  fields: Record<FieldKey, Saved>;
  beside: Beside[];
};
type Other = Beside & { other: FieldValue };

const clockFace = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/**
 * Saves a conversation while somebody writes it. Until the server has it, what was typed is on the device, sealed; what
 * an earlier window left there is sent first.
 */
export function useSaving(
  form: RefObject<HTMLFormElement | null>,
  start: Start,
  onShow: (show: Record<FieldKey, FieldValue>) => void,
) {
  const [standing, setStanding] = useState<Standing>({ state: 'rest', at: '', keepsOnDevice: true });
  const [others, setOthers] = useState<Other[]>(start.beside.map((each) => ({ ...each, other: each.value })));
  const [isBack, setBack] = useState(false);
  const autosave = useRef<Autosave | null>(null);
  const show = useRef(onShow);
  useEffect(() => void (show.current = onShow));
  const begun = useRef(start);

  useEffect(
    function keepSaving() {
      const { carer, tab, commandId, who, fields, beside } = begun.current;
      let id = begun.current.id;
      let device: Device | null = null;
      let held: Change[] = [];
      let isOver = false;

      async function send(changes: Change[]): Promise<SaveAnswer | Trouble> {
        if (id === null) {
          const answer = await beginAt({ who, commandId, carer });
          if (typeof answer === 'string') return answer;
          id = answer.id;
          history.replaceState(history.state, '', paths.conversation(id));
          form.current?.setAttribute('action', paths.conversation(id));
          keep(held);
        }
        return sendChanges(id, { who, tab, changes });
      }
      function keep(changes: Change[]) {
        held = changes;
        void device?.keep({ tab, id, commandId, carer, changes });
      }
      const saving = createAutosave({
        ...{ fields, send, keep, now: Date.now },
        tell: ({ state, beside: found, show: values }) => {
          if (state)
            setStanding((before) => ({
              ...{ ...before, state, keepsOnDevice: device !== null },
              at: state === 'saved' ? clockFace.format(new Date()) : before.at,
            }));
          if (found) setOthers(found.flatMap((each) => withOther(saving, each)));
          if (values && Object.keys(values).length > 0) show.current(values);
        },
        later: (work, ms) => {
          const timer = setTimeout(work, ms);
          return () => clearTimeout(timer);
        },
      });
      autosave.current = saving;
      saving.know(beside);

      /** Until it succeeds: without the key nothing can be kept on the device. */
      async function openKept(): Promise<void> {
        const keys = await fetchKeys().catch(() => null);
        if (isOver) return;
        // The keys of somebody else who signed in meanwhile seal nothing of this page.
        if (keys?.who !== who) return void setTimeout(() => void openKept(), 3_000);
        device = await openDevice(keys);
        keep(held);
        for (const { draft } of (await device?.find()) ?? []) {
          if (draft.tab === tab || draft.id === null || draft.id !== id) continue;
          const sent = await sendDraft(who, draft);
          if (typeof sent === 'string') continue;
          device?.drop(draft.tab);
          saving.adopt(sent.answer);
          setBack(true);
        }
      }
      void openKept();

      function heard(event: Event) {
        const { name } = event.target as HTMLInputElement;
        if (!name || !form.current) return;
        const [list = '', row, column] = name.split(':');
        const key = row && column ? `${list}:${row}` : name;
        const value = fieldsIn(new FormData(form.current))[key];
        saving.typed(key, value ?? '');
      }
      const tryNow = () => void saving.flush();
      /** The last words before a page is left: the browser sends them after it has gone. */
      function leaving() {
        const wish = held;
        if (id && wish.length > 0) void sendChanges(id, { who, tab, changes: wish }, true).catch(() => null);
      }
      /** The button for a shared computer throws away what is kept here: better said before. */
      function ending(event: SubmitEvent) {
        const { action } = event.target as HTMLFormElement;
        const isEnd = new URL(action, location.href).pathname === paths.finish();
        if (isEnd && saving.isUnsent() && !confirm(words.endAnyway)) event.preventDefault();
      }
      const element = form.current;
      element?.addEventListener('input', heard);
      element?.addEventListener('change', heard);
      document.addEventListener('submit', ending, { capture: true });
      addEventListener('online', tryNow);
      addEventListener('focus', tryNow);
      addEventListener('pagehide', leaving);
      return function stopSaving() {
        isOver = true;
        saving.stop();
        element?.removeEventListener('input', heard);
        element?.removeEventListener('change', heard);
        document.removeEventListener('submit', ending, { capture: true });
        removeEventListener('online', tryNow);
        removeEventListener('focus', tryNow);
        removeEventListener('pagehide', leaving);
      };
    },
    [form],
  );

  const settle = useCallback((other: Other, how: 'both' | 'this' | 'other') => {
    const saving = autosave.current;
    if (!saving) return;
    const ours = saving.boxes.get(other.field)?.now ?? '';
    saving.settle(
      other.field,
      how === 'both' ? together(ours, other.other) : how === 'other' ? other.other : ours,
    );
  }, []);

  return { standing, others, settle, isBack, autosave };
}

function withOther(saving: Autosave, beside: Beside): Other[] {
  const other = otherText(saving.boxes, beside);
  return other === null ? [] : [{ ...beside, other }];
}
