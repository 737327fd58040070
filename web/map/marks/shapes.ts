/** The order in which kinds stand around a cluster. */
export const kindOrder = ['association', 'place', 'institution', 'service', 'exchange', 'culture'] as const;

/** Outline of each kind's pin, around 0 0, about 30 across: ● ■ ◆ ◆ ⬟ ★. */
export const outlines: Record<string, string> = {
  association: 'M0-15A15 15 0 1 1 0 15A15 15 0 1 1 0-15Z',
  place:
    'M-10-13.5H10A3.5 3.5 0 0 1 13.5-10V10A3.5 3.5 0 0 1 10 13.5H-10A3.5 3.5 0 0 1-13.5 10V-10A3.5 3.5 0 0 1-10-13.5Z',
  institution: 'M0-18.5 18.5 0 0 18.5-18.5 0Z',
  service: 'M0-18.5 18.5 0 0 18.5-18.5 0Z',
  exchange: 'M0-17 16.5-4.6 10.2 14.4H-10.2L-16.5-4.6Z',
  culture: 'M0-19.5 5.5-8.6 17.6-6.9 9 1.7 10.9 13.7 0 8.2-10.9 13.7-9 1.7-17.6-6.9-5.5-8.6Z',
};

/** The sign inside the outline, drawn with a stroke, about 14 across. */
export const signs: Record<string, string> = {
  // two people
  association:
    'M-3-4.5a2.4 2.4 0 1 0 .01 0M-7 6.5c0-5 8-5 8 0M3.4-4.2a2 2 0 1 1 .6 3.9M4.6 2.2c2 .4 3 2 3 4.3',
  // a house with a door
  place: 'M-7-.5 0-6.5 7-.5M-5-2V6.5H5V-2M-1.2 6.5V2.2H1.2V6.5',
  // a gable on columns
  institution: 'M-7-2.5 0-7 7-2.5ZM-5 0V5M0 0V5M5 0V5M-7 7.2H7',
  // a heart
  service: 'M0 6.8C-4.5 3.5-7 1-7-2A3.6 3.6 0 0 1 0-3.4 3.6 3.6 0 0 1 7-2C7 1 4.5 3.5 0 6.8Z',
  // there and back
  exchange: 'M-6.5-2.2H5.5M2.5-5.2 5.8-2.2 2.5.8M6.5 4H-5.5M-2.5 1.2-5.8 4.2-2.5 7.2',
  // a note
  culture: 'M-2.6 4.2V-5.2L4.6-6.8V2.6M-2.6 4.2a2.1 1.7 0 1 1-.01-.4M4.6 2.6a2.1 1.7 0 1 1-.01-.4',
};
