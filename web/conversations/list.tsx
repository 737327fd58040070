import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { mayDo } from '../../api/contract/access.ts';
import { uuid } from '../../api/contract/asset-parts.ts';
import { conversations, type Which } from '../../api/contract/conversation-form.ts';
import type { ConversationLine, MayFollow } from '../../api/contract/conversations.ts';
import { ProblemError } from '../../api/contract/problem.ts';
import { sayDate } from '../assets/dates.ts';
import { memberOf, page, read, type Ask } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { to } from './conversation.server.ts';
import './conversations.css';
import { Unsent } from './Unsent.tsx';
import { words } from './words.ts';

type Loaded = {
  personId: string;
  lines: ConversationLine[];
  may: MayFollow;
  who: string;
  commandId: string;
  mayBegin: boolean;
};

const beginOne = z.strictObject({ which: z.enum(conversations), commandId: uuid });

const served = page({
  for: 'read-conversation',
  module: 'conversations',
  load: async ({ context, params }: Ask): Promise<Loaded> => {
    const actor = memberOf(context);
    const personId = params.id ?? '';
    const { list, whoIs } = context.services.conversations;
    return {
      personId,
      ...(await list(actor, personId)),
      who: whoIs(actor.accountId),
      commandId: randomUUID(),
      mayBegin: mayDo(actor, 'write-conversation'),
    };
  },
  act: async ({ context, params }: Ask, form: FormData) => {
    const { value, faults } = read(beginOne, form);
    if (faults) throw new ProblemError('bad-input', { errors: faults });
    const asked = { ...value, personId: params.id ?? '' };
    const { id } = await context.services.conversations.begin(memberOf(context), asked);
    return to(paths.conversation(id));
  },
});
export const loader = served.loader;
export const action = served.action;

const says = words.list;

export const meta = () => [{ title: siteWords.title(says.title) }, { name: 'robots', content: 'noindex' }];

/** The conversations with one person, and which may begin now. */
export default function List({
  loaderData: { personId, lines, may, who, commandId, mayBegin },
}: {
  loaderData: Loaded;
}) {
  const whyNot: Partial<Record<MayFollow[Which], string>> = {
    'after-first': says.afterFirst,
    'after-settled': says.afterSettled,
  };
  return (
    <div className="page prose">
      <h1>{says.title}</h1>
      <Unsent who={who} />
      {lines.length === 0 && <p>{says.none}</p>}
      <ul className="rows">
        {lines.map(({ id, which, begunOn, finishedOn, isFinished, carer }) => (
          <li key={id}>
            <a href={paths.conversation(id)}>{words.titles[which]}</a>
            <p className="hint">
              {[
                words.begun(sayDate(begunOn)),
                finishedOn ? words.finished(sayDate(finishedOn)) : '',
                isFinished ? '' : says.underWay,
                carer ? says.carer : '',
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      <form method="post" className="talk-begin">
        <input type="hidden" name="commandId" value={commandId} />
        {(mayBegin ? conversations : []).map((which) => (
          <div key={which}>
            {may[which] === 'under-way' ? null : (
              <p>
                <button className="button quiet" name="which" value={which} disabled={may[which] !== 'yes'}>
                  {says.begin[which]}
                </button>
                {whyNot[may[which]] && <span className="hint"> {whyNot[may[which]]}</span>}
              </p>
            )}
          </div>
        ))}
      </form>
      <p>
        <a href={paths.personStrengths(personId)}>{says.strengths}</a>
      </p>
      <p>
        <a href={`${paths.conversation('start')}?carer=yes`}>{says.carerStart}</a>{' '}
        <span className="hint">{says.carerHint}</span>
      </p>
    </div>
  );
}
