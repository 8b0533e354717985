import type { SiteOutline } from '#domain/site-outline.ts';
import type { PictureState } from '#state/picture-store.ts';
import { useLanguage } from './page/language.ts';
import { ScreenTitle } from './page/ScreenTitle.tsx';
import { FoundSigns } from './picture/FoundSigns.tsx';
import { NoSign } from './picture/NoSign.tsx';
import { OutlinedPicture } from './picture/OutlinedPicture.tsx';
import { PictureChooser } from './picture/PictureChooser.tsx';
import { PictureFailed } from './picture/PictureFailed.tsx';

export type PictureScreenProps = {
  state: PictureState;
  /** The sites whose signs are known. */
  outlines: readonly SiteOutline[];
  /** Pictures can be dragged here, and pasted. */
  isDesktop: boolean;
  onChoose: (file: Blob) => void;
  onAgain: () => void;
};

/** Which site's sign a picture from the gallery shows; the picture stays on the device. */
export function PictureScreen({
  state,
  outlines,
  isDesktop,
  onChoose,
  onAgain,
}: PictureScreenProps) {
  const { strings } = useLanguage();
  const words = strings.picture;
  return (
    <div className="picture" data-picture={state.status}>
      <ScreenTitle>{words.title}</ScreenTitle>
      {state.status === 'idle' && <p className="picture-lead">{words.lead}</p>}
      <div className="picture-answer">
        {(state.status === 'found' || state.status === 'none') && (
          <OutlinedPicture picture={state.picture} signs={state.picture.signs} />
        )}
        {state.status === 'looking' && state.picture !== null && (
          <OutlinedPicture picture={state.picture} isSearched />
        )}
        <div>
          <div role="status">
            {state.status === 'looking' && (
              <p className="picture-busy">
                {state.picture === null ? words.opening : words.looking}
              </p>
            )}
            {state.status === 'found' && (
              <FoundSigns signs={state.picture.signs} outlines={outlines} />
            )}
            {state.status === 'none' && <NoSign />}
          </div>
          {state.status === 'failed' && <PictureFailed fault={state.fault} onAgain={onAgain} />}
        </div>
      </div>
      <PictureChooser isFirst={!hasPicture(state)} {...{ isDesktop, onChoose }} />
    </div>
  );
}

/** Whether there was a picture to choose another one instead of. */
function hasPicture(state: PictureState): boolean {
  if (state.status === 'failed')
    return state.fault !== 'shared-none' && state.fault !== 'shared-lost';
  return state.status !== 'idle';
}
