import { useFrame, useThree } from '@react-three/fiber';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Group, Matrix4, Mesh, PerspectiveCamera } from 'three';
import { placeLifeSize, placeOnSign } from '#domain/placement.ts';
import { coverProjection } from '#domain/viewport.ts';
import { ContactShadow } from './ContactShadow.tsx';
import { Daylight } from './Daylight.tsx';
import { drawPicture, pictureCamera } from './draw-picture.ts';
import type { Turn } from './hand-turn.ts';
import type { ModelExtent } from './model-extent.ts';
import type { SignSceneProps } from './scene-props.ts';
import type { SceneTouch } from './scene-touch.ts';
import { createScaleChange } from './scale-change.ts';
import { createSignMotion } from './sign-motion.ts';
import { countFrame, createSignScratch } from './sign-scratch.ts';
import { createStillPicture } from './still-picture.ts';
import { Underside } from './Underside.tsx';
import { useCapture } from './use-capture.ts';
import { useRest } from './use-rest.ts';

/** The plate that hides what has not risen yet reaches so far beyond the footprint. */
const PLATE_SPREAD = 8;

/** The first frame after a rest. */
const FIRST_FRAME_MS = 17;

/** A slow device draws no more often than this, so that the tracker comes to its turn. */
const SLOW_REST_MS = 200;

type SignAnchorProps = SignSceneProps & {
  camera: PerspectiveCamera;
  turn: Turn;
  /** Drawn by the processor, which the tracker needs as well. */
  isSlow: boolean;
  touch: SceneTouch;
  /** Null until a model is there. */
  extent: ModelExtent | null;
  /** Nothing moves, until further notice: the canvas may draw on demand. */
  onRest: (rests: boolean) => void;
  children: ReactNode;
};

/** Holds its children, in real metres, on the sign: reads the pose in every frame, without React and without garbage. */
export function SignAnchor({ children, camera, extent, isSlow, ...props }: SignAnchorProps) {
  const { footprintWidthMetres, footprintDepthMetres, heightMetres } = props.reconstruction;
  const { target, posture, reconstruction } = props;
  const canvas = useThree((state) => state.gl.domElement);
  const get = useThree((state) => state.get);
  const [motion] = useState(createSignMotion);
  const [scratch] = useState(createSignScratch);
  const [still] = useState(createStillPicture);
  const noteRest = useRest(props.phase, props.poses, props.onRest);
  const light = useRef<Group>(null);
  const model = useRef<Group>(null);
  const rising = useRef<Group>(null);
  const plate = useRef<Mesh>(null);
  const shadow = useRef<Group>(null);
  const [scales] = useState(createScaleChange);
  const places = useMemo(
    () => ({
      onSign: placeOnSign(reconstruction, target, posture),
      lifeSize: placeLifeSize(reconstruction, posture),
    }),
    [reconstruction, target, posture],
  );
  const box = useMemo(
    () => ({
      widthMetres: footprintWidthMetres,
      depthMetres: footprintDepthMetres,
      heightMetres,
    }),
    [footprintWidthMetres, footprintDepthMetres, heightMetres],
  );

  const { invalidate } = get();
  useEffect(() => invalidate(), [props.lifeSize, invalidate]);

  const sunkMetres = extent?.heightMetres ?? heightMetres;

  useFrame(({ gl, scene, size, frameloop, internal }, deltaSeconds) => {
    // Taken where the pose is read: drawing takes its time.
    scratch.frame.timeMs = performance.now();
    const pose = props.poses.read();
    // A canvas that rested counts its rest as one long frame.
    const deltaMs = Math.min(
      deltaSeconds * 1000,
      frameloop === 'always' ? Infinity : FIRST_FRAME_MS,
    );
    const { step } = scratch;
    step.isLifeSize = props.lifeSize ?? false;
    step.onSign = places.onSign;
    step.lifeSize = places.lifeSize;
    step.deltaMs = deltaMs;
    step.isAtOnce = props.reducedMotion || motion.presence === 0;
    scales.update(step);
    if (pose !== null) {
      coverProjection(pose.intrinsics, size, scales.range, scratch.projection);
      camera.projectionMatrix.fromArray(scratch.projection);
      camera.projectionMatrixInverse.copy(camera.projectionMatrix).invert();
      scratch.view.across = 1 / camera.projectionMatrix.elements[0];
      scratch.view.up = 1 / camera.projectionMatrix.elements[5];
    }
    const { input, frame } = scratch;
    // A model that comes after its sign was found rises when it is there.
    input.phase = extent === null ? 'hidden' : props.phase;
    input.modelView = pose?.modelView ?? null;
    input.isSmooth = pose?.isSmooth ?? false;
    input.placement = scales.placement;
    input.lifeShare = scales.share;
    input.up = scales.share === 0 ? null : (props.poses.up?.() ?? null);
    input.box = box;
    input.turn = props.turn;
    input.deltaMs = deltaMs;
    input.reducedMotion = props.reducedMotion;
    motion.update(input);
    apply();
    const { picture } = scratch;
    picture.model = motion.model;
    picture.projection = camera.projectionMatrix;
    picture.risen = motion.risen;
    picture.presence = motion.presence;
    const isStill = still.isSame(picture);
    scratch.restedMs += input.deltaMs;
    scratch.isDue ||= !isStill || internal.frames > 0;
    // While nothing stands on a sign the whole phone belongs to the search for it.
    if (motion.presence === 0) scratch.isDue = false;
    if (scratch.isDue && scratch.restedMs >= (isSlow ? SLOW_REST_MS : 0)) {
      gl.render(scene, camera);
      still.keep(picture);
      scratch.isDue = false;
      scratch.restedMs = 0;
    }
    const isAtRest = motion.presence === 0 ? input.phase === 'hidden' : isStill;
    noteRest(isAtRest && !scratch.isDue && props.phase !== 'anchored', input.deltaMs);
    if (props.onFrame == null) return;
    frame.pictureTimeMs = pose?.timeMs ?? null;
    frame.modelView = pose === null ? null : motion.anchor.elements;
    countFrame(frame, gl, input.deltaMs);
    props.onFrame(frame);
    // A priority above 0 takes the drawing over from the canvas.
  }, 1);

  useCapture(props.onCapture, (size) => {
    const pose = props.poses.read();
    if (pose === null || motion.presence === 0) throw new Error('nothing stands on the sign');
    // Where the sign lies in the camera's newest picture, which may not have been drawn yet.
    scratch.input.modelView = pose.modelView;
    scratch.input.deltaMs = 0;
    motion.update(scratch.input);
    apply();
    const { gl, scene } = get();
    return drawPicture(gl, scene, pictureCamera(pose.intrinsics, size, scales.range), size);
  });

  function apply(): void {
    if (model.current === null || rising.current === null || plate.current === null) return;
    model.current.visible = motion.presence > 0;
    stand(model.current, motion.model);
    if (light.current !== null) stand(light.current, motion.model);
    if (scratch.presence !== motion.presence) {
      scratch.presence = motion.presence;
      canvas.style.opacity = String(motion.presence);
    }
    // From above, the building comes out of the ground; from below, where no ground hides it, it grows.
    const fromAbove = motion.seenFromAbove;
    props.touch.groundMetres = groundMetres();
    rising.current.position.y = fromAbove ? (motion.risen - 1) * sunkMetres : 0;
    rising.current.scale.y = fromAbove ? 1 : Math.max(0.001, motion.risen);
    // At life size the earth hides what lies below it.
    plate.current.visible = fromAbove && (motion.risen < 1 || scales.share > 0);
    shadow.current?.scale.setScalar(Math.max(0.001, motion.risen));
  }

  /** Pins come up with what they stand on, and not before. */
  function groundMetres(): number {
    if (motion.presence === 0) return Number.POSITIVE_INFINITY;
    return motion.seenFromAbove ? (1 - motion.risen) * sunkMetres : Number.NEGATIVE_INFINITY;
  }

  return (
    <>
      {/* Shines while the model is hidden too, so that its shaders are made ready for the light it will stand in. */}
      <group ref={light} matrixAutoUpdate={false}>
        <Daylight />
      </group>
      <group ref={model} matrixAutoUpdate={false}>
        <group ref={shadow}>
          {extent !== null && (
            <ContactShadow {...extent} {...(props.lifeSize === true ? { lowestMetres: 0 } : {})} />
          )}
        </group>
        <mesh ref={plate} position={[0, -0.05, 0]} rotation={[-Math.PI / 2, 0, 0]} renderOrder={-1}>
          <planeGeometry
            args={[footprintWidthMetres * PLATE_SPREAD, footprintWidthMetres * PLATE_SPREAD]}
          />
          <meshBasicMaterial colorWrite={false} />
        </mesh>
        <group ref={rising}>
          {children}
          {extent !== null && <Underside {...extent} />}
        </group>
      </group>
    </>
  );
}

function stand(group: Group, where: Matrix4): void {
  group.matrix.copy(where);
  group.matrixWorldNeedsUpdate = true;
}
