import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Locale } from '#domain/locale.ts';
import type { TrackKind } from '#domain/narration-manifest.ts';
import type { ShownSite } from '#domain/shown-site.ts';
import type { NarrationState } from '#state/narration-store.ts';
import type { NarrationProps } from '../narration/narration-props.ts';
import type { AppServices } from './app-services.ts';

/**
 * What is told of a site in the reader's language, kept at its place when the language changes; silent
 * when the screen is left. A hotspot, by its id, is told in place of the rest while it is given.
 */
export function useStory(
  services: AppServices,
  site: ShownSite,
  locale: Locale,
  hotspot: string | null = null,
): NarrationProps {
  const { narration, preferences, sentencesOf } = services;
  const state = useStore(narration);
  const rate = useStore(preferences, (kept) => kept.narrationRate);
  const captionSize = useStore(preferences, (kept) => kept.captionSize);
  const [chosenKind, setKind] = useState<TrackKind>('story');
  const kind = hotspot === null ? chosenKind : 'details';
  const sentences = useMemo(() => {
    const all = sentencesOf(site, locale, kind);
    return hotspot === null ? all : all.filter(({ segmentId }) => segmentId === hotspot);
  }, [sentencesOf, site, locale, kind, hotspot]);
  useEffect(() => {
    const alone = hotspot === null ? {} : { segmentId: hotspot };
    narration.load({ siteId: site.id, kind, locale, ...alone }, sentences);
  }, [narration, site, kind, locale, hotspot, sentences]);
  useEffect(() => narration.setRate(rate), [narration, rate]);
  useEffect(() => () => narration.stop(), [narration, site]);
  // The first picture, and the prerendered page, know the story before the store has taken it in.
  const shown = useMemo<NarrationState>(() => {
    const { track } = state;
    const isSame =
      track?.siteId === site.id && track.kind === kind && (track.segmentId ?? null) === hotspot;
    return isSame ? { ...state, sentences } : { ...state, sentences, index: 0, status: 'idle' };
  }, [state, sentences, site, kind, hotspot]);
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
