import { chunkAddress } from '#domain/packs/pack-list.ts';
import { BACKGROUND_PACKS, type BackgroundFetch } from '#domain/ports/background-fetch.ts';

type Registration = { downloaded: number; abort: () => Promise<boolean> };

/** What of the Background Fetch API is used; the compiler does not know it, as few browsers do. */
export type BackgroundFetchManager = {
  fetch: (
    id: string,
    requests: readonly string[],
    options: { title: string; downloadTotal: number },
  ) => Promise<Registration>;
  get: (id: string) => Promise<Registration | undefined>;
};

export type BackgroundFetchPlatform = {
  /** Of the worker as it is now; undefined where there is none, or where the browser has none. */
  find: () => Promise<BackgroundFetchManager | undefined>;
  /** Of the worker once it is there; may never resolve. */
  ready: Promise<BackgroundFetchManager | undefined>;
  /** What the system's own progress is called, in the visitor's language. */
  title: () => string;
};

/** The browser's own downloads in the background. */
export function createBackgroundFetch(platform: BackgroundFetchPlatform): BackgroundFetch {
  /** There is no time to wait for it once the page is left. */
  let come: BackgroundFetchManager | undefined;
  void platform.ready.then((manager) => {
    come = manager;
  });

  async function running(): Promise<Registration | undefined> {
    return (await platform.find())?.get(BACKGROUND_PACKS);
  }

  return {
    async begin(chunks) {
      try {
        // Bytes as they are once unpacked: so they are counted, and one more than was said ends it all.
        const downloadTotal = chunks.reduce((sum, { bytes }) => sum + bytes, 0);
        const addresses = chunks.map(chunkAddress);
        const options = { title: platform.title(), downloadTotal };
        return (await come?.fetch(BACKGROUND_PACKS, addresses, options)) !== undefined;
      } catch {
        // Forbidden, no room, or there is one already: the page goes on by itself.
        return false;
      }
    },
    async received() {
      const one = await running().catch(() => undefined);
      return one?.downloaded ?? null;
    },
    async abort() {
      try {
        return (await (await running())?.abort()) ?? false;
      } catch {
        return false;
      }
    },
  };
}

/** The background downloads of the browser that the page runs in. */
export function createBrowserBackgroundFetch(title: () => string): BackgroundFetch {
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  // Without a worker nothing would take what comes.
  const find = async () => managerOf(await serviceWorker?.getRegistration());
  const ready = async () => managerOf(await serviceWorker?.ready);
  return createBackgroundFetch({ find, ready: ready(), title });
}

function managerOf(registration: object | undefined): BackgroundFetchManager | undefined {
  return (registration as { backgroundFetch?: BackgroundFetchManager } | undefined)
    ?.backgroundFetch;
}
