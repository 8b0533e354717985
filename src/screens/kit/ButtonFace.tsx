import type { ReactNode } from 'react';
import { Icon, type IconName } from '../page/Icon.tsx';

export type ButtonKind = 'main' | 'plain' | 'quiet';

export type FaceProps = {
  /** `main` is the one thing to do here, `plain` another way, `quiet` a way out. */
  kind?: ButtonKind;
  icon?: IconName | undefined;
  /** A second, smaller line. */
  note?: string | undefined;
  children: ReactNode;
};

export const BUTTON_CLASS: Record<ButtonKind, string> = {
  main: 'action action-main',
  plain: 'action',
  quiet: 'quiet',
};

/** What stands on a button and on a link that looks like one. */
export function ButtonFace({ icon, note, children }: FaceProps) {
  const picture = icon !== undefined && <Icon name={icon} />;
  // Words that take two lines would leave a picture beside them alone at the edge.
  if (note === undefined) {
    return (
      <span>
        {picture}
        {children}
      </span>
    );
  }
  return (
    <>
      {picture}
      <span>
        {children}
        <small>{note}</small>
      </span>
    </>
  );
}
