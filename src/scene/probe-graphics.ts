/** `software` draws by the processor: everything works, at a few frames a second. */
export type Graphics = 'none' | 'software' | 'hardware';

let known: Graphics | undefined;

/** What this browser draws 3D with; asked once, on contexts that are given back at once. */
export function probeGraphics(): Graphics {
  known ??= opens(true) ? 'hardware' : opens(false) ? 'software' : 'none';
  return known;
}

function opens(failIfMajorPerformanceCaveat: boolean): boolean {
  const context = document
    .createElement('canvas')
    .getContext('webgl2', { failIfMajorPerformanceCaveat });
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
