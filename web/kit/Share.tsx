import { useState } from 'react';
import { Icon } from './Icon.tsx';
import { words } from './words.ts';

/**
 * Hands an address (whole, with its origin) to the device's own sharing, or copies it where there is none. Only for
 * the browser: it asks at once what the device can do.
 */
export function Share({ title, url }: { title: string; url: string }) {
  const [copied, setCopied] = useState(false);
  const canShare = 'share' in navigator;

  async function share() {
    try {
      if (canShare) await navigator.share({ title, url });
      else await navigator.clipboard.writeText(url);
      setCopied(!canShare);
    } catch {
      // Somebody thought better of it, or the device will not: nothing was lost.
      setCopied(false);
    }
  }

  return (
    <>
      <button type="button" className="button quiet" onClick={() => void share()}>
        <Icon name={canShare ? 'share-2' : 'link'} />
        {canShare ? words.share : words.copyLink}
      </button>
      <span className="hint" role="status">
        {copied && words.copied}
      </span>
    </>
  );
}
