import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import {
  paperRound,
  readPhotograph,
} from '../../../../../scripts/bench/signs/proof/photograph-code.ts';
import { lensOf } from '../../../../../scripts/bench/tracking/render/lens.ts';
import { codePath, makeCode } from '../../../../../scripts/signs/qr.ts';

/** A third of a phone's pixels: what it reads, a phone reads from three times as far. */
const SMALL_CAMERA = lensOf(640, 360, 39.4);
const ADDRESS = 'https://huehien.vn/s/thai-hoa?p=a6';
/** A code 19 mm wide at 150 dots per inch, at the lower left of a card. */
const SIDE = (19 / 25.4) * 150;
const PLACE = { left: 84, top: 700, side: SIDE };

async function card(): Promise<Buffer> {
  const path = codePath(makeCode(ADDRESS), PLACE.left, PLACE.top, PLACE.side);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="620" height="874"><rect width="620" height="874" fill="#fbf4e2"/><path d="${path}" fill="#2a1810"/></svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

describe('readPhotograph', async () => {
  const paper = await paperRound(await card(), PLACE);
  const read = (distance: number, yaw: number) =>
    readPhotograph(paper, 0.057, { distance, yaw, pitch: 0 }, SMALL_CAMERA);

  it('reads a card’s code in the hand, also at 40°', () => {
    expect(read(0.1, 0)).toBe(ADDRESS);
    expect(read(0.1, 40)).toBe(ADDRESS);
  });

  it('reads nothing from far away', () => {
    expect(read(0.5, 0)).toBeNull();
  });
});
