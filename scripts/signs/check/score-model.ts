import type { ScoreModel } from './quick-score.ts';

/** Fitted by `npm run signs:check -- --calibrate`, which prints these figures and how well they foretell. */
export const SCORE_MODEL: ScoreModel = {
  bias: -6.259,
  weights: {
    far: 0,
    near: 0.458,
    tilted: 0.338,
    evening: 3.218,
    soft: 0,
    telling: 0,
    dusk: 1.683,
    half: 0,
    stepless: 0.208,
    turnless: 2.964,
  },
};
