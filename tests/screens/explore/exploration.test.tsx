// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { open, shown } from '../open-app.tsx';

/** The viewer of Thái Hòa, with its scene in place. */
async function view(search = '') {
  const made = open(`/en/s/thai-hoa/view${search}`);
  await waitFor(() => expect(shown.orbit).not.toBeNull());
  return made;
}

const slider = () => screen.getByRole<HTMLInputElement>('slider', { name: 'Through the years' });

describe('the layers', () => {
  it('are chosen by a slider, and the address says which', async () => {
    await view();
    expect(shown.orbit?.layer).toBe('today');
    fireEvent.change(slider(), { target: { value: '0' } });
    expect(shown.orbit?.layer).toBe('1805');
    expect(location.search).toBe('?t=1805');
    expect(slider().getAttribute('aria-valuetext')).toMatch(/1805/);
  });

  it('follow the address', async () => {
    await view('?t=1833');
    expect(shown.orbit?.layer).toBe('1833');
  });

  it('follow the story, and the story follows them', async () => {
    const { services } = await view();
    const { narration } = services;
    fireEvent.click(screen.getByRole('button', { name: 'Listen' }));
    const sentenceOf = (segment: string) =>
      narration.getState().sentences.findIndex(({ segmentId }) => segmentId === segment);
    act(() => narration.skipTo(sentenceOf('the-move')));
    expect(shown.orbit?.layer).toBe('1833');
    fireEvent.change(slider(), { target: { value: '3' } });
    expect(shown.orbit?.layer).toBe('today');
    expect(narration.getState().sentences[narration.getState().index]?.segmentId).toBe('welcome');
    expect(narration.getState().status).toBe('playing');
  });

  it('of which nothing is told stop the story instead of being taken away by it', async () => {
    const { services } = await view();
    fireEvent.click(screen.getByRole('button', { name: 'Listen' }));
    fireEvent.change(slider(), { target: { value: '0' } });
    expect(shown.orbit?.layer).toBe('1805');
    expect(services.narration.getState().status).toBe('paused');
  });
});

describe('pins', () => {
  it('are read and spoken, one after the other, and the story goes on after them', async () => {
    const { services, narrator } = await view();
    fireEvent.click(screen.getByRole('button', { name: 'Listen' }));
    const [first, second] = shown.orbit?.hotspots ?? [];
    expect(first).toMatchObject({ number: 1, id: 'ranks', title: 'Who stood where?' });
    act(() => shown.orbit?.onHotspot?.('ranks'));
    screen.getByRole('heading', { name: 'Who stood where?' });
    expect(document.activeElement?.textContent).toBe('Who stood where?');
    expect(shown.orbit).toMatchObject({ openHotspot: 'ranks', highlightPart: 'rank-stones' });
    expect(services.narration.getState()).toMatchObject({
      status: 'playing',
      track: { kind: 'details', segmentId: 'ranks' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Next point' }));
    expect(shown.orbit?.openHotspot).toBe(second?.id);
    expect(services.narration.getState().track?.segmentId).toBe(second?.id);
    expect(narrator.calls.at(-1)).toBe('play from 0');
    fireEvent.keyDown(screen.getByRole('heading', { level: 2 }), { key: 'Escape' });
    expect(shown.orbit?.openHotspot).toBeNull();
    expect(services.narration.getState()).toMatchObject({
      status: 'playing',
      track: { kind: 'story' },
    });
  });

  it('of another layer close with theirs', async () => {
    await view();
    act(() => shown.orbit?.onHotspot?.('ranks'));
    act(() => shown.orbit?.onHotspot?.(null));
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
    fireEvent.change(slider(), { target: { value: '0' } });
    expect(shown.orbit?.hotspots?.some(({ id }) => id === 'ranks')).toBe(false);
  });
});

describe('the evidence', () => {
  it('is asked about by a tap on a part, and read with its source', async () => {
    await view();
    expect(shown.orbit?.onPick).toBeUndefined();
    fireEvent.click(screen.getByRole('button', { name: 'How do we know?' }));
    expect(shown.orbit?.evidence?.['terrace']).toBe('B');
    act(() => shown.orbit?.onPick?.('terrace'));
    screen.getByRole('heading', { name: 'Terrace' });
    await screen.findByText(/44 m long, 30.5 m deep/);
    expect(shown.orbit?.pickedPart).toBe('terrace');
    fireEvent.click(screen.getByRole('button', { name: 'How do we know?' }));
    expect(shown.orbit?.evidence).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Terrace' })).toBeNull();
  });

  it('is listed for whoever cannot tap the model', async () => {
    await view();
    fireEvent.click(screen.getByRole('button', { name: 'How do we know?' }));
    fireEvent.click(screen.getByRole('button', { name: 'List of the parts' }));
    fireEvent.click(screen.getByRole('button', { name: 'Terrace' }));
    expect(shown.orbit?.pickedPart).toBe('terrace');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('other ways to look', () => {
  it('open the building and set people beside it', async () => {
    await view();
    fireEvent.click(screen.getByRole('button', { name: 'More' }));
    fireEvent.click(screen.getByRole('switch', { name: 'People beside it, for scale' }));
    fireEvent.click(screen.getByRole('switch', { name: 'Cut open to look inside' }));
    expect(shown.orbit?.people).toBe(true);
    expect(shown.orbit?.cut).not.toBeNull();
  });
});
