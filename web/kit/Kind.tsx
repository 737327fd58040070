const shapes: Record<string, string> = {
  association: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z',
  place: 'M2.5 2.5h11v11h-11z',
  institution: 'M8 .8 15.2 8 8 15.2.8 8z',
  service: 'M8 .8 15.2 8 8 15.2.8 8z',
  exchange: 'M8 1.2 15 6.3 12.3 14.5H3.7L1 6.3z',
  culture: 'm8 .9 2.2 4.7 5 .6-3.7 3.5 1 5L8 12.2l-4.5 2.5 1-5L.8 6.2l5-.6z',
};

/** The shape of a kind, the same as its pin on the map. Always beside its word. */
export function Kind({ id }: { id: string }) {
  return (
    <svg className={`kind kind-${id}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={shapes[id] ?? shapes.association} />
    </svg>
  );
}
