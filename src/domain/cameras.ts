/** Which way a camera looks, as its name or its track says. */
export type CameraFacing = 'environment' | 'user' | 'unknown';

/** A camera that can be chosen; browsers tell names only to pages that were allowed one. */
export type CameraDevice = { id: string; label: string; facing: CameraFacing };

const FRONT = /front|user|selfie|facetime|trước|avant|vorder/i;
const BACK = /back|rear|environment|sau|arrière|rück/i;
/** Chrome on Android: "camera2 0, facing back". */
const NUMBERED_BACK = /camera\d? (\d+), facing back/i;

/** Reads a camera's name as browsers write it, in the languages of this house's visitors. */
export function facingOf(label: string): CameraFacing {
  if (FRONT.test(label)) return 'user';
  return BACK.test(label) ? 'environment' : 'unknown';
}

/**
 * The main camera on the back, where their names number several: Android counts it first, and Chrome
 * may open an ultra-wide one in its place (github.com/w3c/mediacapture-extensions/issues/20). Null
 * where nothing is to be chosen.
 */
export function mainBackCamera(cameras: readonly CameraDevice[]): CameraDevice | null {
  const numbered = cameras.flatMap((camera) => {
    const number = NUMBERED_BACK.exec(camera.label)?.[1];
    return number === undefined ? [] : [{ camera, number: Number(number) }];
  });
  if (numbered.length < 2) return null;
  return numbered.reduce((first, next) => (next.number < first.number ? next : first)).camera;
}

/** The likeliest first: the main one on the back, the front one, then the rest in the browser's order. */
export function orderCameras(cameras: readonly CameraDevice[]): readonly CameraDevice[] {
  const main = mainBackCamera(cameras) ?? cameras.find(({ facing }) => facing === 'environment');
  const front = cameras.find(({ facing }) => facing === 'user');
  const first = [main, front].filter((camera) => camera !== undefined);
  return [...first, ...cameras.filter((camera) => !first.includes(camera))];
}

/** The one that a tap on "other camera" goes to; null where there is no other. */
export function otherCamera(
  cameras: readonly CameraDevice[],
  currentId: string | null,
): CameraDevice | null {
  if (cameras.length < 2) return null;
  const at = cameras.findIndex(({ id }) => id === currentId);
  return cameras[(at + 1) % cameras.length] ?? null;
}
