import { useEffect, useMemo } from 'react';
import { DataTexture, LinearFilter, MeshBasicMaterial } from 'three';
import { contactShadowPixels } from './contact-shadow-pixels.ts';

const SIDE = 64;
/** The quad's size against the footprint; the rim beyond it is where the shadow fades. */
const SPREAD = 1.35;

type ContactShadowProps = { widthMetres: number; depthMetres: number };

/** The soft darkness under a building that makes it stand on its ground rather than float. */
export function ContactShadow({ widthMetres, depthMetres }: ContactShadowProps) {
  const material = useMemo(() => {
    const map = new DataTexture(contactShadowPixels(SIDE, 1 / SPREAD), SIDE, SIDE);
    map.minFilter = map.magFilter = LinearFilter;
    map.needsUpdate = true;
    return new MeshBasicMaterial({ map, transparent: true, depthWrite: false, toneMapped: false });
  }, []);
  useEffect(
    () => () => {
      material.map?.dispose();
      material.dispose();
    },
    [material],
  );
  return (
    <mesh
      material={material}
      position={[0, -0.02, 0]}
      rotation={[-Math.PI / 2, 0, 0]}
      scale={[widthMetres * SPREAD, depthMetres * SPREAD, 1]}
    >
      <planeGeometry />
    </mesh>
  );
}
