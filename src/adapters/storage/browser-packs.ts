import { createBrowserConnection } from '#adapters/device/browser-connection.ts';
import { createChunkSource, sha256 } from '#adapters/device/chunk-source.ts';
import { createBrowserTabs } from '#adapters/device/pack-tabs.ts';
import { seededRandom } from '#domain/seeded-random.ts';
import type { ChunkSource, Sha256 } from '#domain/ports/chunk-source.ts';
import type { Clock } from '#domain/ports/clock.ts';
import type { ConnectionPort } from '#domain/ports/connection.ts';
import type { DiskRoom } from '#domain/ports/disk-room.ts';
import type { PackStore } from '#domain/ports/pack-store.ts';
import type { PackTabs } from '#domain/ports/pack-tabs.ts';
import { createBrowserRoom } from './browser-room.ts';
import { createMemoryDisk, createMemoryPacks } from './memory-packs.ts';
import { createPackDatabase } from './pack-database.ts';

export type BrowserPacks = {
  source: ChunkSource;
  sha256: Sha256;
  store: PackStore;
  tabs: PackTabs;
  connection: ConnectionPort;
  room: DiskRoom;
  random: () => number;
};

/** What packs need of the browser; `isServed` says that a worker answers from what is kept, without which nothing is. */
export function createBrowserPacks(clock: Clock, isServed: boolean): BrowserPacks {
  const [seed = 1] = crypto.getRandomValues(new Uint32Array(1));
  return {
    source: createChunkSource({ fetch: (address, init) => fetch(address, init), clock }),
    sha256,
    store: isServed ? createPackDatabase() : closedStore(),
    tabs: createBrowserTabs(),
    connection: createBrowserConnection(),
    room: createBrowserRoom(),
    random: seededRandom(seed),
  };
}

function closedStore(): PackStore {
  return createMemoryPacks({ ...createMemoryDisk(), isClosed: true });
}
