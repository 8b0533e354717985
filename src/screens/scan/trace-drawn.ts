import type { DrawnFrame } from '#scene/scene-props.ts';
import type { VisitTrace } from '#state/visit-trace.ts';

/** Keeps what was drawn, copied: the scene writes its frames anew. Null where nothing is traced. */
export function traceDrawn(trace: VisitTrace | null): ((frame: DrawnFrame) => void) | null {
  if (trace === null) return null;
  return ({ timeMs, pictureTimeMs, modelView }) => {
    if (modelView === null || pictureTimeMs === null) return;
    trace.addDrawn({ timeMs, pictureTimeMs, modelView: [...modelView] });
  };
}
