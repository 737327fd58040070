/** What the element says: to who hears the frame's name read aloud, to who has no frame, and to who set it up. */
export const words = {
  titles: {
    search: 'Find groups and places, from Hereabouts',
    list: 'Groups and places, from Hereabouts',
    map: 'Map of groups and places, from Hereabouts',
  },
  link: 'Find groups and places on Hereabouts',
  noFrame: (origin: string) =>
    `Hereabouts: the frame did not open, so a link stands in its place. If this page has a Content-Security-Policy, let it say: frame-src ${origin}`,
};
