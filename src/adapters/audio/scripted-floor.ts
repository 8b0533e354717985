import type { SpeakingFloor } from '#domain/ports/speaking-floor.ts';

/** A floor that is lost when told to, for tests and for pages rendered ahead. */
export type ScriptedFloor = SpeakingFloor & {
  /** How often it was taken. */
  readonly taken: () => number;
  lose: () => void;
};

export function createScriptedFloor(): ScriptedFloor {
  let taken = 0;
  const listeners: (() => void)[] = [];
  return {
    take: () => {
      taken += 1;
    },
    onLost: (listener) => listeners.push(listener),
    taken: () => taken,
    lose: () => {
      for (const listener of listeners) listener();
    },
  };
}
