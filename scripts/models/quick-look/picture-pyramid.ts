/** A picture in linear light, three numbers to a pixel, at full size and at every half of it. */
export interface PicturePyramid {
  levels: readonly { width: number; height: number; linear: Float32Array }[];
}

const LINEAR_OF_BYTE = Float32Array.from({ length: 256 }, (_, byte) => {
  const share = byte / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

/** The byte (sRGB) for a linear light of 0 to 1; brighter is cut off. */
export function byteOfLinear(linear: number): number {
  const light = Math.min(1, Math.max(0, linear));
  const share = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
  return Math.round(share * 255);
}

/** Makes the pyramid of an sRGB picture of 8 bits, three channels. */
export function picturePyramid(pixels: Uint8Array, width: number, height: number): PicturePyramid {
  let level: PicturePyramid['levels'][number] = {
    width,
    height,
    linear: Float32Array.from(pixels, (byte) => LINEAR_OF_BYTE[byte] ?? 0),
  };
  const levels = [level];
  while (level.width > 1 && level.height > 1) {
    level = halved(level);
    levels.push(level);
  }
  return { levels };
}

function halved(from: PicturePyramid['levels'][number]): PicturePyramid['levels'][number] {
  const width = from.width >> 1;
  const height = from.height >> 1;
  const linear = new Float32Array(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      for (let channel = 0; channel < 3; channel += 1) {
        const at = (dx: number, dy: number) =>
          from.linear[((y * 2 + dy) * from.width + x * 2 + dx) * 3 + channel] ?? 0;
        linear[(y * width + x) * 3 + channel] = (at(0, 0) + at(1, 0) + at(0, 1) + at(1, 1)) / 4;
      }
    }
  }
  return { width, height, linear };
}

/** Writes the light at a place (u, v repeat from 0 to 1, v downwards) into `out`; `footprint` is how many of the finest pixels it stands for. */
export function sample(
  { levels }: PicturePyramid,
  u: number,
  v: number,
  footprint: number,
  out: Float32Array,
): void {
  const wanted = Math.round(Math.log2(Math.max(1, footprint)));
  const level = levels[Math.min(levels.length - 1, wanted)];
  if (level === undefined) return;
  const { width, height, linear } = level;
  const x = (u - Math.floor(u)) * width - 0.5;
  const y = (v - Math.floor(v)) * height - 0.5;
  const left = Math.floor(x);
  const top = Math.floor(y);
  const right = x - left;
  const down = y - top;
  for (let channel = 0; channel < 3; channel += 1) {
    const at = (dx: number, dy: number) => {
      const column = (left + dx + width) % width;
      const row = (top + dy + height) % height;
      return linear[(row * width + column) * 3 + channel] ?? 0;
    };
    out[channel] =
      (at(0, 0) * (1 - right) + at(1, 0) * right) * (1 - down) +
      (at(0, 1) * (1 - right) + at(1, 1) * right) * down;
  }
}
