import { Icon } from '../kit/Icon.tsx';

/** What a group said about coming for the first time. */
export const Welcome = ({ lead, said }: { lead: string; said: string }) => (
  <p className="note">
    <Icon name="door-open" />
    <span>
      {lead} “{said}”
    </span>
  </p>
);
