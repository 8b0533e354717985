import { expect, test, vi } from 'vitest';
import { keepAudioSession } from '#adapters/audio/audio-session.ts';

test('asks to be heard as a speaker is, and leaves the sound to others after', () => {
  const session = Object.assign(new EventTarget(), { type: 'auto', state: 'active' });
  const interrupted = vi.fn<() => void>();
  const keeper = keepAudioSession({ audioSession: session } as unknown as Navigator, interrupted);
  keeper.claim();
  expect(session.type).toBe('playback');
  session.dispatchEvent(new Event('statechange'));
  expect(interrupted).not.toHaveBeenCalled();
  session.state = 'interrupted';
  session.dispatchEvent(new Event('statechange'));
  expect(interrupted).toHaveBeenCalledTimes(1);
  keeper.release();
  expect(session.type).toBe('auto');
});

test('a browser without sessions needs none', () => {
  const keeper = keepAudioSession({} as Navigator, () => {});
  expect(() => {
    keeper.claim();
    keeper.release();
  }).not.toThrow();
});
