import type { ComponentType } from 'react';
import { type Address, parseAddress } from '#domain/address.ts';
import type { ConnectedHomeProps } from './ConnectedHome.tsx';
import type { ConnectedPictureProps } from './ConnectedPicture.tsx';
import type { ConnectedPlaceProps } from './ConnectedPlace.tsx';
import type { ConnectedScanProps } from './ConnectedScan.tsx';
import type { ConnectedTourProps } from './ConnectedTour.tsx';
import type { ConnectedViewProps } from './ConnectedView.tsx';

/** The screens that a reader of a site's page may never open: they come in files of their own. */
export type LateScreens = {
  scan: ComponentType<ConnectedScanProps>;
  view: ComponentType<ConnectedViewProps>;
  place: ComponentType<ConnectedPlaceProps>;
  tour: ComponentType<ConnectedTourProps>;
  home: ComponentType<ConnectedHomeProps>;
  picture: ComponentType<ConnectedPictureProps>;
};

export type LateScreenName = keyof LateScreens;

/** How those screens are brought in, each once. */
export type ScreenLibrary = {
  /** Null for a screen that has not come yet. */
  find: <Name extends LateScreenName>(name: Name) => LateScreens[Name] | null;
  /** Rejects when the file does not come; the next call tries anew. */
  load: (name: LateScreenName) => Promise<void>;
};

/** A library of the screens that `bring` fetches. */
export function createScreenLibrary(
  bring: {
    [Name in LateScreenName]: () => Promise<LateScreens[Name]>;
  },
): ScreenLibrary {
  const come: Partial<LateScreens> = {};
  const loading = new Map<LateScreenName, Promise<void>>();
  async function fetchScreen<Name extends LateScreenName>(name: Name): Promise<void> {
    const screen: LateScreens[Name] = await bring[name]();
    Object.assign(come, { [name]: screen });
  }
  return {
    find: (name) => come[name] ?? null,
    load: (name) => {
      const known = loading.get(name);
      if (known !== undefined) return known;
      const work = fetchScreen(name);
      loading.set(name, work);
      work.catch(() => loading.delete(name));
      return work;
    },
  };
}

/** The app's own. */
export const LAZY_SCREENS = createScreenLibrary({
  scan: () => import('./ConnectedScan.tsx').then((module) => module.ConnectedScan),
  view: () => import('./ConnectedView.tsx').then((module) => module.ConnectedView),
  place: () => import('./ConnectedPlace.tsx').then((module) => module.ConnectedPlace),
  tour: () => import('./ConnectedTour.tsx').then((module) => module.ConnectedTour),
  home: () => import('./ConnectedHome.tsx').then((module) => module.ConnectedHome),
  picture: () => import('./ConnectedPicture.tsx').then((module) => module.ConnectedPicture),
});

const LATE: readonly LateScreenName[] = ['scan', 'view', 'place', 'tour', 'home', 'picture'];

/** The late screen that an address shows; null for a page that is read. */
export function lateScreenOf({ screen }: Address): LateScreenName | null {
  return LATE.find((late) => late === screen) ?? null;
}

/** The late screen that a path such as `/s/thai-hoa/scan` shows. */
export function lateScreenAt(path: string): LateScreenName | null {
  return lateScreenOf(parseAddress(path));
}
