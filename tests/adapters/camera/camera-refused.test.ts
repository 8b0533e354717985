import { describe, expect, it } from 'vitest';
import { MUTED_AFTER_MS } from '#adapters/camera/camera-end.ts';
import { camera, fakeStream, type Given, never, rejects, settled } from './fake-camera.ts';

describe('a camera that is refused', () => {
  it.each([
    ['denied', 'Permission denied', 'denied', 0],
    ['prompt', 'Permission dismissed', 'dismissed', 0],
    // Safari and Firefox say the same words in each case.
    ['prompt', 'The request is not allowed', 'dismissed', 900],
    ['prompt', 'The request is not allowed', 'denied', 20],
    ['prompt', 'Permission denied', 'denied', 900],
    ['prompt', 'Permission denied by system', 'denied-by-system', 0],
    ['granted', 'Permission denied', 'denied-by-system', 0],
    ['denied', 'Permission dismissed', 'denied', 0],
  ] as const)('with %s, reads “%s” as %s', async (state, message, failure, afterMs) => {
    const { source, clock } = camera(
      [
        () => {
          clock.pass(afterMs);
          return rejects('NotAllowedError', message)();
        },
      ],
      { state },
    );
    await expect(source.open(never())).rejects.toMatchObject({ failure });
  });

  it('tells a page in another page from one that was denied', async () => {
    const { source } = camera([rejects('NotAllowedError')], { isAllowedHere: () => false });
    await expect(source.open(never())).rejects.toMatchObject({ failure: 'framed' });
  });
});

describe('a camera that is taken away', () => {
  it.each([
    ['ended', { state: 'granted' }],
    ['denied', { state: 'denied' }],
    ['removed', { devices: [] }],
  ] as const)('tells once that the camera was taken away: %s', async (why, given) => {
    const { stream, track } = fakeStream();
    const { source } = camera([() => Promise.resolve(stream)], given as Given);
    const feed = await source.open(never());
    const told: string[] = [];
    feed.onEnded((reason) => told.push(reason));
    track.dispatchEvent(new Event('ended'));
    track.dispatchEvent(new Event('ended'));
    await settled();
    expect(told).toEqual([why]);
  });

  it('takes a track that stays muted for gone, unless it rests or was stopped', async () => {
    const { stream, track } = fakeStream();
    const { source, clock } = camera([() => Promise.resolve(stream)]);
    const feed = await source.open(never());
    const told: string[] = [];
    feed.onEnded((reason) => told.push(reason));
    track.muted = true;
    track.dispatchEvent(new Event('mute'));
    expect(clock.delays()).toEqual([MUTED_AFTER_MS]);
    track.muted = false;
    track.dispatchEvent(new Event('unmute'));
    expect(clock.delays()).toEqual([]);
    track.muted = true;
    track.dispatchEvent(new Event('mute'));
    clock.fire();
    await settled();
    expect(told).toEqual(['ended']);
    feed.stop();
    track.dispatchEvent(new Event('mute'));
    expect(told).toEqual(['ended']);
  });
});
