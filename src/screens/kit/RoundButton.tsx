import type { Ref } from 'react';
import { Icon, type IconName } from '../page/Icon.tsx';

type Props = {
  icon: IconName;
  label: string;
  /** On or off; left out where a tap does something once. */
  pressed?: boolean | null | undefined;
  /** The label is only said, not shown: for signs that everybody knows. */
  bare?: boolean;
  /** The one that counts among its neighbours. */
  main?: boolean;
  disabled?: boolean;
  busy?: boolean;
  /** It opens a sheet. */
  opens?: boolean;
  /** A longer word on what it is about. */
  hint?: string | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
  onClick: () => void;
};

/** A tool on a plaque: a sign with its word below, at the edge of a picture. */
export function RoundButton(props: Props) {
  const { icon, label, pressed, bare, main, disabled, busy, opens, hint, ref, onClick } = props;
  return (
    <button
      ref={ref}
      type="button"
      className={`tool${bare ? ' tool-bare' : ''}${main ? ' tool-main' : ''}`}
      data-tool={icon}
      title={hint}
      disabled={disabled}
      aria-label={bare ? label : undefined}
      aria-pressed={pressed ?? undefined}
      aria-haspopup={opens ? 'dialog' : undefined}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onClick}
    >
      <Icon name={icon} />
      {!bare && <span>{label}</span>}
    </button>
  );
}
