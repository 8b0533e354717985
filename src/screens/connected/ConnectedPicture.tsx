import { useEffect, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useStore } from 'zustand';
import { SHARED_PARAMETER } from '#domain/share-target.ts';
import { createPictureStore } from '#state/picture-store.ts';
import { PictureScreen } from '../PictureScreen.tsx';
import type { AppServices } from './app-services.ts';
import { usePastedPicture } from './use-pasted-picture.ts';

export type ConnectedPictureProps = { services: AppServices };

/** The search for a sign in a picture, joined to what finds it and to what other apps hand over. */
export function ConnectedPicture({ services }: ConnectedPictureProps) {
  const [store] = useState(() => createPictureStore<Blob>(services.pictureTools));
  const state = useStore(store);
  const isShared = new URLSearchParams(useSearch()).has(SHARED_PARAMETER);
  const [path, navigate] = useLocation();
  useEffect(() => () => store.clear(), [store]);
  useEffect(() => {
    if (!isShared) return;
    void store.takeShared();
    // Handed over once: whoever loads the page anew is not told that something is lost.
    navigate(path, { replace: true });
  }, [store, isShared, path, navigate]);
  usePastedPicture((file) => void store.choose(file));
  return (
    <PictureScreen
      {...{ state }}
      outlines={services.outlines}
      isDesktop={services.browser.platform === 'desktop'}
      onChoose={(file) => void store.choose(file)}
      onAgain={() => void store.again()}
    />
  );
}
