// Runs in the page before its own scripts: notes when a scene was drawn, and draws nothing.
export {};

/** Longer than is ever recorded; a mark in the browser's own record costs as much as what it stands in. */
const LATEST = 4_096;

globalThis.drawnFrames = 0;
globalThis.drawnAtMs = new Float64Array(LATEST);
const context = WebGL2RenderingContext.prototype;
// oxlint-disable-next-line typescript/unbound-method -- called below with the context that it belongs to
const { clear, getParameter } = context;

// A scene clears its canvas before it draws.
context.clear = function (mask) {
  globalThis.drawnAtMs[globalThis.drawnFrames % LATEST] = performance.now();
  globalThis.drawnFrames += 1;
  clear.call(this, mask);
};

// Drawn by the processor, the triangles would take the time that is to be measured; a phone's chip draws them.
const skip = () => {};
context.drawElements = skip;
context.drawArrays = skip;
context.drawElementsInstanced = skip;
context.drawArraysInstanced = skip;

/** The app spares a processor that has to draw; this one is to work as on a phone with a graphics chip. */
const UNMASKED_RENDERER = 0x9246;
context.getParameter = function (name) {
  return name === UNMASKED_RENDERER ? 'a chip' : (getParameter.call(this, name) as unknown);
};
