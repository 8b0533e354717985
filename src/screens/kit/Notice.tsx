import type { ReactNode } from 'react';
import { Icon, type IconName } from '../page/Icon.tsx';

const ICONS: Record<NoticeKind, IconName> = { info: 'info', warn: 'warn', good: 'check' };

export type NoticeKind = 'info' | 'warn' | 'good';

type Props = {
  kind?: NoticeKind;
  icon?: IconName | undefined;
  /** What can be done about it. */
  action?: ReactNode;
  /** It came while the page was read, and is said aloud. */
  live?: boolean;
  children: ReactNode;
};

/** A few words set apart: what is so, what went wrong, or what went well. */
export function Notice({ kind = 'info', icon = ICONS[kind], action, live, children }: Props) {
  return (
    <div className={`notice notice-${kind}`} role={live ? 'status' : undefined}>
      <Icon name={icon} />
      <div>
        {children}
        {Boolean(action) && <div className="notice-action">{action}</div>}
      </div>
    </div>
  );
}
