import type { ConnectionPort } from '#domain/ports/connection.ts';

/** The Network Information API, which is in Chromium only and not in the library's types. */
export type NetworkInformation = Pick<EventTarget, 'addEventListener' | 'removeEventListener'> & {
  readonly saveData?: boolean;
  readonly type?: string;
  readonly effectiveType?: string;
};

export type ConnectionPlatform = {
  isOnline: () => boolean;
  page: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
  /** Undefined where the browser says nothing. */
  network: NetworkInformation | undefined;
};

const SLOW = new Set(['slow-2g', '2g', '3g']);

/** The line as the browser tells of it; where it says nothing it is taken for one that costs nothing. */
export function createConnection({ isOnline, page, network }: ConnectionPlatform): ConnectionPort {
  return {
    isOnline,
    isCostly: () =>
      network !== undefined &&
      (network.saveData === true ||
        network.type === 'cellular' ||
        SLOW.has(network.effectiveType ?? '')),
    subscribe(listener) {
      const sources = [
        [page, 'online'],
        [page, 'offline'],
        [network, 'change'],
      ] as const;
      for (const [source, name] of sources) source?.addEventListener(name, listener);
      return () => {
        for (const [source, name] of sources) source?.removeEventListener(name, listener);
      };
    },
  };
}

/** The line of the device that the page runs on. */
export function createBrowserConnection(): ConnectionPort {
  return createConnection({
    isOnline: () => navigator.onLine,
    page: globalThis,
    network: (navigator as { connection?: NetworkInformation }).connection,
  });
}
