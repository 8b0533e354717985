// @vitest-environment happy-dom
import { cleanup } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Site } from '#domain/site.ts';
import { SourceRefs } from '#screens/site/SourceRefs.tsx';
import { renderIn } from '../render-in.tsx';

afterEach(cleanup);

const SOURCES: Site['sources'] = [
  { key: 'app', title: 'An app', address: null, kind: 'repository', readOn: '2026-09-05' },
  { key: 'book', title: 'A book', address: null, kind: 'encyclopaedia', readOn: '2026-09-05' },
];

it('numbers the sources as the list does, and never lets a number go to a line of its own', () => {
  const { container } = renderIn('en', <SourceRefs keys={['app', 'book']} sources={SOURCES} />);
  expect(container.textContent).toBe('\u00a01\u00a02');
  const leads = [...container.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(leads).toEqual(['#source-book', '#source-app']);
});
