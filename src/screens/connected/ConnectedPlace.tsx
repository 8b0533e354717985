import { useEffect, useState } from 'react';
import type { ShownSite } from '#domain/shown-site.ts';
import type { PlaceControls, PlacePhase } from '#scene/scene-props.ts';
import { PlaceScreen, type PlaceScreenProps } from '../PlaceScreen.tsx';
import type { AppServices } from './app-services.ts';
import type { Scenes } from './lazy-scenes.ts';
import { SceneBoundary } from './SceneBoundary.tsx';
import { SceneSlot } from './SceneSlot.tsx';
import { useReducedMotion } from './use-reduced-motion.ts';

export type ConnectedPlaceProps = { services: AppServices; scenes: Scenes; site: ShownSite };

/** The life-size screen, joined to the scene where the device can do it. */
export function ConnectedPlace({ services, scenes, site }: ConnectedPlaceProps) {
  const { supportsPlace } = services;
  const [support, setSupport] = useState<PlaceScreenProps['support']>('asking');
  const [phase, setPhase] = useState<PlacePhase>('ready');
  const [refused, setRefused] = useState(false);
  const [controls, setControls] = useState<PlaceControls | null>(null);
  const [overlay, setOverlay] = useState<HTMLDivElement | null>(null);
  useEffect(() => {
    let cancelled = false;
    void supportsPlace().then((can) => !cancelled && setSupport(can ? 'yes' : 'no'));
    return () => {
      cancelled = true;
    };
  }, [supportsPlace]);
  const giveUp = () => setSupport('no');
  const stage = support === 'yes' && overlay !== null && (
    <SceneBoundary onCrash={giveUp}>
      <PlaceStage
        bring={scenes.place}
        site={site}
        overlay={overlay}
        onControls={setControls}
        onPhase={setPhase}
        onFailure={giveUp}
      />
    </SceneBoundary>
  );
  return (
    <PlaceScreen
      {...{ site, support, phase, refused, stage }}
      overlayRef={setOverlay}
      onEnter={() => {
        setRefused(false);
        controls?.enter().catch(() => setRefused(true));
      }}
      onLeave={() => controls?.leave()}
      onMoveAgain={() => controls?.moveAgain()}
    />
  );
}

type StageProps = {
  bring: Scenes['place'];
  site: ShownSite;
  overlay: HTMLElement;
  onControls: (controls: PlaceControls) => void;
  onPhase: (phase: PlacePhase) => void;
  onFailure: () => void;
};

function PlaceStage({ bring, site, onFailure, ...rest }: StageProps) {
  const reducedMotion = useReducedMotion();
  return (
    <SceneSlot
      bring={bring}
      attempt={0}
      onFetchFailure={onFailure}
      scene={{
        ...rest,
        reconstruction: site.reconstruction,
        reducedMotion,
        onModelFailure: onFailure,
        onGraphicsFailure: onFailure,
      }}
    />
  );
}
