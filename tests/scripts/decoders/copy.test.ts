import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { DECODER_FILES, decoderSource, decoderTarget } from '../../../scripts/decoders/copy.ts';
import { withoutEval } from '../../../scripts/decoders/without-eval.ts';

it.each(DECODER_FILES)('%s in public/ is the one of the installed three', async (file) => {
  const shipped = await readFile(path.join(decoderTarget(), file));
  const installed = await readFile(path.join(decoderSource(), file));
  const expected = file.endsWith('.js')
    ? Buffer.from(withoutEval(installed.toString('utf8')))
    : installed;
  // Otherwise: npx tsx scripts/decoders/copy.ts
  expect(shipped.equals(expected)).toBe(true);
});
