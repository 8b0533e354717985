import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Returns the bytes kept under `.cache/models` for this recipe, or makes and keeps them. */
export async function cached(
  root: string,
  name: string,
  recipe: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const key = createHash('sha256').update(recipe).digest('hex').slice(0, 16);
  const path = join(root, '.cache/models', `${name}-${key}`);
  try {
    return await readFile(path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  const bytes = await make();
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
  return bytes;
}
