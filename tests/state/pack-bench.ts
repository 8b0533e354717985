import { createHash } from 'node:crypto';
import { createManualClock } from '#adapters/device/manual-clock.ts';
import {
  createScriptedChunkSource,
  type ScriptedServer,
} from '#adapters/device/scripted-chunk-source.ts';
import { createScriptedBackgroundFetch } from '#adapters/device/scripted-background-fetch.ts';
import { createScriptedConnection } from '#adapters/device/scripted-connection.ts';
import { createScriptedBrowser } from '#adapters/device/scripted-tabs.ts';
import { createScriptedVisibility } from '#adapters/device/scripted-visibility.ts';
import { createScriptedWake } from '#adapters/device/scripted-wake.ts';
import { createMemoryDisk, createMemoryPacks } from '#adapters/storage/memory-packs.ts';
import { createScriptedRoom } from '#adapters/storage/scripted-room.ts';
import type { PackChoice } from '#domain/packs/pack-choice.ts';
import type { PackFile, PackList } from '#domain/packs/pack-list.ts';
import { seededRandom } from '#domain/seeded-random.ts';
import type { SiteId } from '#domain/site-id.ts';
import { createPackDownloads } from '#state/pack-downloads.ts';
import { aFile, aList, aPack, hashOf } from '../domain/packs/a-list.ts';

export const GATE = 'ngo-mon' as SiteId;
export const HALL = 'thai-hoa' as SiteId;
export const LIGHT_VI: PackChoice = { quality: 'light', voice: 'vi' };

const PIECES_OF_A_FILE = 3;

/** A build with two sites; what changes from build to build has the release in it. */
export function aBuild(release: string): ScriptedServer {
  const { list, pieces } = BUILDS.get(release) ?? makeBuild(release);
  return { list, pieces: new Map(pieces), keptList: null, faults: [], isCut: false };
}

type Build = Pick<ScriptedServer, 'list' | 'pieces'>;

/** Made once each. */
const BUILDS = new Map<string, Build>();

function makeBuild(release: string): Build {
  const pieces = new Map<string, ArrayBuffer>();
  const file = (url: string, mark: string): PackFile => {
    const texts = Array.from({ length: PIECES_OF_A_FILE }, (_, n) => `${url} ${mark} ${n}`);
    for (const text of texts) pieces.set(hashOf(text), new TextEncoder().encode(text).buffer);
    return aFile(url, ...texts);
  };
  const list = aList(
    release,
    aPack('shared', file('/three.js', 'always')),
    ...[GATE, HALL].flatMap((site) => [
      aPack(site, file(`/${site}.jpg`, release), file(`/${site}-same.jpg`, 'always')),
      aPack(`${site}/light`, file(`/${site}-${release}.glb`, release)),
      aPack(`${site}/vi`, file(`/${site}.mp3`, 'always')),
    ]),
  );
  BUILDS.set(release, { list, pieces });
  return { list, pieces };
}

/** Of pieces that were looked at before; nobody writes into one. */
const HASHES = new WeakMap<ArrayBuffer, string>();

/** SHA-256 of these bytes one after the other, in hexadecimal. */
export function contentHash(...contents: readonly ArrayBuffer[]): string {
  const [first] = contents;
  const known = first !== undefined && contents.length === 1 ? HASHES.get(first) : undefined;
  if (known !== undefined) return known;
  const hash = createHash('sha256');
  for (const content of contents) hash.update(new Uint8Array(content));
  const digest = hash.digest('hex');
  if (first !== undefined && contents.length === 1) HASHES.set(first, digest);
  return digest;
}

/** One browser with a disk, and a server that it fetches from. */
export function aDevice(server = aBuild('r1'), seed = 1) {
  const disk = createMemoryDisk();
  const browser = createScriptedBrowser();
  const clock = createManualClock();
  const connection = createScriptedConnection();
  const room = createScriptedRoom(disk);
  const random = seededRandom(seed);
  const outdated: number[] = [];
  const background = createScriptedBackgroundFetch();

  /** Opens a tab of the app; nothing is fetched before it is started. */
  function openTab() {
    const store = createMemoryPacks(disk);
    const tab = browser.openTab();
    const wake = createScriptedWake();
    const source = createScriptedChunkSource(server);
    const visibility = createScriptedVisibility();
    const downloads = createPackDownloads({
      source,
      store,
      tabs: tab,
      connection,
      clock,
      wake,
      visibility,
      background,
      random,
      room,
      sha256: (content) => Promise.resolve(contentHash(content)),
      wallClock: { now: () => 1_000 + clock.now() },
      onOutdated: () => outdated.push(clock.now()),
    });
    const kill = () => {
      store.kill();
      tab.close();
    };
    return { downloads, store, tab, wake, source, visibility, kill };
  }
  return { server, disk, clock, connection, room, outdated, background, openTab };
}

/** Lets everything happen that waits for nothing but a turn. */
export async function settle(turns = 60): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** What a page gets from the store for a file; null where it has to go to the network. */
export async function served(
  disk: Parameters<typeof createMemoryPacks>[0],
  url: string,
): Promise<string | null> {
  const store = createMemoryPacks(disk);
  const file = await store.findFile(url);
  const parts = file && (await store.read(file.chunks));
  return parts && (await new Blob(parts).text());
}

/** What the build has at an address. */
export function built(list: PackList, pieces: ReadonlyMap<string, ArrayBuffer>, url: string) {
  const file = list.packs.flatMap((pack) => pack.files).find((one) => one.url === url);
  const parts = file?.chunks.map(({ sha256 }) => pieces.get(sha256) ?? new ArrayBuffer());
  return parts && Buffer.concat(parts.map((part) => Buffer.from(part))).toString();
}

/** The packs of the first site, in the order in which they are wanted. */
export const OF_GATE = ['shared', 'ngo-mon', 'ngo-mon/light', 'ngo-mon/vi'];

/** A tab that has started on a device. */
export async function started(device = aDevice()) {
  const tab = device.openTab();
  tab.downloads.start();
  await settle();
  return { ...device, ...tab, state: () => tab.downloads.getState() };
}

/** The packs that lie on a device's disk. */
export function heldIds({ disk }: Pick<ReturnType<typeof aDevice>, 'disk'>): string[] {
  return [...disk.packs.keys()];
}
