import { useFrame } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { BufferGeometry, type LineLoop, Vector3 } from 'three';
import type { PoseSource } from '#domain/ports/pose-source.ts';
import { targetCorners } from '#domain/pose.ts';
import type { Size } from '#domain/viewport.ts';
import { AID } from './draw-picture.ts';

const NO_PICTURE = { [AID]: true };

/** The target's edge as the tracker sees it, not eased: for developers, who want the error and not the comfort. */
export function SignOutline({ poses, target }: { poses: PoseSource; target: Size }) {
  const line = useRef<LineLoop>(null);
  const geometry = useMemo(() => {
    const corners = targetCorners(target.width, target.height);
    return new BufferGeometry().setFromPoints(corners.map((corner) => new Vector3(...corner)));
  }, [target.width, target.height]);
  useEffect(() => () => geometry.dispose(), [geometry]);
  useFrame(() => {
    const pose = poses.read();
    if (line.current === null) return;
    line.current.visible = pose !== null;
    if (pose === null) return;
    line.current.matrix.fromArray(pose.modelView);
    line.current.matrixWorldNeedsUpdate = true;
  });
  return (
    <lineLoop
      ref={line}
      geometry={geometry}
      matrixAutoUpdate={false}
      frustumCulled={false}
      renderOrder={1}
      userData={NO_PICTURE}
    >
      <lineBasicMaterial color="#00e5ff" depthTest={false} toneMapped={false} transparent />
    </lineLoop>
  );
}
