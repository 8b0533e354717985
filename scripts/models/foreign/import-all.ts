import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { isSiteId } from '#domain/site-id.ts';
import { sha256 } from '../gltf/glb-facts.ts';
import { recipeHash } from '../pipeline/recipe.ts';
import { runApart } from '../pipeline/run-apart.ts';
import { writeWhole } from '../pipeline/write-whole.ts';

const WORKER = fileURLToPath(new URL('foreign-worker.ts', import.meta.url));

const told = z.object({
  account: z.array(z.string()),
  advice: z.array(z.string()),
  levels: z.array(
    z.object({
      level: z.enum(['far', 'mid', 'hero']),
      file: z.string(),
      bytes: z.number(),
      brotliBytes: z.number(),
      sha256: z.string(),
      triangles: z.number(),
      drawCalls: z.number(),
    }),
  ),
});
const foreignManifest = z.record(z.string(), told.extend({ recipe: z.string() }));
type ForeignManifest = z.infer<typeof foreignManifest>;

/** Names of the models that people dropped into a folder. */
export async function foreignFiles(folder: string): Promise<string[]> {
  const files = await readdir(folder).catch(() => []);
  return files.filter((file) => /\.(glb|gltf)$/i.test(file)).toSorted();
}

/**
 * Imports every changed model of `source` into `target`, each in a process of its own, and says what was
 * done; returns the faults. `target/foreign.json` keeps what was made.
 */
export async function importAll(
  source: string,
  target: string,
  say: (line: string) => void,
): Promise<string[]> {
  const faults: string[] = [];
  const files = await foreignFiles(source);
  const manifest = await readForeignManifest(target);
  for (const file of files) {
    const name = file.replace(/\.(glb|gltf)$/i, '');
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) || isSiteId(name)) {
      faults.push(`${file}: call it by lower-case words joined by hyphens, not by a site's name.`);
      continue;
    }
    const path = join(source, file);
    const recipe = await recipeOf(path);
    if (manifest[name]?.recipe === recipe) continue;
    say(`${file}: importing`);
    const answer = await runApart(WORKER, { path, folder: target });
    if (!answer.ok) {
      faults.push(`${file}: ${answer.reason}`);
      continue;
    }
    const made = told.parse(JSON.parse(answer.said ?? '{}'));
    manifest[name] = { ...made, recipe };
    for (const line of made.account) say(`  ${line}`);
    for (const line of made.advice) say(`  OVER BUDGET ${line}`);
    for (const { file: output, triangles, drawCalls, brotliBytes } of made.levels)
      say(
        `  public/models/${output}: ${triangles} triangles, ${drawCalls} draw calls, ${brotliBytes} bytes brotli`,
      );
  }
  const known = new Set(files.map((file) => file.replace(/\.(glb|gltf)$/i, '')));
  const kept = Object.fromEntries(Object.entries(manifest).filter(([name]) => known.has(name)));
  if (files.length > 0)
    await writeWhole(join(target, 'foreign.json'), `${JSON.stringify(kept, null, 2)}\n`);
  return faults;
}

async function readForeignManifest(target: string): Promise<ForeignManifest> {
  try {
    const text = await readFile(join(target, 'foreign.json'), 'utf8');
    return foreignManifest.parse(JSON.parse(text));
  } catch {
    return {};
  }
}

/** Hash of the model, of the file beside it, and of the importer. */
async function recipeOf(path: string): Promise<string> {
  const sidecar = path.replace(/\.(glb|gltf)$/i, '.json');
  const beside = await readFile(sidecar, 'utf8').catch(() => '');
  return recipeHash([WORKER], sha256(await readFile(path)), beside.replaceAll('\r\n', '\n'));
}
