import { describe, expect, it } from 'vitest';
import { ScriptedCamera } from '#adapters/camera/scripted-camera.ts';
import { CAMERA_FAILURES } from '#domain/ports/camera-source.ts';

const never = () => new AbortController().signal;

describe('ScriptedCamera', () => {
  it.each(CAMERA_FAILURES)('fails as %s and then opens', async (failure) => {
    const camera = new ScriptedCamera([
      { does: 'fail', failure },
      { does: 'open', picture: 'a picture' },
    ]);
    await expect(camera.open(never())).rejects.toMatchObject({ failure });
    const feed = await camera.open(never());
    expect(feed).toMatchObject({ picture: 'a picture', kind: 'camera', setTorch: null });
    expect(camera.isRunning).toBe(true);
    feed.stop();
    expect(camera.isRunning).toBe(false);
  });

  it('hangs until it is aborted', async () => {
    const controller = new AbortController();
    const opening = new ScriptedCamera([{ does: 'hang' }]).open(controller.signal);
    controller.abort();
    await expect(opening).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('tells the listeners when it is taken away, unless the feed was stopped', async () => {
    const camera = new ScriptedCamera([{ does: 'open', picture: null, torch: true }]);
    const feed = await camera.open(never());
    let ended = 0;
    feed.onEnded(() => {
      ended += 1;
    });
    await feed.setTorch?.(true);
    expect(camera.isTorchOn).toBe(true);
    camera.takeAway();
    camera.takeAway();
    expect(ended).toBe(1);
  });
});
