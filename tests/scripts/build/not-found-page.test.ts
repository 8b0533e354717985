import { expect, it } from 'vitest';
import { notFoundPage } from '../../../scripts/build/not-found-page.ts';

const word = (lang: string) => ({
  lang,
  home: `/${lang}`,
  title: 'None',
  text: 'Wrong.',
  label: 'Home',
});

it('says it in every language in the place of the app', () => {
  expect(notFoundPage('<div id="root"></div>', [word('vi'), word('en')])).toBe(
    '<div id="root"><main class="plain">' +
      '<section lang="vi"><h1>None</h1><p>Wrong.</p><p><a href="/vi">Home</a></p></section>' +
      '<section lang="en"><h2>None</h2><p>Wrong.</p><p><a href="/en">Home</a></p></section>' +
      '</main></div>',
  );
});

it('bears its own title, and does not say that it needs a script', () => {
  const app = '<title>App</title><div id="root"></div><noscript>Needs one.</noscript>';
  const page = notFoundPage(app, [word('vi')]);
  expect(page).toContain('<title>None · Huế Hiện</title>');
  expect(page).not.toContain('noscript');
});

it('stops when the page has no place for it', () => {
  expect(() => notFoundPage('<p>full</p>', [word('vi')])).toThrow('no empty root');
});
