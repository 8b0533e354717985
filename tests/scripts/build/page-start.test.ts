import { expect, it } from 'vitest';
import { STARTER_FILE, startAfterPaint } from '../../../scripts/build/page-start.ts';

const PAGE = `<head>
    <script type="module" crossorigin src="/assets/index-1.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/libraries-1.js">
    <link rel="modulepreload" crossorigin href="/assets/pages-1.js">
    <link rel="stylesheet" crossorigin href="/assets/pages-1.css">
</head>`;

it('lets the first paint go before the app, and letters come beside the style sheet', () => {
  expect(startAfterPaint(PAGE, ['/assets/site-1.js'], ['/assets/a.woff2'])).toBe(`<head>
    <script defer src="/${STARTER_FILE.path}" data-app="/assets/index-1.js" data-libraries="/assets/libraries-1.js /assets/pages-1.js" data-ahead="/assets/libraries-1.js /assets/pages-1.js /assets/site-1.js"></script>
    <link rel="preload" as="font" type="font/woff2" crossorigin href="/assets/a.woff2">
    <link rel="stylesheet" crossorigin href="/assets/pages-1.css">
</head>`);
});

it('does not let a page pass that would never start', () => {
  expect(() => startAfterPaint('<head></head>', [], [])).toThrow('no script of the app');
});
