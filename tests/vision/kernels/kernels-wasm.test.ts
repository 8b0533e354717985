import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { compileKernels, kernelsModule } from '../../../scripts/vision/compile-kernels.ts';

it('is what `npm run kernels` makes of the kernels today', { timeout: 60_000 }, async () => {
  const shipped = await readFile('src/vision/kernels/kernels-wasm.ts', 'utf8');
  expect(shipped === kernelsModule(await compileKernels())).toBe(true);
});
