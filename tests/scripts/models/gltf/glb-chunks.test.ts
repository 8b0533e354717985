import { expect, test } from 'vitest';
import { glbChunks, glbOf } from '../../../../scripts/models/gltf/glb-chunks.ts';

const json = { asset: { version: '2.0' }, name: 'Huế' };

test('a file is taken apart into what it was put together from, padded to four bytes', () => {
  const bytes = glbOf({ json, binary: Uint8Array.of(1, 2, 3, 4, 5) });
  expect(bytes.length % 4).toBe(0);
  expect(glbChunks(bytes)).toEqual({ json, binary: Uint8Array.of(1, 2, 3, 4, 5, 0, 0, 0) });
});

test('a file may have no binary chunk', () => {
  expect(glbChunks(glbOf({ json, binary: new Uint8Array() })).binary).toHaveLength(0);
});

test('other bytes and cut files are refused', () => {
  const bytes = glbOf({ json, binary: new Uint8Array(8) });
  expect(() => glbChunks(new Uint8Array(40))).toThrow('not a .glb file');
  expect(() => glbChunks(bytes.subarray(0, bytes.length - 4))).toThrow(
    `the file is ${bytes.length - 4} bytes long and says ${bytes.length}`,
  );
  const claim = bytes.slice();
  new DataView(claim.buffer).setUint32(12, 4_000_000_000, true);
  expect(() => glbChunks(claim)).toThrow('the JSON chunk is missing or cut short');
});
