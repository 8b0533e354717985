import type { TimeLeft } from './download-pace.ts';

/**
 * `rest`: nothing to do. Then what it waits for: `offline` a network, `server` one that answers, `wrong` one that
 * sends what was asked for, `full` room on the disk, `costly` the visitor's word, `closed` a browser that keeps files.
 */
export type DownloadState =
  | 'rest'
  | 'downloading'
  | 'paused'
  | 'offline'
  | 'server'
  | 'wrong'
  | 'full'
  | 'costly'
  | 'closed';

/** How far the download of what is wanted has come. */
export type DownloadProgress = {
  state: DownloadState;
  /** Bytes on the line: what is there of what is wanted, and all of it. */
  doneBytes: number;
  totalBytes: number;
  left: TimeLeft | null;
};

/** Before anything was asked for. */
export const NO_DOWNLOAD: DownloadProgress = {
  state: 'rest',
  doneBytes: 0,
  totalBytes: 0,
  left: null,
};
