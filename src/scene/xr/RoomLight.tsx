import { useFrame, useThree } from '@react-three/fiber';
import { useXR } from '@react-three/xr';
import { useEffect, useState } from 'react';
import { DirectionalLight, LightProbe, Object3D } from 'three';
import { createDaylight } from '../create-daylight.ts';
import { Daylight } from '../Daylight.tsx';
import { applyEstimate, type LightEstimate, type LightSource } from './light-estimate.ts';

/** The sky is still what glazed tiles mirror; the light itself is the room's. */
const MIRRORED_SKY = 0.25;

/** Light estimation, which is not in the types. */
type LitSession = XRSession & { requestLightProbe?: () => Promise<LightSource> };
type LitFrame = XRFrame & { getLightEstimate?: (source: LightSource) => LightEstimate | null };

/** The light of the real place where the device estimates it; until it does, and elsewhere, the app's own daylight. */
export function RoomLight() {
  const session = useXR((state) => state.session) as LitSession | undefined;
  const [source, setSource] = useState<{ of: XRSession; probe: LightSource } | null>(null);
  const [isLit, setLit] = useState(false);
  const [lamps] = useState(createLamps);

  useEffect(() => {
    if (session === undefined) return;
    let isOver = false;
    session.requestLightProbe?.().then(
      (probe) => !isOver && setSource({ of: session, probe }),
      // Not granted: daylight stays.
      () => {},
    );
    return () => {
      isOver = true;
      setLit(false);
      setSource(null);
    };
  }, [session]);

  useFrame((_, _delta, frame: LitFrame | undefined) => {
    if (source === null || source.of !== session) return;
    const estimate = frame?.getLightEstimate?.(source.probe) ?? null;
    if (estimate === null) return;
    applyEstimate(estimate, lamps);
    if (!isLit) setLit(true);
  });

  if (!isLit) return <Daylight />;
  return (
    <>
      <MirroredSky />
      <primitive object={lamps.probe} dispose={null} />
      <primitive object={lamps.sun} dispose={null} />
      <primitive object={lamps.sun.target} dispose={null} />
    </>
  );
}

function MirroredSky() {
  const { gl, scene } = useThree();
  useEffect(() => {
    const sky = createDaylight(gl);
    scene.environment = sky.texture;
    scene.environmentIntensity = MIRRORED_SKY;
    scene.environmentRotation.set(0, 0, 0);
    return () => {
      scene.environment = null;
      sky.dispose();
    };
  }, [gl, scene]);
  return null;
}

function createLamps() {
  const sun = new DirectionalLight();
  sun.target = new Object3D();
  return { probe: new LightProbe(), sun };
}
