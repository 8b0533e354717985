import { useFrame, useThree } from '@react-three/fiber';
import { type RefObject, useEffect, useMemo, useState } from 'react';
import { PerspectiveCamera, Vector3 } from 'three';
import { easeShare } from '#domain/easing.ts';
import { type AimedOrbit, eyeOf, hotspotOrbit, type Point } from '#domain/hotspot-orbit.ts';
import {
  type Box,
  homeOrbit,
  orbitBounds,
  orbitCentreMetres,
  turnOrbit,
  zoomOrbit,
} from '#domain/orbit.ts';
import { type ViewDirection, viewDirection } from '#domain/view-direction.ts';
import type { OrbitSceneProps } from './scene-props.ts';
import type { SceneTouch } from './scene-touch.ts';
import { listenForTaps } from './tap-gestures.ts';
import { listenForTurns } from './turn-gestures.ts';
import { useLatest } from './use-latest.ts';

const FIELD_OF_VIEW_DEGREES = 36;
const RADIANS_PER_PIXEL = 0.006;
const EASE_MS = 110;
/** On its own way to a hotspot the view goes slower than a finger. */
const FLIGHT_MS = 260;
/** Below these differences the view is at rest. */
const RESTING_RADIANS = 0.0005;
const RESTING_SHARE = 0.0005;
/** Winds begin within a side of the building: a sixteenth further may be another. */
const SIXTEENTH = Math.PI / 8;
/** An idle canvas counts its rest as one long frame; the first step after it must be a small one. */
const LONGEST_STEP_MS = 100;

type OrbitRigProps = Pick<
  OrbitSceneProps,
  'reconstruction' | 'reducedMotion' | 'onViewDirection' | 'hotspots' | 'openHotspot'
> & {
  frame: RefObject<HTMLDivElement | null>;
  touch: SceneTouch;
};

/** Walks the camera around the building as fingers, mouse and keys ask, and says where it has come to rest. */
export function OrbitRig(props: OrbitRigProps) {
  const { reconstruction, reducedMotion, onViewDirection, frame, touch } = props;
  const { set, size, invalidate } = useThree();
  const [camera] = useState(() => new PerspectiveCamera(FIELD_OF_VIEW_DEGREES, 1, 1, 600));
  const announce = useLatest(onViewDirection);
  const box = useMemo(() => boxOf(reconstruction), [reconstruction]);
  const home = useMemo(() => {
    const up = Math.tan((FIELD_OF_VIEW_DEGREES * Math.PI) / 360);
    const view = { across: (up * size.width) / size.height, up };
    return { ...homeOrbit(box, view), centre: centreOf(box) };
  }, [box, size.width, size.height]);
  const [view] = useState(() => ({
    wanted: home,
    shown: home,
    atHome: true,
    easeMs: EASE_MS,
    said: '',
  }));

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
    const move = (wanted: Partial<AimedOrbit>, atHome = false) => {
      view.wanted = { ...view.wanted, ...wanted };
      view.atHome = atHome;
      view.easeMs = EASE_MS;
      invalidate();
    };
    const goHome = () => move(nearestTurn(home, view.wanted), true);
    const stopTaps = listenForTaps(element, {
      onTap: (x, y) => touch.tap?.(x, y),
      onDoubleTap: goHome,
    });
    const stopTurns = listenForTurns(element, {
      onDrag: (right, down) =>
        move(turnOrbit(view.wanted, -right * RADIANS_PER_PIXEL, down * RADIANS_PER_PIXEL)),
      onZoom: (factor) => move(zoomOrbit(view.wanted, factor, bounds)),
      onHome: goHome,
    });
    return () => {
      stopTaps();
      stopTurns();
    };
  }, [frame, view, box, home, touch, invalidate]);

  const { openHotspot = null } = props;
  const hotspots = useLatest(props.hotspots);
  const { middle } = reconstruction;
  useEffect(() => {
    const open = hotspots.current?.find(({ id }) => id === openHotspot)?.position;
    if (open === undefined) return;
    const point: Point = [open[0] - middle.x, open[1], open[2] - middle.z];
    view.wanted = hotspotOrbit(point, view.wanted, home.distanceMetres, (eye) =>
      isHidden(touch, eye, open, middle),
    );
    view.atHome = false;
    view.easeMs = FLIGHT_MS;
    invalidate();
    return () => {
      // What was read is put away: the whole building turns about its own middle again.
      view.wanted = { ...view.wanted, centre: home.centre };
      invalidate();
    };
  }, [openHotspot, hotspots, middle, home, view, touch, invalidate]);

  useFrame((_, deltaSeconds) => {
    const stepMs = Math.min(LONGEST_STEP_MS, deltaSeconds * 1000);
    view.shown = stepTowards(
      view.shown,
      view.wanted,
      reducedMotion ? 1 : easeShare(stepMs, view.easeMs),
    );
    place(camera, view.shown);
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
function nearestTurn(home: AimedOrbit, from: AimedOrbit): AimedOrbit {
  const turns = Math.round((from.azimuthRadians - home.azimuthRadians) / (2 * Math.PI));
  return { ...home, azimuthRadians: home.azimuthRadians + turns * 2 * Math.PI };
}

/** Part of the way from one view to another; the other itself once the rest cannot be seen. */
function stepTowards(from: AimedOrbit, to: AimedOrbit, share: number): AimedOrbit {
  const azimuth = to.azimuthRadians - from.azimuthRadians;
  const elevation = to.elevationRadians - from.elevationRadians;
  const distance = to.distanceMetres - from.distanceMetres;
  const x = to.centre[0] - from.centre[0];
  const y = to.centre[1] - from.centre[1];
  const z = to.centre[2] - from.centre[2];
  const resting =
    Math.abs(azimuth) + Math.abs(elevation) < RESTING_RADIANS &&
    Math.abs(distance) + Math.hypot(x, y, z) < RESTING_SHARE * to.distanceMetres;
  if (share >= 1 || resting) return to;
  return {
    azimuthRadians: from.azimuthRadians + azimuth * share,
    elevationRadians: from.elevationRadians + elevation * share,
    distanceMetres: from.distanceMetres + distance * share,
    centre: [from.centre[0] + x * share, from.centre[1] + y * share, from.centre[2] + z * share],
  };
}

function place(camera: PerspectiveCamera, orbit: AimedOrbit): void {
  camera.position.set(...eyeOf(orbit));
  camera.lookAt(...orbit.centre);
}

/** The building's own middle, about which its view turns. */
function centreOf(box: Box): Point {
  return [0, orbitCentreMetres(box), 0];
}

const from = new Vector3();
const to = new Vector3();

/** Whether the building hides a point of the model's frame from an eye in the world. */
function isHidden(touch: SceneTouch, eye: Point, point: Point, middle: { x: number; z: number }) {
  from.set(eye[0] + middle.x, eye[1], eye[2] + middle.z);
  return touch.hides(from, to.set(...point));
}

/** The same for two views that sound alike, side, height and wind. */
function sayable({ side, height, azimuthRadians }: ViewDirection): string {
  return `${side} ${height} ${Math.round(azimuthRadians / SIXTEENTH)}`;
}
