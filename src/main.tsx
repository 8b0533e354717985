import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserNarrator } from '#adapters/audio/browser-narrator.ts';
import { createChimes } from '#adapters/audio/chimes.ts';
import { createMediaSession } from '#adapters/audio/media-session.ts';
import { createTabFloor } from '#adapters/audio/tab-floor.ts';
import { createDevicePower } from '#adapters/device/battery.ts';
import { createBrowserClock } from '#adapters/device/browser-clock.ts';
import { browserWallClock } from '#adapters/device/browser-wall-clock.ts';
import { copyText } from '#adapters/device/copy-text.ts';
import { DeviceGravity } from '#adapters/device/device-gravity.ts';
import { createDeviceOrientation } from '#adapters/device/device-orientation.ts';
import { createOrientationPlatform } from '#adapters/device/orientation-platform.ts';
import { createPageVisibility } from '#adapters/device/page-visibility.ts';
import { createGeolocation } from '#adapters/device/geolocation.ts';
import { createInstallPrompt } from '#adapters/device/install-prompt.ts';
import { registerServiceWorker } from '#adapters/device/service-worker-registration.ts';
import { createScreenWake } from '#adapters/device/wake-lock.ts';
import type { RememberedWay } from '#adapters/camera/way-choice.ts';
import { browserPhotoPlatform, createBrowserPhotos } from '#adapters/photo/browser-photos.ts';
import { joinDatabase } from '#adapters/storage/bring-database.ts';
import { createKeptRecords, type LinkedRecords } from '#adapters/storage/kept-records.ts';
import type { Rung } from '#adapters/tracking/ladder-tracker.ts';
import { parseAddress } from '#domain/address.ts';
import { iosInstallWay } from '#domain/install-way.ts';
import { isCameraShut, type ReaderBrowser, readBrowser } from '#domain/in-app-browser.ts';
import { contentLocaleOf, localize } from '#domain/locale.ts';
import { type NarrationManifest, NO_NARRATION_FILES } from '#domain/narration-manifest.ts';
import type { CameraSource } from '#domain/ports/camera-source.ts';
import type { Clock } from '#domain/ports/clock.ts';
import { TrackerError } from '#domain/ports/image-tracker.ts';
import type { OfflineKeeper } from '#domain/ports/offline-keeper.ts';
import type { WatchedPreferenceStore } from '#domain/ports/preference-store.ts';
import type { PartBases, ReconstructionOutline } from '#domain/part-basis.ts';
import { ASSUMED_PRINT_SIZE } from '#domain/print-sizes.ts';
import { opensQuickLook } from '#domain/quick-look.ts';
import { arrivalPath, takeLanguage } from '#domain/reader-locale.ts';
import type { Site } from '#domain/site.ts';
import type { SiteId } from '#domain/site-id.ts';
import { createSiteLibrary, type SiteFiles, type SiteLibrary } from '#domain/site-library.ts';
import type { SiteOutline } from '#domain/site-outline.ts';
import type { SiteModels } from '#domain/site-models.ts';
import { ALL_LAZY_STRINGS, LAZY_STRINGS } from '#i18n/string-library.ts';
import { App } from '#screens/App.tsx';
import type { AppServices } from '#screens/connected/app-services.ts';
import { bringAddress } from '#screens/connected/bring-address.ts';
import { LAZY_SCREENS } from '#screens/connected/lazy-screens.ts';
import { createLocationStore } from '#state/location-store.ts';
import { linkMediaControls } from '#state/media-link.ts';
import { createNarrationPlaces } from '#state/narration-places.ts';
import { createNarrationStore, type NarrationStore } from '#state/narration-store.ts';
import type { PackDownloads } from '#state/pack-downloads.ts';
import { createPackShelf } from '#state/pack-shelf.ts';
import { createPreferencesStore } from '#state/preferences-store.ts';
import { linkTour } from '#state/tour-link.ts';
import { createTourStore } from '#state/tour-store.ts';
import { createVisitStore } from '#state/visit-store.ts';
import { linkScreenWake } from '#state/wake-link.ts';
import { createVisitTrace, type VisitTrace } from '#state/visit-trace.ts';
import project from './content/project.json';
import './styles/app.css';

// All were checked against their schemas when the app was built; each is fetched when its site is shown.
const SITES = import.meta.glob<Site>('./content/sites/*.json', { import: 'default' });
const OUTLINES = import.meta.glob<SiteOutline>('./content/sites/*.json', {
  query: '?outline',
  import: 'default',
  eager: true,
});
const RECONSTRUCTIONS = import.meta.glob<ReconstructionOutline>(
  './content/reconstructions/*.json',
  { import: 'default' },
);
const BASES = import.meta.glob<PartBases>('./content/reconstructions/*.json', {
  query: '?basis',
  import: 'default',
});
const MODELS = import.meta.glob<SiteModels>('./content/models/*.json', { import: 'default' });
const NARRATION = import.meta.glob<NarrationManifest>('./content/narration/*.json', {
  import: 'default',
});

declare global {
  /** Under `?trace`: every camera frame as the visit saw it, oldest first. */
  var __hueHienTrace: VisitTrace['entries'];
  /** Under `?trace`: every display frame with a sign in it, as it was drawn, oldest first. */
  var __hueHienDrawn: VisitTrace['drawn'];
}

function wire(kept: LinkedRecords): AppServices {
  const clock = createBrowserClock();
  const library = createSiteLibrary(Object.values(OUTLINES), siteFiles());
  const trace = new URLSearchParams(location.search).has('trace') ? createVisitTrace() : null;
  if (trace !== null) {
    globalThis.__hueHienTrace = trace.entries;
    globalThis.__hueHienDrawn = trace.drawn;
  }
  const turning = createOrientationPlatform();
  const orientation = createDeviceOrientation(turning);
  const browser = readThisBrowser();
  const preferences = createPreferencesStore(kept);
  const narration = tellStories(clock, kept, library);
  const offline = keepOffline(narration);
  const remembered: RememberedWay = { way: null };
  const rungs: readonly Rung<HTMLVideoElement>[] = [
    async () => {
      const [{ EngineTracker }, { KnownCameras }] = await Promise.all([
        import('#adapters/tracking/engine-tracker.ts'),
        import('#adapters/tracking/known-cameras.ts'),
      ]);
      return new EngineTracker({ orientation, cameras: new KnownCameras(kept), remembered });
    },
    async () => {
      const { MindarTracker } = await import('#adapters/tracking/mindar-tracker.ts');
      return new MindarTracker();
    },
  ];
  return {
    outlines: library.outlines,
    findSite: library.findSite,
    loadSite: library.loadSite,
    findBases: library.findBases,
    loadBases: library.loadBases,
    sentencesOf: library.sentencesOf,
    visit: createVisitStore<HTMLVideoElement>({
      camera: lateCamera(async () => {
        const { createDeviceCamera } = await import('#adapters/camera/device-camera.ts');
        return createDeviceCamera({ mayAsk: !isCameraShut(browser) });
      }),
      practiceAt: (siteId) =>
        lateCamera(async () => {
          const { createPracticeCamera } = await import('#adapters/camera/practice-camera.ts');
          const pictureUrl = `/markers/${siteId}-practice.jpg`;
          return createPracticeCamera({ pictureUrl, frameUrl: `/markers/${siteId}-practice.json` });
        }),
      bringTracker: async () => {
        const { LadderTracker } = await import('#adapters/tracking/ladder-tracker.ts');
        return new LadderTracker(rungs);
      },
      gravity: new DeviceGravity(turning),
      orientation,
      clock,
      visibility: createPageVisibility(),
      targetsOf: library.targetsOf,
      trace,
    }),
    narration,
    preferences,
    tour: createTourStore(kept, browserWallClock),
    kept,
    fileGiver: async () => {
      const { browserFileGiver } = await import('#adapters/device/browser-file-giver.ts');
      return browserFileGiver(browser);
    },
    erase: async () => {
      const { eraseAll } = await import('#adapters/storage/erase-all.ts');
      await eraseAll(kept, globalThis.caches);
    },
    restart: () => location.assign('/'),
    location: createLocationStore(createGeolocation(navigator.geolocation)),
    browser,
    strings: LAZY_STRINGS,
    allStrings: ALL_LAZY_STRINGS,
    languages: navigator.languages,
    origin: location.origin,
    copyText,
    drawCode: async (text) => (await import('#adapters/codes/qr-drawer.ts')).drawQr(text),
    placeSupport: async () => (await import('#scene/place-support.ts')).placeSupport(),
    opensQuickLook: opensQuickLook(
      browser,
      navigator.userAgent,
      document.createElement('a').relList.supports('ar'),
    ),
    locateSign: async (siteId, signal) => {
      const { XrSignLocator } = await import('#adapters/tracking/xr-sign-locator.ts');
      const targets = library.targetsOf(ASSUMED_PRINT_SIZE);
      return XrSignLocator.open(
        targets.filter((target) => target.siteId === siteId),
        signal,
      );
    },
    pictureTools: async () => {
      const [{ SignPictureReader }, { createSharedPictureBox }] = await Promise.all([
        import('#adapters/tracking/sign-picture-reader.ts'),
        import('#adapters/storage/shared-picture-box.ts'),
      ]);
      return {
        reader: new SignPictureReader(library.targetsOf(ASSUMED_PRINT_SIZE)),
        shared: createSharedPictureBox(globalThis.caches),
      };
    },
    install: offerInstall(kept, browser),
    offline,
    packs: createPackShelf(() => bringPacks(clock, offline), whenIdle),
    power: createDevicePower(),
    chimes: createChimes({
      createContext: () => (typeof AudioContext === 'undefined' ? null : new AudioContext()),
      isOn: () => preferences.getState().soundsOn,
      isSpeaking: () => narration.getState().status === 'playing',
    }),
    photos: createBrowserPhotos(browserPhotoPlatform()),
    reportWay: project.report,
    trace,
  };
}

/** One narrator for the page, shown on the lock screen, silent while another tab speaks. */
function tellStories(
  clock: Clock,
  kept: WatchedPreferenceStore,
  library: SiteLibrary,
): NarrationStore {
  const narration = createNarrationStore({
    narrator: createBrowserNarrator(clock),
    floor: createTabFloor(),
    places: createNarrationPlaces(kept),
  });
  linkMediaControls(narration, createMediaSession(navigator), ({ siteId, kind, locale }) => {
    const site = library.findSite(siteId);
    if (site === null) return null;
    const words = LAZY_STRINGS.find(locale);
    return {
      title: words?.narration.kinds[kind] ?? '',
      site: localize(site.name, locale).text,
      app: words?.app.name ?? '',
      pictureUrl: `/share/${siteId}-${contentLocaleOf(locale)}.jpg`,
    };
  });
  return narration;
}

/** A camera whose code comes when it is opened: the pages need none. */
function lateCamera(
  bring: () => Promise<CameraSource<HTMLVideoElement>>,
): CameraSource<HTMLVideoElement> {
  const come = () =>
    bring().catch((cause: unknown) => {
      throw new TrackerError('network', 'the code of the camera did not come', { cause });
    });
  return {
    open: async (signal, wish) => (await come()).open(signal, wish),
    list: async () => (await come()).list(),
  };
}

function readThisBrowser(): ReaderBrowser {
  return readBrowser(navigator.userAgent, navigator.maxTouchPoints, {
    isTelegram: 'TelegramWebview' in globalThis || 'TelegramWebviewProxy' in globalThis,
    isInstalled: isStartedFromHomeScreen(),
  });
}

function isStartedFromHomeScreen(): boolean {
  return matchMedia('(display-mode: standalone)').matches;
}

/** Keeps the browser's question from the first moment on; what puts it comes when it is needed. */
function offerInstall(kept: WatchedPreferenceStore, browser: ReaderBrowser) {
  const prompt = createInstallPrompt(globalThis);
  const steps = iosInstallWay(browser, isStartedFromHomeScreen());
  const isPhone = browser.platform !== 'desktop';
  let store: ReturnType<AppServices['install']> | undefined;
  return (): ReturnType<AppServices['install']> => {
    store ??= import('#state/install-store.ts').then(({ createInstallStore }) =>
      createInstallStore({ kept, clock: browserWallClock, prompt, steps, isPhone }),
    );
    store.catch(() => (store = undefined));
    return store;
  };
}

function siteFiles(): Map<SiteId, SiteFiles> {
  const files = new Map<SiteId, SiteFiles>();
  for (const [path, site] of Object.entries(SITES)) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const siteId = name.slice(0, -'.json'.length);
    const reconstruction = RECONSTRUCTIONS[`./content/reconstructions/${name}`];
    const bases = BASES[`./content/reconstructions/${name}`];
    const models = MODELS[`./content/models/${name}`];
    const narration = NARRATION[`./content/narration/${name}`];
    if (reconstruction === undefined || bases === undefined) continue;
    if (models === undefined) continue;
    const silent = () => Promise.resolve(NO_NARRATION_FILES);
    files.set(siteId, { site, reconstruction, bases, models, narration: narration ?? silent });
  }
  return files;
}

/** The language that the reader has come along with, or the reader's own, before anything is drawn. */
function arrive({ preferences, languages }: AppServices): void {
  const { locale, search } = takeLanguage(location.search);
  const chosen = locale ?? preferences.getState().locale;
  const path = arrivalPath(location.pathname, chosen, languages);
  if (path !== location.pathname || search !== location.search) {
    history.replaceState(history.state, '', `${path}${search}${location.hash}`);
  }
}

function whenIdle(callback: () => void): void {
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

/** The packs of this device; only a worker can answer from what is kept. */
async function bringPacks(clock: Clock, offline: OfflineKeeper): Promise<PackDownloads> {
  const [{ createPackDownloads }, { createBrowserPacks }] = await Promise.all([
    import('#state/pack-downloads.ts'),
    import('#adapters/storage/browser-packs.ts'),
  ]);
  return createPackDownloads({
    ...createBrowserPacks(clock, import.meta.env.PROD && offline.state() !== 'unsupported'),
    clock,
    wallClock: browserWallClock,
    wake: createScreenWake(createPageVisibility()),
    onOutdated: () => offline.lookForUpdate(),
  });
}

function keepOffline(narration: NarrationStore): OfflineKeeper {
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

// A script that did not come may have gone from the server with its version.
addEventListener('vite:preloadError', () => services.offline.lookForUpdate());

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has lost its #root');
const kept = createKeptRecords();
const services = wire(kept);
linkScreenWake(services, createScreenWake(createPageVisibility()));
linkTour(services.tour, services.visit, services.narration);
// Its records in the database come too, when the browser's small storage has lost them.
await joinDatabase(kept, whenIdle);
arrive(services);
await bringAddress(services, LAZY_SCREENS, location.pathname);
// In slices: the page as the build wrote it can be scrolled and read meanwhile.
startTransition(() =>
  createRoot(root).render(
    <StrictMode>
      <App services={services} />
    </StrictMode>,
  ),
);
