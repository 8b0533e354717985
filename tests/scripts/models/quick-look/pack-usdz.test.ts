import { unzipSync } from 'three/examples/jsm/libs/fflate.module.js';
import { expect, it } from 'vitest';
import { packUsdz } from '../../../../scripts/models/quick-look/pack-usdz.ts';

const FILES = [
  { name: 'hall.usda', bytes: new TextEncoder().encode('#usda 1.0\n') },
  { name: 'textures/painted.jpg', bytes: Uint8Array.from({ length: 100 }, (_, at) => at) },
];

/** Where the bytes of each file begin in the package, and how they are packed. */
function localFiles(packed: Uint8Array) {
  const view = new DataView(packed.buffer, packed.byteOffset);
  const found: { name: string; method: number; start: number }[] = [];
  let at = 0;
  while (view.getUint32(at, true) === 0x04034b50) {
    const nameLength = view.getUint16(at + 26, true);
    const start = at + 30 + nameLength + view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(packed.subarray(at + 30, at + 30 + nameLength));
    found.push({ name, method: view.getUint16(at + 8, true), start });
    at = start + view.getUint32(at + 18, true);
  }
  return found;
}

it('compresses nothing, begins with the scene, and aligns every file to 64 bytes', () => {
  const files = localFiles(packUsdz(FILES));
  expect(files.map(({ name, method, start }) => [name, method, start % 64])).toEqual([
    ['hall.usda', 0, 0],
    ['textures/painted.jpg', 0, 0],
  ]);
});

it('gives back what was put in, and is the same every time', () => {
  const packed = packUsdz(FILES);
  const unpacked = unzipSync(packed);
  for (const { name, bytes } of FILES) expect(unpacked[name]).toEqual(bytes);
  expect(packUsdz(FILES)).toEqual(packed);
});
