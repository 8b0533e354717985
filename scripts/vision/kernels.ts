import { writeFile } from 'node:fs/promises';
import { compileKernels, kernelsModule } from './compile-kernels.ts';

const wasm = await compileKernels();
await writeFile('src/vision/kernels/kernels-wasm.ts', kernelsModule(wasm));
console.log(`src/vision/kernels/kernels-wasm.ts: ${wasm.byteLength} bytes of WebAssembly`);
