import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { sitesOnDevice } from '#domain/packs/device-view.ts';
import type { SiteId } from '#domain/site-id.ts';
import type { PackDownloads } from '#state/pack-downloads.ts';
import type { AppServices } from './app-services.ts';
import type { ConnectedPacksProps } from './ConnectedPacks.tsx';

const NONE: ReadonlySet<SiteId> = new Set();

type Come = { downloads: PackDownloads; Packs: ComponentType<ConnectedPacksProps> };

/** The card of what is on the device, and the sites that are: both come once the page is at rest, or not at all. */
export function usePacks({ packs, outlines }: Pick<AppServices, 'packs' | 'outlines'>): {
  card: ReactNode;
  onDevice: ReadonlySet<SiteId>;
} {
  const [come, setCome] = useState<Come | null>(null);
  const [onDevice, setOnDevice] = useState(NONE);
  useEffect(() => {
    let isOver = false;
    let endWatch = () => {};
    const show = async () => {
      const downloads = await packs.load();
      const { ConnectedPacks } = await import('./ConnectedPacks.tsx');
      if (isOver) return;
      const look = () =>
        setOnDevice((before) => {
          const now = sitesOnDevice(
            downloads.getState(),
            outlines.map(({ id }) => id),
          );
          return [...now].join() === [...before].join() ? before : now;
        });
      look();
      endWatch = downloads.subscribe(look);
      setCome({ downloads, Packs: ConnectedPacks });
    };
    // Without its code the page is as it was without packs.
    show().catch(() => {});
    return () => {
      isOver = true;
      endWatch();
    };
  }, [packs, outlines]);
  return { card: come && <come.Packs downloads={come.downloads} outlines={outlines} />, onDevice };
}
