/** What each button's sign looks like, in a box of 24. */
export const signs = {
  closer: 'M12 5v14M5 12h14',
  farther: 'M5 12h14',
  move: 'M12 3v18M3 12h18M9 5.5 12 2.5l3 3M9 18.5l3 3 3-3M5.5 9l-3 3 3 3M18.5 9l3 3-3 3',
  north: 'M12 19V5M6 11l6-6 6 6',
  east: 'M5 12h14M13 6l6 6-6 6',
  south: 'M12 5v14M6 13l6 6 6-6',
  west: 'M19 12H5M11 6l-6 6 6 6',
};
/** Which way each of the four goes, in parts of the view. */
export const ways = { north: [0, -1], west: [-1, 0], east: [1, 0], south: [0, 1] } as const;
