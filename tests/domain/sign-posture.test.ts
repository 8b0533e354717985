import { describe, expect, it } from 'vitest';
import { nextSignPosture } from '#domain/sign-posture.ts';

/** A sign turned by `degrees` about the camera's x axis: its normal leaves +z and nears +y. */
function tilted(degrees: number): number[] {
  const c = Math.cos((degrees * Math.PI) / 180);
  const s = Math.sin((degrees * Math.PI) / 180);
  return [1, 0, 0, 0, 0, c, -s, 0, 0, s, c, 0, 0, 0, -0.5, 1];
}

const UP = [0, 1, 0] as const;

describe('nextSignPosture', () => {
  it('a sign whose face looks up lies', () => {
    expect(nextSignPosture('hanging', tilted(90), UP)).toBe('lying');
    expect(nextSignPosture('hanging', tilted(56), UP)).toBe('lying');
  });

  it('a sign whose face looks at a level camera hangs', () => {
    expect(nextSignPosture('lying', tilted(0), UP)).toBe('hanging');
    expect(nextSignPosture('lying', tilted(34), UP)).toBe('hanging');
  });

  it('between the bounds the last answer stays', () => {
    expect(nextSignPosture('lying', tilted(45), UP)).toBe('lying');
    expect(nextSignPosture('hanging', tilted(45), UP)).toBe('hanging');
  });

  it('a lying sign seen straight from above lies: up is towards the camera', () => {
    expect(nextSignPosture('hanging', tilted(0), [0, 0, 1])).toBe('lying');
  });
});
