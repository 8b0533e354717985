import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Address } from '#domain/address.ts';
import type { Locale } from '#domain/locale.ts';
import type { ShownSite } from '#domain/shown-site.ts';
import type { ViewDirection } from '#domain/view-direction.ts';
import { useLanguage } from '../page/language.ts';
import { ViewScreen, type ViewScreenProps } from '../ViewScreen.tsx';
import type { AppServices } from './app-services.ts';
import type { Scenes } from './lazy-scenes.ts';
import { modelLabel } from './model-label.ts';
import { SceneBoundary } from './SceneBoundary.tsx';
import { SceneSlot } from './SceneSlot.tsx';
import { useExploration } from './use-exploration.ts';
import { usePhoto } from './use-photo.tsx';
import { useLowPower } from './use-low-power.ts';
import { useReducedMotion } from './use-reduced-motion.ts';
import { useSeen } from './use-seen.ts';
import { useWay } from './use-way.ts';

export type ConnectedViewProps = {
  services: AppServices;
  scenes: Scenes;
  address: Address & { screen: 'view' };
  site: ShownSite;
  pageAddress: string;
  onChooseLocale: (locale: Locale) => void;
};

/** The viewer, joined to the story and the scene. */
export function ConnectedView({ services, scenes, site, ...rest }: ConnectedViewProps) {
  const { locale, strings } = useLanguage();
  const captionsOn = useStore(services.preferences, (kept) => kept.captionsOn);
  const { story, scene, panels } = useExploration(services, site);
  const { evidenceOn } = panels.exploration;
  const layer = panels.layer?.id ?? null;
  const photo = usePhoto(services, { site, layer, evidenceOn, picture: null });
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<ViewScreenProps['failure']>(null);
  const [loaded, setLoaded] = useState(0);
  const [isReady, setReady] = useState(false);
  const [direction, setDirection] = useState<ViewDirection | null>(null);
  const reducedMotion = useReducedMotion();
  useSeen(services, site.id, isReady);
  useWay(services.packs, !isReady && failure === null);
  const savesPower = useLowPower(services.power);
  const place = useRef<HTMLDivElement>(null);
  const fail = (reason: NonNullable<ViewScreenProps['failure']>) => {
    setReady(false);
    setFailure(reason);
  };
  const stage = (
    <div ref={place} className="orbit-place">
      <SceneBoundary onCrash={() => fail({ kind: 'graphics', failure: 'lost' })}>
        <SceneSlot
          bring={scenes.orbit}
          attempt={attempt}
          onFetchFailure={() => fail({ kind: 'model', failure: 'network' })}
          scene={{
            ...scene,
            onCapture: photo.onCapture,
            reconstruction: site.reconstruction,
            reducedMotion,
            savesPower,
            label: modelLabel(site, { locale, strings }),
            onModelProgress: setLoaded,
            onModelReady: () => setReady(true),
            onModelFailure: (why) => fail({ kind: 'model', failure: why }),
            onGraphicsFailure: (why) => fail({ kind: 'graphics', failure: why }),
            onViewDirection: setDirection,
          }}
        />
      </SceneBoundary>
    </div>
  );
  return (
    <ViewScreen
      {...rest}
      {...story}
      {...{ panels, photo, stage, isReady, loaded, failure, direction, captionsOn }}
      browser={services.browser}
      onTurn={(key) => pressKey(place.current, key)}
      onRetry={() => {
        setFailure(null);
        setLoaded(0);
        setAttempt(attempt + 1);
      }}
      onCaptions={(on) => services.preferences.setState({ captionsOn: on })}
      onCopy={services.copyText}
    />
  );
}

/** The buttons do exactly what the viewer's keys do, by pressing them. */
function pressKey(place: HTMLElement | null, key: string): void {
  place
    ?.querySelector<HTMLElement>('[tabindex]')
    ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}
