import { registerServiceWorker } from '#adapters/device/service-worker-registration.ts';
import { parseAddress } from '#domain/address.ts';
import type { Clock } from '#domain/ports/clock.ts';
import type { OfflineKeeper } from '#domain/ports/offline-keeper.ts';
import type { NarrationStore } from '#state/narration-store.ts';
import type { PackDownloads } from '#state/pack-downloads.ts';
import type { Rest } from './rest.ts';

/** Nobody looks at the page, and no visit and no story is under way in it. */
function isAtRest({ getState }: NarrationStore): boolean {
  const { screen } = parseAddress(location.pathname);
  const isRead = screen !== 'scan' && screen !== 'view' && screen !== 'place';
  return document.hidden && isRead && getState().status !== 'playing';
}

/** The packs of this device, whose code comes late. */
export async function bringPacks(clock: Clock, offline: OfflineKeeper): Promise<PackDownloads> {
  const { openPacks } = await import('./packs.ts');
  return openPacks(clock, offline);
}

/** Installs the service worker, and follows the versions of the app. */
export function keepOffline(narration: NarrationStore, rest: Rest): OfflineKeeper {
  const keeper = registerServiceWorker({
    container: import.meta.env.PROD ? navigator.serviceWorker : undefined,
    release: document.querySelector<HTMLMetaElement>('meta[name=release]')?.content ?? null,
    fetchRelease: async () => {
      const answer = await fetch('/release.txt', { cache: 'no-store' });
      return answer.ok ? (await answer.text()).trim() : null;
    },
    whenIdle: rest.whenIdle,
    whenAtRest: (callback) => {
      const look = () => {
        if (isAtRest(narration)) callback();
      };
      document.addEventListener('visibilitychange', look);
      look();
    },
    reload: () => location.reload(),
  });
  return {
    ...keeper,
    started: () => {
      rest.drawn();
      keeper.started();
    },
  };
}
