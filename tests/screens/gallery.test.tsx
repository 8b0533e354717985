// @vitest-environment happy-dom
import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { LOCALES } from '#domain/locale.ts';
import { ENTRIES } from '../fixtures/gallery/entries.tsx';
import { renderIn } from './render-in.tsx';

afterEach(cleanup);

describe.each(LOCALES)('every screen in %s', (locale) => {
  it.each(Object.entries(ENTRIES))('%s', (_name, entry) => {
    const { container } = renderIn(locale, entry(locale));
    expect(container.querySelectorAll('h1')).toHaveLength(1);
    expect(container.querySelectorAll('main')).toHaveLength(1);
    expect(container.textContent).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
    const nameless = [...container.querySelectorAll('a, button')].filter(
      (control) => control.textContent.trim() === '' && !control.hasAttribute('aria-label'),
    );
    expect(nameless).toEqual([]);
  });
});
