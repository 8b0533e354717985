import { afterEach, expect, test, vi } from 'vitest';
import { createMediaSession } from '#adapters/audio/media-session.ts';
import type { MediaCommand } from '#domain/ports/media-controls.ts';

afterEach(() => vi.unstubAllGlobals());

const CARD = {
  title: 'Lời kể',
  site: 'Điện Thái Hòa',
  app: 'Huế Hiện',
  pictureUrl: '/share/thai-hoa-vi.jpg',
};

function setUp() {
  const cards: unknown[] = [];
  vi.stubGlobal(
    'MediaMetadata',
    class {
      constructor(card: unknown) {
        cards.push(card);
      }
    },
  );
  const handlers = new Map<string, (details: { seekTime?: number }) => void>();
  const positions: unknown[] = [];
  const session = {
    metadata: null as unknown,
    playbackState: 'none',
    setPositionState: (state?: unknown) => positions.push(state ?? null),
    setActionHandler: (action: string, handler: () => void) => {
      if (action === 'seekto') throw new TypeError('not known');
      handlers.set(action, handler);
    },
  };
  const controls = createMediaSession({ mediaSession: session } as unknown as Navigator);
  return { controls, session, cards, handlers, positions };
}

test('shows what is told, how far it is, and leaves nothing behind', () => {
  const { controls, session, cards, positions } = setUp();
  controls.show(CARD, 'playing', { atMs: 12_000, ofMs: 10_000, rate: 1.5 });
  controls.show(CARD, 'paused', null);
  expect(cards).toEqual([
    {
      title: 'Lời kể',
      artist: 'Điện Thái Hòa',
      album: 'Huế Hiện',
      artwork: [{ src: '/share/thai-hoa-vi.jpg' }],
    },
  ]);
  expect(session.playbackState).toBe('paused');
  expect(positions).toEqual([{ duration: 10, position: 10, playbackRate: 1.5 }, null]);
  controls.hide();
  expect([session.metadata, session.playbackState]).toEqual([null, 'none']);
});

test('hands on the buttons that the browser knows', () => {
  const { controls, handlers } = setUp();
  const commands: MediaCommand[] = [];
  controls.onCommand((command) => commands.push(command));
  for (const action of [
    'play',
    'pause',
    'nexttrack',
    'previoustrack',
    'seekforward',
    'seekbackward',
  ])
    handlers.get(action)?.({});
  expect(commands.map(({ name }) => name)).toEqual([
    'play',
    'pause',
    'next',
    'previous',
    'forward',
    'back',
  ]);
});

test('a browser without the API shows nothing', () => {
  const controls = createMediaSession({} as Navigator);
  expect(() => controls.show(CARD, 'playing', null)).not.toThrow();
});
