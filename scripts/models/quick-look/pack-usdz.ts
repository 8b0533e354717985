import { zipSync, type Zippable } from 'three/examples/jsm/libs/fflate.module.js';

/** Every file of a package begins at a multiple of so many bytes, so that it can be read in place. */
const ALIGNMENT_BYTES = 64;
/** Bytes of a file's header in the package, without its name and what is added to align it. */
const HEADER_BYTES = 30;
/** An extra field's own head: its number and its length. */
const EXTRA_HEAD_BYTES = 4;
/** The number of the extra field that aligns, as in the USDZ specification. */
const PADDING_FIELD = 0x1986;

/** Packs files, the scene first, into a USDZ: a zip that compresses nothing and aligns everything. */
export function packUsdz(files: readonly { name: string; bytes: Uint8Array }[]): Uint8Array {
  const packed: Zippable = {};
  let offset = 0;
  for (const { name, bytes } of files) {
    const nameBytes = new TextEncoder().encode(name).length;
    const head = HEADER_BYTES + nameBytes + EXTRA_HEAD_BYTES;
    const padding = (ALIGNMENT_BYTES - ((offset + head) % ALIGNMENT_BYTES)) % ALIGNMENT_BYTES;
    packed[name] = [
      bytes,
      // A fixed day: the same files make the same package.
      { level: 0, mtime: '1980-01-02', extra: { [PADDING_FIELD]: new Uint8Array(padding) } },
    ];
    offset += head + padding + bytes.length;
  }
  return zipSync(packed);
}
