import { paths } from '../paths.ts';

/** A button that needs no words. */
export function Press({
  id,
  press,
  label,
  revision,
  commandId,
  quiet = true,
}: {
  id: string;
  press: 'undo' | 'seen' | 'rang' | 'put-back' | 'unmerge';
  label: string;
  revision: number;
  commandId: string;
  quiet?: boolean;
}) {
  return (
    <form method="post" action={paths.proposal(id)} className="press" data-press={press}>
      <input type="hidden" name="press" value={press} />
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="commandId" value={commandId} />
      <button className={quiet ? 'button quiet' : 'button'}>{label}</button>
    </form>
  );
}
