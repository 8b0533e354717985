import { describe, expect, it } from 'vitest';
import {
  registerServiceWorker,
  type ServiceWorkerOptions,
} from '#adapters/device/service-worker-registration.ts';
import type { OfflineState } from '#domain/ports/offline-keeper.ts';
import type { PageMessage, WorkerMessage } from '#domain/worker-messages.ts';

/** A worker that writes down what it is told. */
class ScriptedWorker extends EventTarget {
  state: ServiceWorkerState = 'activated';
  readonly told: PageMessage[] = [];

  postMessage(message: PageMessage): void {
    this.told.push(message);
  }

  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

/** A browser with a worker of this page's own version, at work unless it is the first visit. */
function stage({ isFirst = false, ...over }: { isFirst?: boolean } & Partial<Options> = {}) {
  const active = new ScriptedWorker();
  const registration = Object.assign(new EventTarget(), {
    installing: null as ScriptedWorker | null,
    waiting: null as ScriptedWorker | null,
    active,
    looked: 0,
    async update() {
      this.looked += 1;
    },
  });
  const container = Object.assign(new EventTarget(), {
    controller: isFirst ? null : active,
    register: async () => registration,
    ready: Promise.resolve(registration),
    startMessages: () => {},
  });
  const reloads: string[] = [];
  const rests: (() => void)[] = [];
  const keeper = registerServiceWorker({
    container: container as unknown as ServiceWorkerContainer,
    release: 'r1',
    fetchRelease: () => Promise.resolve('r1'),
    whenIdle: (callback) => callback(),
    whenAtRest: (callback) => rests.push(callback),
    reload: () => reloads.push('reload'),
    ...over,
  });
  const states: OfflineState[] = [];
  keeper.subscribe((state) => states.push(state));
  return {
    keeper,
    active,
    registration,
    container,
    reloads,
    rests,
    states,
    /** A newer version begins to install. */
    bring() {
      const fresh = new ScriptedWorker();
      fresh.state = 'installing';
      registration.installing = fresh;
      registration.dispatchEvent(new Event('updatefound'));
      return fresh;
    },
    takeOver: () => container.dispatchEvent(new Event('controllerchange')),
    say: (data: WorkerMessage) => container.dispatchEvent(new MessageEvent('message', { data })),
  };
}

type Options = Omit<ServiceWorkerOptions, 'container'>;

const settled = () => new Promise((settle) => setTimeout(settle, 0));

async function settledStage(options?: Parameters<typeof stage>[0]) {
  const staged = stage(options);
  await settled();
  return staged;
}

describe('the first worker', () => {
  it('is unsupported where the browser has none', () => {
    const { keeper } = stage();
    expect(keeper.state()).toBe('installing');
    const none = registerServiceWorker({
      container: undefined,
      release: null,
      fetchRelease: () => Promise.resolve(null),
      whenIdle: () => {},
      whenAtRest: () => {},
      reload: () => {},
    });
    expect(none.state()).toBe('unsupported');
  });

  it('waits for the page to be at rest', async () => {
    let rest = () => {};
    const { keeper } = await settledStage({ whenIdle: (callback) => (rest = callback) });
    expect(keeper.state()).toBe('installing');
    rest();
    await settled();
    expect(keeper.state()).toBe('ready');
  });

  it('hears of a newer version that another tab lets in before this page is at rest', async () => {
    const { keeper, takeOver } = await settledStage({ whenIdle: () => {} });
    takeOver();
    expect(keeper.state()).toBe('update-taken');
  });

  it('is unsupported where the browser refuses', async () => {
    const container = Object.assign(new EventTarget(), {
      controller: null,
      startMessages: () => {},
      register: () => Promise.reject(new Error('storage is off')),
    });
    const { keeper } = await settledStage({ container, isFirst: true } as object);
    expect(keeper.state()).toBe('unsupported');
  });

  it('is unsupported when it cannot install', async () => {
    const staged = stage({ isFirst: true });
    staged.registration.active = null as unknown as ScriptedWorker;
    staged.container.ready = new Promise(() => {});
    await settled();
    staged.bring().become('redundant');
    expect(staged.keeper.state()).toBe('unsupported');
  });

  it('offers nothing, and takes over without a word', async () => {
    const { keeper, bring, takeOver, reloads } = await settledStage({ isFirst: true });
    bring().become('installed');
    takeOver();
    expect([keeper.state(), reloads]).toEqual(['ready', []]);
  });
});

describe('what the page says of itself', () => {
  it('is that it started, with its build, as soon as both are there', async () => {
    const { keeper, active } = stage();
    keeper.started();
    await settled();
    expect(active.told).toContainEqual({ type: 'started', release: 'r1' });
  });

  it('is told to the first worker when that takes over', async () => {
    const { keeper, container, active, takeOver } = await settledStage({ isFirst: true });
    keeper.started();
    expect(active.told).toEqual([]);
    container.controller = active;
    takeOver();
    expect(active.told).toEqual([{ type: 'started', release: 'r1' }]);
  });

  it('is nothing before its first screen', async () => {
    const { active } = await settledStage();
    expect(active.told).toEqual([]);
  });
});

describe('a newer version', () => {
  it('is offered, and reloads the page once it has taken over', async () => {
    const { keeper, bring, takeOver, reloads } = await settledStage();
    const fresh = bring();
    fresh.become('installed');
    expect(keeper.state()).toBe('update-waiting');
    expect(fresh.told).toEqual([]);
    keeper.applyUpdate();
    expect(fresh.told).toEqual([{ type: 'skip-waiting' }]);
    expect(reloads).toEqual([]);
    takeOver();
    expect(reloads).toEqual(['reload']);
  });

  it('is left for the next start when the reader wants it later', async () => {
    const { keeper, bring, reloads } = await settledStage();
    bring().become('installed');
    keeper.postpone();
    expect([keeper.state(), reloads]).toEqual(['ready', []]);
  });

  it('that another tab took leaves this page alone until it is at rest, or its reader agrees', async () => {
    const { keeper, bring, takeOver, reloads, rests } = await settledStage();
    bring().become('installed');
    takeOver();
    expect([keeper.state(), reloads]).toEqual(['update-taken', []]);
    rests[0]?.();
    expect(reloads).toEqual(['reload']);
    keeper.applyUpdate();
    expect(reloads).toEqual(['reload', 'reload']);
  });

  it('that cannot install leaves everything as it was', async () => {
    const { keeper, bring, reloads } = await settledStage();
    bring().become('redundant');
    expect([keeper.state(), reloads]).toEqual(['ready', []]);
  });
});

describe('a file that has gone from the server', () => {
  it('is said to be of an older version, and the new one is looked for', async () => {
    const { keeper, say, registration } = await settledStage({
      fetchRelease: () => Promise.resolve('r2'),
    });
    say({ type: 'gone', url: '/assets/x.js' });
    await settled();
    expect([keeper.state(), registration.looked]).toEqual(['gone', 1]);
  });

  it('is a fault of the server, not of the version, when that is the same', async () => {
    const { keeper, say, registration } = await settledStage();
    say({ type: 'gone', url: '/assets/x.js' });
    await settled();
    expect([keeper.state(), registration.looked]).toEqual(['ready', 0]);
  });

  it('cannot be told apart without a network', async () => {
    const { keeper } = await settledStage({ fetchRelease: () => Promise.reject(new Error('cut')) });
    keeper.lookForUpdate();
    await settled();
    expect(keeper.state()).toBe('ready');
  });

  it('lets the version that is still coming take over by itself once it was asked for', async () => {
    const { keeper, bring, reloads, takeOver } = await settledStage({
      fetchRelease: () => Promise.resolve('r2'),
    });
    keeper.lookForUpdate();
    await settled();
    const fresh = bring();
    keeper.applyUpdate();
    expect(keeper.state()).toBe('updating');
    fresh.become('installed');
    expect(fresh.told).toEqual([{ type: 'skip-waiting' }]);
    takeOver();
    expect(reloads).toEqual(['reload']);
  });

  it('reloads where no worker is coming', async () => {
    const { keeper, reloads } = await settledStage({ fetchRelease: () => Promise.resolve('r2') });
    keeper.lookForUpdate();
    await settled();
    keeper.applyUpdate();
    await settled();
    expect(reloads).toEqual(['reload']);
  });
});

describe('a version that did not start', () => {
  it('is said once, until the reader has understood', async () => {
    const { keeper, say } = await settledStage();
    say({ type: 'went-back' });
    expect(keeper.state()).toBe('went-back');
    keeper.postpone();
    expect(keeper.state()).toBe('ready');
  });

  it('is not said over a newer one that waits', async () => {
    const { keeper, bring, say } = await settledStage();
    bring().become('installed');
    say({ type: 'went-back' });
    expect(keeper.state()).toBe('update-waiting');
  });
});

describe('a reader who agrees before the worker is asked about', () => {
  it('gets the new version once it is, and no page is loaded in vain', async () => {
    let idle = () => {};
    const { keeper, registration, reloads, states } = stage({
      whenIdle: (callback) => {
        idle = callback;
      },
    });
    const fresh = new ScriptedWorker();
    registration.waiting = fresh;
    keeper.applyUpdate();
    expect(states).toEqual(['updating']);
    idle();
    await new Promise((resume) => setTimeout(resume, 0));
    expect(fresh.told).toEqual([{ type: 'skip-waiting' }]);
    expect(reloads).toEqual([]);
  });
});
