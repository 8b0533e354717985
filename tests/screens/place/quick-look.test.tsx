// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { open } from '../open-app.tsx';

const link = (container: HTMLElement) => container.querySelector('a[rel="ar"]');

it('hands the building to the iPhone’s own viewer, with nothing but a picture in the link', async () => {
  const { container } = open('/en/s/thai-hoa/place', { opensQuickLook: true });
  await screen.findByRole('heading', { level: 1 });
  expect(link(container)?.getAttribute('href')).toBe('/models/thai-hoa/thai-hoa.usdz');
  expect([...(link(container)?.children ?? [])].map(({ tagName }) => tagName)).toEqual(['IMG']);
});

it('offers no file that a browser would only keep among its downloads', async () => {
  const { container } = open('/en/s/thai-hoa/place');
  await screen.findByRole('heading', { level: 1 });
  expect(link(container)).toBeNull();
});
