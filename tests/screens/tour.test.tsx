// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { SEEN_AFTER_MS } from '#screens/connected/use-seen.ts';
import { open, shown } from './open-app.tsx';
import { SCRIPTED_NOW_MS } from './scripted-services.ts';

/** A few steps south-east of the Noon Gate, which stands second in these tests, at the first site's own place. */
const NEAR = { latitude: 16.4675, longitude: 107.5795, accuracyMetres: 10 };
const ways = () => screen.getAllByRole('listitem').map((item) => item.textContent);

describe('the tour', () => {
  it('begins with its first stop, and says what was seen', () => {
    const { services } = open('/en/tour');
    expect(document.title).toBe('Your tour · Huế Hiện');
    screen.getByRole('heading', { level: 1, name: 'Your tour' });
    screen.getByText('0 of 2 places seen');
    screen.getByRole('heading', { level: 2, name: 'Hall of Supreme Harmony' });
    screen.getByText('The card comes with the first place that you see.');
    act(() => services.tour.mark('thai-hoa', 'sign'));
    screen.getByText('1 of 2 places seen');
    screen.getByRole('heading', { level: 2, name: 'Meridian Gate' });
    expect(ways()[0]).toContain('At the signSeal of 22 November 2026');
  });

  it('tells how far the stops are once the visitor asks, and forgets it when they say so', () => {
    const { location } = open('/en/tour');
    fireEvent.click(screen.getByRole('button', { name: 'Which is nearest to me?' }));
    screen.getByRole('button', { name: 'Looking for your position…' });
    act(() => location.moveTo(NEAR));
    screen.getByText('Nearest, not yet seen');
    screen.getByText(/^About 150 m to the north/);
    screen.getByText('at least 3 minutes on foot');
    screen.getByText(/known to about 10 m/);
    fireEvent.click(screen.getByRole('button', { name: 'Stop using my position' }));
    screen.getByText('Next place');
    expect(location.watchers).toBe(0);
  });

  it.each([
    ['denied', /does not tell your position/],
    ['unavailable', /does not know where it is/],
    ['timeout', /takes too long/],
  ] as const)('goes on without a position: %s', (failure, words) => {
    const { location } = open('/en/tour');
    fireEvent.click(screen.getByRole('button', { name: 'Which is nearest to me?' }));
    act(() => location.fail(failure));
    expect(
      screen
        .getAllByRole('status')
        .map((one) => one.textContent)
        .join(),
    ).toMatch(words);
    screen.getByRole('button', { name: 'Which is nearest to me?' });
    screen.getByText('Next place');
  });

  it.each([
    [{ ...NEAR, accuracyMetres: 2_300 }, /only to 2.5.km|to 2\.5.km/],
    [{ latitude: 21.03, longitude: 105.85, accuracyMetres: 20 }, /You are far from Huế/],
  ])('says when a position tells little: %o', (fix, words) => {
    const { location } = open('/en/tour');
    fireEvent.click(screen.getByRole('button', { name: 'Which is nearest to me?' }));
    act(() => location.moveTo(fix));
    screen.getByText(words);
    screen.getByText('Next place');
  });

  it('welcomes back whoever was away for weeks', () => {
    const { kept } = open('/en/tour');
    const weeksAgo = SCRIPTED_NOW_MS - 23 * 86_400_000;
    const thaiHoa = { ways: ['sign'], firstMs: weeksAgo, lastMs: weeksAgo } as const;
    const state = { round: 0, stops: { 'thai-hoa': thaiHoa } };
    act(() => kept.take('tour', JSON.stringify({ state, version: 2 })));
    screen.getByText(/Seen last: Hall of Supreme Harmony, 3 weeks ago/);
  });

  it('tells no day that is still to come: the clock was ahead then', () => {
    const { kept } = open('/en/tour');
    const nextYear = SCRIPTED_NOW_MS + 400 * 86_400_000;
    const thaiHoa = { ways: ['sign'], firstMs: nextYear, lastMs: nextYear } as const;
    const state = { round: 0, stops: { 'thai-hoa': thaiHoa } };
    act(() => kept.take('tour', JSON.stringify({ state, version: 2 })));
    screen.getByText('1 of 2 places seen');
    expect(screen.queryByText(/Seal of|Seen last/)).toBeNull();
  });

  it('is completed, and can be begun anew after a second question', () => {
    const { services } = open('/en/tour');
    act(() => services.tour.mark('thai-hoa', 'sign'));
    act(() => services.tour.mark('ngo-mon', 'view'));
    screen.getByRole('heading', { name: 'You have completed the tour!' });
    fireEvent.click(screen.getByRole('button', { name: 'Start over' }));
    fireEvent.click(screen.getByRole('button', { name: 'Keep them' }));
    expect(Object.keys(services.tour.getState().stops)).toHaveLength(2);
    fireEvent.click(screen.getByRole('button', { name: 'Start over' }));
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Remove all' }));
    screen.getByText('0 of 2 places seen');
    expect(screen.queryByRole('button', { name: 'Start over' })).toBeNull();
  });
});

describe('the souvenir', () => {
  it('is made on a tap, can be kept, and is let go with the page', async () => {
    const { services, photos, unmount } = open('/en/tour');
    act(() => services.tour.mark('thai-hoa', 'sign'));
    fireEvent.click(screen.getByRole('button', { name: 'Make the card' }));
    await screen.findByRole('img', { name: 'Souvenir card: Hall of Supreme Harmony.' });
    fireEvent.click(screen.getByRole('button', { name: /^Save/ }));
    unmount();
    expect(photos.asked.slice(0, 2)).toEqual(['compose hue-hien.jpg', 'save hue-hien.jpg']);
    expect(photos.asked).toContain('release hue-hien.jpg');
  });

  it('says when it could not be made, and can be tried again', async () => {
    const { services } = open('/en/tour', { photos: { composes: ['memory', 'photo'] } });
    act(() => services.tour.mark('thai-hoa', 'sign'));
    fireEvent.click(screen.getByRole('button', { name: 'Make the card' }));
    await screen.findByText(/The card could not be made/);
    fireEvent.click(screen.getByRole('button', { name: 'Make the card' }));
    await screen.findByRole('img', { name: 'Souvenir card: Hall of Supreme Harmony.' });
  });
});

describe('the first page', () => {
  it('marks what was seen, leads to the tour, and lists the nearest first when it may', () => {
    const { services, location } = open('/en');
    const order = () =>
      screen.getAllByRole('listitem').map((item) => item.querySelector('.site-name')?.textContent);
    expect(order()).toEqual(['Hall of Supreme Harmony', 'Meridian Gate']);
    act(() => services.tour.mark('thai-hoa', 'listened'));
    expect(ways()[0]).toContain('Has its seal');
    fireEvent.click(screen.getByRole('button', { name: 'Which is nearest to me?' }));
    act(() => location.moveTo(NEAR));
    expect(ways()[0]).toContain('about 150\u00a0m to the north-west');
    fireEvent.click(screen.getByRole('link', { name: /^Your tour/ }));
    expect(window.location.pathname).toBe('/en/tour');
    // The position was asked for once, and is watched on here.
    expect(location.watchers).toBe(1);
  });
});

describe('what marks a stop', () => {
  it('is its model, after it stood before the visitor for a while', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    try {
      const { services } = open('/en/s/thai-hoa/view');
      await waitFor(() => expect(shown.orbit).not.toBeNull());
      act(() => void vi.advanceTimersByTime(SEEN_AFTER_MS));
      expect(services.tour.getState().stops).toEqual({});
      act(() => shown.orbit?.onModelReady?.());
      act(() => void vi.advanceTimersByTime(SEEN_AFTER_MS));
      expect(services.tour.getState().stops['thai-hoa']?.ways).toEqual(['view']);
    } finally {
      vi.useRealTimers();
    }
  });
});
