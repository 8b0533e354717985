// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { DownloadState } from '#domain/packs/download-progress.ts';
import { piecesOf } from '#domain/packs/pack-weight.ts';
import { ConnectedPacks } from '#screens/connected/ConnectedPacks.tsx';
import { formatBytes, progressWords } from '#screens/packs/pack-words.ts';
import { NO_PACKS, type PacksState } from '#state/pack-state.ts';
import { createScriptedShelf } from '#state/scripted-shelf.ts';
import { STRINGS } from '#i18n/strings.ts';
import { OUTLINES } from '../../fixtures/gallery/fixtures.ts';
import { aFile, aList, aPack } from '../../domain/packs/a-list.ts';
import { renderIn } from '../render-in.tsx';

afterEach(cleanup);

const TWO = OUTLINES.slice(0, 2);
const [FIRST, SECOND] = TWO.map(({ id }) => id);
const LIST = aList(
  'r1',
  aPack('shared', aFile('/three', 'x'.repeat(1_000_000))),
  ...TWO.flatMap(({ id }) => [
    aPack(id, aFile(`/${id}`, id + 'y'.repeat(500_000))),
    aPack(`${id}/en`, aFile(`/${id}-en`, id + 'z'.repeat(800_000))),
  ]),
);

function known(heldIds: readonly string[], changed: Partial<PacksState> = {}): PacksState {
  const packs = LIST.packs.filter(({ id }) => heldIds.includes(id));
  return {
    ...NO_PACKS,
    isKnown: true,
    list: LIST,
    held: packs.map((pack) => ({ ...pack, release: 'r1', heldMs: 0, usedMs: 0 })),
    present: new Set(piecesOf(packs).map(({ sha256 }) => sha256)),
    ...changed,
  };
}

async function show(state: PacksState) {
  const shelf = createScriptedShelf(state);
  renderIn('en', <ConnectedPacks downloads={await shelf.load()} outlines={TWO} />);
  return shelf.wishes;
}

const waiting = (state: DownloadState) => ({
  progress: { state, doneBytes: 1_000_000, totalBytes: 3_600_000, left: null },
});
const button = (name: RegExp | string) => screen.getByRole('button', { name });

describe('the card', () => {
  it('offers the whole tour with what it costs', async () => {
    const wishes = await show(known([]));
    fireEvent.click(button('Download the whole tour · 3.7\u00a0MB'));
    expect(wishes).toEqual([`add ${FIRST} ${SECOND}`]);
  });

  it('says that the line may cost', async () => {
    await show(known([], { isCostly: true }));
    expect(button(/Your network may charge/).textContent).toContain('3.7');
  });

  it('says how much is there, and offers the rest', async () => {
    await show(known(['shared', FIRST ?? '', `${FIRST}/en`]));
    screen.getByText('1 of 2 places are on your phone.');
    button('Download the other places · 1.4\u00a0MB');
  });

  it('offers nothing when all is there', async () => {
    await show(known(LIST.packs.map(({ id }) => id)));
    screen.getByText(/^The whole tour is on your phone/);
    expect(screen.queryByRole('button', { name: /Download/ })).toBeNull();
  });

  it('shows how far it is while it downloads, and can be paused', async () => {
    const progress = {
      ...waiting('downloading').progress,
      left: { unit: 'minutes', count: 3 },
    } as const;
    const wishes = await show(known([], { progress }));
    screen.getByText('Downloading: 1 MB of 3.6 MB, about 3 minutes left');
    fireEvent.click(button('Pause'));
    expect(wishes).toEqual(['pause']);
  });

  it.each<[DownloadState, RegExp, RegExp]>([
    ['paused', /^Paused/, /^Go on downloading · 2.6\u00a0MB/],
    ['full', /not enough room/, /^Go on downloading/],
    ['wrong', /sends something else/, /^Try again now/],
    ['costly', /costly or slow/, /^Download on this network · 2.6\u00a0MB/],
  ])('says why it is %s, and goes on when asked', async (state, why, name) => {
    const wishes = await show(known([], waiting(state)));
    screen.getByText(why);
    fireEvent.click(button(name));
    expect(wishes).toEqual(['resume']);
  });

  it.each<[DownloadState, RegExp]>([
    ['offline', /^Waiting for a network/],
    ['server', /^The server does not answer/],
  ])('says that it is %s, and goes on by itself', async (state, why) => {
    await show(known([], waiting(state)));
    screen.getByText(why);
    button('Pause');
  });

  it('says so where nothing can be kept', async () => {
    await show({ ...NO_PACKS, progress: { ...NO_PACKS.progress, state: 'closed' } });
    screen.getByText(/does not let pages keep files/);
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  it('says what was damaged, and what was mended', async () => {
    await show(known([], { lost: ['shared'] }));
    screen.getByText(/fetching them again/);
    cleanup();
    await show(known([], { isMended: true }));
    screen.getByText(/Everything is complete/);
  });
});

describe('the sheet', () => {
  it('adds one place, and removes one that is there', async () => {
    const wishes = await show(known(['shared', FIRST ?? '', `${FIRST}/en`]));
    fireEvent.click(button('Choose places, detail and voice'));
    const [first, second] = within(screen.getByRole('dialog')).getAllByRole('listitem');
    within(first as HTMLElement).getByText('On the phone · 1.4 MB');
    within(second as HTMLElement).getByText('Not downloaded · 1.4 MB');
    fireEvent.click(within(second as HTMLElement).getByRole('button', { name: /^Download / }));
    fireEvent.click(within(first as HTMLElement).getByRole('button', { name: /^Remove / }));
    expect(wishes).toEqual([`add ${SECOND}`, `remove ${FIRST}`]);
  });

  it('removes everything only when it is asked twice', async () => {
    const wishes = await show(known(['shared', FIRST ?? '', `${FIRST}/en`]));
    fireEvent.click(button('Choose places, detail and voice'));
    fireEvent.click(button('Remove everything from the phone'));
    expect(wishes).toEqual([]);
    fireEvent.click(button('Yes, remove everything'));
    expect(wishes).toEqual([`remove ${FIRST} ${SECOND}`]);
  });
});

describe('bytes', () => {
  it.each([
    [1, 'en', '0.1\u00a0MB'],
    [9_940_000, 'vi', '10\u00a0MB'],
    [4_610_000, 'fr', '4,7\u00a0Mo'],
    [23_100_000, 'vi', '24\u00a0MB'],
  ] as const)('%i in %s are %s', (bytes, locale, text) => {
    expect(formatBytes(bytes, locale)).toBe(text);
  });

  it('are told in the words of the language', () => {
    const { progress } = waiting('downloading');
    const left = { unit: 'seconds', count: 20 } as const;
    expect(progressWords({ ...progress, left }, STRINGS.vi, 'vi').replace(/\s/g, ' ')).toBe(
      'Đang tải: 1 MB trong 3,6 MB, còn khoảng 20 giây',
    );
  });
});
