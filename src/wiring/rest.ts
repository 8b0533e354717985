/** After the last thing that the page itself needed. */
const PAUSE_MS = 1_000;
/** An app that is not drawn by then, after the page has loaded, holds up nothing more. */
const NOT_DRAWN_MS = 10_000;

/** The moment at which the app was drawn, among the page's performance marks. */
const DRAWN_MARK = 'hue-hien-drawn';

export type Rest = {
  /** Calls back a second after the page has loaded and the app has been drawn. */
  whenIdle: (callback: () => void) => void;
  /** The app has been drawn. */
  drawn: () => void;
};

/** When a page is at rest, so that what it can wait for is fetched only after what is looked at. */
export function watchRest(loaded: Promise<void>): Rest {
  let tell = () => {};
  const isDrawn = new Promise<void>((resolve) => (tell = resolve));
  const rest = loaded
    .then(() => Promise.race([isDrawn, wait(NOT_DRAWN_MS)]))
    .then(() => wait(PAUSE_MS));
  const callAtRest = async (callback: () => void) => {
    await rest;
    callback();
  };
  const drawn = () => {
    performance.mark(DRAWN_MARK);
    tell();
  };
  return {
    // Hands out no promise: whoever waited for it would wait for its own drawing.
    whenIdle: (callback) => void callAtRest(callback),
    drawn,
  };
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Settles once everything that the page itself asked for has come. */
export function pageLoaded(): Promise<void> {
  return new Promise((resolve) => {
    if (document.readyState === 'complete') resolve();
    else addEventListener('load', () => resolve(), { once: true });
  });
}
