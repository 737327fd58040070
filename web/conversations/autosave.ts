import type { FieldKey, FieldValue, Saved } from '../../api/contract/conversation-form.ts';
import type { Beside, Change, SaveAnswer } from '../../api/contract/conversations.ts';
import { adopted, answered, settled, startBoxes, typed, unsent } from './autosave.rules.ts';

/** `away`: the server could not be reached. `else`: another worker is signed in. `gone`: the page is no longer theirs. */
export type Trouble = 'away' | 'signed-out' | 'else' | 'gone' | 'refused';
export type State = 'rest' | 'typing' | 'saving' | 'saved' | Trouble;

type Deps = {
  fields: Record<FieldKey, Saved>;
  send: (changes: Change[]) => Promise<SaveAnswer | Trouble>;
  /** Keeps on the device what the server does not have yet; nothing, once it has it all. */
  keep: (changes: Change[]) => void;
  tell: (news: { state?: State; beside?: Beside[]; show?: Record<FieldKey, FieldValue> }) => void;
  now: () => number;
  later: (work: () => void, ms: number) => () => void;
};

/** Milliseconds: of quiet before what was typed is sent; from the first letter on at most; before it is tried again. */
const [quiet, most, again] = [900, 4_000, 3_000];
const longest = 20_000;

/** Saves a page box by box while somebody types: one message under way at a time, everything else kept on the device. */
export function createAutosave({ fields, send, keep, tell, now, later }: Deps) {
  const boxes = startBoxes(fields);
  let seq = 0;
  let beside: Beside[] = [];
  let underWay: Promise<void> | null = null;
  let since: number | null = null;
  let failures = 0;
  let stopWaiting = () => {};

  const nextSeq = () => (seq = Math.max(seq + 1, now()));

  function wait(ms: number) {
    stopWaiting();
    stopWaiting = later(() => void goOn(), ms);
  }

  function changed() {
    const waiting = unsent(boxes);
    keep(waiting);
    if (waiting.length === 0) return;
    since ??= now();
    if (failures === 0) tell({ state: 'typing' });
    wait(failures > 0 ? again : Math.max(0, Math.min(quiet, since + most - now())));
  }

  async function goOn(): Promise<void> {
    const changes = unsent(boxes);
    if (underWay || changes.length === 0) return;
    stopWaiting();
    since = null;
    await (underWay = sendOnce(changes));
  }

  /** Ends when all that was typed before has been sent and answered, behind what was under way already. */
  async function flush(): Promise<void> {
    while (underWay) await underWay;
    await goOn();
  }

  async function sendOnce(changes: Change[]): Promise<void> {
    if (failures === 0) tell({ state: 'saving' });
    const answer = await send(changes).catch(() => 'away' as const);
    underWay = null;
    if (typeof answer === 'string') {
      failures += 1;
      tell({ state: answer });
      if (answer !== 'gone') wait(Math.min(again * 1.5 ** (failures - 1), longest));
      return;
    }
    failures = 0;
    const show = answered(boxes, changes, answer);
    beside = answer.beside;
    tell({ beside, show, state: unsent(boxes).length > 0 ? 'typing' : 'saved' });
    keep(unsent(boxes));
    if (unsent(boxes).length > 0) wait(quiet);
  }

  return {
    boxes,
    typed: (key: FieldKey, value: FieldValue) => {
      typed(boxes, key, value, nextSeq());
      changed();
    },
    settle: (key: FieldKey, value: FieldValue) => {
      settled(boxes, key, value, nextSeq(), beside);
      changed();
      tell({ show: { [key]: value } });
      void flush();
    },
    /** What was found on the device or sent by another window, and is on the server now. */
    adopt: (answer: SaveAnswer) => {
      beside = answer.beside;
      tell({ beside, show: adopted(boxes, answer.fields) });
    },
    know: (found: Beside[]) => void (beside = found),
    flush,
    isUnsent: () => unsent(boxes).length > 0,
    /** The last message did not arrive or was refused. */
    isInTrouble: () => failures > 0,
    stop: () => stopWaiting(),
  };
}
export type Autosave = ReturnType<typeof createAutosave>;
