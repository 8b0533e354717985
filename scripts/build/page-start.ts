import { createHash } from 'node:crypto';

/**
 * Brings the app once the page, which can be read without it, has been painted: until then the line
 * and the processor belong to words and picture. At the first touch it comes at once, and what was
 * tapped last before it is there is tapped again in what it draws, so that no tap is lost. A file of
 * its own, as the page's policy allows no script in the page.
 */
const STARTER = `(() => {
  const { app, ahead, libraries } = document.currentScript.dataset;
  const add = (element) => document.head.append(Object.assign(element, { crossOrigin: '' }));
  let isStarted = false;
  const start = () => {
    if (isStarted) return;
    isStarted = true;
    for (const href of ahead.split(' ')) {
      add(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
    }
    // One after the other: run in one go, all of them hold a slow phone up for longer than a touch may wait.
    const run = (path) => new Promise((done) => setTimeout(done)).then(() => import(path));
    libraries.split(' ').reduce((before, path) => before.then(() => run(path)), Promise.resolve())
      .finally(() => run(app));
  };
  const soon = (ms) => () => setTimeout(start, ms);
  const picture = document.querySelector('img[fetchpriority="high"]');
  if (PerformanceObserver.supportedEntryTypes.includes('largest-contentful-paint')) {
    new PerformanceObserver((list) => {
      const isShown = list.getEntries().some(({ element }) => element === picture);
      if (picture === null || isShown) start();
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  } else if (picture === null || picture.complete) requestAnimationFrame(soon(0));
  else for (const type of ['load', 'error']) picture.addEventListener(type, soon(200));
  // A hidden page paints nothing, and whoever touches the page wants an answer.
  soon(2500)();
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, start, { once: true });
  let tapped = null;
  const alike = (one) =>
    [...document.querySelectorAll(one.localName)].filter(({ className }) => className === one.className);
  const remember = ({ target }) => {
    tapped?.one.removeAttribute('aria-busy');
    const one = target.closest('button, summary, label:has([type=radio])');
    tapped = one && { one, row: alike(one) };
    one?.setAttribute('aria-busy', 'true');
  };
  addEventListener('click', remember);
  new MutationObserver((_changes, watch) => {
    watch.disconnect();
    removeEventListener('click', remember);
    if (tapped === null) return;
    const { one, row } = tapped;
    // After its first picture, with which the app is wired up.
    requestAnimationFrame(() => setTimeout(() => tapAgain(one, row)));
  }).observe(document.getElementById('root'), { childList: true });
  const tapAgain = (one, row) => {
    // Opened by the page itself, and closed again before the app came.
    if (one.localName === 'summary' && !one.parentElement.open) return;
    const now = alike(one);
    const there = now.length === row.length ? now[row.indexOf(one)] : undefined;
    const same = ({ textContent }) => textContent === one.textContent;
    (there && same(there) ? there : (now.find(same) ?? there))?.click();
  };
})();
`;

/** The starter as a file of the build, named by its content. */
export const STARTER_FILE = {
  path: `assets/starter-${createHash('sha256').update(STARTER).digest('hex').slice(0, 8)}.js`,
  text: STARTER,
};

const ENTRY = /<script type="module" crossorigin src="([^"]+)"><\/script>/;
const PRELOAD = /\s*<link rel="modulepreload" crossorigin href="([^"]+)">/g;
const STYLES = /<link rel="stylesheet"/;

/**
 * A page whose scripts come after its first paint, and whose letters come with its style sheet.
 * `scripts` are paths that the app will ask for next, `fonts` those that the page is written in.
 * Throws when the page names no script of the app.
 */
export function startAfterPaint(
  document: string,
  scripts: readonly string[],
  fonts: readonly string[],
): string {
  const app = ENTRY.exec(document)?.[1];
  if (app === undefined) throw new Error('the page names no script of the app');
  const imported = [...document.matchAll(PRELOAD)].map(([, path = '']) => path);
  const ahead = [...imported, ...scripts].join(' ');
  const letters = fonts.map(
    (path) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${path}">\n    `,
  );
  return document
    .replace(PRELOAD, '')
    .replace(STYLES, (styles) => letters.join('') + styles)
    .replace(
      ENTRY,
      `<script defer src="/${STARTER_FILE.path}" data-app="${app}" data-libraries="${imported.join(' ')}" data-ahead="${ahead}"></script>`,
    );
}
