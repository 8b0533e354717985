import type { ChimeName, Chimes } from '#domain/ports/chimes.ts';

/** Chimes that only note what was asked of them, for tests and for pages rendered ahead. */
export type ScriptedChimes = Chimes & {
  /** What rang, first to last; nothing before it was unlocked. */
  readonly rung: () => readonly ChimeName[];
};

export function createScriptedChimes(): ScriptedChimes {
  const rung: ChimeName[] = [];
  let isUnlocked = false;
  return {
    unlock: () => {
      isUnlocked = true;
    },
    ring: (name) => {
      if (isUnlocked) rung.push(name);
    },
    rung: () => rung,
  };
}
