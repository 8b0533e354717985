/**
 * Part of the way to go in this frame so that a follower nears its aim at one pace at any frame rate:
 * after `timeConstantMs` 63 % of the way is done. 1 when the constant is 0.
 */
export function easeShare(deltaMs: number, timeConstantMs: number): number {
  return timeConstantMs <= 0 ? 1 : 1 - Math.exp(-deltaMs / timeConstantMs);
}
