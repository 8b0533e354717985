import { SERIES_LENGTH, type SetName } from '../signs/sign-set.ts';
import { sequenceOf } from '../sequences/sequences.ts';

/** One film and what the trackers know when they see it. */
export type Scenario = {
  sequence: string;
  set: SetName;
  seed: number;
  /** Signs in the film, by name, and those registered with the trackers. */
  filmed: readonly string[];
  registered: readonly string[];
  /** Film length in place of the sequence's own. */
  frameCount: number | null;
};

export type ScenarioChoice = {
  sequence: string;
  set: SetName;
  seed: number;
  sign: string;
  /** Signs registered besides those of the film. */
  others?: number;
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
      case 'stranger':
        return ['other-999'];
      case 'one':
      case 'none':
        return [sign];
    }
  })();
  const base = cast === 'stranger' ? [sign] : filmed;
  const more = Array.from({ length: others }, (_, i) => `other-${i}`);
  return { sequence, set, seed, filmed, registered: [...more, ...base], frameCount };
}

/** Whether the film is the same whichever sign is chosen, so that one is enough. */
export function hasOwnCast(sequence: string, set: SetName, seed: number): boolean {
  const { cast } = sequenceOf(sequence, set, seed);
  return cast === 'series' || cast === 'twins';
}
