import { useEffect, useRef, useState } from 'react';
import { useHydrated } from './useHydrated.ts';
import { words } from './words.ts';

export type Choice = { label: string; detail?: string | undefined; href?: string | undefined };

type Props = {
  id: string;
  name: string;
  label: string;
  hint?: string;
  value: string;
  placeholder?: string | undefined;
  /** What needs changing about what was typed. */
  fault?: string | undefined;
  /** Fetches what could be meant; its failure only means that nothing is suggested. */
  ask: (typed: string, signal: AbortSignal) => Promise<Choice[]>;
  /** Left out, the label of the choice is written into the box. */
  onChoose?: ((choice: Choice) => void) | undefined;
  onTyped?: (() => void) | undefined;
};

/** Milliseconds of quiet before we ask. */
const quiet = 120;

/**
 * A text box that suggests (the combobox pattern of ARIA 1.2, list only).
 * Until JavaScript runs it is a plain box, and what was typed by then is kept.
 */
export function Combobox({
  id,
  name,
  label,
  hint,
  value,
  placeholder,
  fault,
  ask,
  onChoose,
  onTyped,
}: Props) {
  const box = useRef<HTMLInputElement>(null);
  const [choices, setChoices] = useState<Choice[]>([]);
  const [active, setActive] = useState(-1);
  const [typed, setTyped] = useState<string | null>(null);
  const hydrated = useHydrated();
  const open = choices.length > 0;
  const listId = `${id}-list`;

  useEffect(
    function suggest() {
      if (typed === null || typed.trim().length < 2) return;
      const giveUp = new AbortController();
      const wait = setTimeout(() => {
        ask(typed, giveUp.signal).then(setChoices, () => setChoices([]));
      }, quiet);
      return function stopSuggesting() {
        clearTimeout(wait);
        giveUp.abort();
      };
    },
    [typed, ask],
  );

  function close() {
    setTyped(null);
    setChoices([]);
    setActive(-1);
  }

  function choose(choice: Choice) {
    close();
    if (onChoose) onChoose(choice);
    else if (box.current) box.current.value = choice.label;
  }

  function onKeyDown(event: React.KeyboardEvent) {
    if (!open) return;
    const chosen = choices[active];
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      choose(chosen);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // One stop more than there are choices: the box itself, so that what was typed can be come back to.
      setActive(((active + 1 + step + choices.length + 1) % (choices.length + 1)) - 1);
    }
  }

  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {fault && (
        <p className="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      <div className="combo">
        <input
          className="box"
          id={id}
          name={name}
          ref={box}
          type="text"
          defaultValue={value}
          placeholder={placeholder}
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="off"
          maxLength={name === 'q' ? 256 : 100}
          {...(hint && { 'aria-describedby': `${id}-hint` })}
          {...(fault && { 'aria-invalid': true, 'aria-describedby': `${id}-fault` })}
          {...(hydrated && {
            role: 'combobox',
            'aria-autocomplete': 'list',
            'aria-expanded': open,
            'aria-controls': listId,
            ...(active >= 0 && { 'aria-activedescendant': `${listId}-${active}` }),
          })}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setActive(-1);
            if (event.currentTarget.value.trim().length < 2) setChoices([]);
            onTyped?.();
          }}
          onKeyDown={onKeyDown}
          onBlur={close}
        />
        {hydrated && (
          <ul className="combo-list" id={listId} role="listbox" aria-label={words.suggestions} hidden={!open}>
            {choices.map((choice, index) => (
              // The keyboard works on the box; the list only mirrors it.
              // eslint-disable-next-line jsx-a11y/click-events-have-key-events
              <li
                key={`${choice.label} ${choice.href ?? index}`}
                id={`${listId}-${index}`}
                role="option"
                aria-selected={index === active}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => choose(choice)}
              >
                <span>{choice.label}</span>
                {choice.detail && <span className="hint">{choice.detail}</span>}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
