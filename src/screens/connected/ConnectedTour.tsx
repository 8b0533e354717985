import { TourScreen } from '../TourScreen.tsx';
import type { AppServices } from './app-services.ts';
import { ConnectedKeep, KeepRisk } from './ConnectedKeep.tsx';
import { useSouvenir } from './use-souvenir.ts';
import { usePacks } from './use-packs.tsx';
import { useTour } from './use-tour.ts';

export type ConnectedTourProps = { services: AppServices };

/** The tour's page, joined to what was seen, to the position and to the maker of cards. */
export function ConnectedTour({ services }: ConnectedTourProps) {
  const { tour, location } = useTour(services);
  const { card, onDevice } = usePacks(services);
  const souvenir = useSouvenir(services, tour);
  return (
    <TourScreen
      packs={card}
      {...{ tour, onDevice, location, souvenir }}
      platform={services.browser.platform}
      nowMs={services.tour.nowMs()}
      onLocate={() => services.location.ask()}
      onStopLocating={() => services.location.stop()}
      keep={{
        risk: <KeepRisk services={services} />,
        door: <ConnectedKeep services={services} />,
      }}
      onReset={() => services.tour.reset()}
    />
  );
}
