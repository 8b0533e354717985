/** How long a reconstruction takes to rise from its sign. */
export const RISE_MS = 1400;

/** How far the model has risen, 0 to 1, fast at first and coming softly to rest; at once where motion is unwelcome. */
export function riseAt(elapsedMs: number, reducedMotion: boolean): number {
  if (reducedMotion || elapsedMs >= RISE_MS) return 1;
  const left = 1 - Math.max(0, elapsedMs) / RISE_MS;
  return 1 - left ** 3;
}
