import { Icon } from './Icon.tsx';

/** The way back to where a page is come to from; `hidden` keeps its room where there is none. */
export function Back({
  href,
  hidden = false,
  children,
}: {
  href: string;
  hidden?: boolean;
  children: string;
}) {
  return (
    <a className="link-button" href={href} hidden={hidden}>
      <Icon name="arrow-left" />
      {children}
    </a>
  );
}
