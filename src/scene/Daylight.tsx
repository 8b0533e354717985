import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useState } from 'react';
import { Matrix4, Object3D } from 'three';
import { createDaylight, createSun, SKY_INTENSITY } from './create-daylight.ts';

const turned = new Matrix4();

/**
 * One sun and the sky around, in the frame of the group that holds it: on a sign that the phone sees
 * from above, up is still the building's up. No shadow map; occlusion is baked into the models.
 */
export function Daylight() {
  const { gl, scene, invalidate } = useThree();
  // The sun shines on the middle of the group, wherever the group is.
  const [{ middle, sun }] = useState(createLamps);

  useEffect(() => {
    const daylight = createDaylight(gl);
    scene.environment = daylight.texture;
    scene.environmentIntensity = SKY_INTENSITY;
    invalidate();
    return () => {
      scene.environment = null;
      daylight.dispose();
    };
  }, [gl, scene, invalidate]);

  useFrame(() => {
    turned.extractRotation(middle.matrixWorld);
    scene.environmentRotation.setFromRotationMatrix(turned);
  });

  return (
    <>
      <primitive object={middle} />
      <primitive object={sun} />
    </>
  );
}

function createLamps() {
  const middle = new Object3D();
  const sun = createSun();
  sun.target = middle;
  return { middle, sun };
}
