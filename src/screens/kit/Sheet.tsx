import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Icon } from '../page/Icon.tsx';
import { useLanguage } from '../page/language.ts';

type Props = {
  title: ReactNode;
  /** The rest of the page can still be touched, as a model beside its own words. */
  beside?: boolean;
  onClose: () => void;
  children: ReactNode;
};

/**
 * Rises from below while it is mounted; the focus goes to its title and back to where it was.
 * Escape, the cross and a tap outside close it.
 */
export function Sheet({ title, beside = false, onClose, children }: Props) {
  const { strings } = useLanguage();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    const before = document.activeElement;
    const shown = dialog.current;
    if (beside) shown?.show();
    else shown?.showModal();
    heading.current?.focus();
    return () => {
      shown?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [beside]);

  return (
    // The keys of a dialog are the browser's own; only a tap on what lies behind it is told apart here.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog
      ref={dialog}
      className="rising-sheet"
      data-beside={beside || undefined}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget && !beside) onClose();
      }}
    >
      <div className="rising-sheet-head">
        <h2 id={titleId} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button
          type="button"
          className="tool tool-bare"
          aria-label={strings.kit.close}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      <div className="rising-sheet-body">{children}</div>
    </dialog>
  );
}
