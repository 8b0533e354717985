import type { ReactNode } from 'react';
import { Icon, type IconName } from '../page/Icon.tsx';

type Props = {
  icon?: IconName | undefined;
  /** `good` for what is done or stands, `warn` for what is lost, `plain` for the rest. */
  tone?: 'plain' | 'good' | 'warn';
  children: ReactNode;
};

/** A word or a figure about the thing beside it: done, 350 m, a state. It is read, not touched. */
export function Chip({ icon, tone = 'plain', children }: Props) {
  return (
    <span className={`chip chip-${tone}`}>
      {icon !== undefined && <Icon name={icon} />}
      <span>{children}</span>
    </span>
  );
}
