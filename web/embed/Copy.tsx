import { useState } from 'react';
import { useHydrated } from '../kit/useHydrated.ts';
import { words } from './maker.words.ts';

/** `heading` is the id of what names it. */
type Props = { id: string; heading: string; hint: string; text: string };

/** Something to copy: by the button, or by hand where there are no scripts. */
export function Copy({ id, heading, hint, text }: Props) {
  const hydrated = useHydrated();
  const [copied, setCopied] = useState('');
  return (
    <div className="field">
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <textarea
        id={id}
        className="box maker-line"
        readOnly
        aria-labelledby={heading}
        value={text}
        rows={5}
        aria-describedby={`${id}-hint`}
      />
      {hydrated && (
        <p>
          <button
            type="button"
            className="button quiet"
            onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(text))}
          >
            {words.copy}
          </button>{' '}
          <span role="status">{copied === text && words.copied}</span>
        </p>
      )}
    </div>
  );
}
