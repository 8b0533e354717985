// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CALM_MS } from '#screens/connected/ConnectedInstall.tsx';
import { open } from './open-app.tsx';

const title = { name: 'Put Huế Hiện on your home screen?' };

/** The page comes to rest, and what it brings behind itself has come and been drawn. */
async function rest(): Promise<void> {
  await act(async () => vi.dynamicImportSettled());
  await act(async () => vi.advanceTimersByTimeAsync(CALM_MS));
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('the offer of the app', () => {
  it('is made on a calm page after the first stop, and goes when it is refused', async () => {
    const { services, prompt } = open('/en/tour');
    prompt.come('accepted');
    await rest();
    expect(screen.queryByRole('heading', title)).toBeNull();
    act(() => services.tour.mark('thai-hoa', 'sign'));
    await rest();
    screen.getByRole('heading', title);
    fireEvent.click(screen.getByRole('button', { name: 'Not now' }));
    expect(screen.queryByRole('heading', title)).toBeNull();
    await rest();
    expect(screen.queryByRole('heading', title)).toBeNull();
  });

  it('takes no focus, and puts the question of the browser', async () => {
    const { services, prompt } = open('/en/tour');
    prompt.come('accepted');
    act(() => services.tour.mark('thai-hoa', 'listened'));
    await rest();
    expect(document.activeElement).toBe(document.body);
    await act(async () => fireEvent.click(screen.getByRole('button', { name: /^Put on home/ })));
    expect([prompt.isReady(), screen.queryByRole('heading', title)]).toEqual([false, null]);
  });

  it('waits for the end of a story', async () => {
    const { services, prompt } = open('/en/tour');
    prompt.come('accepted');
    act(() => {
      services.narration.setState({ status: 'playing' });
      services.tour.mark('thai-hoa', 'view');
    });
    await rest();
    expect(screen.queryByRole('heading', title)).toBeNull();
    act(() => services.narration.setState({ status: 'finished' }));
    await rest();
    screen.getByRole('heading', title);
  });

  it('is nowhere where the app cannot be installed', async () => {
    const { services } = open('/en/tour');
    act(() => services.tour.mark('thai-hoa', 'sign'));
    await rest();
    expect(screen.queryByRole('heading', title)).toBeNull();
  });
});

it('stands among the settings whenever the browser would install the app', async () => {
  vi.useRealTimers();
  const { prompt } = open('/en');
  expect(screen.queryByRole('button', { name: /^Put on the home screen/ })).toBeNull();
  act(() => prompt.come('accepted'));
  await screen.findByRole('button', { name: /^Put on the home screen/ });
  act(() => prompt.install());
  await waitFor(() => screen.getByText('Installed. Next time, open it from your home screen.'));
});
