import type { OfflineKeeper, OfflineState } from '#domain/ports/offline-keeper.ts';
import type { SiteId } from '#domain/site-id.ts';
import type { PackReport, WorkerRequest } from '#domain/site-pack.ts';

export type ServiceWorkerOptions = {
  /** Undefined where the browser has none: private windows, insecure pages, in-app browsers. */
  container: ServiceWorkerContainer | undefined;
  /** The reader saves data: no pack is fetched. */
  savesData: boolean;
  /** Calls back when the page has loaded and is idle, so that the first screen has the line to itself. */
  whenIdle: (callback: () => void) => void;
  reload: () => void;
  address?: string;
};

/** Installs the service worker and says how far it is; never throws or rejects. */
export function registerServiceWorker(options: ServiceWorkerOptions): OfflineKeeper {
  const { container, reload, whenIdle, address = '/service-worker.js' } = options;
  const listeners = new Set<(state: OfflineState) => void>();
  let state: OfflineState = container === undefined ? 'unsupported' : 'installing';
  let waiting: ServiceWorker | null = null;
  let active: ServiceWorker | null = null;
  const wanted = new Set<SiteId>();
  let missing = 0;

  function become(next: OfflineState): void {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener(state);
  }

  function offerUpdate(worker: ServiceWorker | null): void {
    if (worker === null || container?.controller == null) return;
    waiting = worker;
    become('update-waiting');
  }

  function follow(fresh: ServiceWorker | null, registration: ServiceWorkerRegistration): void {
    fresh?.addEventListener('statechange', () => {
      if (fresh.state === 'installed') offerUpdate(fresh);
      // The very first worker could not install, as on a full disk: nothing else will come.
      if (fresh.state === 'redundant' && registration.active === null) become('unsupported');
    });
  }

  async function install(workers: ServiceWorkerContainer): Promise<void> {
    const registration = await workers.register(address, { updateViaCache: 'none' });
    offerUpdate(registration.waiting);
    follow(registration.installing, registration);
    registration.addEventListener('updatefound', () => {
      follow(registration.installing, registration);
    });
    active = (await workers.ready).active;
    if (active === null) return;
    for (const siteId of wanted) void bring(active, siteId);
  }

  async function bring(worker: ServiceWorker, siteId: SiteId): Promise<void> {
    missing += 1;
    if (await holdPack(worker, siteId)) missing -= 1;
    if (missing === 0 && waiting === null) become('ready-offline');
  }

  if (container !== undefined) {
    // A browser may refuse (storage off, private window): the app then works online as before.
    whenIdle(() => install(container).catch(() => become('unsupported')));
  }
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    keep(siteId) {
      if (options.savesData || wanted.has(siteId)) return;
      wanted.add(siteId);
      if (active !== null) void bring(active, siteId);
    },
    applyUpdate() {
      if (waiting === null) return;
      container?.addEventListener('controllerchange', () => reload(), { once: true });
      waiting.postMessage({ type: 'skip-waiting' } satisfies WorkerRequest);
    },
  };
}

/** Asks the worker to keep a site's pack; resolves with whether it is whole. */
function holdPack(worker: ServiceWorker, siteId: SiteId): Promise<boolean> {
  return new Promise((settle) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<PackReport>) => {
      if (data.type === 'pack-progress') return;
      port1.close();
      settle(data.type === 'pack-held');
    };
    worker.postMessage({ type: 'hold-pack', siteId } satisfies WorkerRequest, [port2]);
  });
}
