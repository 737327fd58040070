/** Points at which a process may be stopped dead in a test. */
export const importPoints = [
  'stage: begun',
  'stage: laid aside',
  'stage: noted',
  'stage: read',
  'stage: counted',
  'land: noted',
  'land: written',
  'land: marked',
  'undo: written',
  'undo: marked',
] as const;
export type ReachedPoint = (point: (typeof importPoints)[number]) => Promise<void> | void;
