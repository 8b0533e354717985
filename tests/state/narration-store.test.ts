import { describe, expect, it } from 'vitest';
import { createScriptedFloor } from '#adapters/audio/scripted-floor.ts';
import { createScriptedNarrator } from '#adapters/audio/scripted-narrator.ts';
import { createMemoryPreferences } from '#adapters/storage/memory-preferences.ts';
import { createNarrationPlaces } from '#state/narration-places.ts';
import { createNarrationStore } from '#state/narration-store.ts';
import { ENGLISH, STORY, TRACK } from './narration-fixture.ts';

function told(kept = createMemoryPreferences()) {
  const narrator = createScriptedNarrator('device');
  const floor = createScriptedFloor();
  const places = createNarrationPlaces(kept);
  const store = createNarrationStore({ narrator, floor, places });
  store.load(TRACK, STORY);
  return { narrator, store, floor, kept };
}

describe('createNarrationStore', () => {
  it('is idle at the first sentence until it is played', () => {
    const { store } = told();
    expect(store.getState()).toEqual({
      status: 'idle',
      track: TRACK,
      sentences: STORY,
      index: 0,
      voice: null,
      heldBy: null,
      rate: 1,
    });
  });

  it('follows the narrator from sentence to sentence to the end', () => {
    const { store, narrator } = told();
    store.play();
    expect(store.getState()).toMatchObject({ status: 'playing', index: 0, voice: 'device' });
    narrator.advance();
    expect(store.getState()).toMatchObject({ status: 'playing', index: 1 });
    narrator.advance();
    narrator.advance();
    expect(store.getState()).toMatchObject({ status: 'finished', index: 2 });
  });

  it('begins anew after the end', () => {
    const { store, narrator } = told();
    store.play();
    for (const _ of STORY) narrator.advance();
    store.play();
    expect(store.getState()).toMatchObject({ status: 'playing', index: 0 });
    expect(narrator.calls.at(-1)).toBe('play from 0');
  });

  it('pauses and goes on within the sentence that was being spoken', () => {
    const { store, narrator } = told();
    store.play();
    narrator.advance();
    store.pause();
    expect(store.getState()).toMatchObject({ status: 'paused', index: 1 });
    store.play();
    expect(narrator.calls.at(-1)).toBe('resume 1');
  });

  it('after a skip it begins with the first word, of the same sentence too', () => {
    const { store, narrator } = told();
    store.play();
    store.pause();
    store.skipTo(0);
    store.play();
    expect(narrator.calls.at(-1)).toBe('play from 0');
  });

  it('playing what plays already does not begin anew', () => {
    const { store, narrator } = told();
    store.play();
    narrator.advance();
    store.play();
    expect(store.getState().index).toBe(1);
    expect(narrator.calls.filter((call) => call.startsWith('play'))).toEqual(['play from 0']);
  });

  it('skips within the story only, and keeps silent when it was silent', () => {
    const { store } = told();
    store.skipTo(99);
    expect(store.getState()).toMatchObject({ status: 'paused', index: 2 });
    store.skipTo(-1);
    expect(store.getState().index).toBe(0);
  });

  it('another language goes on at the same place', () => {
    const { store, narrator } = told();
    store.play();
    narrator.advance();
    store.load({ ...TRACK, locale: 'en' }, ENGLISH);
    expect(store.getState()).toMatchObject({ status: 'playing', index: 1, sentences: ENGLISH });
    expect(narrator.calls.at(-1)).toBe('play from 1');
  });

  it('another kind of the same site waits to be played', () => {
    const { store, narrator } = told();
    store.play();
    narrator.advance();
    store.load({ ...TRACK, kind: 'children' }, STORY);
    expect(store.getState()).toMatchObject({ status: 'idle', index: 0, voice: null });
    expect(narrator.calls.at(-1)).toBe('stop');
  });

  it('goes on where it was left, on another day, by site, kind and language', () => {
    const { store, narrator, kept } = told();
    store.play();
    narrator.advance();
    narrator.advance();
    store.stop();
    const { store: later } = told(kept);
    expect(later.getState()).toMatchObject({ status: 'paused', index: 2 });
    later.load({ ...TRACK, siteId: 'ngo-mon' }, STORY);
    expect(later.getState()).toMatchObject({ status: 'idle', index: 0 });
  });

  it('a story heard to its end begins anew on another day', () => {
    const { store, narrator, kept } = told();
    store.play();
    for (const _ of STORY) narrator.advance();
    expect(told(kept).store.getState()).toMatchObject({ status: 'idle', index: 0 });
  });

  it('takes the floor when it speaks, and pauses when another page takes it', () => {
    const { store, floor, narrator } = told();
    expect(floor.taken()).toBe(0);
    store.play();
    expect(floor.taken()).toBe(1);
    floor.lose();
    expect(store.getState()).toMatchObject({ status: 'paused', heldBy: 'other-page' });
    expect(narrator.calls.at(-1)).toBe('stop');
    store.play();
    expect(store.getState()).toMatchObject({ status: 'playing', heldBy: null });
  });

  it('a silent page loses nothing with the floor', () => {
    const { store, floor } = told();
    floor.lose();
    expect(store.getState()).toMatchObject({ status: 'idle', heldBy: null });
  });

  it('waits out a call, and goes on by itself when the sound is given back', () => {
    const { store, narrator } = told();
    store.play();
    narrator.interrupt();
    expect(store.getState()).toMatchObject({ status: 'paused', heldBy: 'interruption' });
    narrator.resume();
    expect(store.getState()).toMatchObject({ status: 'playing', heldBy: null });
  });

  it('waits at the sentence that was tapped during a call, whatever sound comes back', () => {
    const { store, narrator } = told();
    store.play();
    narrator.interrupt();
    store.skipTo(2);
    narrator.resume();
    expect(store.getState()).toMatchObject({ status: 'paused', index: 2, heldBy: null });
  });

  it('goes on at a tap after a call that gave nothing back', () => {
    const { store, narrator } = told();
    store.play();
    narrator.advance();
    narrator.interrupt();
    store.play();
    expect(narrator.calls.at(-1)).toBe('resume 1');
    expect(store.getState()).toMatchObject({ status: 'playing', heldBy: null });
  });

  it('hands on the speed and keeps it', () => {
    const { store, narrator } = told();
    store.setRate(1.25);
    expect([narrator.calls.at(-1), store.getState().rate]).toEqual(['rate 1.25', 1.25]);
  });

  it('a site without a story stays silent', () => {
    const { store, narrator, floor } = told();
    store.load({ ...TRACK, siteId: 'empty' }, []);
    store.play();
    expect(store.getState()).toMatchObject({ status: 'idle', sentences: [], index: 0 });
    expect([narrator.calls, floor.taken()]).toEqual([['stop', 'stop'], 0]);
  });

  it('stop leaves the track', () => {
    const { store, narrator } = told();
    store.play();
    narrator.advance();
    store.stop();
    expect(store.getState()).toMatchObject({ status: 'idle', track: null, index: 0, voice: null });
    // The play button of a headset, on a page that tells nothing.
    store.play();
    expect([store.getState().status, narrator.calls.at(-1)]).toEqual(['idle', 'stop']);
  });
});
