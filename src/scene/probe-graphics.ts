/** `software` draws by the processor: everything works, at a few frames a second. */
export type Graphics = 'none' | 'software' | 'hardware';

let known: Graphics | undefined;

/** Drivers that draw by the processor, as they call themselves. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** What this browser draws 3D with; asked once, on a context that is given back at once. */
export function probeGraphics(): Graphics {
  known ??= probe();
  return known;
}

function probe(): Graphics {
  const context = document.createElement('canvas').getContext('webgl2');
  if (context === null) return 'none';
  const unmasked = context.getExtension('WEBGL_debug_renderer_info');
  const driver: unknown = context.getParameter(
    unmasked === null ? context.RENDERER : unmasked.UNMASKED_RENDERER_WEBGL,
  );
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return SOFTWARE.test(String(driver)) ? 'software' : 'hardware';
}
