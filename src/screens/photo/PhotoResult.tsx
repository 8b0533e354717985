import { useState } from 'react';
import type { Photo } from '#domain/ports/photos.ts';
import { fillIn } from '#i18n/fill-in.ts';
import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { useLanguage } from '../page/language.ts';
import { HeldPicture } from './HeldPicture.tsx';

export type PhotoResultProps = {
  photo: Photo;
  alt: string;
  /** `hold`: inside this app nothing can be downloaded, so the picture is saved by a long press. */
  saveWay: 'download' | 'hold';
  onShare: () => Promise<'shared' | 'closed'>;
  onSave: () => void;
  /** That it goes nowhere; left out for a photo. */
  privacy?: string;
  /** Left out where there is nothing to take again. */
  onAgain?: () => void;
};

type Outcome = 'shared' | 'saved' | 'refused';

/** A finished picture and what can be done with it. */
export function PhotoResult(props: PhotoResultProps) {
  const { photo, alt, saveWay, onShare, onSave, onAgain } = props;
  const { strings } = useLanguage();
  const words = strings.photo;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isHeld, setHeld] = useState(false);
  const share = () => {
    setOutcome(null);
    onShare().then(
      (how) => how === 'shared' && setOutcome('shared'),
      () => setOutcome('refused'),
    );
  };
  const save = () => {
    if (saveWay === 'hold') return setHeld(true);
    onSave();
    setOutcome('saved');
  };
  const { width, height } = photo.size;
  const saveKind = photo.isShareable && outcome !== 'refused' ? 'plain' : 'main';
  return (
    <div className="photo-result">
      <img className="photo-print" src={photo.url} alt={alt} width={width} height={height} />
      <div className="photo-words">
        <p className="photo-private">{props.privacy ?? words.private}</p>
        <div role="status">
          {outcome === 'shared' && <Notice kind="good">{words.shared}</Notice>}
          {outcome === 'saved' && (
            <Notice kind="good">{fillIn(words.saved, { file: photo.fileName })}</Notice>
          )}
          {outcome === 'refused' && <Notice kind="warn">{words.shareRefused}</Notice>}
        </div>
        <div className="photo-actions">
          {photo.isShareable && (
            <Button kind={saveKind === 'main' ? 'plain' : 'main'} icon="share" onClick={share}>
              {words.share}
            </Button>
          )}
          <Button kind={saveKind} icon="save" onClick={save}>
            {words.save}
          </Button>
          {onAgain !== undefined && (
            <Button icon="photo" onClick={onAgain}>
              {words.again}
            </Button>
          )}
        </div>
      </div>
      {isHeld && <HeldPicture photo={photo} alt={alt} onClose={() => setHeld(false)} />}
    </div>
  );
}
