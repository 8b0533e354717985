import { renderToString } from 'react-dom/server';
import { createScriptedNarrator } from '#adapters/audio/scripted-narrator.ts';
import { createManualClock } from '#adapters/device/manual-clock.ts';
import { createMemoryPreferences } from '#adapters/storage/memory-preferences.ts';
import { type Address, formatAddress, parseAddress } from '#domain/address.ts';
import { readBrowser } from '#domain/in-app-browser.ts';
import { LOCALES, localize, type Locale } from '#domain/locale.ts';
import { CameraError } from '#domain/ports/camera-source.ts';
import { TrackerError } from '#domain/ports/image-tracker.ts';
import type { SiteId } from '#domain/site-id.ts';
import { siteOutline } from '#domain/site-outline.ts';
import { createSiteLibrary, type SiteFiles } from '#domain/site-library.ts';
import { STRINGS } from '#i18n/strings.ts';
import { App } from '#screens/App.tsx';
import { screenName } from '#screens/page/screen-name.ts';
import { createNarrationStore } from '#state/narration-store.ts';
import { createPreferencesStore } from '#state/preferences-store.ts';
import { createVisitStore } from '#state/visit-store.ts';

/** A page as it is before any script runs, with what a link preview shows. */
export type PrerenderedPage = {
  siteId: SiteId;
  path: string;
  locale: Locale;
  title: string;
  description: string;
  /** Path of the preview picture, 1200 × 630 pixels. */
  picture: string;
  /** Paths of the same page in every language. */
  alternates: readonly { locale: Locale; path: string }[];
  html: string;
};

/** Renders the pages of these sites, in every language; no device is touched. */
export async function prerenderSites(
  files: ReadonlyMap<SiteId, SiteFiles>,
): Promise<PrerenderedPage[]> {
  const outlines = await Promise.all(
    [...files.values()].map(async ({ site }) => siteOutline(await site())),
  );
  const library = createSiteLibrary(outlines, files);
  const sites = await Promise.all(library.siteIds.map(library.loadSite));
  // A page that is read without scripts has all its words.
  await Promise.all(library.siteIds.map(library.loadBases));
  return sites.flatMap((site) =>
    LOCALES.map((locale) => {
      const address: Address = { screen: 'site', siteId: site.id, locale };
      const path = formatAddress(address);
      return {
        siteId: site.id,
        path,
        locale,
        title: screenName(parseAddress(path), STRINGS[locale], localize(site.name, locale).text),
        description: site.summary.map((sentence) => localize(sentence, locale).text).join(' '),
        picture: `/icons/og-${site.id}.jpg`,
        alternates: LOCALES.map((other) => ({
          locale: other,
          path: formatAddress({ ...address, locale: other }),
        })),
        html: renderToString(<App services={withoutDevices(library)} prerenderPath={path} />),
      };
    }),
  );
}

function withoutDevices(library: ReturnType<typeof createSiteLibrary>) {
  const noCamera = {
    open: () => Promise.reject(new CameraError('missing', 'a page that is rendered ahead')),
  };
  return {
    ...library,
    visit: createVisitStore<HTMLVideoElement>({
      camera: noCamera,
      practiceAt: () => noCamera,
      bringTracker: () =>
        Promise.reject(new TrackerError('unsupported', 'a page that is rendered ahead')),
      gravity: { start: () => Promise.resolve(false), up: () => null, stop: () => {} },
      orientation: { start: () => Promise.resolve(false), at: () => null, stop: () => {} },
      clock: createManualClock(),
      targetsOf: library.targetsOf,
      trace: null,
    }),
    narration: createNarrationStore(createScriptedNarrator()),
    preferences: createPreferencesStore(createMemoryPreferences()),
    browser: readBrowser('', 0),
    languages: [],
    origin: '',
    copyText: () => Promise.resolve(),
    supportsPlace: () => Promise.resolve(false),
    offline: {
      state: () => 'unsupported' as const,
      subscribe: () => () => {},
      keep: () => {},
      applyUpdate: () => {},
    },
    trace: null,
  };
}
