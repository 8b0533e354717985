import type { ScoreModel } from './quick-score.ts';

/**
 * Fitted by `npm run signs:check -- --calibrate`, which prints these figures and how well they foretell. A
 * weight of 0: what the term measures is in the others already.
 */
export const SCORE_MODEL: ScoreModel = {
  bias: -3.98,
  weights: {
    far: 0,
    tilted: 0,
    evening: 1.821,
    dusk: 0.765,
    enough: 1.363,
    half: 0,
    stepless: 0.393,
    turnless: 1.724,
  },
};
