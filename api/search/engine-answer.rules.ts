import type { CellsReply, IndexAnswer } from './search-index.ts';

/**
 * An engine across a network may answer anything, an error page or half an answer. What is none counts as a failure of
 * the engine, so that MongoDB answers instead and nobody meets an error.
 */
export function checkedAnswer(told: IndexAnswer): IndexAnswer {
  const isAnswer =
    isObject(told) &&
    isCount(told.total) &&
    isCount(told.accessKnown) &&
    Array.isArray(told.hits) &&
    told.hits.every((hit) => typeof hit?.assetId === 'string' && typeof hit.groupId === 'string') &&
    Array.isArray(told.dropped) &&
    isObject(told.matched) &&
    isObject(told.spans) &&
    Object.values(told.spans).every(isCount) &&
    isObject(told.counts) &&
    Object.values(told.counts).every((values) => isObject(values) && Object.values(values).every(isCount));
  if (!isAnswer) throw new Error('The engine answered something that is not an answer.');
  return told;
}

/** As `checkedAnswer`, for cells. */
export function checkedCells(told: CellsReply): CellsReply {
  const isReply =
    isObject(told) &&
    isCount(told.total) &&
    Array.isArray(told.cells) &&
    told.cells.every(
      (cell) =>
        isCount(cell?.x) &&
        isCount(cell.y) &&
        isCount(cell.count) &&
        isObject(cell.kinds) &&
        Number.isFinite(cell.mean?.lat) &&
        Number.isFinite(cell.mean?.lng),
    );
  if (!isReply) throw new Error('The engine answered something that is not an answer.');
  return told;
}

/** As `checkedAnswer`, for suggested ids. */
export function checkedIds(told: string[]): string[] {
  if (!Array.isArray(told) || !told.every((id) => typeof id === 'string'))
    throw new Error('The engine answered something that is not an answer.');
  return told;
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;
