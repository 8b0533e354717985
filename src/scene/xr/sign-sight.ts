import { createSpotAgreement } from '#domain/agreed-spot.ts';
import type { Matrix4 } from '#domain/pose.ts';
import type { SignLocator, SignPicture } from '#domain/ports/sign-locator.ts';
import { composePoses, signSpot, type SignSpot } from '#domain/sign-spot.ts';

/** A pose that is trusted less says little of a heading. */
const LEAST_QUALITY = 0.5;

/** What a picture of the session's camera was taken with. */
export type SightView = Pick<SignPicture, 'intrinsics' | 'timeMs' | 'turned'> & {
  /** The camera's frame to the room's. */
  roomFromCamera: Matrix4;
};

/** Shows a session's pictures to a locator, one at a time, and says when enough sightings agree. */
export type SignSight = {
  /** Whether it waits for a picture. */
  readonly isFree: boolean;
  /** The bytes to fill with the next picture, of this length; null while it looks at one. */
  bytes: (length: number) => Uint8Array<ArrayBuffer> | null;
  /** Looks at the picture that the bytes hold by now. */
  look: (view: SightView) => void;
  dispose: () => void;
};

/**
 * `printScale` is the print's size over the assumed one. `spot` is told where the sign is, `lost`
 * when the locator has failed, after which nothing comes.
 */
export function createSignSight(
  locator: SignLocator,
  printScale: number,
  on: { spot: (spot: SignSpot) => void; lost: () => void },
): SignSight {
  const agreement = createSpotAgreement();
  let luma: Uint8Array<ArrayBuffer> | null = new Uint8Array(0);
  let posture: SignSpot['posture'] = 'hanging';
  let isOver = false;

  function end(): void {
    if (isOver) return;
    isOver = true;
    locator.dispose();
  }

  async function ask(picture: SignPicture, roomFromCamera: Matrix4): Promise<void> {
    const answer = await locator.locate(picture);
    luma = answer.luma;
    if (isOver) return;
    const { sign } = answer;
    if (sign === null || sign.quality < LEAST_QUALITY) return;
    const spot = signSpot(
      composePoses(roomFromCamera, atScale(sign.modelView, printScale)),
      posture,
    );
    posture = spot.posture;
    const agreed = agreement.see(spot);
    if (agreed !== null) on.spot(agreed);
  }

  return {
    get isFree() {
      return luma !== null && !isOver;
    },
    bytes(length) {
      if (luma === null || isOver) return null;
      if (luma.length !== length) luma = new Uint8Array(length);
      return luma;
    },
    look({ roomFromCamera, ...view }) {
      if (luma === null || isOver) return;
      const picture = { ...view, luma };
      luma = null;
      ask(picture, roomFromCamera).catch(() => {
        if (isOver) return;
        end();
        on.lost();
      });
    },
    dispose: end,
  };
}

/** A pose measured in the assumed print's metres, in those of the real one. */
function atScale(modelView: Matrix4, printScale: number): Matrix4 {
  return modelView.map((value, index) => (index >= 12 && index < 15 ? value * printScale : value));
}
