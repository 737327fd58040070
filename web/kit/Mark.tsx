/** Our mark: a pinned note with a doorway in it. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true">
      <path className="mark-note" d="M6 9h28v25H6z" />
      <path className="mark-door" d="M13 34V22.5L20 16l7 6.5V34z" />
      <circle className="mark-pin" cx="20" cy="8" r="5.5" />
    </svg>
  );
}
