import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { InstallStore } from '#state/install-store.ts';
import { InstallRow } from '../install/InstallRow.tsx';
import type { AppServices } from './app-services.ts';

/** The app for the home screen among the settings, once what offers it is there. */
export function ConnectedInstallRow({ services }: { services: Pick<AppServices, 'install'> }) {
  const [store, setStore] = useState<InstallStore | null>(null);
  useEffect(() => {
    let isGone = false;
    services.install().then(
      (come) => !isGone && setStore(() => come),
      // Without a network nobody misses it.
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [services]);
  return store === null ? null : <OfferedRow store={store} />;
}

function OfferedRow({ store }: { store: InstallStore }) {
  const { way, isDone } = useStore(store);
  return <InstallRow {...{ way, isDone }} onInstall={() => void store.install()} />;
}
