import { describe, expect, it, vi } from 'vitest';
import { createChimes } from '#adapters/audio/chimes.ts';

/** As much of Web Audio as a chime asks for; every tone leaves its pitch and its loudest moment. */
function fakeContext() {
  const tones: { pitch: number; peak: number; begin: number }[] = [];
  const context = {
    currentTime: 10,
    destination: {},
    resume: vi.fn<() => Promise<void>>(() => Promise.resolve()),
    createGain: () => {
      const gain = {
        setValueAtTime: () => {},
        linearRampToValueAtTime: (peak: number) => {
          const tone = tones.at(-1);
          if (tone !== undefined) tone.peak = peak;
        },
        exponentialRampToValueAtTime: () => {},
      };
      return { gain, connect: (next: unknown) => next };
    },
    createOscillator: () => {
      const tone = { pitch: 0, peak: 0, begin: 0 };
      tones.push(tone);
      const frequency = {
        set value(pitch: number) {
          tone.pitch = pitch;
        },
      };
      return {
        frequency,
        connect: (next: unknown) => next,
        start: (begin: number) => {
          tone.begin = begin;
        },
        stop: () => {},
      };
    },
  };
  return { tones, context: context as unknown as AudioContext };
}

const ready = () => new Promise((resolve) => setTimeout(resolve));

describe('createChimes', () => {
  it('rings after a tap has let the sound out, and not before', async () => {
    const { tones, context } = fakeContext();
    const createContext = vi.fn<() => AudioContext>(() => context);
    const chimes = createChimes({ createContext, isOn: () => true, isSpeaking: () => false });
    chimes.ring('photo');
    await ready();
    expect(createContext).not.toHaveBeenCalled();
    chimes.unlock();
    chimes.unlock();
    chimes.ring('photo');
    await ready();
    expect(createContext).toHaveBeenCalledTimes(1);
    expect(tones.map(({ pitch }) => Math.round(pitch))).toEqual([988, 2722, 5338]);
  });

  it('goes up when the palace rises', async () => {
    const { tones, context } = fakeContext();
    const chimes = createChimes({
      createContext: () => context,
      isOn: () => true,
      isSpeaking: () => false,
    });
    chimes.unlock();
    chimes.ring('rise');
    await ready();
    const lowest = tones.filter((_tone, index) => index % 3 === 0);
    expect(lowest.map(({ pitch }) => pitch)).toEqual([440, 587.3, 880]);
    expect(lowest.map(({ begin }) => begin)).toEqual([10, 10.28, 10.62]);
  });

  it('is much softer while somebody speaks', async () => {
    const { tones, context } = fakeContext();
    let isSpeaking = false;
    const chimes = createChimes({
      createContext: () => context,
      isOn: () => true,
      isSpeaking: () => isSpeaking,
    });
    chimes.unlock();
    chimes.ring('photo');
    await ready();
    isSpeaking = true;
    chimes.ring('photo');
    await ready();
    expect((tones[3]?.peak ?? 1) / (tones[0]?.peak ?? 0)).toBeLessThan(0.3);
  });

  it('makes no sound, and opens nothing, for whoever switched it off', async () => {
    const { tones, context } = fakeContext();
    const createContext = vi.fn<() => AudioContext>(() => context);
    let isOn = false;
    const chimes = createChimes({ createContext, isOn: () => isOn, isSpeaking: () => false });
    chimes.unlock();
    chimes.ring('rise');
    expect(createContext).not.toHaveBeenCalled();
    isOn = true;
    chimes.unlock();
    isOn = false;
    chimes.ring('rise');
    await ready();
    expect(tones).toEqual([]);
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('no sound');
      },
    ],
    ['has none', () => null],
  ])('is silent where the browser %s', (_what, createContext) => {
    const chimes = createChimes({ createContext, isOn: () => true, isSpeaking: () => false });
    expect(() => {
      chimes.unlock();
      chimes.ring('rise');
    }).not.toThrow();
  });
});
