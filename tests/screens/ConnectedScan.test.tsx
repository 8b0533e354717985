// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { open, shown } from './open-app.tsx';
import { frame } from './scripted-services.ts';

describe('a visit', () => {
  const seen = { tracker: { frames: [frame(0, true), frame(1000, false)] } };

  async function anchor(path: string, scripts: Parameters<typeof open>[1] = seen) {
    const made = open(path, scripts);
    fireEvent.click(screen.getByRole('button', { name: 'Open the camera' }));
    await waitFor(() => expect(shown.sign).not.toBeNull());
    act(() => shown.sign?.onModelReady?.());
    await waitFor(() => expect(made.visit.getState().visit.name).toBe('searching'));
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

  it('rings once when the palace rises, not again when its sign comes back', async () => {
    const frames = [frame(0, true), frame(1000, false), frame(2000, true)];
    const { chimes, clock, visit } = await anchor('/en/s/thai-hoa/scan', {
      tracker: { frames },
    });
    expect(chimes.rung()).toEqual(['rise']);
    act(() => clock.advance(1000));
    expect(visit.getState().visit.name).toBe('held');
    act(() => clock.advance(1000));
    expect(visit.getState().visit.name).toBe('anchored');
    expect(chimes.rung()).toEqual(['rise']);
  });

  it('looks for any sign without a model, and brings that of the sign it finds', async () => {
    const frames = [frame(0, false), frame(1000, true, 'ngo-mon')];
    const { container, clock, visit } = open('/en/scan', { tracker: { frames } });
    fireEvent.click(screen.getByRole('button', { name: 'Open the camera' }));
    await waitFor(() => expect(visit.getState().visit.name).toBe('searching'));
    expect(shown.sign).toBeNull();
    act(() => clock.advance(1001));
    await waitFor(() => expect(shown.sign?.label).toContain('Meridian Gate'));
    expect(shown.sign?.phase).toBe('anchored');
    screen.getByText('Sign found, the building is on its way…');
    act(() => shown.sign?.onModelReady?.());
    expect(screen.queryByText('Sign found, the building is on its way…')).toBeNull();
    expect(container.querySelector('[role=status]')?.textContent).toContain('Meridian Gate');
  });

  it('keeps model and story of a sign that is looked for again after a pin', async () => {
    const { clock, services, visit } = open('/en/scan', {
      tracker: { frames: [frame(0, true, 'ngo-mon')] },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Open the camera' }));
    await waitFor(() => expect(visit.getState().visit.name).toBe('searching'));
    act(() => clock.advance(1));
    await waitFor(() => expect(services.narration.getState().status).toBe('playing'));
    await waitFor(() => expect(shown.sign).toMatchObject({ phase: 'anchored' }));
    act(() => visit.pin());
    act(() => visit.unpin());
    expect(visit.getState().visit.name).toBe('searching');
    await waitFor(() => expect(shown.sign).toMatchObject({ phase: 'hidden' }));
    expect(services.narration.getState()).toMatchObject({
      status: 'playing',
      track: { siteId: 'ngo-mon' },
    });
  });

  it('goes over to the site whose sign is there, whatever the address says', async () => {
    const made = open('/en/s/thai-hoa/scan', { tracker: { frames: [frame(0, true, 'ngo-mon')] } });
    fireEvent.click(screen.getByRole('button', { name: 'Open the camera' }));
    await waitFor(() => expect(shown.sign?.label).toContain('Supreme Harmony'));
    act(() => shown.sign?.onModelReady?.());
    await waitFor(() => expect(made.visit.getState().visit.name).toBe('searching'));
    act(() => made.clock.advance(1));
    await waitFor(() => expect(shown.sign?.label).toContain('Meridian Gate'));
  });

  it('goes from one sign to the next: its name at once, then its model and its story', async () => {
    const frames = [frame(0, true), ...[500, 501].map((timeMs) => frame(timeMs, true, 'ngo-mon'))];
    const { container, clock, narrator, services } = await anchor('/en/s/thai-hoa/scan', {
      tracker: { frames },
    });
    act(() => narrator.advance());
    act(() => clock.advance(501));
    expect(container.querySelector('[role=status]')?.textContent).toContain('Meridian Gate');
    screen.getByText('Sign found, the building is on its way…');
    expect(screen.queryByRole('button', { name: 'Pause' })).toBeNull();
    await waitFor(() => expect(shown.sign?.label).toContain('Meridian Gate'));
    // Until its model is there this is still said.
    screen.getByText('Sign found, the building is on its way…');
    expect(services.narration.getState()).toMatchObject({
      status: 'playing',
      track: { siteId: 'ngo-mon' },
      index: 0,
    });
  });

  it('takes the size of the print from the address, and another when it is told so', async () => {
    await anchor('/en/s/thai-hoa/scan?p=a6');
    expect(shown.sign?.target).toEqual({ width: 0.0767, height: 0.0819 });
    fireEvent.click(screen.getByRole('button', { name: 'More' }));
    const choice = screen.getByRole('combobox', { name: 'How large is the sign?' });
    fireEvent.change(choice, { target: { value: 'a4' } });
    expect(location.search).toBe('?p=a4');
    // And it goes along to the site's page, from where the next visit begins.
    const leave = screen.getByRole('link', { name: 'Leave' }).getAttribute('href');
    expect(leave).toBe('/en/s/thai-hoa?p=a4');
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
    const { services, visit } = await anchor('/en/s/thai-hoa/scan');
    fireEvent.click(screen.getByRole('link', { name: 'Leave' }));
    expect(location.pathname).toBe('/en/s/thai-hoa');
    expect(visit.getState().feed).toBeNull();
    expect(services.narration.getState().status).toBe('idle');
  });

  it('shows why the camera failed, and goes on with the practice camera', async () => {
    const { visit } = open('/en/scan', { camera: { does: 'fail', failure: 'missing' } });
    fireEvent.click(screen.getByRole('button', { name: 'Open the camera' }));
    await screen.findByRole('heading', { level: 1, name: 'No camera on this device' });
    fireEvent.click(screen.getByRole('button', { name: 'Try the practice camera' }));
    await waitFor(() => expect(visit.getState().visit.name).toBe('loading'));
    expect(visit.getState().cameraKind).toBe('practice');
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
