import { describe, expect, it, vi } from 'vitest';
import { seededRandom } from '#domain/seeded-random.ts';
import { Rivals } from '#vision/follow/rivals.ts';
import type { GreyImage } from '#vision/targets/shrink-image.ts';
import type { SignTarget } from '#vision/targets/sign-target.ts';

const WIDTH = 32;
const HEIGHT = 24;

/** Grey noise; of its 8×8 blocks the first few are another seed's. */
function picture(seed: number, blocks = 0, other = 0): GreyImage {
  const own = seededRandom(seed);
  const foreign = seededRandom(other);
  const luma = Uint8Array.from({ length: WIDTH * HEIGHT }, (_, i) => {
    const [one, two] = [own(), foreign()];
    const row = Math.floor((Math.floor(i / WIDTH) * 8) / HEIGHT);
    const column = Math.floor(((i % WIDTH) * 8) / WIDTH);
    return 255 * (8 * row + column < blocks ? two : one);
  });
  return { luma, width: WIDTH, height: HEIGHT };
}

const targetOf = (thumbnail: GreyImage) =>
  ({ thumbnail: vi.fn<SignTarget['thumbnail']>(() => thumbnail) }) as unknown as SignTarget;

describe('the rivals of a sign', () => {
  const series = [0, 20, 10, 15].map((blocks, i) => targetOf(picture(10 + i, blocks, 10)));
  const strangers = [1, 2].map((seed) => targetOf(picture(seed)));
  const targets = [...strangers, ...series];

  it('are those of its layout, the most alike first', () => {
    expect(new Rivals(targets).of(2)).toEqual([3, 5, 4]);
  });

  it('are none where nothing looks like it', () => {
    const rivals = new Rivals(targets);
    expect(rivals.of(0)).toEqual([]);
    expect(rivals.of(1)).toEqual([]);
    expect(new Rivals(series.slice(0, 1)).of(0)).toEqual([]);
  });

  it('are not signs of other proportions', () => {
    const { luma } = picture(10);
    const upright = targetOf({ luma, width: HEIGHT, height: WIDTH });
    expect(new Rivals([series[0]!, upright]).of(0)).toEqual([]);
  });

  it('are at most seven, those that are most like it', () => {
    const shared = [10, 19, 11, 18, 12, 17, 13, 16, 14];
    const many = shared.map((blocks, i) => targetOf(picture(50 + i, blocks, 10)));
    expect(new Rivals([targetOf(picture(10)), ...many]).of(0)).toEqual([2, 4, 6, 8, 9, 7, 5]);
  });

  it('are found out once', () => {
    const rivals = new Rivals(targets);
    const first = rivals.of(2);
    const asked = targets.map(({ thumbnail }) => vi.mocked(thumbnail).mock.calls.length);
    expect(rivals.of(2)).toBe(first);
    expect(targets.map(({ thumbnail }) => vi.mocked(thumbnail).mock.calls.length)).toEqual(asked);
  });
});
