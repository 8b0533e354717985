// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { PhotoScript } from '../../../src/adapters/photo/scripted-photos.ts';
import { open, shown } from '../open-app.tsx';

const draw = () => Promise.reject(new Error('a scripted photo draws nothing'));
const FILE = 'hue-hien-thai-hoa-2024.jpg';

/** The viewer with a model to be photographed. */
async function view(photos: PhotoScript = {}) {
  const made = open('/en/s/thai-hoa/view', { photos });
  await waitFor(() => expect(shown.orbit).not.toBeNull());
  act(() => shown.orbit?.onModelReady?.());
  const shutter = screen.getByRole<HTMLButtonElement>('button', { name: 'Photo' });
  expect(shutter.disabled).toBe(true);
  act(() => shown.orbit?.onCapture?.(draw));
  expect(shutter.disabled).toBe(false);
  shutter.focus();
  fireEvent.click(shutter);
  return { ...made, shutter };
}

describe('a photo', () => {
  it('is shown with what it shows, saved, and freed when its sheet closes', async () => {
    const { photos, shutter } = await view();
    const picture = await screen.findByRole('img', {
      name: /^The photo just taken.*Hall of Supreme/,
    });
    expect(picture.getAttribute('src')).toBe(`/scripted/${FILE}`);
    expect(screen.queryByRole('button', { name: 'Share' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    screen.getByText(`Saved as ${FILE}.`);
    fireEvent.click(screen.getByRole('button', { name: 'Take another' }));
    expect(screen.queryByRole('heading', { name: 'Your photo' })).toBeNull();
    expect(document.activeElement).toBe(shutter);
    expect(photos.asked).toEqual([`compose ${FILE}`, `save ${FILE}`, `release ${FILE}`]);
  });

  it('is shared where the device does that', async () => {
    await view({ isShareable: true });
    fireEvent.click(await screen.findByRole('button', { name: 'Share' }));
    await screen.findByText('The photo has gone to the app you chose.');
  });

  it('says nothing of a sheet for sharing that was closed again', async () => {
    const { photos } = await view({ isShareable: true, shares: 'closed' });
    fireEvent.click(await screen.findByRole('button', { name: 'Share' }));
    await waitFor(() => expect(photos.asked).toContain(`share ${FILE}`));
    expect(screen.queryByText(/The photo has gone|would not share/)).toBeNull();
  });

  it('offers to be saved when sharing is refused', async () => {
    await view({ isShareable: true, shares: 'refused' });
    fireEvent.click(await screen.findByRole('button', { name: 'Share' }));
    await screen.findByText(/would not share the photo/);
    expect(screen.getByRole('button', { name: 'Save' }).className).toContain('action-main');
  });

  it('tells in plain words why there is none, and lets it be taken again', async () => {
    const { shutter } = await view({ composes: ['empty', 'photo'] });
    await screen.findByText(/There is nothing to photograph yet/);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    fireEvent.click(shutter);
    await screen.findByRole('heading', { name: 'Your photo' });
  });

  it('is freed when the screen is left, also when it comes after that', async () => {
    const { photos, unmount } = await view();
    unmount();
    await waitFor(() => expect(photos.asked).toEqual([`compose ${FILE}`, `release ${FILE}`]));
  });
});
