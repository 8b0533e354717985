// Runs in the page before its own scripts: marks the frames with a scene in them, and draws nothing.
export {};

globalThis.drawnFrames = 0;
const context = WebGL2RenderingContext.prototype;
// oxlint-disable-next-line typescript/unbound-method -- called below with the context that it belongs to
const { clear, getParameter } = context;

// A scene clears its canvas before it draws; in the browser's own record of the frame that is a mark.
context.clear = function (mask) {
  globalThis.drawnFrames += 1;
  console.timeStamp('drawn');
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
