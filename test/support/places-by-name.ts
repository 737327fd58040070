import { baseGazetteer } from '../../api/places/base-gazetteer.ts';
import { foldName } from '../../api/places/name.rules.ts';

const { towns, outcodes } = baseGazetteer();
const names = new Set([
  ...towns.flatMap(({ name, otherNames = [] }) => [name, ...otherNames]).map(foldName),
  ...outcodes.map(({ outcode }) => outcode.toLowerCase()),
]);

/** Whether what ships with the project knows a town or an outcode of this name. */
export const knowsPlace = (name: string): boolean => names.has(name);
