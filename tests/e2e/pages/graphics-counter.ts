// Counts what a page holds in the graphics card: textures, buffers and what is drawn into.
declare global {
  /** How many of each are held now. */
  var graphicsCount: () => Record<string, number>;
}

const KINDS = ['Texture', 'Buffer', 'Framebuffer', 'Renderbuffer'] as const;
const held = new Map<string, Set<object>>(KINDS.map((kind) => [kind, new Set()]));
const prototype = WebGL2RenderingContext.prototype as unknown as Record<
  string,
  (...given: unknown[]) => unknown
>;

for (const kind of KINDS) {
  const create = prototype[`create${kind}`];
  const remove = prototype[`delete${kind}`];
  prototype[`create${kind}`] = function (...given) {
    const made = create?.apply(this, given);
    if (typeof made === 'object' && made !== null) held.get(kind)?.add(made);
    return made;
  };
  prototype[`delete${kind}`] = function (...given) {
    const [gone] = given;
    if (typeof gone === 'object' && gone !== null) held.get(kind)?.delete(gone);
    return remove?.apply(this, given);
  };
}

globalThis.graphicsCount = () =>
  Object.fromEntries([...held].map(([kind, objects]) => [kind, objects.size]));

export {};
