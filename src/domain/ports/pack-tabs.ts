import type { DownloadProgress } from '../packs/download-progress.ts';

/** Names the channel on which the tabs tell each other, and their lock. */
export const PACK_TABS = 'hue-hien-packs';

/** What a tab tells the others: how far its download is, or that what is kept or wanted has changed. */
export type PackNews = { type: 'progress'; progress: DownloadProgress } | { type: 'changed' };

/** The tabs of one browser, of which one downloads at a time. */
export type PackTabs = {
  /** Resolves with what ends it when it is this tab's turn; rejects when `signal` is aborted before. */
  turn: (signal: AbortSignal) => Promise<() => void>;
  tell: (news: PackNews) => void;
  /** Calls back with what other tabs tell; returns what ends it. */
  hear: (listener: (news: PackNews) => void) => () => void;
};
