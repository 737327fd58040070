import type { AgreedStep } from '../contract/plans.ts';

/** A step as it was written down in a conversation. */
type Written = { what: string; who: string; when: string; confidence: string; status: string };

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
const short = (text: string, most: number) => text.trim().slice(0, most) || undefined;

/** What was agreed in a conversation, is not done or let go, and stands in no plan yet: to be added in a press. */
export function stepsToAdd(written: readonly Written[], plan: readonly { what: string }[]): AgreedStep[] {
  const had = new Set(plan.map(({ what }) => plain(what)));
  return written.flatMap(({ what, who, when, confidence, status }) => {
    const told = short(what, 160);
    if (!told || status === 'done' || status === 'let-go' || had.has(plain(told))) return [];
    had.add(plain(told));
    const sure = Number(confidence);
    return [
      {
        what: told,
        who: short(who, 80),
        when: short(when, 120),
        confidence: Number.isInteger(sure) && sure >= 1 && sure <= 10 ? sure : undefined,
      },
    ];
  });
}
