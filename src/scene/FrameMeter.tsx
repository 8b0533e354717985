import { useFrame } from '@react-three/fiber';
import { useState } from 'react';
import type { QualityGovernor } from '#domain/quality-governor.ts';

/** Fewer triangles than this are the ground, a mark, or nothing: no model yet. */
const MODEL_TRIANGLES = 500;
/** A picture in which nothing changes is not drawn again; after so long without one the frames are idle. */
const IDLE_AFTER_MS = 300;
/** A canvas that draws on demand pauses between two pictures: longer than this is no frame. */
const LONGEST_ON_DEMAND_MS = 250;

/** Tells the governor how long each frame took, and whether a model was in it; allocates nothing. */
export function FrameMeter({
  governor,
  onChange,
}: {
  governor: QualityGovernor;
  onChange: () => void;
}) {
  const [seen] = useState(() => ({ drawn: -1, idleMs: 0 }));
  useFrame(({ gl, frameloop }, deltaSeconds) => {
    const deltaMs = deltaSeconds * 1000;
    const { frame, triangles } = gl.info.render;
    const isNew = frame !== seen.drawn && triangles > MODEL_TRIANGLES;
    seen.drawn = frame;
    seen.idleMs = isNew ? 0 : seen.idleMs + deltaMs;
    if (frameloop === 'demand' && deltaMs > LONGEST_ON_DEMAND_MS) return;
    if (governor.note(deltaMs, seen.idleMs < IDLE_AFTER_MS)) onChange();
  });
  return null;
}
