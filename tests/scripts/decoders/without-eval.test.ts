import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { decoderSource } from '../../../scripts/decoders/copy.ts';
import { withoutEval } from '../../../scripts/decoders/without-eval.ts';

type TextureFile = {
  getWidth(): number;
  getHeight(): number;
  startTranscoding(): number;
  getImageTranscodedSizeInBytes(level: number, layer: number, face: number, format: number): number;
  transcodeImage(target: Uint8Array, ...rest: number[]): number;
  getImageLevelInfo(level: number, layer: number, face: number): { totalBlocks: number };
  close(): void;
  delete(): void;
};

type Decoder = {
  initializeBasis(): void;
  KTX2File: new (bytes: Uint8Array) => TextureFile;
};

/** The decoder's own number for plain red, green, blue, alpha bytes. */
const RGBA32 = 13;

/** A grey picture of 4 × 4 pixels, every byte 200, as KTX2 with UASTC. */
const GREY_TEXTURE =
  'q0tUWCAyMLsNChoKAAAAAAEAAAAEAAAABAAAAAAAAAAAAAAAAQAAAAEAAAACAAAAaAAAACwAAACUAAAAJAAAAAAAAAAAAAAAAAAAAAAAAAC4AAAAAAAAABkAAAAAAAAAEAAAAAAAAAAsAAAAAAAAAAIAKACmAQIAAwMAABAAAAAAAAAAAAB/AwAAAAAAAAAA/////x8AAABLVFh3cml0ZXIAQmFzaXMgVW5pdmVyc2FsIDIuNTAAACi1L/0gEIEAABcZGRnZXGsBAAAAAAAAAAA=';

const installed = readFileSync(path.join(decoderSource(), 'basis_transcoder.js'), 'utf8');
const wasmBinary = readFileSync(path.join(decoderSource(), 'basis_transcoder.wasm'));

/** The decoder, running where making code from text is forbidden, as on the app's pages. */
function startDecoder(script: string): Promise<Decoder> {
  const globals = { console, WebAssembly, TextDecoder, URL, setTimeout, performance };
  const context = createContext(
    { ...globals, location: { href: 'http://hue.test/' }, options: { wasmBinary } },
    { codeGeneration: { strings: false, wasm: true } },
  );
  return runInContext(
    `const self = globalThis; ${script}; BASIS(options)`,
    context,
  ) as Promise<Decoder>;
}

describe('withoutEval', () => {
  it('leaves a decoder that makes no code from text and still reads files', async () => {
    const decoder = await startDecoder(withoutEval(installed));
    decoder.initializeBasis();
    const file = new decoder.KTX2File(Buffer.from(GREY_TEXTURE, 'base64'));
    expect([file.getWidth(), file.getHeight()]).toEqual([4, 4]);
    expect(file.getImageLevelInfo(0, 0, 0).totalBlocks).toBe(1);
    expect(file.startTranscoding()).toBe(1);
    const pixels = new Uint8Array(file.getImageTranscodedSizeInBytes(0, 0, 0, RGBA32));
    expect(file.transcodeImage(pixels, 0, 0, 0, RGBA32, 0, -1, -1)).toBe(1);
    expect(pixels).toEqual(new Uint8Array(64).fill(200));
    file.close();
    file.delete();
  });

  it('is needed: as it comes, the decoder does not start there', async () => {
    await expect(startDecoder(installed)).rejects.toThrow(
      'Code generation from strings disallowed',
    );
  });

  it('says so when the decoder has changed', () => {
    expect(() => withoutEval('var BASIS = 1;')).toThrow(
      'The texture decoder has changed: it lacks',
    );
  });
});
