import { describe, expect, it } from 'vitest';
import { aDevice, GATE, heldIds, LIGHT_VI, OF_GATE, settle, started } from './pack-bench.ts';

/** A tab whose line stops after two pieces, with the last of the first pack under way, until it is let go. */
async function held(device = aDevice()) {
  const tab = await started(device);
  const { fetch } = tab.source;
  let letGo = () => {};
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let begun = 0;
  tab.source.fetch = async (...given) => {
    begun += 1;
    if (begun > 2) await gone;
    return fetch(...given);
  };
  const asked = () => tab.source.asked.map(({ sha256 }) => sha256);
  return { ...tab, asked, letGo };
}

/** The same in the middle of a download by hand. */
async function inTheMiddle(device = aDevice()) {
  const tab = await held(device);
  tab.downloads.add([GATE], LIGHT_VI);
  await settle();
  expect(tab.asked().length).toBe(2);
  return tab;
}

/** Pieces of the first site, in the order in which they are wanted. */
function piecesOfGate({ server }: ReturnType<typeof aDevice>): readonly string[] {
  const files = OF_GATE.flatMap((id) => server.list.packs.find((pack) => pack.id === id)?.files);
  return files.flatMap((file) => file?.chunks.map(({ sha256 }) => sha256) ?? []);
}

/** The worker keeps these pieces and tells the pages. */
function keep({ server, disk, openTab }: ReturnType<typeof aDevice>, pieces: readonly string[]) {
  for (const sha256 of pieces) {
    const content = server.pieces.get(sha256);
    if (content !== undefined) disk.chunks.set(sha256, content);
  }
  openTab().tab.tell({ type: 'changed' });
}

describe('a page that is hidden', () => {
  it('gives what it lacks of a download by hand to the system, and begins nothing more itself', async () => {
    const device = aDevice();
    const { visibility, background, asked, letGo } = await inTheMiddle(device);
    visibility.show(false);
    expect(background.begun).toEqual([piecesOfGate(device).slice(2)]);
    letGo();
    await settle();
    expect(asked()).toEqual(piecesOfGate(device).slice(0, 3));
  });

  it('goes on when the system has ended, with what the worker did not get', async () => {
    const device = aDevice();
    const { visibility, background, asked, letGo } = await inTheMiddle(device);
    visibility.show(false);
    letGo();
    await settle();
    background.running = null;
    keep(device, piecesOfGate(device).slice(3, 14));
    await settle();
    expect(asked()).toEqual([...piecesOfGate(device).slice(0, 3), piecesOfGate(device)[14]]);
    expect(heldIds(device)).toEqual(OF_GATE);
  });

  it('waits while the system brings something, and goes on beside one that brings nothing', async () => {
    const device = aDevice();
    const { visibility, background, clock, letGo } = await inTheMiddle(device);
    visibility.show(false);
    letGo();
    await settle();
    for (const receivedBytes of [10, 20, 30]) {
      background.receivedBytes = receivedBytes;
      clock.advance(30_000);
      await settle();
    }
    clock.advance(30_000);
    await settle();
    expect(heldIds(device)).toEqual([]);
    clock.advance(30_000);
    await settle();
    expect(heldIds(device)).toEqual(OF_GATE);
    expect(background.running).not.toBeNull();
  });

  it('goes on by itself when the system refuses', async () => {
    const device = aDevice();
    device.background.refuses = true;
    const { visibility, letGo } = await inTheMiddle(device);
    visibility.show(false);
    letGo();
    await settle();
    expect(device.background.begun.length).toBe(1);
    expect(heldIds(device)).toEqual(OF_GATE);
  });

  it('that waits for a network leaves that to the system', async () => {
    const device = aDevice();
    const { downloads, connection, visibility, background } = await started(device);
    connection.set({ isOnline: false });
    downloads.add([GATE], LIGHT_VI);
    await settle();
    visibility.show(false);
    expect(background.begun).toEqual([piecesOfGate(device)]);
  });

  it('gives away nothing that nobody asked for', async () => {
    const { downloads, visibility, background } = await held();
    downloads.open(GATE, LIGHT_VI);
    await settle();
    visibility.show(false);
    expect(background.begun).toEqual([]);
  });

  it('gives away nothing that another tab brings', async () => {
    const device = aDevice();
    const other = await started(device);
    await inTheMiddle(device);
    other.visibility.show(false);
    expect(device.background.begun).toEqual([]);
  });

  it('gives away nothing that is paused, or whole', async () => {
    const device = aDevice();
    const { downloads, visibility, background, letGo } = await inTheMiddle(device);
    downloads.pause();
    letGo();
    await settle();
    visibility.show(false);
    expect(background.begun).toEqual([]);
    visibility.show(true);
    downloads.resume();
    await settle();
    expect(heldIds(device)).toEqual(OF_GATE);
    visibility.show(false);
    expect(background.begun).toEqual([]);
  });
});

describe('a page that is seen', () => {
  it('takes the download back, waits for what the worker keeps, and fetches only the rest', async () => {
    const device = aDevice();
    const { visibility, background, asked, letGo } = await inTheMiddle(device);
    visibility.show(false);
    letGo();
    await settle();
    background.onAbort = () => keep(device, piecesOfGate(device).slice(3, 12));
    visibility.show(true);
    await settle();
    expect(background.running).toBeNull();
    const pieces = piecesOfGate(device);
    expect(asked()).toEqual([...pieces.slice(0, 3), ...pieces.slice(12)]);
    expect(heldIds(device)).toEqual(OF_GATE);
  });

  it('does not wait for ever for a worker that says nothing', async () => {
    const device = aDevice();
    const { visibility, clock, letGo } = await inTheMiddle(device);
    visibility.show(false);
    letGo();
    await settle();
    visibility.show(true);
    await settle();
    expect(heldIds(device)).toEqual([]);
    clock.advance(5_000);
    await settle();
    expect(heldIds(device)).toEqual(OF_GATE);
  });

  it('does not wait for ever for a browser that does not answer', async () => {
    const device = aDevice();
    device.background.received = () => new Promise(() => {});
    const { downloads, clock } = await started(device);
    downloads.add([GATE], LIGHT_VI);
    for (let seconds = 0; seconds < 40; seconds += 10) {
      clock.advance(10_000);
      await settle();
    }
    expect(heldIds(device)).toEqual(OF_GATE);
  });

  it('takes back when it is opened what a page before it gave away', async () => {
    const device = aDevice();
    const { visibility, kill, background } = await inTheMiddle(device);
    visibility.show(false);
    kill();
    background.onAbort = () => keep(device, piecesOfGate(device).slice(2));
    const { source } = await started(device);
    expect(background.running).toBeNull();
    expect(source.asked).toEqual([]);
    expect(heldIds(device)).toEqual(OF_GATE);
  });

  it('leaves paused what the visitor ended in the list of the system', async () => {
    const device = aDevice();
    const { visibility, kill, background, disk } = await inTheMiddle(device);
    visibility.show(false);
    kill();
    background.running = null;
    disk.wanted = { ...disk.wanted, isPaused: true };
    const { source, state } = await started(device);
    expect(state().progress.state).toBe('paused');
    expect(source.asked).toEqual([]);
  });
});
