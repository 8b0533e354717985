import { SERIES_LENGTH, type SetName, STRANGERS } from '../signs/sign-set.ts';
import { sequenceOf } from '../sequences/sequences.ts';

/** One film and what the trackers know when they see it. */
export type Scenario = {
  sequence: string;
  set: SetName;
  seed: number;
  /** What the film is told apart by: the sign that it was made for, or its cast. */
  sign: string;
  /** Signs in the film, by name, and those registered with the trackers. */
  filmed: readonly string[];
  registered: readonly string[];
  /** Film length in place of the sequence's own. */
  frameCount: number | null;
};

/** Beyond any number that is registered besides. */
const FIRST_STRANGER = 990;

export type ScenarioChoice = {
  sequence: string;
  set: SetName;
  seed: number;
  sign: string;
  /** Signs registered besides those of the film. */
  others?: number;
  /** Only films of one sign, or none, are cut or drawn out. */
  frameCount?: number | null;
};

/** The film of a sequence with a sign; those that show a cast of their own leave the sign aside. */
export function scenarioOf(choice: ScenarioChoice): Scenario {
  const { sequence, set, seed, sign, others = 0, frameCount = null } = choice;
  const { cast } = sequenceOf(sequence, set, seed);
  const filmed = (() => {
    switch (cast) {
      case 'series':
        return Array.from({ length: SERIES_LENGTH }, (_, i) => `series-${i}`);
      case 'twins':
        return ['twin-0', 'twin-1'];
      case 'strangers':
        return Array.from({ length: STRANGERS }, (_, i) => `other-${FIRST_STRANGER + i}`);
      case 'one':
      case 'none':
        return [sign];
    }
  })();
  const base = cast === 'strangers' ? [sign] : filmed;
  const more = Array.from({ length: others }, (_, i) => `other-${i}`);
  const label = cast === 'series' || cast === 'twins' ? cast : sign;
  // Cut short, a film of several signs would show the first of them only.
  const length = cast === 'one' || cast === 'none' ? frameCount : null;
  const known = [...more, ...base];
  return { sequence, set, seed, sign: label, filmed, registered: known, frameCount: length };
}

/** Whether the film is the same whichever sign is chosen, so that one is enough. */
export function hasOwnCast(sequence: string, set: SetName, seed: number): boolean {
  const { cast } = sequenceOf(sequence, set, seed);
  return cast === 'series' || cast === 'twins';
}

/** Chooses wall and grain: no film of one set has them in common with the other. */
export function filmSeed({ set, seed }: Scenario): number {
  return seed + (set === 'tune' ? 0 : 500);
}
