import type { PageVisibility } from '#domain/ports/page-visibility.ts';

/** A page that is hidden and shown by hand; `listeners` tells how many still listen. */
export type ScriptedVisibility = PageVisibility & {
  show: (isVisible: boolean) => void;
  readonly listeners: number;
};

export function createScriptedVisibility(): ScriptedVisibility {
  let visible = true;
  const listeners = new Set<(isVisible: boolean) => void>();
  return {
    isVisible: () => visible,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show(isVisible) {
      visible = isVisible;
      for (const listener of listeners) listener(isVisible);
    },
    get listeners() {
      return listeners.size;
    },
  };
}
