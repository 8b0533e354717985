import type { StoreApi } from 'zustand/vanilla';
import type { ReaderBrowser } from '#domain/in-app-browser.ts';
import type { Late } from '#domain/late.ts';
import type { Chimes } from '#domain/ports/chimes.ts';
import type { CodeDrawer } from '#domain/ports/code-drawer.ts';
import type { FileGiver } from '#domain/ports/file-giver.ts';
import type { KeptRecords } from '#domain/ports/kept-records.ts';
import type { OfflineKeeper } from '#domain/ports/offline-keeper.ts';
import type { PhotoPort } from '#domain/ports/photos.ts';
import type { PowerPort } from '#domain/ports/power.ts';
import type { SignLocator } from '#domain/ports/sign-locator.ts';
import type { ReportWay } from '#domain/report.ts';
import type { SiteId } from '#domain/site-id.ts';
import type { SiteLibrary } from '#domain/site-library.ts';
import type { PlaceSupport } from '#scene/place-support.ts';
import type { StringLibrary } from '#i18n/string-library.ts';
import type { InstallStore } from '#state/install-store.ts';
import type { LocationStore } from '#state/location-store.ts';
import type { NarrationStore } from '#state/narration-store.ts';
import type { PictureTools } from '#state/picture-store.ts';
import type { PackShelf } from '#state/pack-shelf.ts';
import type { Preferences } from '#domain/records/preferences-record.ts';
import type { TourStore } from '#state/tour-store.ts';
import type { VisitStore } from '#state/visit-store.ts';
import type { VisitTrace } from '#state/visit-trace.ts';

/** Everything that the screens need from outside, given once by the composition root. */
export type AppServices = {
  /** The visit with the camera; pages that are only read do without. */
  visit: Late<VisitStore<HTMLVideoElement>>;
  narration: NarrationStore;
  preferences: StoreApi<Preferences>;
  /** What the visitor has seen. */
  tour: TourStore;
  /** All that the device keeps of the visitor. */
  kept: KeptRecords;
  /** Brings what hands a file to the visitor; rejects when its code does not come. */
  fileGiver: () => Promise<FileGiver>;
  /** Removes what the device keeps, the packs too; rejects where something may have remained. */
  erase: () => Promise<void>;
  /** Opens the app anew, at its first page. */
  restart: () => void;
  /** Where the visitor is, once they have asked for it. */
  location: LocationStore;
  /** The words of the pages that are read. */
  strings: StringLibrary;
  /** Every word, for the late screens. */
  allStrings: StringLibrary;
  /** The sites whose content is there, in the order of the tour. */
  outlines: SiteLibrary['outlines'];
  findSite: SiteLibrary['findSite'];
  loadSite: SiteLibrary['loadSite'];
  findBases: SiteLibrary['findBases'];
  loadBases: SiteLibrary['loadBases'];
  sentencesOf: SiteLibrary['sentencesOf'];
  browser: ReaderBrowser;
  /** The browser's languages (BCP 47), most wanted first. */
  languages: readonly string[];
  /** Scheme and host, such as `https://hue.example`, before every path. */
  origin: string;
  /** Rejects where the browser forbids it. */
  copyText: (text: string) => Promise<void>;
  /** Null where no script will run to show it. */
  drawCode: CodeDrawer | null;
  /** What the device can show of a building in the real place, and in a world of its own. */
  placeSupport: () => Promise<PlaceSupport>;
  /** Whether a link to a USDZ opens the iPhone's own viewer. */
  opensQuickLook: boolean;
  /** Brings what finds a site's sign in a session's own camera; rejects with a TrackerError. */
  locateSign: (siteId: SiteId, signal: AbortSignal) => Promise<SignLocator>;
  /** Brings what finds the sites' signs in pictures; rejects when its code does not come. */
  pictureTools: () => Promise<PictureTools<Blob>>;
  /** Brings what offers the app for the home screen, one for the page; rejects when its code does not come. */
  install: () => Promise<InstallStore>;
  offline: OfflineKeeper;
  /** What is kept of the sites for when there is no network. */
  packs: PackShelf;
  /** How much charge is left, for how richly is drawn. */
  power: PowerPort;
  /** Rung when the palace rises, and when a photo is taken. */
  chimes: Chimes;
  photos: PhotoPort<HTMLVideoElement, ImageBitmap>;
  /** Where readers report a mistake. */
  reportWay: ReportWay;
  /** Kept while `?trace` is asked for; null otherwise. */
  trace: VisitTrace | null;
};
