import { useEffect, useSyncExternalStore } from 'react';

const kept = 'curate-keys';
const listeners = new Set<() => void>();
const subscribe = (told: () => void) => {
  listeners.add(told);
  return () => void listeners.delete(told);
};
const isOn = () => localStorage.getItem(kept) !== 'off';

/** Whether single keys do something here. Whoever speaks to their computer turns them off (WCAG 2.1.4); it is remembered. */
export function useKeysOn(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, isOn, () => true);
  const set = (next: boolean) => {
    localStorage.setItem(kept, next ? 'on' : 'off');
    for (const told of listeners) told();
  };
  return [on, set];
}

/** Does `keys[key]` when it is pressed alone, and not within a box that is written in. */
export function useKeys(keys: Record<string, () => void>, on: boolean): void {
  useEffect(
    function listen() {
      if (!on) return;
      function onKeyDown(event: KeyboardEvent) {
        const at = event.target as HTMLElement;
        const isWriting = /^(?:INPUT|TEXTAREA|SELECT)$/.test(at.tagName);
        if (isWriting && event.key === 'Escape') return at.blur();
        if (isWriting && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          return (at as HTMLTextAreaElement).form?.requestSubmit();
        }
        if (isWriting || event.ctrlKey || event.metaKey || event.altKey) return;
        const act = keys[event.key];
        if (!act) return;
        event.preventDefault();
        act();
      }
      document.addEventListener('keydown', onKeyDown);
      return function stopListening() {
        document.removeEventListener('keydown', onKeyDown);
      };
    },
    [keys, on],
  );
}
