import { useEffect, useMemo, useRef } from 'react';
import { Router, useLocation, useSearch } from 'wouter';
import { type Address, formatAddress, parseAddress } from '#domain/address.ts';
import { contentLocaleOf, type Locale, localize } from '#domain/locale.ts';
import { carryLanguage } from '#domain/reader-locale.ts';
import type { ShownSite } from '#domain/shown-site.ts';
import type { SiteOutline } from '#domain/site-outline.ts';
import type { VisitStore } from '#state/visit-store.ts';
import { AwaitedScreen } from './AwaitedScreen.tsx';
import type { AppServices } from './connected/app-services.ts';
import { ConnectedSite } from './connected/ConnectedSite.tsx';
import { ConnectedSources } from './connected/ConnectedSources.tsx';
import { InstallSlot } from './connected/InstallSlot.tsx';
import { LAZY_SCENES, type Scenes } from './connected/lazy-scenes.ts';
import { LAZY_SCREENS, lateScreenOf, type ScreenLibrary } from './connected/lazy-screens.ts';
import { useAwaited } from './connected/use-awaited.ts';
import { type SpokenWords, useWords } from './connected/use-words.ts';
import { useScreensAhead } from './connected/use-screens-ahead.ts';
import { HandOffContext } from './hand-off/hand-off.ts';
import { NotFoundScreen } from './NotFoundScreen.tsx';
import { LanguageContext, useLanguage } from './page/language.ts';
import { GoneNotice } from './page/OfflineNote.tsx';
import { Page } from './page/Page.tsx';
import { screenName } from './page/screen-name.ts';

/** The whole app; `prerenderPath` stands in for the window's address where there is no window. */
export function App({
  services,
  scenes = LAZY_SCENES,
  screens = LAZY_SCREENS,
  prerenderPath,
}: {
  services: AppServices;
  scenes?: Scenes;
  screens?: ScreenLibrary;
  prerenderPath?: string;
}) {
  return (
    <Router {...(prerenderPath === undefined ? {} : { ssrPath: prerenderPath })}>
      <Screens {...{ services, scenes, screens }} />
    </Router>
  );
}

type Given = { services: AppServices; scenes: Scenes; screens: ScreenLibrary };

/** Every screen in the language of its address; nothing before the first words have come. */
function Screens(given: Given) {
  const [path] = useLocation();
  const address = useKnownAddress(path, given.services.outlines);
  const words = useWords(given.services, address.locale ?? 'vi', lateScreenOf(address) !== null);
  if (words === null) return null;
  return (
    <LanguageContext value={words.language}>
      <AddressedScreen {...given} {...{ address, words }} />
    </LanguageContext>
  );
}

function AddressedScreen(given: Given & { address: Address; words: SpokenWords }) {
  const { services, scenes, screens, address, words } = given;
  const [path, navigate] = useLocation();
  const search = useSearch();
  const { locale, strings } = useLanguage();
  const query = search === '' ? '' : `?${search}`;
  const { outlines } = services;
  const siteId = 'siteId' in address ? (address.siteId ?? outlines[0]?.id) : undefined;
  const outline = outlines.find(({ id }) => id === siteId) ?? null;
  const openSite = outline?.id ?? null;
  const site = useAwaited(services.findSite, services.loadSite, openSite);
  // A site that nobody wrote has no screen.
  const lateScreen = 'siteId' in address && openSite === null ? null : lateScreenOf(address);
  const late = useAwaited(screens.find, screens.load, lateScreen);
  // The camera's screen comes with its visit.
  const visit = useAwaited(
    services.visit.find,
    services.visit.load,
    lateScreen === 'scan' ? lateScreen : null,
  );
  useScreensAhead(screens, services.visit);
  // Whatever is drawn by now, this version of the app starts on this device.
  useEffect(() => services.offline.started(), [services.offline]);
  const voice = contentLocaleOf(locale);
  // Whoever opened a site may stand before it later without a network.
  useEffect(() => {
    services.packs.view(openSite, { quality: 'light', voice });
  }, [services.packs, openSite, voice]);
  const isFailed = site.isFailed || late.isFailed || visit.isFailed || words.isFailed;
  const isVisitThere = lateScreen !== 'scan' || visit.found !== null;
  const isScreenThere =
    lateScreen === null || (late.found !== null && words.isWhole && isVisitThere);
  const isThere = site.found !== null && isScreenThere;
  const isSettled = (openSite === null ? isScreenThere : isThere) || isFailed;
  const name = outline === null ? '' : localize(outline.name, locale).text;
  // A late screen's name is one of the late words.
  const isNamed = lateScreen === null || words.isWhole;
  const title = isNamed ? screenName(address, strings, name) : strings.app.name;
  useArrival(address, title, locale, isSettled);
  const chooseLocale = (chosen: Locale) => {
    services.preferences.setState({ locale: chosen });
    navigate(`${formatAddress({ ...address, locale: chosen })}${query}`, { replace: true });
  };
  const pageAddress = carryLanguage(`${services.origin}${path}${query}`, locale);
  const { drawCode, browser } = services;
  const needsPhone = browser.platform === 'desktop' && drawCode !== null;
  return (
    <HandOffContext value={needsPhone ? { drawCode, pageAddress } : null}>
      <Screen
        {...{ services, scenes, screens, address, outline, isScreenThere, isFailed, pageAddress }}
        site={isThere ? site.found : null}
        visit={visit.found}
        onRetry={() => {
          if (site.isFailed) site.onRetry();
          if (late.isFailed) late.onRetry();
          if (visit.isFailed) visit.onRetry();
          if (words.isFailed) words.onRetry();
        }}
        isPractice={new URLSearchParams(search).get('camera') === 'practice'}
        onChooseLocale={chooseLocale}
      />
      {isThere && (address.screen === 'scan' || address.screen === 'view') && (
        <GoneNotice offline={services.offline} />
      )}
    </HandOffContext>
  );
}

type ScreenProps = Given & {
  address: Address;
  /** What is known at once of the address's site; null for a screen of none. */
  outline: SiteOutline | null;
  /** Null until its content and the screen are there. */
  site: ShownSite | null;
  /** A late screen's code and words. */
  isScreenThere: boolean;
  /** Null but for the camera's screen. */
  visit: VisitStore<HTMLVideoElement> | null;
  isFailed: boolean;
  onRetry: () => void;
  isPractice: boolean;
  pageAddress: string;
  onChooseLocale: (locale: Locale) => void;
};

function Screen(props: ScreenProps) {
  const { services, scenes, screens, address, isPractice, pageAddress, onChooseLocale } = props;
  const { strings } = useLanguage();
  const { outline, site, visit, isScreenThere, isFailed, onRetry } = props;
  const [ConnectedHome, ConnectedTour, ConnectedPicture] = [
    isScreenThere ? screens.find('home') : null,
    isScreenThere ? screens.find('tour') : null,
    isScreenThere ? screens.find('picture') : null,
  ];
  const [ConnectedScan, ConnectedView, ConnectedPlace] = [
    screens.find('scan'),
    screens.find('view'),
    screens.find('place'),
  ];
  const isLate =
    (address.screen === 'home' && ConnectedHome === null) ||
    (address.screen === 'tour' && ConnectedTour === null) ||
    (address.screen === 'picture' && ConnectedPicture === null);
  const reach = { services, scenes, pageAddress, onChooseLocale };
  const isScan = address.screen === 'scan' && visit !== null && ConnectedScan !== null;
  if (isScan && site !== null) {
    return <ConnectedScan {...reach} {...{ address, site, visit, isPractice }} />;
  }
  if (address.screen === 'view' && site !== null && ConnectedView !== null) {
    return (
      <ConnectedView
        key={site.id}
        {...reach}
        address={{ ...address, screen: 'view' }}
        site={site}
      />
    );
  }
  return (
    <Page
      {...{ address, onChooseLocale }}
      offline={services.offline}
      className={`page-${address.screen}`}
    >
      {address.screen === 'home' && ConnectedHome !== null && (
        <ConnectedHome {...{ services, onChooseLocale }} />
      )}
      {address.screen === 'sources' && <ConnectedSources services={services} />}
      {address.screen === 'site' && site !== null && <ConnectedSite {...{ services, site }} />}
      {address.screen === 'place' && site !== null && ConnectedPlace !== null && (
        <ConnectedPlace {...{ services, scenes, site }} />
      )}
      {address.screen === 'tour' && ConnectedTour !== null && <ConnectedTour services={services} />}
      {address.screen === 'picture' && ConnectedPicture !== null && (
        <ConnectedPicture services={services} />
      )}
      {isLate && <AwaitedScreen {...{ isFailed, onRetry }} name={strings.app.name} />}
      {outline !== null && site === null && (
        <AwaitedScreen {...{ isFailed, onRetry }} name={outline.name} />
      )}
      {address.screen === 'not-found' && <NotFoundScreen />}
      {(address.screen === 'site' || address.screen === 'tour') && (
        <InstallSlot services={services} />
      )}
    </Page>
  );
}

/** The address of a path; one of a site that nobody wrote is not found. */
function useKnownAddress(path: string, outlines: readonly SiteOutline[]): Address {
  return useMemo(() => {
    const address = parseAddress(path);
    if (!('siteId' in address) || address.siteId === null) return address;
    const isKnown = outlines.some(({ id }) => id === address.siteId);
    return isKnown ? address : { screen: 'not-found', locale: address.locale };
  }, [path, outlines]);
}

/** Tells the window and the reader where they are: title, language, and the focus on the new heading. */
function useArrival(address: Address, title: string, locale: Locale, isSettled: boolean): void {
  const place = `${address.screen} ${'siteId' in address ? address.siteId : ''}`;
  const arrivedAt = useRef(place);
  useEffect(() => {
    document.title = title;
    document.documentElement.lang = locale;
  }, [title, locale]);
  useEffect(() => {
    if (!isSettled || arrivedAt.current === place) return;
    arrivedAt.current = place;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [place, isSettled]);
}
