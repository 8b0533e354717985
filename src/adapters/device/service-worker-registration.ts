import type { OfflineKeeper, OfflineState } from '#domain/ports/offline-keeper.ts';
import type { PageMessage, WorkerMessage } from '#domain/worker-messages.ts';

export type ServiceWorkerOptions = {
  /** Undefined where the browser has none: private windows, insecure pages, in-app browsers. */
  container: ServiceWorkerContainer | undefined;
  /** The build that this page is of; null in development. */
  release: string | null;
  /** The build that the server has now; rejects without a network. */
  fetchRelease: () => Promise<string | null>;
  /** Calls back when the page has loaded and is idle, so that the first screen has the line to itself. */
  whenIdle: (callback: () => void) => void;
  /** Calls back whenever the page is hidden while nothing in it is under way that a reload would end. */
  whenAtRest: (callback: () => void) => void;
  reload: () => void;
  address?: string;
};

/** What has been said once stays said: a lesser word does not take its place. */
const LASTING: ReadonlySet<OfflineState> = new Set(['update-taken', 'gone', 'updating']);

/** Installs the service worker and says how far it is; never throws or rejects. */
export function registerServiceWorker(options: ServiceWorkerOptions): OfflineKeeper {
  const { container, reload, whenIdle, address = '/service-worker.js' } = options;
  const listeners = new Set<(state: OfflineState) => void>();
  let state: OfflineState = container === undefined ? 'unsupported' : 'installing';
  let registration: ServiceWorkerRegistration | null = null;
  let waiting: ServiceWorker | null = null;
  let isAsked = false;
  let hasStarted = false;

  function become(next: OfflineState): void {
    if (next === state || (LASTING.has(state) && next === 'ready')) return;
    state = next;
    for (const listener of listeners) listener(state);
  }

  function say(worker: ServiceWorker | null | undefined, message: PageMessage): void {
    worker?.postMessage(message);
  }

  function offerUpdate(worker: ServiceWorker | null): void {
    if (worker === null || container?.controller == null) return;
    waiting = worker;
    if (isAsked) say(waiting, { type: 'skip-waiting' });
    else become('update-waiting');
  }

  function follow(fresh: ServiceWorker | null): void {
    fresh?.addEventListener('statechange', () => {
      if (fresh.state === 'installed') offerUpdate(fresh);
      if (fresh.state !== 'redundant') return;
      // The very first worker could not install, as on a full disk: nothing else will come.
      if (registration?.active == null) become('unsupported');
      if (isAsked) reload();
    });
  }

  async function install(workers: ServiceWorkerContainer): Promise<void> {
    const known = await workers.register(address, { updateViaCache: 'none' });
    registration = known;
    offerUpdate(known.waiting);
    follow(known.installing);
    known.addEventListener('updatefound', () => follow(known.installing));
    // The reader may have agreed before this began.
    if (isAsked) void bringUpdate(known);
    await workers.ready;
    if (state === 'installing') become('ready');
    sayStarted();
  }

  function listen(workers: ServiceWorkerContainer): void {
    let wasControlled = workers.controller !== null;
    workers.addEventListener('controllerchange', () => {
      waiting = null;
      if (isAsked) reload();
      else if (wasControlled) {
        become('update-taken');
        options.whenAtRest(reload);
      } else sayStarted();
      wasControlled = true;
    });
    workers.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
      // A version that is waiting is the better news.
      if (data.type === 'went-back' && waiting === null) become('went-back');
      if (data.type === 'gone') lookForUpdate();
    });
    workers.startMessages();
  }

  function sayStarted(): void {
    if (hasStarted) say(container?.controller, { type: 'started', release: options.release });
  }

  function lookForUpdate(): void {
    options
      .fetchRelease()
      .then((release) => {
        if (release === null || release === options.release || isAsked) return null;
        become('gone');
        return registration?.update();
      })
      // Without a network nothing can be said of the server.
      .catch(() => {});
  }

  /** Reloads at once where there is nothing to wait for: the server may have what this page lacks. */
  async function bringUpdate(known: ServiceWorkerRegistration): Promise<void> {
    const isReachable = await known.update().then(
      () => true,
      () => false,
    );
    if (!isReachable || (waiting === null && known.installing === null)) reload();
  }

  if (container !== undefined) {
    // At once: another tab may let a newer version in before this page is at rest.
    listen(container);
    // A browser may refuse (storage off, private window): the app then works online as before.
    whenIdle(() => install(container).catch(() => (isAsked ? reload() : become('unsupported'))));
  }
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    started() {
      hasStarted = true;
      sayStarted();
    },
    lookForUpdate,
    applyUpdate() {
      isAsked = true;
      if (waiting !== null) return say(waiting, { type: 'skip-waiting' });
      const hasWorker = container !== undefined && state !== 'unsupported';
      if (state === 'update-taken' || !hasWorker) return reload();
      become('updating');
      if (registration !== null) void bringUpdate(registration);
    },
    postpone() {
      if (state === 'update-waiting' || state === 'went-back') become('ready');
    },
  };
}
