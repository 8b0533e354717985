/** How long a lost WebGL context may take to come back before the scene gives up, milliseconds. */
export const RESTORE_MS = 1_500;

/**
 * Calls `onLost` when a canvas's WebGL context is gone and does not come back while the page is in
 * front: a hidden page gets no context, however long it waits. Returns what ends the watch.
 */
export function watchContext(canvas: HTMLCanvasElement, onLost: () => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let isLost = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    if (isLost && document.visibilityState === 'visible') timer = setTimeout(onLost, RESTORE_MS);
  };
  canvas.addEventListener(
    'webglcontextlost',
    (event) => {
      // Without this the browser never gives the context back.
      event.preventDefault();
      isLost = true;
      wait();
    },
    { signal },
  );
  canvas.addEventListener(
    'webglcontextrestored',
    () => {
      isLost = false;
      clearTimeout(timer);
    },
    { signal },
  );
  document.addEventListener('visibilitychange', wait, { signal });
  return () => {
    listening.abort();
    clearTimeout(timer);
  };
}
