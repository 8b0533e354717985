import type { Photo } from '#domain/ports/photos.ts';
import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { useLanguage } from '../page/language.ts';
import { PhotoResult, type PhotoResultProps } from '../photo/PhotoResult.tsx';

export type SouvenirProps = {
  /** `none` before the first stop was seen. */
  state: 'none' | 'ready' | 'making' | 'failed' | 'made';
  /** The finished card; null in every other state. */
  photo: Photo | null;
  alt: string;
  saveWay: PhotoResultProps['saveWay'];
  onMake: () => void;
  onShare: (photo: Photo) => Promise<'shared' | 'closed'>;
  onSave: (photo: Photo) => void;
};

/** The card of what was seen so far: made on the device, on a tap. */
export function Souvenir(props: SouvenirProps) {
  const { state, photo, alt, saveWay, onMake, onShare, onSave } = props;
  const { strings } = useLanguage();
  const words = strings.tour;
  return (
    <section className="souvenir" aria-labelledby="souvenir-title">
      <h2 id="souvenir-title">{words.souvenir}</h2>
      <p>{state === 'none' ? words.souvenirNone : words.souvenirText}</p>
      <div role="status">
        {state === 'failed' && (
          <Notice kind="warn">
            <p>{words.notMade}</p>
          </Notice>
        )}
      </div>
      {photo !== null && (
        <PhotoResult
          {...{ photo, alt, saveWay }}
          privacy={words.souvenirPrivate}
          onShare={() => onShare(photo)}
          onSave={() => onSave(photo)}
        />
      )}
      {state !== 'none' && (
        <Button
          kind={photo === null ? 'main' : 'quiet'}
          icon={photo === null ? 'photo' : 'retry'}
          busy={state === 'making'}
          onClick={onMake}
        >
          {label()}
        </Button>
      )}
    </section>
  );

  function label(): string {
    if (state === 'making') return words.making;
    return photo === null ? words.make : words.makeAgain;
  }
}
