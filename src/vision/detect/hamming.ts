/** How many of 256 bits differ between two descriptors, given by the index of their first 32-bit word. */
export function hammingDistance(a: Uint32Array, aAt: number, b: Uint32Array, bAt: number): number {
  let distance = 0;
  for (let word = 0; word < 8; word++) distance += onesIn(a[aAt + word] ^ b[bAt + word]);
  return distance;
}

function onesIn(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
