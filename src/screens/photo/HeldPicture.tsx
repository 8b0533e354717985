import { useEffect, useRef } from 'react';
import type { Photo } from '#domain/ports/photos.ts';
import { Icon } from '../page/Icon.tsx';
import { useLanguage } from '../page/language.ts';

type Props = { photo: Photo; alt: string; onClose: () => void };

/** The picture over the whole screen, to be saved by a long press, where an app lets no file through. */
export function HeldPicture({ photo, alt, onClose }: Props) {
  const { strings } = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const shown = dialog.current;
    shown?.showModal();
    return () => {
      shown?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className="photo-held"
      aria-label={strings.photo.holdTitle}
      onCancel={(event) => {
        event.preventDefault();
        // The sheet below has an Escape of its own.
        event.stopPropagation();
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.stopPropagation();
      }}
    >
      <img src={photo.url} alt={alt} width={photo.size.width} height={photo.size.height} />
      <p>{strings.photo.hold}</p>
      <button
        type="button"
        className="tool tool-bare"
        aria-label={strings.kit.close}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    </dialog>
  );
}
