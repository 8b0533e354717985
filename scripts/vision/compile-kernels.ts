import asc from 'assemblyscript/asc';

const ENTRY = 'src/vision/kernels/assembly/index.ts';

/** The kernels' WebAssembly module, from `src/vision/kernels/assembly/`; throws with the compiler's words when it refuses. */
export async function compileKernels(): Promise<Uint8Array> {
  let wasm: Uint8Array | null = null;
  let complaints = '';
  const { error } = await asc.main(
    [
      ENTRY,
      '--outFile=kernels.wasm',
      '--runtime=stub',
      '--importMemory',
      '--noAssert',
      '--enable=simd',
      '--optimizeLevel=3',
      '--shrinkLevel=0',
      '--converge',
    ],
    {
      stderr: {
        write: (chunk) => {
          complaints += typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk);
        },
      },
      writeFile: (name, contents) => {
        if (name.endsWith('.wasm') && contents instanceof Uint8Array) wasm = contents;
      },
    },
  );
  if (error !== null || wasm === null)
    throw new Error(`the kernels do not compile\n${complaints}`, { cause: error });
  return wasm;
}

/** The module that carries the compiled kernels inside, as text. */
export function kernelsModule(wasm: Uint8Array): string {
  const base64 = Buffer.from(wasm).toString('base64');
  return [
    '// Made by `npm run kernels` from src/vision/kernels/assembly/; not to be edited.',
    'export const KERNELS_WASM_BASE64 =',
    `  '${base64}';`,
    '',
  ].join('\n');
}
