import { useThree } from '@react-three/fiber';
import { useEffect, useState } from 'react';
import type { PoseSource } from '#domain/ports/pose-source.ts';
import type { SignPhase } from './scene-props.ts';
import { useLatest } from './use-latest.ts';
import { usePageVisible } from './use-page-visible.ts';

/** A picture that has not changed for so long rests. */
const REST_AFTER_MS = 500;
/** How often a model that rests is asked whether the device was turned. */
const LOOK_EVERY_MS = 100;
/** The noise of a sensor in a phone that lies still is less than this, radians or so. */
const TURNED = 2e-4;
/** Whatever can move a model by hand. */
const HANDS = ['pointerdown', 'pointermove', 'wheel', 'keydown'] as const;

/**
 * Lets a canvas draw on demand while nothing moves: no sign in sight and the device still, a pinned model
 * that nobody touches, or nothing found yet. Returns what each frame tells; it allocates nothing.
 */
export function useRest(
  phase: SignPhase,
  poses: PoseSource,
  onRest: (rests: boolean) => void,
): (isStill: boolean, deltaMs: number) => void {
  const invalidate = useThree((state) => state.invalidate);
  const visible = usePageVisible();
  const [rest] = useState(() => ({ stillMs: 0, isResting: false }));
  const tell = useLatest(onRest);
  const [note] = useState(() => (isStill: boolean, deltaMs: number) => {
    rest.stillMs = isStill ? rest.stillMs + deltaMs : 0;
    const rests = rest.stillMs >= REST_AFTER_MS;
    if (rests === rest.isResting) return;
    rest.isResting = rests;
    tell.current(rests);
  });

  // Whatever React has changed shows in a frame at least.
  useEffect(() => invalidate());

  useEffect(() => {
    const touched = () => {
      if (rest.isResting) invalidate();
    };
    for (const hand of HANDS) addEventListener(hand, touched, { passive: true });
    return () => {
      for (const hand of HANDS) removeEventListener(hand, touched);
    };
  }, [rest, invalidate]);

  useEffect(() => {
    if (phase !== 'held' || !visible) return;
    let before = Number.NaN;
    const timer = setInterval(() => {
      if (!rest.isResting) return;
      // Turning the device moves the sign's place to the side before the camera.
      const { modelView } = poses.read() ?? { modelView: [] };
      const now = (modelView[0] ?? 0) + (modelView[4] ?? 0) + (modelView[8] ?? 0);
      if (Math.abs(now - before) < TURNED) return;
      before = now;
      invalidate();
    }, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [phase, visible, poses, rest, invalidate]);

  return note;
}
