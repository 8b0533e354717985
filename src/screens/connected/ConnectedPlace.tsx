import { useEffect, useMemo, useState } from 'react';
import { useSearch } from 'wouter';
import { useStore } from 'zustand';
import { printScaleOf } from '#domain/print-scale.ts';
import type { ShownSite } from '#domain/shown-site.ts';
import type { FirstPoint } from '#domain/standing.ts';
import type {
  PlaceControls,
  PlacePhase,
  PlaceSceneProps,
  PlaceSession,
} from '#scene/place-props.ts';
import type { PlaceSupport } from '#scene/place-support.ts';
import { useLanguage } from '../page/language.ts';
import { readPrint } from '../page/print-search.ts';
import { roomPanel } from '../place/room-panel.ts';
import { PlaceScreen, type PlaceScreenProps } from '../PlaceScreen.tsx';
import type { AppServices } from './app-services.ts';
import type { Scenes } from './lazy-scenes.ts';
import { SceneBoundary } from './SceneBoundary.tsx';
import { SceneSlot } from './SceneSlot.tsx';
import { useExploration } from './use-exploration.ts';
import { useReducedMotion } from './use-reduced-motion.ts';
import { useSeen } from './use-seen.ts';

export type ConnectedPlaceProps = { services: AppServices; scenes: Scenes; site: ShownSite };

/** The life-size screen, joined to the scene where the device can do it. */
export function ConnectedPlace({ services, scenes, site }: ConnectedPlaceProps) {
  const { locale, strings } = useLanguage();
  const captionsOn = useStore(services.preferences, (kept) => kept.captionsOn);
  const { story, scene, panels, mayTell } = useExploration(services, site);
  const support = useSupport(services);
  const [phase, setPhase] = useState<PlacePhase>('ready');
  const [session, setSession] = useState<PlaceSession | null>(null);
  const [firstPoint, setFirstPoint] = useState<FirstPoint>('corner');
  const [problem, setProblem] = useState<PlaceScreenProps['problem']>(null);
  const [controls, setControls] = useState<PlaceControls | null>(null);
  const [overlay, setOverlay] = useState<HTMLDivElement | null>(null);
  const reducedMotion = useReducedMotion();
  const sign = useSign(services, site);
  const isPlaced = phase === 'placed';
  useSeen(services, site.id, isPlaced);
  const { chimes, narration } = services;
  useEffect(() => {
    if (!isPlaced) return;
    chimes.ring('rise');
    if (mayTell) narration.play();
    // oxlint-disable-next-line react/exhaustive-deps -- the story begins when the building stands, and at no other time
  }, [isPlaced, chimes, narration]);
  const fail = () => {
    controls?.leave();
    setControls(null);
    setProblem('failed');
  };

  const screen = {
    panels,
    story,
    captionsOn,
    support,
    isReady: controls !== null,
    session,
    phase,
    firstPoint,
    problem,
    onEnter: (mode, world) => {
      setProblem(null);
      // Inside the tap, so that the voice may be heard.
      narration.unlock();
      chimes.unlock();
      void controls?.enter(mode, world).then(setProblem);
    },
    // What failed is not on the page any more, and is brought anew.
    onRetry: () => setProblem(null),
    onLeave: () => controls?.leave(),
    onUndo: () => controls?.undo(),
    onStandBefore: () => controls?.standBefore(),
    onFirstPoint: setFirstPoint,
    onTurn: (degrees) => controls?.turn(degrees),
    onCaptions: (on) => services.preferences.setState({ captionsOn: on }),
  } satisfies Partial<PlaceScreenProps>;

  const isAble = support !== null && (support.real || support.virtual) && problem !== 'failed';
  const stage = isAble && overlay !== null && (
    <SceneBoundary onCrash={fail}>
      <SceneSlot
        bring={scenes.place}
        attempt={0}
        onFetchFailure={fail}
        scene={
          {
            ...scene,
            reconstruction: site.reconstruction,
            reducedMotion,
            overlay,
            firstPoint,
            sign,
            panel: roomPanel(screen, strings, locale),
            onControls: setControls,
            onPhase: setPhase,
            onSession: (next, byDevice) => {
              setSession(next);
              if (next === null) narration.pause();
              if (byDevice) setProblem('ended');
            },
            onModelFailure: fail,
            onGraphicsFailure: fail,
          } satisfies PlaceSceneProps
        }
      />
    </SceneBoundary>
  );
  // Elsewhere a link to it would only be kept among the downloads.
  const quickLook = services.opensQuickLook ? (site.reconstruction.models.quickLook ?? null) : null;
  return <PlaceScreen {...screen} quickLook={quickLook} stage={stage} overlayRef={setOverlay} />;
}

/** Null until the device has said what it can do. */
function useSupport({ placeSupport }: Pick<AppServices, 'placeSupport'>): PlaceSupport | null {
  const [support, setSupport] = useState<PlaceSupport | null>(null);
  useEffect(() => {
    let cancelled = false;
    void placeSupport().then((found) => !cancelled && setSupport(found));
    return () => {
      cancelled = true;
    };
  }, [placeSupport]);
  return support;
}

/** What finds this site's sign, at the size of print that the address tells. */
function useSign({ locateSign }: Pick<AppServices, 'locateSign'>, { id }: ShownSite) {
  const { size } = readPrint(useSearch());
  return useMemo<PlaceSceneProps['sign']>(
    () => ({ bring: (signal) => locateSign(id, signal), printScale: printScaleOf(size) }),
    [locateSign, id, size],
  );
}
