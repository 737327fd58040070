import type { Member } from '../../api/contract/actor.ts';
import type { MeasureForm, MeasureView } from '../../api/contract/outcomes.ts';

/** How people say they are, for pages. */
export type OutcomeServices = {
  of: (actor: Member, personId: string) => Promise<{ person: string; measures: MeasureView[] }>;
  take: (actor: Member, personId: string, form: MeasureForm) => Promise<void>;
};
