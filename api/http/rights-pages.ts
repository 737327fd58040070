import type { ComplaintForm } from '../contract/rights.ts';
import type { Rights } from '../rights/open-rights.ts';

type Telling = <A extends unknown[], R>(useCase: (...asked: A) => Promise<R>) => (...asked: A) => Promise<R>;

/** What people may ask about their records, as its pages call it; `where` is the address by which quotas are counted. */
export function rightsForPages(
  { requests, emergencies, complaints, prsb }: Rights,
  where: string,
  telling: Telling,
) {
  return {
    ask: telling(requests.ask),
    list: telling(requests.list),
    one: telling(requests.one),
    decide: telling(requests.decide),
    copy: telling(requests.copy),
    prsb: telling(prsb),
    breakGlass: telling(emergencies.breakGlass),
    emergencies: telling(emergencies.list),
    complain: telling((form: ComplaintForm) => complaints.complain(form, where)),
    complainAbout: telling(complaints.organisations),
    complaints: telling(complaints.list),
    acknowledge: telling(complaints.acknowledge),
    answer: telling(complaints.answer),
  };
}
