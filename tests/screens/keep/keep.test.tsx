// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { writeVisitFile } from '#domain/records/visit-file.ts';
import { markSeen, NO_TOUR } from '#domain/tour-record.ts';
import { open } from '../open-app.tsx';
import { SCRIPTED_NOW_MS } from '../scripted-services.ts';

const DAY = 86_400_000;
const tour = markSeen(NO_TOUR, 'ngo-mon', 'view', SCRIPTED_NOW_MS - DAY);
const FILE = writeVisitFile(
  {
    tour: markSeen(tour, 'thai-hoa', 'sign', SCRIPTED_NOW_MS - DAY),
    preferences: { narrationRate: { value: 1.25, at: 1 }, captionsOn: { value: false, at: 2 } },
    places: { 'thai-hoa/story/en': { value: { segmentId: 'hall', sentence: 1 }, at: 1 } },
  },
  '2026-11-21',
);

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const choose = (text: string, size?: number) => {
  const file = new File([text], 'a.json', { type: 'application/json' });
  if (size !== undefined) Object.defineProperty(file, 'size', { value: size });
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('no way to choose a file');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  fireEvent.change(input);
};

async function openKeep(scripts: Parameters<typeof open>[1] = {}) {
  const opened = open('/en/tour', scripts);
  fireEvent.click(await screen.findByRole('button', { name: 'What this device keeps' }));
  return opened;
}

describe('what the device keeps', () => {
  it('is saved as a file with its day in the name', async () => {
    const { services, giver } = await openKeep();
    act(() => services.tour.mark('thai-hoa', 'sign'));
    fireEvent.click(button(/^Save the tour as a file/));
    await screen.findByText(/Saved as hue-hien-2026-11-22.json/);
    expect(giver.given.map(({ name, type }) => `${name} ${type}`)).toEqual([
      'hue-hien-2026-11-22.json application/json',
    ]);
    expect(giver.given[0]?.text).toContain('"thai-hoa"');
  });

  it('is not saved where the app around lets no file through, and says so', async () => {
    await openKeep({ files: ['closed', 'refused'] });
    fireEvent.click(button(/^Save the tour as a file/));
    fireEvent.click(button(/^Save the tour as a file/));
    await screen.findByText(/lets no file be saved/);
    expect(screen.queryByRole('button', { name: /^Save the tour as a file/ })).toBeNull();
  });

  it('is shown before anything is taken from a file, then joined with what is here', async () => {
    const { services } = await openKeep();
    act(() => services.tour.mark('thai-hoa', 'sign'));
    act(() => services.preferences.setState({ captionsOn: true, narrationRate: 0.75 }));
    choose(FILE);
    const dialog = await screen.findByRole('dialog', { name: 'This file holds' });
    const texts = within(dialog)
      .getAllByRole('listitem')
      .map((item) => item.textContent);
    expect(texts).toEqual([
      'Hall of Supreme Harmony21 November 2026Already here',
      'Meridian Gate21 November 2026To be added',
    ]);
    within(dialog).getByText('Saved on 21 November 2026.');
    within(dialog).getByText('1 story left halfway');
    expect(services.tour.getState().stops['ngo-mon']).toBeUndefined();
    fireEvent.click(button('Add to this device'));
    screen.getByText('Added to your tour.');
    expect(services.tour.getState().stops['ngo-mon']?.ways).toEqual(['view']);
    expect(services.preferences.getState()).toMatchObject({
      narrationRate: 0.75,
      captionsOn: false,
    });
  });

  it('stays as it is when the visitor thinks better of it', async () => {
    const { services } = await openKeep();
    choose(FILE);
    fireEvent.click(await screen.findByRole('button', { name: 'Do not add' }));
    expect(services.tour.getState().stops).toEqual({});
    choose(FILE);
    fireEvent.click(await screen.findByRole('button', { name: 'Add to this device' }));
    choose(FILE);
    await screen.findByText(/has everything in the file already/);
  });

  it.each([
    ['no JSON', 'hello', undefined, /it is damaged/],
    ['another program’s', '{}', undefined, /not a tour file/],
    ['of 50 MB', FILE, 50_000_000, /too large/],
    ['a later app’s', FILE.replace('"version": 1', '"version": 2'), undefined, /newer Huế Hiện/],
  ])('is not touched by a file that is %s', async (_what, text, size, words) => {
    const { services } = await openKeep();
    choose(text, size);
    await screen.findByText(words);
    screen.getByText(/Nothing on this device was changed/);
    expect(services.tour.getState().stops).toEqual({});
    // The way on.
    button(/^Choose another file/);
  });
});

describe('erasing', () => {
  it('happens after a second question, and the app begins anew', async () => {
    const { kept } = await openKeep();
    fireEvent.click(button(/^Erase everything this app keeps/));
    fireEvent.click(button('Keep it'));
    fireEvent.click(button(/^Erase everything this app keeps/));
    expect(kept.asked).toEqual([]);
    fireEvent.click(button('Erase everything'));
    await screen.findByText(/Everything is erased/);
    fireEvent.click(button('Open the app again'));
    expect(kept.asked).toEqual(['erase', 'restart']);
  });

  it('says when something may have remained', async () => {
    const { kept } = await openKeep({ failsToErase: 1 });
    fireEvent.click(button(/^Erase everything this app keeps/));
    fireEvent.click(button('Erase everything'));
    await screen.findByText(/Something may have remained/);
    fireEvent.click(button('Open the app again'));
    expect(kept.asked).toEqual(['erase', 'restart']);
  });
});

it.each(['/en/tour', '/en'])('at %s it is told once when nothing can be kept', async (path) => {
  const { kept } = open(path);
  await screen.findByRole('button', { name: 'What this device keeps' });
  expect(screen.queryByText(/cannot keep your seals/)).toBeNull();
  act(() => kept.setRisk(true));
  screen.getByText(/cannot keep your seals/);
  fireEvent.click(button('I understand'));
  await waitFor(() => expect(screen.queryByText(/cannot keep your seals/)).toBeNull());
});
