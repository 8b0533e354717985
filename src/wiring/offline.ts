import { browserWallClock } from '#adapters/device/browser-wall-clock.ts';
import { createPageVisibility } from '#adapters/device/page-visibility.ts';
import { registerServiceWorker } from '#adapters/device/service-worker-registration.ts';
import { createScreenWake } from '#adapters/device/wake-lock.ts';
import { parseAddress } from '#domain/address.ts';
import { LOCALES } from '#domain/locale.ts';
import type { Clock } from '#domain/ports/clock.ts';
import type { OfflineKeeper } from '#domain/ports/offline-keeper.ts';
import { ALL_LAZY_STRINGS } from '#i18n/string-library.ts';
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

/** What the system calls its download, once the words of the page have come. */
function backgroundTitle(): string {
  const locale = LOCALES.find((one) => one === document.documentElement.lang);
  const words = locale === undefined ? null : ALL_LAZY_STRINGS.find(locale);
  return words?.packs.inBackground ?? document.title;
}

/** The packs of this device; only a worker can answer from what is kept. */
export async function bringPacks(clock: Clock, offline: OfflineKeeper): Promise<PackDownloads> {
  const [{ createPackDownloads }, { createBrowserPacks }, { createBrowserBackgroundFetch }] =
    await Promise.all([
      import('#state/pack-downloads.ts'),
      import('#adapters/storage/browser-packs.ts'),
      import('#adapters/device/background-fetch.ts'),
    ]);
  const visibility = createPageVisibility();
  return createPackDownloads({
    ...createBrowserPacks(clock, import.meta.env.PROD && offline.state() !== 'unsupported'),
    clock,
    wallClock: browserWallClock,
    wake: createScreenWake(visibility),
    visibility,
    background: createBrowserBackgroundFetch(backgroundTitle),
    onOutdated: () => offline.lookForUpdate(),
  });
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
