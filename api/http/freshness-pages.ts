import type { Caller, Member } from '../contract/actor.ts';
import type { DetailForm, WorryForm } from '../contract/freshness.ts';
import type { FreshnessServices } from '../freshness/open-freshness.ts';

type Telling = <A extends unknown[], R>(useCase: (...asked: A) => Promise<R>) => (...asked: A) => Promise<R>;

/** Freshness as its pages call it; `where` is the address by which quotas are counted. */
export function freshnessForPages(freshness: FreshnessServices, where: string, telling: Telling) {
  const { confirm, signals, worries, lists, release } = freshness;
  return {
    open: telling(confirm.open),
    answer: telling(confirm.answer),
    renew: telling(confirm.renew),
    look: telling(confirm.look),
    detail: telling((actor: Caller, slug: string, form: DetailForm) =>
      signals.detail(actor, slug, form, where),
    ),
    number: telling((actor: Member, slug: string) => signals.number(actor, slug)),
    receipt: telling(signals.receipt),
    told: telling(signals.open),
    answerTold: telling(signals.answer),
    lead: worries.lead,
    worry: telling((slug: string, form: WorryForm) => worries.tell(slug, form, where)),
    worries: telling(worries.list),
    seeWorry: telling(worries.see),
    closeWorry: telling(worries.close),
    overview: telling(lists.overview),
    toRing: telling(lists.toRing),
    release: telling(release),
  };
}
