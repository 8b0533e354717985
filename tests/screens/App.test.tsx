// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ConnectedHome } from '#screens/connected/ConnectedHome.tsx';
import { ConnectedPicture } from '#screens/connected/ConnectedPicture.tsx';
import { ConnectedPlace } from '#screens/connected/ConnectedPlace.tsx';
import { ConnectedScan } from '#screens/connected/ConnectedScan.tsx';
import { ConnectedTour } from '#screens/connected/ConnectedTour.tsx';
import { ConnectedView } from '#screens/connected/ConnectedView.tsx';
import { createScreenLibrary } from '#screens/connected/lazy-screens.ts';
import { open, shown } from './open-app.tsx';

describe('getting about', () => {
  it('gives each page its title, its language and, on arrival from another, the focus', () => {
    open('/en');
    expect(document.title).toBe('Huế Hiện · The old palaces appear on the sign');
    expect(document.documentElement.lang).toBe('en');
    expect(document.activeElement).toBe(document.body);
    fireEvent.click(screen.getByRole('link', { name: /^Hall of Supreme Harmony/ }));
    expect(location.pathname).toBe('/en/s/thai-hoa');
    expect(document.title).toBe('Hall of Supreme Harmony · Huế Hiện');
    expect(document.activeElement?.textContent).toBe('Hall of Supreme Harmony');
  });

  it('keeps page and query when the language is changed, and remembers the choice', () => {
    const { services } = open('/s/thai-hoa?trace');
    fireEvent.click(screen.getByRole('link', { name: 'FR – Français' }));
    expect(location.pathname + location.search).toBe('/fr/s/thai-hoa?trace');
    expect(services.preferences.getState().locale).toBe('fr');
    screen.getByRole('heading', { level: 1, name: 'Palais de la Suprême Harmonie' });
  });

  it('says plainly that a page, or a site, is not there', () => {
    open('/en/s/no-such-site');
    screen.getByRole('heading', { level: 1, name: 'There is no such page' });
    cleanup();
    open('/en/nowhere');
    screen.getByRole('heading', { level: 1, name: 'There is no such page' });
  });
});

describe('the site’s page', () => {
  it('tells the story without a camera', () => {
    const { narrator, container } = open('/en/s/thai-hoa');
    fireEvent.click(screen.getByRole('button', { name: 'Listen' }));
    expect(narrator.calls.slice(-2)).toEqual(['unlock', 'play from 0']);
    expect(container.querySelector('[data-caption]')?.textContent).toBe(
      'Before you is the Hall of Supreme Harmony, home of the Nguyễn throne.',
    );
    act(() => narrator.advance());
    expect(container.querySelector('[data-caption]')?.textContent).toBe(
      'Thirteen coronations took place under this roof.',
    );
  });
});

describe('the page of all sources', () => {
  it('tells where the sources differ, lists each once, and leads to a report', async () => {
    open('/en/sources');
    await waitFor(() => screen.getByRole('link', { name: 'Meridian Gate' }));
    expect(screen.queryByText('The page is on its way…')).toBeNull();
    expect(document.title).toBe('Sources and credits · Huế Hiện');
    const keys = [...document.querySelectorAll('.bibliography li')].map(({ id }) => id);
    expect(new Set(keys).size).toBe(keys.length);
    screen.getByRole('heading', { name: `${keys.length} sources read` });
    const report = screen.getByRole('link', { name: 'Report a mistake' }).getAttribute('href');
    expect(new URL(report ?? '').searchParams.get('body')).toContain('Page: /en/sources');
  });
});

describe('how the parts are known', () => {
  /** The first part of the list that is known from documents, as text. */
  const terrace = () => screen.getByText('Terrace').closest('li')?.textContent;

  function reach(): void {
    const letter = screen.getByText('Terrace').closest('details')?.querySelector('summary');
    if (letter == null) throw new Error('the list cannot be opened');
    fireEvent.pointerDown(letter);
  }

  it('is told when the list is reached for', async () => {
    open('/en/s/thai-hoa');
    expect(terrace()).not.toContain('44\u00a0m long');
    reach();
    await waitFor(() => expect(terrace()).toContain('44\u00a0m long'));
  });

  it('says that it did not come, and comes by a new attempt', async () => {
    open('/en/s/thai-hoa', { lostBases: 1 });
    reach();
    const [again] = await screen.findAllByText('Try again');
    if (again === undefined) throw new Error('no way to try again');
    fireEvent.click(again);
    await waitFor(() => expect(terrace()).toContain('44\u00a0m long'));
    expect(screen.queryByText('Try again')).toBeNull();
  });
});

describe('the screens that come late', () => {
  /** A library whose viewer fails to come the first `failures` times, and the count of its fetches. */
  function lateScreens(failures = 0) {
    const fetched: string[] = [];
    const library = createScreenLibrary({
      scan: () => Promise.resolve(ConnectedScan),
      view: () => {
        fetched.push('view');
        const isLost = fetched.length <= failures;
        return isLost ? Promise.reject(new Error('offline')) : Promise.resolve(ConnectedView);
      },
      place: () => Promise.resolve(ConnectedPlace),
      tour: () => Promise.resolve(ConnectedTour),
      home: () => Promise.resolve(ConnectedHome),
      picture: () => Promise.resolve(ConnectedPicture),
    });
    return { library, fetched };
  }

  it('are fetched once, when their link is reached for', async () => {
    const { library, fetched } = lateScreens();
    open('/en/s/thai-hoa', {}, library);
    expect(fetched).toEqual([]);
    const link = screen.getByRole('link', { name: 'View in 3D' });
    fireEvent.pointerDown(link);
    fireEvent.focusIn(link);
    await act(() => library.load('view'));
    expect(fetched).toEqual(['view']);
    fireEvent.click(link);
    expect(document.activeElement?.textContent).toBe('Hall of Supreme Harmony in 3D');
  });

  it('say when they did not come, and come by a new attempt', async () => {
    const { library, fetched } = lateScreens(1);
    open('/en/s/thai-hoa/view', {}, library);
    fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    await screen.findByRole('heading', { level: 1, name: 'Hall of Supreme Harmony in 3D' });
    expect(fetched).toEqual(['view', 'view']);
  });
});

describe('the viewer', () => {
  it('fetches the scene again after a failure, without a reload', async () => {
    open('/en/s/thai-hoa/view');
    await waitFor(() => expect(shown.orbit).not.toBeNull());
    act(() => shown.orbit?.onModelFailure('network'));
    shown.orbit = null;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(shown.orbit).not.toBeNull());
    expect(screen.queryByRole('heading', { name: 'The building has not arrived' })).toBeNull();
  });

  it('draws again after the graphics were lost', async () => {
    open('/en/s/thai-hoa/view');
    await waitFor(() => expect(shown.orbit).not.toBeNull());
    act(() => shown.orbit?.onGraphicsFailure('lost'));
    screen.getByRole('heading', { level: 1, name: 'The 3D picture broke off' });
    shown.orbit = null;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(shown.orbit).not.toBeNull());
  });

  it('tells a screen reader where the eye is', async () => {
    open('/en/s/thai-hoa/view');
    await waitFor(() => expect(shown.orbit).not.toBeNull());
    act(() =>
      shown.orbit?.onViewDirection?.({
        side: 'back-left',
        height: 'above',
        azimuthRadians: (-3 * Math.PI) / 4,
      }),
    );
    screen.getByText(
      'You are looking from the back left corner, that is from the west, from above the roof.',
    );
  });
});

describe('life-size', () => {
  it('leads to the viewer where the device cannot do it', async () => {
    open('/en/s/thai-hoa/place');
    await screen.findByRole('heading', { name: 'This device cannot show it at life size' });
    expect(screen.getByRole('link', { name: 'View in 3D' }).getAttribute('href')).toBe(
      '/en/s/thai-hoa/view',
    );
  });
});
