// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { App } from '#screens/App.tsx';
import type { Scenes } from '#screens/connected/lazy-scenes.ts';
import { ConnectedPlace } from '#screens/connected/ConnectedPlace.tsx';
import { ConnectedScan } from '#screens/connected/ConnectedScan.tsx';
import { ConnectedView } from '#screens/connected/ConnectedView.tsx';
import { createScreenLibrary, type ScreenLibrary } from '#screens/connected/lazy-screens.ts';
import type { OrbitSceneProps, SignSceneProps } from '#scene/scene-props.ts';
import { frame, scriptedServices } from './scripted-services.ts';

/** Stand-ins that draw nothing and hand their newest props to the test. */
const shown: { sign: SignSceneProps | null; orbit: OrbitSceneProps | null } = {
  sign: null,
  orbit: null,
};

const SCENES: Scenes = {
  sign: () =>
    Promise.resolve((props: SignSceneProps) => {
      shown.sign = props;
      return null;
    }),
  orbit: () =>
    Promise.resolve((props: OrbitSceneProps) => {
      shown.orbit = props;
      return null;
    }),
  place: () => Promise.resolve(() => null),
};

/** Screens that have come before the address was opened, as for a visitor who arrives there. */
const SCREENS = createScreenLibrary({
  scan: () => Promise.resolve(ConnectedScan),
  view: () => Promise.resolve(ConnectedView),
  place: () => Promise.resolve(ConnectedPlace),
});

beforeAll(async () => {
  await Promise.all([SCREENS.load('scan'), SCREENS.load('view'), SCREENS.load('place')]);
});

afterEach(() => {
  cleanup();
  shown.sign = null;
  shown.orbit = null;
});

function open(
  path: string,
  scripts: Parameters<typeof scriptedServices>[0] = {},
  screens: ScreenLibrary = SCREENS,
) {
  history.replaceState(null, '', path);
  const made = scriptedServices(scripts);
  const view = render(
    <StrictMode>
      <App services={made.services} scenes={SCENES} screens={screens} />
    </StrictMode>,
  );
  return { ...made, ...view };
}

describe('getting about', () => {
  it('gives each page its title, its language and, on arrival from another, the focus', () => {
    open('/en');
    expect(document.title).toBe('Huế Hiện · The old palaces appear on the sign');
    expect(document.documentElement.lang).toBe('en');
    expect(document.activeElement).toBe(document.body);
    fireEvent.click(screen.getByRole('link', { name: /Hall of Supreme Harmony/ }));
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
    expect(terrace()).not.toContain('44 m long');
    reach();
    await waitFor(() => expect(terrace()).toContain('44 m long'));
  });

  it('says that it did not come, and comes by a new attempt', async () => {
    open('/en/s/thai-hoa', { lostBases: 1 });
    reach();
    const [again] = await screen.findAllByText('Try again');
    if (again === undefined) throw new Error('no way to try again');
    fireEvent.click(again);
    await waitFor(() => expect(terrace()).toContain('44 m long'));
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

describe('a visit', () => {
  const seen = { tracker: { frames: [frame(0, true), frame(1000, false)] } };

  async function anchor(path: string) {
    const made = open(path, seen);
    fireEvent.click(screen.getByRole('button', { name: 'Open the camera' }));
    await waitFor(() => expect(shown.sign).not.toBeNull());
    act(() => shown.sign?.onModelReady?.());
    await waitFor(() => expect(made.services.visit.getState().visit.name).toBe('searching'));
    act(() => made.clock.advance(1));
    return made;
  }

  it('goes from the question for the camera to the story on the sign, and holds when it is lost', async () => {
    const { container, clock, narrator, services, video } = await anchor('/en/s/thai-hoa/scan');
    expect(container.querySelector('[data-visit]')?.getAttribute('data-visit')).toBe('anchored');
    expect(container.contains(video)).toBe(true);
    expect(shown.sign?.phase).toBe('anchored');
    expect(shown.sign?.highlightPart).toBe('terrace');
    expect(services.narration.getState().status).toBe('playing');
    expect(narrator.calls.at(-1)).toBe('play from 0');
    act(() => clock.advance(1000));
    expect(container.querySelector('[data-visit]')?.getAttribute('data-visit')).toBe('held');
    expect(services.narration.getState().status).toBe('playing');
  });

  it('looks for any sign without a model, and brings that of the sign it finds', async () => {
    const frames = [frame(0, false), frame(1000, true, 'ngo-mon')];
    const { container, clock, services } = open('/en/scan', { tracker: { frames } });
    fireEvent.click(screen.getByRole('button', { name: 'Open the camera' }));
    await waitFor(() => expect(services.visit.getState().visit.name).toBe('searching'));
    expect(shown.sign).toBeNull();
    act(() => clock.advance(1001));
    await waitFor(() => expect(shown.sign?.label).toContain('Meridian Gate'));
    expect(shown.sign?.phase).toBe('anchored');
    screen.getByText('Sign found, the building is on its way…');
    act(() => shown.sign?.onModelReady?.());
    expect(screen.queryByText('Sign found, the building is on its way…')).toBeNull();
    expect(container.querySelector('[role=status]')?.textContent).toContain('Meridian Gate');
  });

  it('goes over to the site whose sign is there, whatever the address says', async () => {
    const made = open('/en/s/thai-hoa/scan', { tracker: { frames: [frame(0, true, 'ngo-mon')] } });
    fireEvent.click(screen.getByRole('button', { name: 'Open the camera' }));
    await waitFor(() => expect(shown.sign?.label).toContain('Supreme Harmony'));
    act(() => shown.sign?.onModelReady?.());
    await waitFor(() => expect(made.services.visit.getState().visit.name).toBe('searching'));
    act(() => made.clock.advance(1));
    await waitFor(() => expect(shown.sign?.label).toContain('Meridian Gate'));
  });

  it('takes the size of the print from the address, and another when it is told so', async () => {
    await anchor('/en/s/thai-hoa/scan?p=a6');
    expect(shown.sign?.target).toEqual({ width: 0.0767, height: 0.0819 });
    const choice = screen.getByRole('combobox', { name: 'How large is the sign?' });
    fireEvent.change(choice, { target: { value: 'a4' } });
    expect(location.search).toBe('?p=a4');
    expect(shown.sign?.target).toEqual({ width: 0.1652, height: 0.1764 });
  });

  it('keeps standing and goes on in the other language when that is changed', async () => {
    const { container, narrator } = await anchor('/en/s/thai-hoa/scan');
    act(() => narrator.advance());
    fireEvent.click(screen.getByRole('link', { name: 'VI – Tiếng Việt' }));
    expect(location.pathname).toBe('/s/thai-hoa/scan');
    expect(container.querySelector('[data-visit]')?.getAttribute('data-visit')).toBe('anchored');
    expect(narrator.calls.at(-1)).toBe('play from 1');
    expect(container.querySelector('[data-caption]')?.textContent).toBe(
      'Mười ba lễ đăng quang đã diễn ra dưới mái điện này.',
    );
  });

  it('falls silent and lets the camera go when it is left', async () => {
    const { services } = await anchor('/en/s/thai-hoa/scan');
    fireEvent.click(screen.getByRole('link', { name: 'Leave' }));
    expect(location.pathname).toBe('/en/s/thai-hoa');
    expect(services.visit.getState().feed).toBeNull();
    expect(services.narration.getState().status).toBe('idle');
  });

  it('shows why the camera failed, and goes on with the practice camera', async () => {
    const { services } = open('/en/scan', { camera: { does: 'fail', failure: 'missing' } });
    fireEvent.click(screen.getByRole('button', { name: 'Open the camera' }));
    await screen.findByRole('heading', { level: 1, name: 'No camera on this device' });
    fireEvent.click(screen.getByRole('button', { name: 'Try the practice camera' }));
    await waitFor(() => expect(services.visit.getState().visit.name).toBe('loading'));
    expect(services.visit.getState().cameraKind).toBe('practice');
  });

  it('begins with the practice camera where the address asks for it', () => {
    open('/en/scan?camera=practice');
    screen.getByRole('button', { name: 'Run the practice camera' });
  });

  it('shows that the model is damaged, with the page of pictures and story as the way on', async () => {
    open('/en/s/thai-hoa/scan');
    fireEvent.click(screen.getByRole('button', { name: 'Open the camera' }));
    await waitFor(() => expect(shown.sign).not.toBeNull());
    act(() => shown.sign?.onModelFailure('corrupt'));
    screen.getByRole('heading', { level: 1, name: 'The building’s model is damaged' });
    expect(screen.getByRole('link', { name: 'See pictures and listen' }).getAttribute('href')).toBe(
      '/en/s/thai-hoa',
    );
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
    act(() => shown.orbit?.onViewDirection?.({ side: 'back-left', height: 'above' }));
    screen.getByText('You are looking from the back left corner, from above the roof.');
  });
});

describe('life-size', () => {
  it('leads to the viewer where the device cannot do it', async () => {
    open('/en/s/thai-hoa/place');
    await screen.findByRole('heading', { name: 'This phone cannot show it at life size' });
    expect(screen.getByRole('link', { name: 'View in 3D' }).getAttribute('href')).toBe(
      '/en/s/thai-hoa/view',
    );
  });
});
