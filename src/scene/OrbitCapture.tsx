import { useThree } from '@react-three/fiber';
import { PerspectiveCamera } from 'three';
import { asWideAs, drawPicture } from './draw-picture.ts';
import type { OrbitSceneProps } from './scene-props.ts';
import { useCapture } from './use-capture.ts';

/** Takes pictures of what the viewer shows, as wide as it is shown. */
export function OrbitCapture({ onCapture }: { onCapture: OrbitSceneProps['onCapture'] }) {
  const get = useThree((state) => state.get);
  useCapture(onCapture, (size) => {
    const { gl, scene, camera } = get();
    if (!(camera instanceof PerspectiveCamera)) throw new TypeError('the viewer has no camera yet');
    return drawPicture(gl, scene, asWideAs(camera, size), size);
  });
  return null;
}
