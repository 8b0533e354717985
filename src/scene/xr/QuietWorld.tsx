import { useEffect, useMemo } from 'react';
import { BackSide, Color, Float32BufferAttribute, SphereGeometry } from 'three';
import { Ground } from '../Ground.tsx';

const SKY_METRES = 300;
/** From the ground's haze to the sky's height: the same morning mist as behind the viewer. */
const HAZE = new Color('#efe7d6');
const MIST = new Color('#e3e8e0');
const HEIGHT = new Color('#b9cfd6');

/** A quiet sky and a pale court, for eyes that see nothing of the real place. */
export function QuietWorld({ radiusMetres }: { radiusMetres: number }) {
  const dome = useMemo(() => skyDome(), []);
  useEffect(() => () => dome.dispose(), [dome]);
  return (
    <>
      <mesh geometry={dome} renderOrder={-2} pointerEvents="none">
        <meshBasicMaterial vertexColors side={BackSide} depthWrite={false} toneMapped={false} />
      </mesh>
      <Ground radiusMetres={radiusMetres} />
    </>
  );
}

function skyDome(): SphereGeometry {
  const dome = new SphereGeometry(SKY_METRES, 32, 24);
  const points = dome.getAttribute('position');
  const colours = new Float32Array(points.count * 3);
  const colour = new Color();
  for (let index = 0; index < points.count; index += 1) {
    const up = points.getY(index) / SKY_METRES;
    colour.copy(HAZE).lerp(MIST, Math.min(1, Math.max(0, up * 6)));
    colour.lerp(HEIGHT, Math.max(0, up) ** 0.7);
    colour.toArray(colours, index * 3);
  }
  dome.setAttribute('color', new Float32BufferAttribute(colours, 3));
  return dome;
}
