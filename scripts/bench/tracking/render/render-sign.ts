import type { Rigid } from '#vision/geometry/rigid.ts';
import { clutterMip } from '../picture/clutter.ts';
import type { GreyPicture } from '../picture/grey-picture.ts';
import { expose } from './expose.ts';
import { type Lens, straightened } from './lens.ts';
import { sceneSign } from './scene.ts';
import { develop, PLAIN_SENSOR, type Sensor } from './sensor.ts';

export type RenderSignOptions = Partial<Sensor> & {
  /** Chooses wall and grain. */
  seed: number;
};

/** One still frame of a sign before a cluttered wall, luma; null shows the wall alone. */
export function renderSign(
  sign: GreyPicture | null,
  pose: Rigid,
  lens: Lens,
  given: Partial<RenderSignOptions> = {},
): Uint8Array {
  const options = { ...PLAIN_SENSOR, seed: 1, ...given };
  const light = new Float32Array(lens.width * lens.height);
  expose(
    {
      scene: { sign: sign && sceneSign(sign), wall: clutterMip(options.seed) },
      lens,
      map: straightened(lens),
      poseAt: () => pose,
      rolling: false,
      weight: 1,
      quick: false,
    },
    light,
  );
  return develop(light, lens.width, lens.height, options, options.seed);
}
