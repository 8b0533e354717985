import type { LocalizedText } from '#domain/locale.ts';
import type { SiteId } from '#domain/site-id.ts';
import type { VisitFileFault } from '#domain/records/visit-file.ts';

/** A stop that a file holds. */
export type FileStop = {
  siteId: SiteId;
  name: LocalizedText;
  /** Milliseconds since 1970; null where the day is not known. */
  firstMs: number | null;
  /** Whether it has its seal on this device already. */
  isHere: boolean;
};

/** What a file holds, as it is told before anything of it is taken. */
export type FileView = {
  /** ISO day; null where the file does not say. */
  savedOn: string | null;
  /** Of sites that the app knows, in the order of the tour. */
  stops: readonly FileStop[];
  /** Settings and places of stories that this device has none of. */
  settings: number;
  stories: number;
  /** False where something in it was not understood. */
  isWhole: boolean;
};

/** Where a person is on the way with what the device keeps. */
export type KeepStep =
  | { name: 'ways' }
  | { name: 'given'; how: 'saved' | 'shared'; file: string }
  | { name: 'refused' }
  | { name: 'found'; view: FileView }
  | { name: 'fault'; fault: VisitFileFault }
  | { name: 'added' }
  | { name: 'erase' | 'erasing' | 'erased' | 'not-erased' };
