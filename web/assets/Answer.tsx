import { Icon } from '../kit/Icon.tsx';
import type { IconName } from '../kit/icons.ts';

type Props = { id: string; icon: IconName; title: string; className?: string; children: React.ReactNode };

/** One question people ask, and its answer. */
export function Answer({ id, icon, title, className = '', children }: Props) {
  return (
    <section className={`answer ${className}`.trim()} aria-labelledby={id}>
      <h2 id={id}>
        <Icon name={icon} />
        {title}
      </h2>
      <div className="answer-in">{children}</div>
    </section>
  );
}
