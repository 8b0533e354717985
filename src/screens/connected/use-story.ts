import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Locale } from '#domain/locale.ts';
import type { ShownSite } from '#domain/shown-site.ts';
import type { NarrationProps } from '../narration/narration-props.ts';
import type { AppServices } from './app-services.ts';

/** The story of a site in the reader's language, kept at its place when the language changes; silent when the screen is left. */
export function useStory(services: AppServices, site: ShownSite, locale: Locale): NarrationProps {
  const { narration, preferences, sentencesOf } = services;
  const state = useStore(narration);
  const rate = useStore(preferences, (kept) => kept.narrationRate);
  const sentences = useMemo(() => sentencesOf(site, locale), [sentencesOf, site, locale]);
  useEffect(() => narration.load(sentences), [narration, sentences]);
  useEffect(() => narration.setRate(rate), [narration, rate]);
  useEffect(() => () => narration.stop(), [narration, site]);
  // The first picture, and the prerendered page, know the story before the store has taken it in.
  const shown = useMemo(
    () => (state.sentences.length === 0 ? { ...state, sentences } : state),
    [state, sentences],
  );
  return useMemo(
    () => ({
      narration: shown,
      onPlay: () => {
        narration.unlock();
        narration.play();
      },
      onPause: () => narration.pause(),
      onSkip: (index: number) => narration.skipTo(index),
    }),
    [narration, shown],
  );
}
