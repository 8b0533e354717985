import { browserWallClock } from '#adapters/device/browser-wall-clock.ts';
import { createInstallPrompt } from '#adapters/device/install-prompt.ts';
import { iosInstallWay } from '#domain/install-way.ts';
import type { ReaderBrowser } from '#domain/in-app-browser.ts';
import { late } from '#domain/late.ts';
import type { WatchedPreferenceStore } from '#domain/ports/preference-store.ts';
import type { AppServices } from '#screens/connected/app-services.ts';

/** Whether the app was installed, and opened as such. */
export function isStartedFromHomeScreen(): boolean {
  return matchMedia('(display-mode: standalone)').matches;
}

/** Keeps the browser's question from the first moment on; what puts it comes when it is needed. */
export function offerInstall(
  kept: WatchedPreferenceStore,
  browser: ReaderBrowser,
): AppServices['install'] {
  const prompt = createInstallPrompt(globalThis);
  const steps = iosInstallWay(browser, isStartedFromHomeScreen());
  return late(async () => {
    const { createInstallStore } = await import('#state/install-store.ts');
    const isPhone = browser.platform !== 'desktop';
    return createInstallStore({ kept, clock: browserWallClock, prompt, steps, isPhone });
  }).load;
}
