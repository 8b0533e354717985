import type { CameraFailure } from '#domain/ports/camera-source.ts';
import type { Clock } from '#domain/ports/clock.ts';

/** A track that gives nothing for so long, while it should, is as good as gone. */
export const MUTED_AFTER_MS = 6_000;

export type EndWatch = {
  /** A track that rests gives nothing either, and means no harm. */
  rest(isResting: boolean): void;
  end(): void;
};

/** Calls back once when a track ends, or stays without pictures. */
export function watchEnd(
  track: MediaStreamTrack,
  clock: Pick<Clock, 'after'>,
  onEnd: () => void,
): EndWatch {
  let isResting = false;
  let cancel = () => {};
  const wait = () => {
    cancel();
    if (isResting || !track.muted) return;
    cancel = clock.after(MUTED_AFTER_MS, finish);
  };
  const end = () => {
    cancel();
    track.removeEventListener('ended', finish);
    track.removeEventListener('mute', wait);
    track.removeEventListener('unmute', wait);
  };
  function finish(): void {
    end();
    onEnd();
  }
  track.addEventListener('ended', finish);
  track.addEventListener('mute', wait);
  track.addEventListener('unmute', wait);
  return {
    rest: (resting) => {
      isResting = resting;
      wait();
    },
    end,
  };
}

/** Why a running camera is gone, as far as the browser tells: its permission, the device, or somebody else. */
export async function whyEnded(
  cameraId: string | null,
  asked: {
    state: () => Promise<PermissionState | 'unknown'>;
    devices: () => Promise<readonly Pick<MediaDeviceInfo, 'kind' | 'deviceId'>[]>;
  },
): Promise<CameraFailure> {
  if ((await asked.state()) === 'denied') return 'denied';
  const devices = await asked.devices().catch(() => null);
  if (devices === null) return 'ended';
  const cameras = devices.filter(({ kind }) => kind === 'videoinput');
  const isThere = cameras.some(({ deviceId }) => cameraId === null || deviceId === cameraId);
  return isThere ? 'ended' : 'removed';
}
