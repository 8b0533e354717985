import { createMemoryPacks } from '#adapters/storage/memory-packs.ts';
import { createMemoryRecords } from '#adapters/storage/memory-records.ts';
import type { SiteId } from '#domain/site-id.ts';
import { createTourStore } from '#state/tour-store.ts';
import { aBuild, aDevice, contentHash } from './pack-bench.ts';

type Tab = ReturnType<ReturnType<typeof aDevice>['openTab']>;

/** A device in the middle of everything that can go wrong with it. */
export class World {
  readonly device = aDevice(aBuild('r0'));
  readonly records = createMemoryRecords();
  readonly marked = new Set<SiteId>();
  readonly damaged = new Set<string>();
  /** Every byte that any build ever had, by the file's own hash. */
  readonly known = new Set<string>();
  tabs: Tab[] = [];
  releases = 0;
  refetched: string[] = [];

  constructor() {
    this.learn();
    this.openTab();
  }

  learn(): void {
    for (const pack of this.device.server.list.packs) {
      for (const file of pack.files) this.known.add(file.sha256);
    }
  }

  openTab(): void {
    const tab = this.device.openTab();
    const { fetch } = tab.source;
    // Nothing that is on the disk is asked for once more.
    tab.source.fetch = (chunk, way) => {
      const { sha256 } = chunk;
      const isThere = this.device.disk.chunks.has(sha256) && !this.damaged.has(sha256);
      if (isThere) this.refetched.push(sha256);
      return fetch(chunk, way);
    };
    tab.downloads.start();
    this.tabs.push(tab);
  }

  killTab(at: number, when: 'now' | 'before' | 'after'): void {
    const tab = this.tabs[at % Math.max(1, this.tabs.length)];
    if (tab === undefined) return;
    if (when === 'now') tab.kill();
    else tab.store.killInWrite(when);
    // A tab that dies within a write is gone for the others at once.
    if (when !== 'now') setImmediate(() => tab.kill());
    this.tabs = this.tabs.filter((other) => other !== tab);
    if (this.tabs.length === 0) this.openTab();
  }

  tab(at: number): Tab['downloads'] {
    const tab = this.tabs[at % this.tabs.length];
    if (tab === undefined) throw new Error('no tab is open');
    return tab.downloads;
  }

  /** A newer build is on the server, and the pieces of the old one are gone. */
  deploy(isShellOld: boolean): void {
    const { server } = this.device;
    this.releases += 1;
    const { list, pieces } = aBuild(`r${this.releases % 3}`);
    Object.assign(server, { keptList: isShellOld ? server.list : null, list, pieces });
    this.learn();
  }

  mark(siteId: SiteId): void {
    createTourStore(this.records, { now: () => 1 }).mark(siteId, 'sign');
    this.marked.add(siteId);
  }

  /** What a fault has broken that none may break, at this very moment; nothing as it should be. */
  broken(): readonly string[] {
    const { chunks, packs, before } = this.device.disk;
    const files = [...packs.values(), ...before.values()].flatMap((pack) => pack.files);
    const { stops } = createTourStore(this.records, { now: () => 2 }).getState();
    const isSound = ([sha256, content]: [string, ArrayBuffer]) =>
      this.damaged.has(sha256) || contentHash(content) === sha256;
    return [
      ...[...chunks].filter((piece) => !isSound(piece)).map(([sha256]) => `wrong ${sha256}`),
      ...files.filter(({ sha256 }) => !this.known.has(sha256)).map(({ url }) => `unknown ${url}`),
      // What the disk has lost is not served, and is mended by the next download.
      ...files.flatMap((file) =>
        file.chunks
          .filter(({ sha256 }) => !this.damaged.has(sha256) && !chunks.has(sha256))
          .map(() => `half ${file.url}`),
      ),
      ...[...this.marked].filter((siteId) => stops[siteId] === undefined).map((id) => `lost ${id}`),
      ...this.refetched.map((sha256) => `twice ${sha256}`),
    ];
  }

  /** Every fault ends, and the app is opened anew. */
  async recover(): Promise<void> {
    const { device } = this;
    for (const tab of this.tabs) tab.kill();
    this.tabs = [];
    device.server.faults.length = 0;
    Object.assign(device.server, { isCut: false, keptList: null });
    Object.assign(device.disk, { isClosed: false, capacityBytes: Number.POSITIVE_INFINITY });
    device.connection.set({ isOnline: true, isCostly: false });
    this.openTab();
    await this.converge();
    // Reading is what finds a piece that the disk has lost.
    const store = createMemoryPacks(device.disk);
    for (const pack of await store.held()) {
      for (const file of pack.files) await store.read(file.chunks);
    }
    await this.converge();
    await store.dropOlder();
    this.damaged.clear();
  }

  async converge(): Promise<void> {
    this.tab(0).resume();
    for (let turn = 0; turn < 3; turn += 1) {
      await drainTurns();
      this.device.clock.advance(61_000);
    }
    await drainTurns();
  }
}

/** Lets all pass that waits for nothing else. */
export async function drainTurns(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
