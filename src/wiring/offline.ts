import { registerServiceWorker } from '#adapters/device/service-worker-registration.ts';
import { parseAddress } from '#domain/address.ts';
import type { Clock } from '#domain/ports/clock.ts';
import type { OfflineKeeper } from '#domain/ports/offline-keeper.ts';
import type { NarrationStore } from '#state/narration-store.ts';
import type { PackDownloads } from '#state/pack-downloads.ts';

/** Calls back a second after everything that the page itself asked for has come. */
export function whenIdle(callback: () => void): void {
  const rest = () => setTimeout(callback, 1_000);
  if (document.readyState === 'complete') rest();
  else addEventListener('load', rest, { once: true });
}

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
export function keepOffline(narration: NarrationStore): OfflineKeeper {
  return registerServiceWorker({
    container: import.meta.env.PROD ? navigator.serviceWorker : undefined,
    release: document.querySelector<HTMLMetaElement>('meta[name=release]')?.content ?? null,
    fetchRelease: async () => {
      const answer = await fetch('/release.txt', { cache: 'no-store' });
      return answer.ok ? (await answer.text()).trim() : null;
    },
    whenIdle,
    whenAtRest: (callback) => {
      const look = () => {
        if (isAtRest(narration)) callback();
      };
      document.addEventListener('visibilitychange', look);
      look();
    },
    reload: () => location.reload(),
  });
}
