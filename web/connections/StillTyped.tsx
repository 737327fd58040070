import { words } from './words.ts';

/** What somebody typed into a form that is gone since, because another was quicker: nobody has to find the words again. */
export function StillTyped({ text }: { text: string | undefined }) {
  if (!text) return null;
  return (
    <div className="note amber still">
      <div>
        <p>{words.stillTyped}</p>
        <blockquote>{text}</blockquote>
      </div>
    </div>
  );
}
