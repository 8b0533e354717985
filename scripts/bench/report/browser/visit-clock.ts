// Runs in the page before its own scripts, and writes down when what a visitor waits for is there.
export {};

const LOOK_EVERY_MS = 16;

globalThis.visitClock = {};

function reach(name: string, atMs = performance.now()): void {
  globalThis.visitClock[name] ??= atMs;
}

/** Whether the app, and not only what the build wrote, stands in the page. */
function isTakenOver(): boolean {
  const drawn = document.querySelector('#root > *');
  return drawn !== null && Object.keys(drawn).some((key) => key.startsWith('__reactFiber$'));
}

function look(): void {
  if (isTakenOver()) {
    if (document.querySelector('a[href$="/scan"]') !== null) reach('tappable');
    const state = document.querySelector<HTMLElement>('.scan')?.dataset['visit'];
    if (state !== undefined) reach(`visit-${state}`);
    const isBusy = document.querySelector('.view-loading') !== null;
    if (document.querySelector('.orbit-place canvas') !== null && !isBusy) reach('viewer');
  }
}

setInterval(look, LOOK_EVERY_MS);
addEventListener(
  'click',
  () => reach(`tap-${document.querySelector('.scan') === null ? 'start' : 'allow'}`),
  true,
);

// The page's title is what is read first: when it is painted, the page can be read. The app may put
// another in its place before the first one is painted.
new MutationObserver((_, observer) => {
  if (globalThis.visitClock['readable'] !== undefined) observer.disconnect();
  document.querySelector('h1:not([elementtiming])')?.setAttribute('elementtiming', 'title');
}).observe(document, { childList: true, subtree: true });

new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) reach('readable', entry.startTime);
}).observe({ type: 'element', buffered: true });

new PerformanceObserver((list) => {
  // The last of them is the largest.
  for (const { startTime } of list.getEntries()) globalThis.visitClock['largest'] = startTime;
}).observe({ type: 'largest-contentful-paint', buffered: true });
