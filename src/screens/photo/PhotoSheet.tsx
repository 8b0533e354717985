import type { Photo, PhotoFailure } from '#domain/ports/photos.ts';
import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useLanguage } from '../page/language.ts';
import { PhotoResult, type PhotoResultProps } from './PhotoResult.tsx';

export type PhotoState =
  | { name: 'taking' }
  | { name: 'shown'; photo: Photo }
  | { name: 'failed'; failure: PhotoFailure };

type Props = {
  state: PhotoState;
  onClose: () => void;
} & Pick<PhotoResultProps, 'alt' | 'saveWay' | 'onShare' | 'onSave'>;

/** From the shutter to the picture in hand: a flash while it is made, then the picture and its ways on. */
export function PhotoSheet({ state, onClose, ...result }: Props) {
  const { strings } = useLanguage();
  const words = strings.photo;
  return (
    <>
      <div className="photo-flash" aria-hidden="true" />
      <p className="visually-hidden" role="status">
        {state.name === 'taking' && words.taking}
      </p>
      {state.name === 'shown' && (
        <Sheet title={words.title} onClose={onClose}>
          <PhotoResult {...result} photo={state.photo} onAgain={onClose} />
        </Sheet>
      )}
      {state.name === 'failed' && (
        <Sheet title={words.failedTitle} onClose={onClose}>
          <Notice
            kind="warn"
            action={
              <Button kind="main" icon="photo" onClick={onClose}>
                {strings.app.retry}
              </Button>
            }
          >
            <p>{words.failed[state.failure]}</p>
          </Notice>
        </Sheet>
      )}
    </>
  );
}
