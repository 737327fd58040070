import type { Services } from '../services.ts';
import { labelOf } from '../taxonomy/taxonomy.ts';

type Telling = <A extends unknown[], R>(useCase: (...asked: A) => Promise<R>) => (...asked: A) => Promise<R>;

/** As many as a worker reads. */
const mostReasons = 6;

/** Connections as their pages call them. */
export function connectionsForPages(
  { peopleSide: { connections }, counts, places }: Pick<Services, 'peopleSide' | 'counts' | 'places'>,
  telling: Telling,
) {
  const { group } = connections;
  return {
    start: telling(connections.start),
    preview: telling(connections.preview),
    make: telling(connections.make),
    of: telling(connections.of),
    one: telling(connections.one),
    act: telling(connections.act),
    list: telling(connections.list),
    stillOpen: telling(connections.stillOpen),
    heldBackIn: telling(async (near: string) => {
      const district = (await places.resolve(near))?.district ?? '';
      const reasons = district ? await counts.heldBackIn(district, mostReasons) : [];
      return {
        place: district,
        reasons: reasons.map(({ category, because, count }) => ({
          ...{ category: labelOf('category', category), because, count },
        })),
      };
    }),
    group: {
      byToken: telling(group.byToken),
      openByToken: telling(group.openByToken),
      answerByToken: telling(group.answerByToken),
      ofGroup: telling(group.ofGroup),
      openOurs: telling(group.openOurs),
      answerOurs: telling(group.answerOurs),
    },
  };
}
