import { useEffect } from 'react';
import type { AppServices } from './app-services.ts';
import { lateScreenAt, type ScreenLibrary } from './lazy-screens.ts';

/** What comes before a tap, with a finger, a mouse or keys. */
const SIGNS_OF_INTENT = ['pointerover', 'pointerdown', 'focusin'] as const;

/** Fetches a linked screen as soon as its link is reached for, so that the tap need not wait. */
export function useScreensAhead({ load }: ScreenLibrary, visit: AppServices['visit']): void {
  const { load: loadVisit } = visit;
  useEffect(() => {
    const begin = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link === null || link.host !== location.host) return;
      const screen = lateScreenAt(link.pathname);
      // The screen itself asks again, and says so when it does not come.
      if (screen !== null) load(screen).catch(() => {});
      if (screen === 'scan') loadVisit().catch(() => {});
    };
    for (const sign of SIGNS_OF_INTENT) document.addEventListener(sign, begin, { passive: true });
    return () => {
      for (const sign of SIGNS_OF_INTENT) document.removeEventListener(sign, begin);
    };
  }, [load, loadVisit]);
}
