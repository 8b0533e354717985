import { afterEach, expect, test, vi } from 'vitest';
import { createTabFloor } from '#adapters/audio/tab-floor.ts';

afterEach(() => vi.unstubAllGlobals());

/** Channels of one browser: what one posts the others hear. */
function stubChannels() {
  const all: EventTarget[] = [];
  vi.stubGlobal(
    'BroadcastChannel',
    class extends EventTarget {
      constructor() {
        super();
        all.push(this);
      }
      postMessage() {
        for (const other of all) if (other !== this) other.dispatchEvent(new Event('message'));
      }
    },
  );
}

test('who takes the floor takes it from the others, and not from itself', () => {
  stubChannels();
  const [older, newer] = [createTabFloor(), createTabFloor()];
  const lost: string[] = [];
  older.onLost(() => lost.push('older'));
  newer.onLost(() => lost.push('newer'));
  newer.take();
  expect(lost).toEqual(['older']);
});

test('a browser without channels has the floor to itself', () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  Reflect.deleteProperty(globalThis, 'BroadcastChannel');
  expect(() => createTabFloor().take()).not.toThrow();
});
