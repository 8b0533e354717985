/** Remainders of the 256 bytes by the polynomial of Ethernet and zip, reflected. */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++)
    remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  return remainder;
});

/** CRC-32 (IEEE 802.3) of the bytes, unsigned. */
export function crc32(bytes: Uint8Array): number {
  let remainder = -1;
  for (let i = 0; i < bytes.length; i++)
    remainder = (remainder >>> 8) ^ REMAINDERS[(remainder ^ bytes[i]) & 255];
  return ~remainder >>> 0;
}
