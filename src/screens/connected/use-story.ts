import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Locale } from '#domain/locale.ts';
import type { TrackKind } from '#domain/narration-manifest.ts';
import type { ShownSite } from '#domain/shown-site.ts';
import type { NarrationState } from '#state/narration-store.ts';
import type { NarrationProps } from '../narration/narration-props.ts';
import type { AppServices } from './app-services.ts';

/** What is told of a site in the reader's language, kept at its place when the language changes; silent when the screen is left. */
export function useStory(services: AppServices, site: ShownSite, locale: Locale): NarrationProps {
  const { narration, preferences, sentencesOf } = services;
  const state = useStore(narration);
  const rate = useStore(preferences, (kept) => kept.narrationRate);
  const captionSize = useStore(preferences, (kept) => kept.captionSize);
  const [kind, setKind] = useState<TrackKind>('story');
  const sentences = useMemo(
    () => sentencesOf(site, locale, kind),
    [sentencesOf, site, locale, kind],
  );
  useEffect(
    () => narration.load({ siteId: site.id, kind, locale }, sentences),
    [narration, site, kind, locale, sentences],
  );
  useEffect(() => narration.setRate(rate), [narration, rate]);
  useEffect(() => () => narration.stop(), [narration, site]);
  // The first picture, and the prerendered page, know the story before the store has taken it in.
  const shown = useMemo<NarrationState>(() => {
    const isSame = state.track?.siteId === site.id && state.track.kind === kind;
    return isSame ? { ...state, sentences } : { ...state, sentences, index: 0, status: 'idle' };
  }, [state, sentences, site, kind]);
  return useMemo(
    () => ({
      narration: shown,
      kind,
      captionSize,
      onPlay: () => {
        narration.unlock();
        narration.play();
      },
      onPause: () => narration.pause(),
      onSkip: (index: number) => narration.skipTo(index),
      onKind: setKind,
      onRate: (narrationRate: number) => preferences.setState({ narrationRate }),
      onCaptionSize: (size) => preferences.setState({ captionSize: size }),
    }),
    [narration, preferences, shown, kind, captionSize],
  );
}
