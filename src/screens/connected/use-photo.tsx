import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { viewPictureSize } from '#domain/photo-plate.ts';
import { type Photo, PhotoError } from '#domain/ports/photos.ts';
import { saveWay } from '#domain/save-way.ts';
import type { ShownSite } from '#domain/shown-site.ts';
import { fillIn } from '#i18n/fill-in.ts';
import { BACKDROP_STOPS } from '#scene/backdrop.ts';
import type { CaptureScene } from '#scene/scene-props.ts';
import { useLanguage } from '../page/language.ts';
import { PhotoSheet, type PhotoState } from '../photo/PhotoSheet.tsx';
import { photoFileName, plateWords } from '../photo/plate-words.ts';
import type { AppServices } from './app-services.ts';

type PhotoSubject = {
  site: ShownSite;
  /** The layer that is shown; null for the one that is seen first. */
  layer: string | null;
  evidenceOn: boolean;
  /** The camera's live picture; null in the viewer, which has a sky of its own. */
  picture: HTMLVideoElement | null;
};

export type PhotoTool = {
  /** For the scene. */
  onCapture: (capture: CaptureScene | null) => void;
  /** Null while there is no scene to photograph. */
  onShutter: (() => void) | null;
  isTaking: boolean;
  /** Flash and sheet; null while no photo is made or looked at. */
  sheet: ReactNode;
};

/** The shutter of a screen with a reconstruction, and what comes after it. */
export function usePhoto(
  { photos, browser, chimes }: Pick<AppServices, 'photos' | 'browser' | 'chimes'>,
  subject: PhotoSubject,
): PhotoTool {
  const language = useLanguage();
  const { site, layer, evidenceOn, picture } = subject;
  const [capture, setCapture] = useState<CaptureScene | null>(null);
  const [state, setState] = useState<PhotoState | null>(null);
  const held = useRef<Photo | null>(null);
  const turn = useRef(0);

  const drop = useCallback(() => {
    turn.current += 1;
    if (held.current !== null) photos.release(held.current);
    held.current = null;
  }, [photos]);
  // So that the tap itself asks the network for nothing.
  const isReady = capture !== null;
  useEffect(() => {
    if (isReady) void photos.prepare().catch(() => {});
  }, [photos, isReady]);
  useEffect(() => drop, [drop]);

  const words = plateWords(site, layer, evidenceOn, language);
  const { title: name, caption } = words;

  async function take(draw: CaptureScene): Promise<void> {
    drop();
    const mine = turn.current;
    setState({ name: 'taking' });
    const { innerWidth: width, innerHeight: height } = window;
    try {
      const photo = await photos.compose({
        backdrop:
          picture === null
            ? { kind: 'sky', size: viewPictureSize({ width, height }), stops: BACKDROP_STOPS }
            : { kind: 'camera', feed: picture },
        draw,
        words,
        fileName: photoFileName(site, layer),
      });
      if (mine !== turn.current) return photos.release(photo);
      held.current = photo;
      chimes.ring('photo');
      setState({ name: 'shown', photo });
    } catch (error) {
      if (mine !== turn.current) return;
      const failure = error instanceof PhotoError ? error.failure : 'memory';
      setState({ name: 'failed', failure });
    }
  }

  const sheet = state !== null && (
    <PhotoSheet
      state={state}
      alt={fillIn(language.strings.photo.alt, { name, caption })}
      saveWay={saveWay(browser)}
      onShare={() =>
        held.current === null
          ? Promise.resolve('closed')
          : photos.share(held.current, fillIn(language.strings.photo.shareTitle, { name }))
      }
      onSave={() => held.current !== null && photos.save(held.current)}
      onClose={() => {
        drop();
        setState(null);
      }}
    />
  );
  return {
    // A function in a state is taken for an update unless it is wrapped.
    onCapture: useCallback((given: CaptureScene | null) => setCapture(() => given), []),
    onShutter:
      capture === null
        ? null
        : () => {
            chimes.unlock();
            void take(capture);
          },
    isTaking: state?.name === 'taking',
    sheet,
  };
}
