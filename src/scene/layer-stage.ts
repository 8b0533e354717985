import { Group } from 'three';
import { createFooting, type Footing } from './footing.ts';
import type { Reconstruction } from './load-reconstruction.ts';
import type { SceneCut } from './scene-props.ts';

/** How long one level or layer goes over into the next, milliseconds. */
export const FADE_MS = 450;

/** The place on which one reconstruction after the other stands; it is never empty in between. */
export type LayerStage = {
  readonly group: Group;
  /** What stands there, or is coming up; null before the first. */
  shown: () => Reconstruction | null;
  /** Puts the next one up, over the one before when `fades`; what has gone is freed. */
  put: (next: Reconstruction, fades: boolean) => void;
  /** Cuts what stands there open, and what comes after it; null closes. */
  cut: (cut: SceneCut | null) => void;
  /** Goes on with the fade; whether there is more of it to come. */
  step: (deltaMs: number) => boolean;
  clear: () => void;
};

export function createLayerStage(): LayerStage {
  const group = new Group();
  let shown: Reconstruction | null = null;
  let leaving: Reconstruction | null = null;
  let elapsedMs = 0;
  let section: SceneCut | null = null;
  let footing: Footing | null = null;

  function free(gone: Reconstruction | null): void {
    if (gone === null) return;
    group.remove(gone.root);
    gone.dispose();
  }

  function finish(): void {
    free(leaving);
    leaving = null;
    shown?.look.fade(null);
  }

  return {
    group,
    shown: () => shown,
    put(next, fades) {
      if (leaving !== null) finish();
      const before = shown;
      shown = next;
      if (section !== null) next.look.cut(section);
      group.add(next.root);
      if (before === null || !fades) return free(before);
      leaving = before;
      elapsedMs = 0;
      next.look.fade([0, 0]);
      before.look.fade([0, 1]);
    },
    cut(next) {
      section = next;
      if (next?.footing !== undefined && footing === null) {
        footing = createFooting();
        group.add(footing.mesh);
      }
      footing?.lie(next);
      shown?.look.cut(next);
      leaving?.look.cut(next);
    },
    step(deltaMs) {
      if (leaving === null) return false;
      elapsedMs += deltaMs;
      const share = Math.min(1, elapsedMs / FADE_MS);
      if (share === 1) {
        finish();
        return false;
      }
      // Each point of the screen's grain is drawn by one of the two, so that nothing shines through.
      shown?.look.fade([0, share]);
      leaving.look.fade([share, 1]);
      return true;
    },
    clear() {
      free(leaving);
      free(shown);
      footing?.mesh.removeFromParent();
      footing?.dispose();
      footing = null;
      leaving = null;
      shown = null;
    },
  };
}
