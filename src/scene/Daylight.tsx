import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useRef, useState } from 'react';
import { Matrix4, Object3D, type Texture } from 'three';
import { useQuality } from './quality-context.ts';
import { createSkyLamp } from './sky-lamp.ts';
import { createDaylight, createSun, SKY_INTENSITY } from './create-daylight.ts';

const turned = new Matrix4();

/**
 * One sun and the sky around, in the frame of the group that holds it: on a sign that the phone sees
 * from above, up is still the building's up. No shadow map; occlusion is baked into the models.
 */
export function Daylight() {
  const { gl, scene, get, invalidate } = useThree();
  const { skyReflections } = useQuality();
  // The sun shines on the middle of the group, wherever the group is.
  const [{ middle, sun, sky }] = useState(createLamps);
  const reflected = useRef<Texture | null>(null);

  useEffect(() => {
    const daylight = createDaylight(gl);
    scene.environment = daylight.texture;
    scene.environmentIntensity = SKY_INTENSITY;
    reflected.current = daylight.texture;
    invalidate();
    return () => {
      scene.environment = null;
      daylight.dispose();
    };
  }, [gl, scene, invalidate]);

  useEffect(() => {
    const texture = reflected.current;
    if (texture === null || sky.visible !== skyReflections) return;
    let isLeft = false;
    const light = (reflects: boolean) => {
      scene.environment = reflects ? texture : null;
      sky.visible = !reflects;
    };
    // Shaders for the new light are made beside the old ones, so that no frame waits for them.
    light(skyReflections);
    const ready = gl.compileAsync(scene, get().camera);
    light(!skyReflections);
    void ready.then(() => {
      if (isLeft) return;
      light(skyReflections);
      invalidate();
    });
    return () => {
      isLeft = true;
    };
  }, [gl, scene, get, sky, skyReflections, invalidate]);

  useFrame(() => {
    turned.extractRotation(middle.matrixWorld);
    scene.environmentRotation.setFromRotationMatrix(turned);
  });

  return (
    <>
      <primitive object={middle} />
      <primitive object={sun} />
      <primitive object={sky} />
    </>
  );
}

function createLamps() {
  const middle = new Object3D();
  const sun = createSun();
  sun.target = middle;
  const sky = createSkyLamp();
  sky.visible = false;
  return { middle, sun, sky };
}
