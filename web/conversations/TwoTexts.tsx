import type { FieldValue } from '../../api/contract/conversation-form.ts';
import { words } from './words.ts';

/** Both texts of a box that two windows wrote, until somebody chooses. */
export function TwoTexts({
  id,
  other,
  onChoose,
}: {
  id: string;
  other: FieldValue;
  onChoose: (how: 'both' | 'this' | 'other') => void;
}) {
  const press = (how: 'both' | 'this' | 'other', label: string) => (
    <button
      className="button quiet"
      name="do"
      value={`settle:${how}:${id}`}
      onClick={(event) => {
        event.preventDefault();
        onChoose(how);
      }}
    >
      {label}
    </button>
  );
  return (
    <div className="note amber talk-two" role="group" aria-label={words.otherText}>
      <div>
        <p>{words.twoTexts}</p>
        <blockquote>{sayValue(other)}</blockquote>
        <p className="buttons">
          {press('both', words.keepBoth)}
          {press('this', words.keepThis)}
          {press('other', words.takeOther)}
        </p>
      </div>
    </div>
  );
}

const sayValue = (value: FieldValue): string =>
  typeof value === 'string'
    ? value || words.nothing
    : Object.values(value ?? {})
        .filter(Boolean)
        .join(', ') || words.nothing;
