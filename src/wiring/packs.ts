import { createBrowserBackgroundFetch } from '#adapters/device/background-fetch.ts';
import { browserWallClock } from '#adapters/device/browser-wall-clock.ts';
import { createPageVisibility } from '#adapters/device/page-visibility.ts';
import { createScreenWake } from '#adapters/device/wake-lock.ts';
import { createBrowserPacks } from '#adapters/storage/browser-packs.ts';
import { LOCALES } from '#domain/locale.ts';
import type { Clock } from '#domain/ports/clock.ts';
import type { OfflineKeeper } from '#domain/ports/offline-keeper.ts';
import { ALL_LAZY_STRINGS } from '#i18n/string-library.ts';
import { createPackDownloads, type PackDownloads } from '#state/pack-downloads.ts';

/** The packs of this device; only a worker can answer from what is kept. */
export function openPacks(clock: Clock, offline: OfflineKeeper): PackDownloads {
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

/** What the system calls its download; the words have come where somebody has asked for one. */
function backgroundTitle(): string {
  const locale = LOCALES.find((one) => one === document.documentElement.lang);
  const words = locale === undefined ? null : ALL_LAZY_STRINGS.find(locale);
  return words?.packs.inBackground ?? document.title;
}
