// Builds the engine as one module, dist-vision/image-tracker.js: npm run build:vision
import { join } from 'node:path';
import { buildLibrary, LIBRARY_BUDGET_BYTES, LIBRARY_FILE } from './build-library.ts';

const root = join(import.meta.dirname, '../..');
const { raw, gzip, brotli } = await buildLibrary(root, join(root, 'dist-vision'));
console.log(`dist-vision/${LIBRARY_FILE}: ${raw} bytes, ${gzip} gzip, ${brotli} brotli`);
if (brotli > LIBRARY_BUDGET_BYTES) {
  console.error(`that is over the budget of ${LIBRARY_BUDGET_BYTES} bytes of brotli`);
  process.exitCode = 1;
}
