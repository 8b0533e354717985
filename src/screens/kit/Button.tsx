import type { Ref } from 'react';
import { BUTTON_CLASS, ButtonFace, type FaceProps } from './ButtonFace.tsx';

type Props = FaceProps & {
  /** Something that it began is still going on; a further tap does nothing. */
  busy?: boolean;
  disabled?: boolean;
  pressed?: boolean | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
  onClick: () => void;
};

/** A button with words; while it is busy it keeps its words and the focus. */
export function Button({ kind = 'plain', busy, disabled, pressed, ref, onClick, ...face }: Props) {
  return (
    <button
      ref={ref}
      type="button"
      className={BUTTON_CLASS[kind]}
      disabled={disabled}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      aria-pressed={pressed}
      onClick={busy ? undefined : onClick}
    >
      <ButtonFace {...face} />
    </button>
  );
}
