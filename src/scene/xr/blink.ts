/** The eye is shut for so long at the most; both ways. */
const SHUT_MS = 110;
const OPEN_MS = 170;

/** Darkens the view, does something while nothing is seen, and brightens it again. */
export type BlinkMotion = {
  /** What is done in the dark; only the newest when several come at once. */
  to: (done: () => void) => void;
  /** How dark it is after so many milliseconds more, 0 to 1. */
  step: (deltaMs: number) => number;
};

export function createBlink(): BlinkMotion {
  let waiting: (() => void) | null = null;
  let dark = 0;
  return {
    to(done) {
      waiting = done;
    },
    step(deltaMs) {
      if (waiting !== null) {
        dark = Math.min(1, dark + deltaMs / SHUT_MS);
        if (dark === 1) {
          waiting();
          waiting = null;
        }
      } else dark = Math.max(0, dark - deltaMs / OPEN_MS);
      return dark;
    },
  };
}
