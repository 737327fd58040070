import { useCallback, useRef, useState } from 'react';
import { boxes, type FieldKey, type Rows } from '../../api/contract/conversation-form.ts';
import type { Suggestion } from '../../api/contract/search.ts';
import { Combobox, type Choice } from '../kit/Combobox.tsx';
import { paths } from '../paths.ts';
import { BoxField, idOf } from './BoxField.tsx';
import { words } from './words.ts';

const { columns } = boxes.places as Rows;

/** A place or group somebody goes to: found on the map while it is typed, or told to the map in two taps. */
export function PlaceRow({
  rowKey: key,
  row,
  near,
  faultOf,
}: {
  rowKey: FieldKey;
  row: Record<string, string>;
  near: string;
  faultOf: (column: string) => string | undefined;
}) {
  const [asset, setAsset] = useState(row.asset ?? '');
  const hidden = useRef<HTMLInputElement>(null);
  const ask = useCallback(
    async (typed: string, signal: AbortSignal): Promise<Choice[]> => {
      const body = new URLSearchParams({ q: typed, near });
      const answer = await fetch(paths.conversationSuggest(), {
        method: 'POST',
        body,
        signal,
        redirect: 'manual',
      });
      if (!answer.ok) return [];
      const { suggestions } = (await answer.json()) as { suggestions: Suggestion[] };
      return suggestions.map(({ label, detail, href }) => ({ label, detail, href }));
    },
    [near],
  );

  /** The form hears of it as of anything that is typed. */
  function link(slug: string) {
    setAsset(slug);
    if (!hidden.current) return;
    hidden.current.value = slug;
    hidden.current.dispatchEvent(new Event('input', { bubbles: true }));
  }

  return (
    <>
      <Combobox
        id={idOf(`${key}:name`)}
        name={`${key}:name`}
        label={words.columns.places?.name ?? ''}
        value={row.name ?? ''}
        fault={faultOf('name')}
        ask={ask}
        onTyped={() => asset && link('')}
        onChoose={({ label, href = '' }) => {
          const box = document.getElementById(idOf(`${key}:name`)) as HTMLInputElement | null;
          if (box) box.value = label;
          link(href.split('/').pop() ?? '');
        }}
      />
      <input type="hidden" name={`${key}:asset`} defaultValue={row.asset ?? ''} ref={hidden} />
      <input type="hidden" name={`${key}:told`} defaultValue={row.told ?? ''} />
      <BoxField
        name={`${key}:use`}
        box={columns.use ?? { is: 'line' }}
        label={words.columns.places?.use ?? ''}
        value={row.use ?? ''}
        choicesOf="use"
      />
      {asset ? (
        <p className="talk-map">
          <a href={paths.asset(asset)}>{words.onTheMap}</a>
        </p>
      ) : row.told ? (
        <p className="hint talk-map">{words.wasTold(row.told)}</p>
      ) : (
        <button className="link-button talk-map" name="do" value={`tell:${key}`}>
          {words.tellIt}
        </button>
      )}
    </>
  );
}
