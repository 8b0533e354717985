import { expect, it } from 'vitest';
import { createScriptedVisibility } from '#adapters/device/scripted-visibility.ts';
import { WakeLockScreen } from '#adapters/device/wake-lock.ts';

/** A browser that counts its locks, and takes none back by itself. */
function setUp({ refuses = false } = {}) {
  const visibility = createScriptedVisibility();
  let locks = 0;
  let asked = 0;
  const request = async () => {
    asked += 1;
    if (refuses) throw new DOMException('battery', 'NotAllowedError');
    locks += 1;
    return {
      release: async () => {
        locks -= 1;
      },
    };
  };
  const screen = new WakeLockScreen({ visibility, request });
  const settled = async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
    return locks;
  };
  return { screen, visibility, settled, asked: () => asked };
}

it('holds one lock however often it is asked, and gives it back', async () => {
  const { screen, settled, asked } = setUp();
  screen.hold();
  screen.hold();
  expect(await settled()).toBe(1);
  expect(asked()).toBe(1);
  screen.release();
  expect(await settled()).toBe(0);
});

it('lets go while the page is hidden, and holds again after', async () => {
  const { screen, visibility, settled } = setUp();
  screen.hold();
  visibility.show(false);
  expect(await settled()).toBe(0);
  visibility.show(true);
  expect(await settled()).toBe(1);
});

it('asks for nothing on a hidden page, and watches it no more once released', async () => {
  const { screen, visibility, settled, asked } = setUp();
  visibility.show(false);
  screen.hold();
  expect(asked()).toBe(0);
  screen.release();
  visibility.show(true);
  expect(await settled()).toBe(0);
  expect(visibility.listeners).toBe(0);
});

it('gives back a lock that came after it was released', async () => {
  const { screen, settled } = setUp();
  screen.hold();
  screen.release();
  expect(await settled()).toBe(0);
});

it('goes on without a lock where it is refused, or where there is none', async () => {
  const { screen, settled } = setUp({ refuses: true });
  screen.hold();
  expect(await settled()).toBe(0);
  screen.release();
  const none = new WakeLockScreen({ visibility: createScriptedVisibility(), request: undefined });
  none.hold();
  none.release();
});
