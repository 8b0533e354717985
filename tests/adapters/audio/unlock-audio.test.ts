// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { unlockAudio } from '#adapters/audio/unlock-audio.ts';

test('plays a moment of silence from the app’s own origin', () => {
  const audio = document.createElement('audio');
  const play = vi.spyOn(audio, 'play').mockResolvedValue();
  unlockAudio(audio);
  expect(audio.getAttribute('src')).toBe('/narration/silence.mp3');
  expect(play).toHaveBeenCalledTimes(1);
});

test('a browser that refuses is no error', async () => {
  const audio = document.createElement('audio');
  const refusal = Promise.reject(new Error('no tap'));
  vi.spyOn(audio, 'play').mockReturnValue(refusal);
  unlockAudio(audio);
  await expect(refusal).rejects.toThrow('no tap');
});
