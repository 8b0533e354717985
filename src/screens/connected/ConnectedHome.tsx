import { useStore } from 'zustand';
import type { Locale } from '#domain/locale.ts';
import { HomeScreen } from '../HomeScreen.tsx';
import { ConnectedInstallRow } from './ConnectedInstallRow.tsx';
import type { AppServices } from './app-services.ts';
import { ConnectedKeep, KeepRisk } from './ConnectedKeep.tsx';
import { usePacks } from './use-packs.tsx';
import { useTour } from './use-tour.ts';

export type ConnectedHomeProps = {
  services: AppServices;
  onChooseLocale: (locale: Locale) => void;
};

/** The first page, joined to what was seen, to the position and to the settings. */
export function ConnectedHome({ services, onChooseLocale }: ConnectedHomeProps) {
  const { tour, location } = useTour(services);
  const { card, onDevice } = usePacks(services);
  const preferences = useStore(services.preferences);
  return (
    <HomeScreen
      packs={card}
      {...{ tour, onDevice, location, preferences, onChooseLocale }}
      onLocate={() => services.location.ask()}
      onStopLocating={() => services.location.stop()}
      keep={{
        risk: <KeepRisk services={services} />,
        door: <ConnectedKeep services={services} />,
      }}
      install={<ConnectedInstallRow services={services} />}
      onPreferences={(changed) => services.preferences.setState(changed)}
    />
  );
}
