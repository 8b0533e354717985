import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { AppServices } from './app-services.ts';

/** Where the app is offered to whoever has seen a stop; nothing of it is fetched for anybody else. */
export function InstallSlot({ services }: { services: AppServices }) {
  const hasSeen = useStore(
    services.tour,
    ({ round, stops }) => round > 0 || Object.keys(stops).length > 0,
  );
  const [offer, setOffer] = useState<ReactNode>(null);
  useEffect(() => {
    if (!hasSeen) return undefined;
    let isGone = false;
    Promise.all([import('./ConnectedInstall.tsx'), services.install()]).then(
      ([{ ConnectedInstall }, store]) => {
        if (!isGone) setOffer(<ConnectedInstall services={services} store={store} />);
      },
      // Without a network nobody misses it.
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [services, hasSeen]);
  return offer;
}
