import { describe, expect, it } from 'vitest';
import { askOnce } from '#adapters/device/orientation-platform.ts';

describe('askOnce', () => {
  it('asks the person once, however many sensors want to know', async () => {
    let asked = 0;
    const ask = askOnce(() => {
      asked += 1;
      return Promise.resolve('granted');
    });
    expect(await Promise.all([ask(), ask()])).toEqual([true, true]);
    expect(await ask()).toBe(true);
    expect(asked).toBe(1);
  });

  it('asks in the same moment: iOS goes by the tap', () => {
    let asked = false;
    void askOnce(() => {
      asked = true;
      return 'granted';
    })();
    expect(asked).toBe(true);
  });

  it('asks anew after a refusal, and takes a failing question for one', async () => {
    const answers = [
      () => Promise.resolve('denied'),
      () => Promise.reject(new Error('not in a tap')),
      () => 'granted',
    ];
    const ask = askOnce(() => answers.shift()?.() ?? 'denied');
    expect([await ask(), await ask(), await ask()]).toEqual([false, false, true]);
  });
});
