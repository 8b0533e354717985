import { renderToString } from 'react-dom/server';
import { createScriptedChimes } from '#adapters/audio/scripted-chimes.ts';
import { createScriptedFloor } from '#adapters/audio/scripted-floor.ts';
import { createScriptedNarrator } from '#adapters/audio/scripted-narrator.ts';
import { createScriptedPower } from '#adapters/device/scripted-power.ts';
import { createScriptedLocation } from '#adapters/device/scripted-location.ts';
import { createScriptedPhotos } from '#adapters/photo/scripted-photos.ts';
import { createMemoryRecords } from '#adapters/storage/memory-records.ts';
import { type Address, formatAddress } from '#domain/address.ts';
import { readBrowser } from '#domain/in-app-browser.ts';
import {
  contentLocaleOf,
  type Locale,
  LOCALES,
  localize,
  type LocalizedText,
} from '#domain/locale.ts';
import { late } from '#domain/late.ts';
import { TrackerError } from '#domain/ports/image-tracker.ts';
import type { ReportWay } from '#domain/report.ts';
import type { SiteId } from '#domain/site-id.ts';
import type { ShownSite } from '#domain/shown-site.ts';
import { siteOutline } from '#domain/site-outline.ts';
import { createSiteLibrary, type SiteFiles } from '#domain/site-library.ts';
import { STRINGS, type Strings } from '#i18n/strings.ts';
import { App } from '#screens/App.tsx';
import { LAZY_SCREENS } from '#screens/connected/lazy-screens.ts';
import { screenName } from '#screens/page/screen-name.ts';
import { createLocationStore } from '#state/location-store.ts';
import { createNarrationPlaces } from '#state/narration-places.ts';
import { createNarrationStore } from '#state/narration-store.ts';
import { createScriptedShelf } from '#state/scripted-shelf.ts';
import { createPreferencesStore } from '#state/preferences-store.ts';
import { createTourStore } from '#state/tour-store.ts';

/** A page as it is before any script runs, with what a link preview shows. */
export type PrerenderedPage = {
  /** Null for a page of no site. */
  siteId: SiteId | null;
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

/** Renders the home page, the pages of these sites, and the page of all their sources, in every language; no device is touched. */
export async function prerenderSites(
  files: ReadonlyMap<SiteId, SiteFiles>,
  reportWay: ReportWay,
): Promise<PrerenderedPage[]> {
  const outlines = await Promise.all(
    [...files.values()].map(async ({ site }) => siteOutline(await site())),
  );
  const library = createSiteLibrary(outlines, files);
  const sites = await Promise.all(library.siteIds.map(library.loadSite));
  // A page that is read without scripts has all its words.
  await Promise.all(library.siteIds.map(library.loadBases));
  await Promise.all([LAZY_SCREENS.load('home'), LAZY_SCREENS.load('tour')]);
  const pageOf = (subject: Subject, locale: Locale): PrerenderedPage => {
    const site = typeof subject === 'string' ? null : subject;
    const at = (language: Locale) => addressOf(subject, language);
    const path = formatAddress(at(locale));
    const strings = STRINGS[locale];
    const told = (text: LocalizedText) => localize(text, locale).text;
    return {
      siteId: site?.id ?? null,
      path,
      locale,
      title: screenName(at(locale), strings, site === null ? '' : told(site.name)),
      description:
        typeof subject === 'string'
          ? DESCRIPTION[subject](strings)
          : subject.summary.map(told).join(' '),
      picture: `/share/${site?.id ?? 'home'}-${contentLocaleOf(locale)}.jpg`,
      alternates: LOCALES.map((other) => ({ locale: other, path: formatAddress(at(other)) })),
      html: renderToString(
        <App services={withoutDevices(library, reportWay)} prerenderPath={path} />,
      ),
    };
  };
  const subjects: readonly Subject[] = [...sites, 'sources', 'tour', 'home'];
  return subjects.flatMap((subject) => LOCALES.map((locale) => pageOf(subject, locale)));
}

/** What a page is about: one site, what was read for all of them, or the whole. */
type Subject = ShownSite | 'home' | 'sources' | 'tour';

const WORDS = {
  find: (locale: Locale) => STRINGS[locale],
  load: async (locale: Locale) => STRINGS[locale],
};

const DESCRIPTION: Record<Extract<Subject, string>, (strings: Strings) => string> = {
  home: ({ home }) => home.lead,
  sources: ({ sources }) => sources.weighed,
  tour: ({ tour }) => tour.lead,
};

function addressOf(subject: Subject, locale: Locale): Address {
  return typeof subject === 'string'
    ? { screen: subject, locale }
    : { screen: 'site', siteId: subject.id, locale };
}

function withoutDevices(library: ReturnType<typeof createSiteLibrary>, reportWay: ReportWay) {
  const kept = createMemoryRecords();
  return {
    ...library,
    kept,
    fileGiver: () => Promise.reject(new Error('a page that is only read')),
    erase: () => kept.erase(),
    restart: () => {},
    visit: late(() => Promise.reject(new Error('a page that is only read'))),
    narration: createNarrationStore({
      narrator: createScriptedNarrator(),
      floor: createScriptedFloor(),
      places: createNarrationPlaces(kept),
    }),
    preferences: createPreferencesStore(kept),
    tour: createTourStore(kept, { now: () => 0 }),
    // A page that is rendered ahead offers what most devices have.
    location: createLocationStore(createScriptedLocation()),
    browser: readBrowser('', 0),
    languages: [],
    origin: '',
    copyText: () => Promise.resolve(),
    drawCode: null,
    power: createScriptedPower(),
    chimes: createScriptedChimes(),
    placeSupport: () => Promise.resolve({ real: false, virtual: false }),
    opensQuickLook: false,
    install: () => Promise.reject(new Error('a page that is only read')),
    pictureTools: () => Promise.reject(new TrackerError('unsupported', 'a page that is only read')),
    locateSign: () => Promise.reject(new TrackerError('unsupported', 'a page that is only read')),
    photos: createScriptedPhotos(),
    offline: {
      state: () => 'unsupported' as const,
      subscribe: () => () => {},
      started: () => {},
      lookForUpdate: () => {},
      applyUpdate: () => {},
      postpone: () => {},
    },
    packs: createScriptedShelf(),
    strings: WORDS,
    allStrings: WORDS,
    reportWay,
    trace: null,
  };
}
