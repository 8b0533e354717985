import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { createChimes } from '#adapters/audio/chimes.ts';
import { createDevicePower } from '#adapters/device/battery.ts';
import { createBrowserClock } from '#adapters/device/browser-clock.ts';
import { browserWallClock } from '#adapters/device/browser-wall-clock.ts';
import { copyText } from '#adapters/device/copy-text.ts';
import { createGeolocation } from '#adapters/device/geolocation.ts';
import { createPageVisibility } from '#adapters/device/page-visibility.ts';
import { createScreenWake } from '#adapters/device/wake-lock.ts';
import { browserPhotoPlatform, createBrowserPhotos } from '#adapters/photo/browser-photos.ts';
import { joinDatabase } from '#adapters/storage/bring-database.ts';
import { createKeptRecords, type LinkedRecords } from '#adapters/storage/kept-records.ts';
import { parseAddress } from '#domain/address.ts';
import { type ReaderBrowser, readBrowser } from '#domain/in-app-browser.ts';
import { DEFAULT_LOCALE } from '#domain/locale.ts';
import { late } from '#domain/late.ts';
import { ASSUMED_PRINT_SIZE } from '#domain/print-sizes.ts';
import { opensQuickLook } from '#domain/quick-look.ts';
import { arrivalPath, takeLanguage } from '#domain/reader-locale.ts';
import { readCalendar } from '#i18n/format-date.ts';
import { ALL_LAZY_STRINGS, LAZY_STRINGS } from '#i18n/string-library.ts';
import { App } from '#screens/App.tsx';
import type { AppServices } from '#screens/connected/app-services.ts';
import { bringAddress } from '#screens/connected/bring-address.ts';
import { LAZY_SCREENS } from '#screens/connected/lazy-screens.ts';
import { createLocationStore } from '#state/location-store.ts';
import { createPackShelf } from '#state/pack-shelf.ts';
import { createPreferencesStore } from '#state/preferences-store.ts';
import { markFoundSigns, markHeardStories } from '#state/tour-link.ts';
import { createTourStore } from '#state/tour-store.ts';
import { createVisitTrace, type VisitTrace } from '#state/visit-trace.ts';
import { linkScreenWake } from '#state/wake-link.ts';
import project from './content/project.json';
import { isStartedFromHomeScreen, offerInstall } from './wiring/install.ts';
import { tellStories } from './wiring/narration.ts';
import { bringPacks, keepOffline } from './wiring/offline.ts';
import { pageLoaded, type Rest, watchRest } from './wiring/rest.ts';
import { openSiteLibrary } from './wiring/sites.ts';
import './styles/app.css';

declare global {
  /** Under `?trace`: every camera frame as the visit saw it, oldest first. */
  var __hueHienTrace: VisitTrace['entries'];
  /** Under `?trace`: every display frame with a sign in it, as it was drawn, oldest first. */
  var __hueHienDrawn: VisitTrace['drawn'];
}

function wire(kept: LinkedRecords, rest: Rest): AppServices {
  const clock = createBrowserClock();
  const library = openSiteLibrary();
  const trace = new URLSearchParams(location.search).has('trace') ? createVisitTrace() : null;
  if (trace !== null) {
    globalThis.__hueHienTrace = trace.entries;
    globalThis.__hueHienDrawn = trace.drawn;
  }
  const browser = readThisBrowser();
  const preferences = createPreferencesStore(kept);
  const narration = tellStories(clock, kept, library);
  const tour = createTourStore(kept, browserWallClock);
  markHeardStories(tour, narration);
  const wake = linkScreenWake(narration, createScreenWake(createPageVisibility()));
  const offline = keepOffline(narration, rest);
  return {
    outlines: library.outlines,
    findSite: library.findSite,
    loadSite: library.loadSite,
    findBases: library.findBases,
    loadBases: library.loadBases,
    sentencesOf: library.sentencesOf,
    visit: late(async () => {
      const { openVisit } = await import('./wiring/visit.ts');
      const { targetsOf } = library;
      const visit = openVisit({ clock, kept, browser, targetsOf, trace });
      markFoundSigns(tour, visit);
      wake.follow(visit);
      return visit;
    }),
    narration,
    preferences,
    tour,
    kept,
    fileGiver: async () => {
      const { browserFileGiver } = await import('#adapters/device/browser-file-giver.ts');
      return browserFileGiver(browser);
    },
    erase: async () => {
      const { eraseAll } = await import('#adapters/storage/erase-all.ts');
      // What is on the line would bring back what is erased.
      services.packs.find()?.end();
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
    packs: createPackShelf(() => bringPacks(clock, offline), rest.whenIdle),
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

function readThisBrowser(): ReaderBrowser {
  return readBrowser(navigator.userAgent, navigator.maxTouchPoints, {
    isTelegram: 'TelegramWebview' in globalThis || 'TelegramWebviewProxy' in globalThis,
    isInstalled: isStartedFromHomeScreen(),
  });
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

// A script that did not come may have gone from the server with its version.
addEventListener('vite:preloadError', () => services.offline.lookForUpdate());

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has lost its #root');
/** A touch is answered between two tasks: what can wait its turn begins a new one. */
const nextTask = () => new Promise<void>((resume) => setTimeout(resume));
const kept = createKeptRecords();
const rest = watchRest(pageLoaded());
const services = wire(kept, rest);
await nextTask();
// Its records in the database come too, when the browser's small storage has lost them.
await joinDatabase(kept, rest.whenIdle);
arrive(services);
await bringAddress(services, LAZY_SCREENS, location.pathname);
await nextTask();
readCalendar(parseAddress(location.pathname).locale ?? DEFAULT_LOCALE);
await nextTask();
// In slices: the page as the build wrote it can be scrolled and read meanwhile.
startTransition(() =>
  createRoot(root).render(
    <StrictMode>
      <App services={services} />
    </StrictMode>,
  ),
);
