import type { DownloadState } from '#domain/packs/download-progress.ts';
import type { BackgroundFetch } from '#domain/ports/background-fetch.ts';
import type { ChunkFault } from '#domain/ports/chunk-source.ts';
import type { ConnectionPort } from '#domain/ports/connection.ts';
import type { PackTabs } from '#domain/ports/pack-tabs.ts';
import type { PageVisibility } from '#domain/ports/page-visibility.ts';
import type { ScreenWake } from '#domain/ports/screen-wake.ts';
import type { RoundPorts } from './pack-round.ts';

/** What the downloads of a page need of the world. */
export type PackPorts = RoundPorts & {
  tabs: PackTabs;
  connection: ConnectionPort;
  wake: ScreenWake;
  visibility: PageVisibility;
  background: BackgroundFetch;
  /** Numbers in [0, 1). */
  random: () => number;
  /** What the list names is no longer on the server: a newer build is there. */
  onOutdated: () => void;
};

/** What a download waits for after a fault. */
export const WAITS_FOR: Record<ChunkFault, DownloadState> = {
  network: 'offline',
  server: 'server',
  gone: 'server',
  wrong: 'wrong',
};
