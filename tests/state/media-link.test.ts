import { describe, expect, it } from 'vitest';
import { createScriptedFloor } from '#adapters/audio/scripted-floor.ts';
import { createScriptedMediaControls } from '#adapters/audio/scripted-media-controls.ts';
import { createScriptedNarrator } from '#adapters/audio/scripted-narrator.ts';
import { createMemoryPreferences } from '#adapters/storage/memory-preferences.ts';
import type { NarrationVoice } from '#domain/ports/narrator.ts';
import { linkMediaControls } from '#state/media-link.ts';
import { createNarrationPlaces } from '#state/narration-places.ts';
import { createNarrationStore } from '#state/narration-store.ts';
import { STORY, TRACK } from './narration-fixture.ts';

const FILED = STORY.map((one, at) => ({
  ...one,
  clip: {
    url: '/narration/thai-hoa/vi/story.mp3',
    startMs: at * 1_000,
    endMs: at * 1_000 + 800,
    fileMs: 3_000,
    voice: 'synthetic' as const,
  },
}));

function linked(voice: NarrationVoice) {
  const narrator = createScriptedNarrator(voice);
  const places = createNarrationPlaces(createMemoryPreferences());
  const store = createNarrationStore({ narrator, floor: createScriptedFloor(), places });
  const controls = createScriptedMediaControls();
  linkMediaControls(store, controls, ({ siteId, kind }) =>
    siteId === 'unknown'
      ? null
      : { title: kind, site: siteId, app: 'Huế Hiện', pictureUrl: '/a.jpg' },
  );
  store.load(TRACK, FILED);
  return { store, narrator, controls };
}

describe('linkMediaControls', () => {
  it('shows what is told from the first word on, with the place in its file', () => {
    const { store, narrator, controls } = linked('synthetic');
    expect(controls.shown).toEqual([]);
    store.play();
    narrator.advance();
    store.pause();
    expect(controls.shown.at(-2)).toBe('story – thai-hoa: playing 1000/3000 ×1');
    expect(controls.shown.at(-1)).toMatch(/^story – thai-hoa: paused/);
    store.stop();
    expect(controls.shown.at(-1)).toBe('hidden');
  });

  it('a voice without a file has no length', () => {
    const { store, controls } = linked('device');
    store.play();
    expect(controls.shown.at(-1)).toBe('story – thai-hoa: playing');
  });

  it('tells nothing twice', () => {
    const { store, controls } = linked('device');
    store.play();
    const before = controls.shown.length;
    store.setState({ heldBy: null });
    expect(controls.shown).toHaveLength(before);
  });

  it('a track without a card is not shown', () => {
    const { store, controls } = linked('device');
    store.load({ ...TRACK, siteId: 'unknown' }, FILED);
    store.play();
    expect(controls.shown).toEqual([]);
  });

  it.each([
    [{ name: 'next' }, 1],
    [{ name: 'forward' }, 1],
    [{ name: 'seek', toMs: 2_500 }, 2],
    [{ name: 'previous' }, 0],
    [{ name: 'back' }, 0],
  ] as const)('obeys %o', (command, index) => {
    const { store, controls } = linked('synthetic');
    store.play();
    controls.press(command);
    expect(store.getState()).toMatchObject({ status: 'playing', index });
  });

  it('plays and pauses', () => {
    const { store, controls } = linked('synthetic');
    controls.press({ name: 'play' });
    expect(store.getState().status).toBe('playing');
    controls.press({ name: 'pause' });
    expect(store.getState().status).toBe('paused');
  });
});
