import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type Mesh, MeshStandardMaterial, type Object3D } from 'three';
import { layerBox } from '#domain/model-layers.ts';
import { peopleBy } from '#domain/people.ts';
import { onTheGround } from './ground-height.ts';
import { peopleGeometry } from './person-geometry.ts';
import type { ReconstructionProps } from './scene-props.ts';

const FADE_MS = 600;
/** An idle canvas counts its rest as one long frame. */
const LONGEST_STEP_MS = 50;

type PeopleProps = Pick<
  ReconstructionProps,
  'reconstruction' | 'layer' | 'people' | 'reducedMotion'
> & {
  /** What they stand on; null until it is there. */
  ground: Object3D | null;
};

/** A few people of 1.6 m by the building, in the model's frame and in one draw call; they come and go softly. */
export function People({ reconstruction, layer = null, ground, ...props }: PeopleProps) {
  const { people = false, reducedMotion } = props;
  const invalidate = useThree((state) => state.invalidate);
  const mesh = useRef<Mesh>(null);
  const [seen] = useState({ share: 0 });
  const [wereAsked, setAsked] = useState(false);
  if (people && !wereAsked) setAsked(true);
  const material = useMemo(
    () =>
      new MeshStandardMaterial({
        vertexColors: true,
        roughness: 0.95,
        transparent: true,
        opacity: 0,
      }),
    [],
  );
  useEffect(() => () => material.dispose(), [material]);
  const geometry = useMemo(() => {
    if (!wereAsked || ground === null) return null;
    const { models } = reconstruction;
    const shown = layer ?? models.layers[0]?.id ?? '';
    const box = layerBox(models, shown);
    return peopleGeometry(onTheGround(peopleBy(reconstruction.people, shown, box), ground, box));
  }, [wereAsked, ground, reconstruction, layer]);
  useEffect(() => () => geometry?.dispose(), [geometry]);
  useEffect(() => invalidate(), [people, geometry, invalidate]);

  useFrame((_, deltaSeconds) => {
    if (mesh.current === null) return;
    const step = reducedMotion ? 1 : Math.min(LONGEST_STEP_MS, deltaSeconds * 1000) / FADE_MS;
    const share = people ? Math.min(1, seen.share + step) : Math.max(0, seen.share - step);
    mesh.current.visible = share > 0;
    if (share === seen.share) return;
    seen.share = share;
    material.opacity = share;
    invalidate();
  });

  if (geometry === null) return null;
  return <mesh ref={mesh} geometry={geometry} material={material} visible={seen.share > 0} />;
}
