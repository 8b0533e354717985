import { useFrame, useThree } from '@react-three/fiber';
import { type RefObject, useEffect, useMemo, useState } from 'react';
import { PerspectiveCamera } from 'three';
import { easeShare } from '#domain/easing.ts';
import {
  homeOrbit,
  type Orbit,
  orbitBounds,
  orbitCentreMetres,
  turnOrbit,
  zoomOrbit,
} from '#domain/orbit.ts';
import { type ViewDirection, viewDirection } from '#domain/view-direction.ts';
import type { OrbitSceneProps } from './scene-props.ts';
import { listenForTurns } from './turn-gestures.ts';
import { useLatest } from './use-latest.ts';

const FIELD_OF_VIEW_DEGREES = 36;
const RADIANS_PER_PIXEL = 0.006;
const EASE_MS = 110;
/** Below these differences the view is at rest. */
const RESTING_RADIANS = 0.0005;
const RESTING_SHARE = 0.0005;
/** An idle canvas counts its rest as one long frame; the first step after it must be a small one. */
const LONGEST_STEP_MS = 100;

type OrbitRigProps = Pick<
  OrbitSceneProps,
  'reconstruction' | 'reducedMotion' | 'onViewDirection'
> & {
  frame: RefObject<HTMLDivElement | null>;
};

/** Walks the camera around the building as fingers, mouse and keys ask, and says where it has come to rest. */
export function OrbitRig({ reconstruction, reducedMotion, onViewDirection, frame }: OrbitRigProps) {
  const { set, size, invalidate } = useThree();
  const [camera] = useState(() => new PerspectiveCamera(FIELD_OF_VIEW_DEGREES, 1, 1, 600));
  const announce = useLatest(onViewDirection);
  const box = useMemo(() => boxOf(reconstruction), [reconstruction]);
  const home = useMemo(() => {
    const up = Math.tan((FIELD_OF_VIEW_DEGREES * Math.PI) / 360);
    return homeOrbit(box, { across: (up * size.width) / size.height, up });
  }, [box, size.width, size.height]);
  const [view] = useState(() => ({ wanted: home, shown: home, atHome: true, said: '' }));

  useEffect(() => set({ camera }), [set, camera]);

  useEffect(() => {
    camera.aspect = size.width / size.height;
    camera.updateProjectionMatrix();
    // Turning the phone frames the building anew, unless the visitor has chosen a view.
    if (view.atHome) view.wanted = view.shown = home;
    invalidate();
  }, [camera, view, home, size.width, size.height, invalidate]);

  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const bounds = orbitBounds(box, home);
    const move = (wanted: Orbit, atHome = false) => {
      view.wanted = wanted;
      view.atHome = atHome;
      invalidate();
    };
    return listenForTurns(element, {
      onDrag: (right, down) =>
        move(turnOrbit(view.wanted, -right * RADIANS_PER_PIXEL, down * RADIANS_PER_PIXEL)),
      onZoom: (factor) => move(zoomOrbit(view.wanted, factor, bounds)),
      onHome: () => move(nearestTurn(home, view.wanted), true),
    });
  }, [frame, view, box, home, invalidate]);

  useFrame((_, deltaSeconds) => {
    const stepMs = Math.min(LONGEST_STEP_MS, deltaSeconds * 1000);
    view.shown = stepTowards(
      view.shown,
      view.wanted,
      reducedMotion ? 1 : easeShare(stepMs, EASE_MS),
    );
    place(camera, view.shown, orbitCentreMetres(box));
    if (view.shown !== view.wanted) return invalidate();
    const direction = viewDirection(view.shown.azimuthRadians, view.shown.elevationRadians);
    const words = sayable(direction);
    if (words === view.said) return;
    view.said = words;
    announce.current?.(direction);
  });

  return null;
}

function boxOf(reconstruction: OrbitSceneProps['reconstruction']) {
  return {
    widthMetres: reconstruction.footprintWidthMetres,
    depthMetres: reconstruction.footprintDepthMetres,
    heightMetres: reconstruction.heightMetres,
  };
}

/** Home by the shortest way, not back through every turn that was made. */
function nearestTurn(home: Orbit, from: Orbit): Orbit {
  const turns = Math.round((from.azimuthRadians - home.azimuthRadians) / (2 * Math.PI));
  return { ...home, azimuthRadians: home.azimuthRadians + turns * 2 * Math.PI };
}

/** Part of the way from one view to another; the other itself once the rest cannot be seen. */
function stepTowards(from: Orbit, to: Orbit, share: number): Orbit {
  const azimuth = to.azimuthRadians - from.azimuthRadians;
  const elevation = to.elevationRadians - from.elevationRadians;
  const distance = to.distanceMetres - from.distanceMetres;
  const resting =
    Math.abs(azimuth) + Math.abs(elevation) < RESTING_RADIANS &&
    Math.abs(distance) < RESTING_SHARE * to.distanceMetres;
  if (share >= 1 || resting) return to;
  return {
    azimuthRadians: from.azimuthRadians + azimuth * share,
    elevationRadians: from.elevationRadians + elevation * share,
    distanceMetres: from.distanceMetres + distance * share,
  };
}

function place(camera: PerspectiveCamera, orbit: Orbit, centreMetres: number): void {
  const level = Math.cos(orbit.elevationRadians) * orbit.distanceMetres;
  camera.position.set(
    Math.sin(orbit.azimuthRadians) * level,
    centreMetres + Math.sin(orbit.elevationRadians) * orbit.distanceMetres,
    Math.cos(orbit.azimuthRadians) * level,
  );
  camera.lookAt(0, centreMetres, 0);
}

function sayable({ side, height }: ViewDirection): string {
  return `${side} ${height}`;
}
