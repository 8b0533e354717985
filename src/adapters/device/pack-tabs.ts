import { PACK_TABS, type PackNews, type PackTabs } from '#domain/ports/pack-tabs.ts';

export type TabsPlatform = {
  /** Undefined in browsers without Web Locks: then each tab works for itself. */
  locks: Pick<LockManager, 'request'> | undefined;
  /** Undefined in browsers without BroadcastChannel. */
  channel:
    | Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'removeEventListener'>
    | undefined;
};

/** The tabs of one browser, which take turns by a lock and tell each other on a channel. */
export function createPackTabs({ locks, channel }: TabsPlatform): PackTabs {
  return {
    turn: (signal) =>
      new Promise((resolve, reject) => {
        if (locks === undefined) {
          resolve(() => {});
          return;
        }
        locks
          .request(PACK_TABS, { signal }, () => new Promise<void>((release) => resolve(release)))
          .catch(reject);
      }),
    tell: (news) => channel?.postMessage(news),
    hear(listener) {
      const onMessage = (event: Event) => listener((event as MessageEvent<PackNews>).data);
      channel?.addEventListener('message', onMessage);
      return () => channel?.removeEventListener('message', onMessage);
    },
  };
}

/** The tabs of the browser that the page runs in. */
export function createBrowserTabs(): PackTabs {
  const { locks } = navigator as { locks?: LockManager };
  const hasChannel = 'BroadcastChannel' in globalThis;
  return createPackTabs({
    locks,
    channel: hasChannel ? new BroadcastChannel(PACK_TABS) : undefined,
  });
}
