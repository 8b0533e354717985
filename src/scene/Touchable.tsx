import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type Group, Vector3 } from 'three';
import { isCutAway } from '#domain/cut-away.ts';
import { type LineOfSight, measureSight } from './line-of-sight.ts';
import type { Reconstruction } from './load-reconstruction.ts';
import { createPartPicker } from './pick-part.ts';
import type { ReconstructionProps, SceneCut } from './scene-props.ts';
import type { SceneTouch } from './scene-touch.ts';
import { useLatest } from './use-latest.ts';

type TouchableProps = Pick<ReconstructionProps, 'hotspots' | 'openHotspot' | 'cut' | 'onPick'> & {
  touch: SceneTouch;
  /** What stands in the layer; null before the first level. */
  shown: Reconstruction | null;
  /** When in a frame the pins move: after what moves the camera or the model. */
  order: number;
};

/** What has just appeared is drawn first and measured after. */
const MEASURE_AFTER_MS = 300;

const start = new Vector3();

/** Keeps pins over their points and tells which part a tap means; to be put into the model's own frame. */
export function Touchable({
  hotspots,
  cut = null,
  onPick,
  touch,
  shown,
  order,
  ...props
}: TouchableProps) {
  const { openHotspot = null } = props;
  const frame = useRef<Group>(null);
  const canvas = useThree((state) => state.gl.domElement);
  const get = useThree((state) => state.get);
  const invalidate = useThree((state) => state.invalidate);
  const [sight, setSight] = useState<LineOfSight | null>(null);
  const hasPins = hotspots !== undefined && hotspots.length > 0;
  const points = useMemo(
    () =>
      (hotspots ?? []).map(({ id, position, part }) => ({
        position,
        isThere: !isCutAway(cut, position, part),
        isOpen: id === openHotspot,
      })),
    [hotspots, cut, openHotspot],
  );

  useEffect(() => {
    if (shown === null || !hasPins) return;
    const leaving = new AbortController();
    const timer = setTimeout(() => {
      measureSight(shown, leaving.signal).then(
        (measured) => setSight(() => measured),
        // Another level or layer is measured instead.
        () => {},
      );
    }, MEASURE_AFTER_MS);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [shown, hasPins]);

  const picked = useLatest(onPick);
  const isPicked = onPick !== undefined;
  useEffect(() => {
    if (shown === null || !isPicked) return;
    const pick = createPartPicker();
    touch.tap = (clientX, clientY) => {
      const box = canvas.getBoundingClientRect();
      const across = ((clientX - box.left) / box.width) * 2 - 1;
      const up = 1 - ((clientY - box.top) / box.height) * 2;
      picked.current?.(pick(shown, get().camera, across, up, cut));
    };
    return () => {
      touch.tap = null;
    };
  }, [shown, touch, cut, picked, isPicked, canvas, get]);

  useEffect(() => {
    touch.hides = (from, to) =>
      sight !== null && sight(cut === null ? from : fromSection(from, to, cut), to);
    touch.pins.renew();
    invalidate();
  }, [touch, sight, cut, points, invalidate]);

  const drawn = useRef(-1);
  useFrame(({ camera, size, gl }) => {
    const at = frame.current;
    if (at === null || points.length === 0) return;
    // A slow device draws seldom: the pins wait for the picture that they stand on.
    if (order > 0 && drawn.current === gl.info.render.frame) return;
    drawn.current = gl.info.render.frame;
    at.updateWorldMatrix(true, false);
    camera.updateMatrixWorld();
    const ground = shown === null ? Number.POSITIVE_INFINITY : touch.groundMetres;
    touch.pins.project(points, at.matrixWorld, camera, size, touch.hides, ground);
  }, order);

  return <group ref={frame} />;
}

/** What is cut away hides nothing: a line that comes through it starts at the section. */
function fromSection(from: Vector3, to: Vector3, { axis, side, atMetres }: SceneCut): Vector3 {
  const outside = (from[axis] - atMetres) * side;
  const across = (from[axis] - to[axis]) * side;
  if (outside <= 0 || outside >= across) return from;
  return start.copy(from).lerp(to, outside / across);
}
