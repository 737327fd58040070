import type { Labelled } from '../contract/asset.ts';
import * as lists from '../contract/lists.ts';
import { categoryTerms } from './categories.ts';
import * as labels from './labels.ts';
import { needTerms } from './needs.ts';

const labelsOf = (terms: Record<string, { label: string }>) =>
  Object.fromEntries(Object.entries(terms).map(([id, { label }]) => [id, label]));

/** Labels by facet name, then by id. */
export const labelsByFacet = {
  kind: labels.kindLabels,
  scheme: labels.schemeLabels,
  category: labelsOf(categoryTerms),
  need: labelsOf(needTerms),
  who: labels.whoLabels,
  access: labels.accessLabels,
  cost: labels.costLabels,
  attendance: labels.attendanceLabels,
  format: labels.formatLabels,
  join: labels.joinLabels,
  day: labels.dayLabels,
  time: labels.timeLabels,
  language: labels.languageLabels,
  capacity: labels.capacityLabels,
} as const satisfies Record<string, Record<string, string>>;

const orders: Record<keyof typeof labelsByFacet, readonly string[]> = {
  kind: lists.assetKinds,
  scheme: lists.schemes,
  category: lists.categories,
  need: lists.needs,
  who: lists.whoFor,
  access: lists.accessFeatures,
  cost: lists.costKinds,
  attendance: lists.attendances,
  format: lists.formats,
  join: lists.joinRoutes,
  day: lists.days,
  time: lists.timesOfDay,
  language: lists.languages,
  capacity: lists.capacities,
};

/** The label of an id; an id we do not know stands for itself, so that nothing is shown blank. */
export function labelOf(facet: keyof typeof labelsByFacet, id: string): string {
  return (labelsByFacet[facet] as Record<string, string>)[id] ?? id;
}

export const labelledAs = (facet: keyof typeof labelsByFacet, id: string): Labelled => ({
  id,
  label: labelOf(facet, id),
});

/** Every list in the order a person reads it. */
export function taxonomyLists(): Record<string, Labelled[]> {
  return Object.fromEntries(
    Object.entries(orders).map(([facet, ids]) => [
      facet,
      ids.map((id) => labelledAs(facet as keyof typeof orders, id)),
    ]),
  );
}
