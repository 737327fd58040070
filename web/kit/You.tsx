/** Who is signed in, as what, and where that leads: on every page, so that nobody acts in a role without seeing it. */
export type Self = {
  name: string;
  /** "Curator, Sale Neighbours". */
  as: string;
  links: { to: string; label: string }[];
  account: { to: string; label: string };
  signOut: { to: string; label: string };
  label: string;
};

export function You({ self: { name, as, links, account, signOut, label } }: { self: Self }) {
  return (
    <div className="you no-print">
      <div className="you-in">
        <p>
          <b>{name}</b> · {as}
        </p>
        <nav aria-label={label}>
          {[...links, account].map(({ to, label: said }) => (
            <a href={to} key={to}>
              {said}
            </a>
          ))}
        </nav>
        <form method="post" action={signOut.to}>
          <button className="link-button">{signOut.label}</button>
        </form>
      </div>
    </div>
  );
}
