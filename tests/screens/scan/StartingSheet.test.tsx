// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { scanScreen } from '../../fixtures/gallery/entries.tsx';
import { zaloAndroid } from '../../fixtures/gallery/fixtures.ts';
import { renderIn } from '../render-in.tsx';

afterEach(cleanup);

const starting = { name: 'starting' } as const;
const wayOn = () => screen.getByRole('link', { name: 'View in 3D, without a camera' });

describe('while the camera opens', () => {
  it('says what the browser is asking after a moment, with every way on beside it', () => {
    const onRetry = vi.fn<() => void>();
    renderIn('en', scanScreen('en', starting, { wait: 'asking', onRetry }));
    screen.getByRole('heading', { level: 2, name: 'Your browser is asking' });
    expect(wayOn().getAttribute('href')).toBe('/en/s/thai-hoa/view');
    fireEvent.click(screen.getByRole('button', { name: /Ask again$/ }));
    expect(onRetry).toHaveBeenCalledTimes(1);
  });

  it('shows the way out of an app that may never ask', () => {
    renderIn('en', scanScreen('en', starting, { wait: 'asking', browser: zaloAndroid }));
    screen.getByRole('link', { name: 'Open in the browser' });
  });

  it('asks for a little patience where the camera was allowed before', () => {
    renderIn('en', scanScreen('en', starting, { wait: 'slow' }));
    screen.getByRole('heading', { level: 2, name: 'The camera is taking its time' });
    wayOn();
  });

  it('leads home where no sign was chosen yet', () => {
    const address = { screen: 'scan', siteId: null, locale: 'en' } as const;
    renderIn('en', scanScreen('en', starting, { address }));
    expect(screen.getByRole('link', { name: 'See the other sites' }).getAttribute('href')).toBe(
      '/en',
    );
  });
});
