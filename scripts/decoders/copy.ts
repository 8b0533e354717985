import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withoutEval } from './without-eval.ts';

/** The texture decoder, as three ships it; its Apache-2.0 licence is named in its own README. */
export const DECODER_FILES = ['basis_transcoder.js', 'basis_transcoder.wasm', 'README.md'] as const;

/** Where the decoder's files lie in the installed three. */
export function decoderSource(): string {
  const require = createRequire(import.meta.url);
  return path.dirname(require.resolve('three/examples/jsm/libs/basis/basis_transcoder.js'));
}

/** Where the pages expect them: `/decoders/basis/`. */
export function decoderTarget(): string {
  return fileURLToPath(new URL('../../public/decoders/basis/', import.meta.url));
}

/** Copies the decoder that belongs to the installed three, so that both always have the same version. */
export async function copyDecoders(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const file of DECODER_FILES) await copyFile(path.join(from, file), path.join(to, file));
  const script = path.join(to, DECODER_FILES[0]);
  await writeFile(script, withoutEval(await readFile(script, 'utf8')));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await copyDecoders(decoderSource(), decoderTarget());
}
