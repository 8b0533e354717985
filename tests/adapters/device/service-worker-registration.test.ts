import { describe, expect, it } from 'vitest';
import { registerServiceWorker } from '#adapters/device/service-worker-registration.ts';
import type { OfflineState } from '#domain/ports/offline-keeper.ts';
import type { PackReport, WorkerRequest } from '#domain/site-pack.ts';

/** A worker that answers each request with these reports. */
class ScriptedWorker extends EventTarget {
  state: ServiceWorkerState = 'activated';
  readonly told: WorkerRequest[] = [];
  readonly reports: readonly PackReport[];

  constructor(reports: readonly PackReport[] = []) {
    super();
    this.reports = reports;
  }

  postMessage(request: WorkerRequest, ports: MessagePort[] = []): void {
    this.told.push(request);
    for (const report of this.reports) ports[0]?.postMessage(report);
  }
}

type Registration = EventTarget & {
  installing: ScriptedWorker | null;
  waiting: ScriptedWorker | null;
  active: ScriptedWorker | null;
};

function scriptedContainer(active: ScriptedWorker, controlled = true) {
  const registration: Registration = Object.assign(new EventTarget(), {
    installing: null,
    waiting: null,
    active,
  });
  const container = Object.assign(new EventTarget(), {
    controller: controlled ? active : null,
    register: async () => registration,
    ready: Promise.resolve({ active }),
  });
  return { registration, container: container as unknown as ServiceWorkerContainer };
}

function register(container: ServiceWorkerContainer | undefined, savesData = false) {
  const reloads: string[] = [];
  const handle = registerServiceWorker({
    container,
    savesData,
    whenIdle: (callback) => callback(),
    reload: () => reloads.push('reload'),
  });
  handle.keep('thai-hoa');
  return { handle, reloads };
}

function nextState(handle: ReturnType<typeof registerServiceWorker>): Promise<OfflineState> {
  return new Promise((settle) => {
    const end = handle.subscribe((state) => {
      end();
      settle(state);
    });
  });
}

describe('registerServiceWorker', () => {
  it('is unsupported where the browser has none', () => {
    expect(register(undefined).handle.state()).toBe('unsupported');
  });

  it('waits for the page to be at rest', () => {
    let registered = false;
    const container = Object.assign(new EventTarget(), {
      register: () => {
        registered = true;
        return new Promise(() => {});
      },
    }) as unknown as ServiceWorkerContainer;
    let rest = () => {};
    registerServiceWorker({
      container,
      savesData: false,
      whenIdle: (callback) => {
        rest = callback;
      },
      reload: () => {},
    });
    expect(registered).toBe(false);
    rest();
    expect(registered).toBe(true);
  });

  it('is ready once the worker holds the pack', async () => {
    const worker = new ScriptedWorker([
      { type: 'pack-progress', doneBytes: 0, totalBytes: 9 },
      { type: 'pack-held' },
    ]);
    const { handle } = register(scriptedContainer(worker).container);
    expect(handle.state()).toBe('installing');
    expect(await nextState(handle)).toBe('ready-offline');
    expect(worker.told).toEqual([{ type: 'hold-pack', siteId: 'thai-hoa' }]);
  });

  it('keeps another site that is opened later, and each only once', async () => {
    const worker = new ScriptedWorker([{ type: 'pack-held' }]);
    const { handle } = register(scriptedContainer(worker).container);
    await nextState(handle);
    handle.keep('ngo-mon');
    handle.keep('thai-hoa');
    expect(worker.told.map((request) => 'siteId' in request && request.siteId)).toEqual([
      'thai-hoa',
      'ngo-mon',
    ]);
  });

  it('keeps nothing for a reader who saves data, and does not call that ready', async () => {
    const worker = new ScriptedWorker([{ type: 'pack-held' }]);
    const { handle } = register(scriptedContainer(worker).container, true);
    await new Promise((settle) => setTimeout(settle, 20));
    expect(worker.told).toEqual([]);
    expect(handle.state()).toBe('installing');
  });

  it('stays installing when the pack did not come whole', async () => {
    const worker = new ScriptedWorker([{ type: 'pack-failed', message: 'line broken' }]);
    const { handle } = register(scriptedContainer(worker).container);
    await new Promise((settle) => setTimeout(settle, 20));
    expect(handle.state()).toBe('installing');
  });

  it('is unsupported where the browser refuses', async () => {
    const container = Object.assign(new EventTarget(), {
      register: () => Promise.reject(new Error('storage is off')),
    }) as unknown as ServiceWorkerContainer;
    const { handle } = register(container);
    expect(await nextState(handle)).toBe('unsupported');
  });

  it('offers a newer version, and reloads once it has taken over', async () => {
    const { container, registration } = scriptedContainer(
      new ScriptedWorker([{ type: 'pack-held' }]),
    );
    const { handle, reloads } = register(container);
    await nextState(handle);
    const fresh = new ScriptedWorker();
    fresh.state = 'installed';
    registration.installing = fresh;
    registration.dispatchEvent(new Event('updatefound'));
    fresh.dispatchEvent(new Event('statechange'));
    expect(handle.state()).toBe('update-waiting');
    expect(fresh.told).toEqual([]);
    handle.applyUpdate();
    expect(fresh.told).toEqual([{ type: 'skip-waiting' }]);
    expect(reloads).toEqual([]);
    container.dispatchEvent(new Event('controllerchange'));
    expect(reloads).toEqual(['reload']);
  });

  it.each(['at registration', 'later'])(
    'is unsupported when the first worker, met %s, cannot install',
    async (met) => {
      const first = new ScriptedWorker();
      const registration: Registration = Object.assign(new EventTarget(), {
        installing: met === 'later' ? null : first,
        waiting: null,
        active: null,
      });
      const container = Object.assign(new EventTarget(), {
        controller: null,
        register: async () => registration,
        ready: new Promise(() => {}),
      }) as unknown as ServiceWorkerContainer;
      const { handle } = register(container);
      await new Promise((settle) => setTimeout(settle, 0));
      registration.installing = first;
      if (met === 'later') registration.dispatchEvent(new Event('updatefound'));
      first.state = 'redundant';
      first.dispatchEvent(new Event('statechange'));
      expect(handle.state()).toBe('unsupported');
    },
  );

  it('stays ready when a newer version cannot install', async () => {
    const { container, registration } = scriptedContainer(
      new ScriptedWorker([{ type: 'pack-held' }]),
    );
    const { handle } = register(container);
    await nextState(handle);
    const fresh = new ScriptedWorker();
    registration.installing = fresh;
    registration.dispatchEvent(new Event('updatefound'));
    fresh.state = 'redundant';
    fresh.dispatchEvent(new Event('statechange'));
    expect(handle.state()).toBe('ready-offline');
  });

  it('offers nothing at the very first installation', async () => {
    const { container, registration } = scriptedContainer(
      new ScriptedWorker([{ type: 'pack-held' }]),
      false,
    );
    const { handle, reloads } = register(container);
    await nextState(handle);
    const first = new ScriptedWorker();
    first.state = 'installed';
    registration.installing = first;
    registration.dispatchEvent(new Event('updatefound'));
    first.dispatchEvent(new Event('statechange'));
    expect(handle.state()).toBe('ready-offline');
    handle.applyUpdate();
    container.dispatchEvent(new Event('controllerchange'));
    expect(reloads).toEqual([]);
  });
});
