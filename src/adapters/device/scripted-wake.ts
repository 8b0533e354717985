import type { ScreenWake } from '#domain/ports/screen-wake.ts';

/** A screen that only remembers whether it is to stay on. */
export type ScriptedWake = ScreenWake & { readonly isHeld: boolean };

export function createScriptedWake(): ScriptedWake {
  let held = false;
  return {
    hold: () => {
      held = true;
    },
    release: () => {
      held = false;
    },
    get isHeld() {
      return held;
    },
  };
}
