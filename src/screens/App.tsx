import { useEffect, useMemo, useRef } from 'react';
import { Router, useLocation, useSearch } from 'wouter';
import { useStore } from 'zustand';
import { type Address, formatAddress, parseAddress } from '#domain/address.ts';
import type { Locale } from '#domain/locale.ts';
import type { SiteId } from '#domain/site-id.ts';
import { STRINGS } from '#i18n/strings.ts';
import { AwaitedScreen } from './AwaitedScreen.tsx';
import { ComingScreen } from './ComingScreen.tsx';
import type { AppServices } from './connected/app-services.ts';
import { ConnectedPlace } from './connected/ConnectedPlace.tsx';
import { ConnectedScan } from './connected/ConnectedScan.tsx';
import { ConnectedSite } from './connected/ConnectedSite.tsx';
import { ConnectedView } from './connected/ConnectedView.tsx';
import { LAZY_SCENES, type Scenes } from './connected/lazy-scenes.ts';
import { type AwaitedSite, useSite } from './connected/use-site.ts';
import { HomeScreen } from './HomeScreen.tsx';
import { NotFoundScreen } from './NotFoundScreen.tsx';
import { LanguageContext } from './page/language.ts';
import { Page } from './page/Page.tsx';
import { screenName } from './page/screen-name.ts';

/** The whole app; `prerenderPath` stands in for the window's address where there is no window. */
export function App({
  services,
  scenes = LAZY_SCENES,
  prerenderPath,
}: {
  services: AppServices;
  scenes?: Scenes;
  prerenderPath?: string;
}) {
  return (
    <Router {...(prerenderPath === undefined ? {} : { ssrPath: prerenderPath })}>
      <Screens {...{ services, scenes }} />
    </Router>
  );
}

function Screens({ services, scenes }: { services: AppServices; scenes: Scenes }) {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const address = useMemo(() => parseAddress(path), [path]);
  const locale = address.locale ?? 'vi';
  const language = useMemo(() => ({ locale, strings: STRINGS[locale] }), [locale]);
  const query = search === '' ? '' : `?${search}`;
  const openSites = services.siteIds;
  const siteId = 'siteId' in address ? (address.siteId ?? openSites[0]) : undefined;
  const openSite = siteId !== undefined && openSites.includes(siteId) ? siteId : null;
  const awaited = useSite(services, openSite);
  const isSettled = openSite === null || awaited.site !== null || awaited.isFailed;
  useArrival(address, screenName(address, language.strings), locale, isSettled);
  const chooseLocale = (chosen: Locale) => {
    services.preferences.setState({ locale: chosen });
    navigate(`${formatAddress({ ...address, locale: chosen })}${query}`, { replace: true });
  };
  return (
    <LanguageContext value={language}>
      <Screen
        {...{ services, scenes, address, siteId, openSite, awaited }}
        isPractice={new URLSearchParams(search).get('camera') === 'practice'}
        pageAddress={`${services.origin}${path}${query}`}
        onChooseLocale={chooseLocale}
      />
    </LanguageContext>
  );
}

type ScreenProps = {
  services: AppServices;
  scenes: Scenes;
  address: Address;
  /** The site of the address; undefined for a screen of none. */
  siteId: SiteId | undefined;
  /** The same where its content is there, else null. */
  openSite: SiteId | null;
  awaited: AwaitedSite;
  isPractice: boolean;
  pageAddress: string;
  onChooseLocale: (locale: Locale) => void;
};

function Screen(props: ScreenProps) {
  const { services, scenes, address, isPractice, pageAddress, onChooseLocale } = props;
  const preferences = useStore(services.preferences);
  const { siteId, openSite, awaited } = props;
  const openSites = services.siteIds;
  const { site } = awaited;
  const reach = { services, scenes, pageAddress, onChooseLocale };
  if (address.screen === 'scan' && site !== null) {
    return <ConnectedScan {...reach} {...{ address, site, isPractice }} />;
  }
  if (address.screen === 'view' && site !== null) {
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
      {address.screen === 'home' && (
        <HomeScreen
          {...{ openSites, preferences, onChooseLocale }}
          onPreferences={(changed) => services.preferences.setState(changed)}
        />
      )}
      {address.screen === 'site' && site !== null && <ConnectedSite {...{ services, site }} />}
      {address.screen === 'place' && site !== null && (
        <ConnectedPlace {...{ services, scenes, site }} />
      )}
      {siteId !== undefined && openSite === null && <ComingScreen siteId={siteId} />}
      {openSite !== null && site === null && <AwaitedScreen {...awaited} siteId={openSite} />}
      {address.screen === 'not-found' && <NotFoundScreen />}
    </Page>
  );
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
