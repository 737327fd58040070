import { Icon } from '../kit/Icon.tsx';
import { paths } from '../paths.ts';
import { take } from './words.ts';

/** The list in forms that people keep: folded away, since most only look. */
export function TakeList({ query }: { query: string }) {
  return (
    <details className="take-list no-print">
      <summary>
        <Icon name="share-2" />
        {take.title}
      </summary>
      <ul>
        <li>
          <a href={paths.booklet(new URLSearchParams(query))} rel="nofollow">
            {take.booklet}
          </a>
        </li>
        {take.forms.map(([file, label]) => (
          <li key={file}>
            <a href={paths.take(file, new URLSearchParams(query))} rel="nofollow">
              {label}
            </a>
          </li>
        ))}
      </ul>
      <p className="hint">
        {take.licences} <a href={paths.sources()}>{take.where}</a>
      </p>
    </details>
  );
}
