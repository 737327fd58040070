import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds; always false on the server. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    function followMedia(changed: () => void) {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return function unfollowMedia() {
        list.removeEventListener('change', changed);
      };
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => false,
  );
}
