import { useEffect, useState } from 'react';
import type { Photo } from '#domain/ports/photos.ts';
import { saveWay } from '#domain/save-way.ts';
import type { Tour } from '#domain/tour.ts';
import { useLanguage } from '../page/language.ts';
import { useProgressWords } from '../tour/progress-words.ts';
import type { SouvenirProps } from '../tour/Souvenir.tsx';
import { souvenirAlt, souvenirCard } from '../tour/souvenir-card.ts';
import type { AppServices } from './app-services.ts';

type Making = { state: 'ready' | 'making' | 'failed' } | { state: 'made'; photo: Photo };

/** Makes the souvenir card when it is asked for; its picture is released when the screen is left, or another is made. */
export function useSouvenir(
  { photos, tour: store, browser }: Pick<AppServices, 'photos' | 'tour' | 'browser'>,
  tour: Tour,
): SouvenirProps {
  const language = useLanguage();
  const progress = useProgressWords(tour);
  const [making, setMaking] = useState<Making>({ state: 'ready' });
  const photo = making.state === 'made' ? making.photo : null;
  const isAny = tour.doneCount > 0;
  useEffect(() => {
    if (isAny) void photos.prepare();
  }, [photos, isAny]);
  useEffect(() => {
    if (photo !== null) return () => photos.release(photo);
    return undefined;
  }, [photos, photo]);
  const card = souvenirCard(tour.stops, { progress, nowMs: store.nowMs() }, language);
  return {
    state: isAny ? making.state : 'none',
    photo: isAny ? photo : null,
    alt: souvenirAlt(card, language),
    saveWay: saveWay(browser),
    onMake: () => {
      setMaking({ state: 'making' });
      photos.composeSouvenir(card).then(
        (made) => setMaking({ state: 'made', photo: made }),
        () => setMaking({ state: 'failed' }),
      );
    },
    onShare: (made) => photos.share(made, card.title),
    onSave: (made) => photos.save(made),
  };
}
