import { describe, expect, it } from 'vitest';
import { createScriptedNarrator } from '#adapters/audio/scripted-narrator.ts';
import type { NarrationSentence } from '#domain/ports/narrator.ts';
import { createNarrationStore } from '#state/narration-store.ts';

function sentence(text: string): NarrationSentence {
  return {
    segmentId: 'one',
    text,
    locale: 'vi',
    readingMs: 1000,
    recordedUrl: null,
    syntheticUrl: null,
  };
}

const STORY = [sentence('Một.'), sentence('Hai.'), sentence('Ba.')];

function told() {
  const narrator = createScriptedNarrator('device');
  const store = createNarrationStore(narrator);
  store.load(STORY);
  return { narrator, store };
}

describe('createNarrationStore', () => {
  it('is idle at the first sentence until it is played', () => {
    const { store } = told();
    expect(store.getState()).toEqual({ status: 'idle', sentences: STORY, index: 0, voice: null });
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
  });

  it('pauses and goes on with the sentence that was being spoken', () => {
    const { store, narrator } = told();
    store.play();
    narrator.advance();
    store.pause();
    expect(store.getState()).toMatchObject({ status: 'paused', index: 1 });
    store.play();
    expect(narrator.calls.at(-1)).toBe('play from 1');
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
    const english = [sentence('One.'), sentence('Two.'), sentence('Three.')];
    store.load(english);
    expect(store.getState()).toMatchObject({ status: 'playing', index: 1, sentences: english });
  });

  it('a site without a story stays silent', () => {
    const narrator = createScriptedNarrator();
    const store = createNarrationStore(narrator);
    store.load([]);
    store.play();
    expect(store.getState()).toEqual({ status: 'idle', sentences: [], index: 0, voice: null });
    expect(narrator.calls).not.toContain('play from 0');
  });

  it('stop forgets the place', () => {
    const { store, narrator } = told();
    store.play();
    narrator.advance();
    store.stop();
    expect(store.getState()).toMatchObject({ status: 'idle', index: 0, voice: null });
  });
});
