import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import validator from 'gltf-validator';
import { z } from 'zod';
import { PART_NAMES, type Detail } from '../kit/part-set.ts';
import type { TextureFormat } from '../textures/material-textures.ts';
import type { ModelBudget } from '../budget.ts';

const vector = z.tuple([z.number(), z.number(), z.number()]);

/** What `public/models/manifest.json` says of one file; sizes in bytes, the box in metres. */
export const modelRecord = z.strictObject({
  site: z.string(),
  level: z.enum(['far', 'hero']),
  file: z.string(),
  bytes: z.number().int(),
  brotliBytes: z.number().int(),
  sha256: z.string().length(64),
  triangles: z.number().int(),
  drawCalls: z.number().int(),
  textureBytes: z.number().int(),
  boundingBox: z.strictObject({ min: vector, max: vector }),
  nodes: z.array(z.string()),
});
export type ModelRecord = z.infer<typeof modelRecord>;

export const modelManifest = z.strictObject({ models: z.array(modelRecord) });

/** Size after brotli at quality 9, as a static server would send it. */
export function brotliSize(bytes: Uint8Array): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  return brotliCompressSync(bytes, { params }).length;
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The JSON chunk of a .glb; throws when the bytes are not one. */
export function glbJson(bytes: Uint8Array): unknown {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== 0x46546c67) throw new Error('not a .glb file');
  const length = view.getUint32(12, true);
  return JSON.parse(new TextDecoder().decode(bytes.subarray(20, 20 + length)));
}

const gltf = z.object({
  nodes: z.array(
    z.object({
      name: z.string().optional(),
      mesh: z.number().optional(),
      children: z.array(z.number()).optional(),
    }),
  ),
  meshes: z.array(z.object({ primitives: z.array(z.object({ indices: z.number() })) })),
  accessors: z.array(z.object({ count: z.number() })),
});

/** Part nodes, triangles and draw calls of a .glb, read from its JSON. */
export function countGlb(bytes: Uint8Array): {
  nodes: string[];
  triangles: number;
  drawCalls: number;
} {
  const { nodes, meshes, accessors } = gltf.parse(glbJson(bytes));
  const primitives = meshes.flatMap((mesh) => mesh.primitives);
  const names = new Set(nodes.flatMap((node) => (node.name === undefined ? [] : [node.name])));
  return {
    nodes: PART_NAMES.filter((name) => names.has(name)),
    triangles: primitives.reduce(
      (sum, { indices }) => sum + (accessors[indices]?.count ?? 0) / 3,
      0,
    ),
    drawCalls: primitives.length,
  };
}

/** Memory with mipmaps on a phone: ETC1S becomes 4 bits a pixel (ETC2), UASTC 8 (ASTC 4×4). */
export function textureMemory(formats: readonly TextureFormat[]): number {
  const bits = formats.reduce(
    (sum, { width, height, codec }) => sum + width * height * (codec === 'etc1s' ? 4 : 8),
    0,
  );
  return Math.round(((bits / 8) * 4) / 3);
}

/** Errors that the Khronos validator finds, as lines of text. */
export async function validationErrors(bytes: Uint8Array): Promise<string[]> {
  const report = await validator.validateBytes(bytes, { maxIssues: 200 });
  return report.issues.messages
    .filter(({ severity }) => severity === 0)
    .map(({ code, message, pointer }) => `${code} at ${pointer ?? '?'}: ${message}`);
}

/** Says which limits a file breaks, in plain words; empty when it keeps them all. */
export function brokenBudgets(record: ModelRecord, budget: ModelBudget): string[] {
  return (Object.keys(budget) as (keyof ModelBudget)[])
    .filter((key) => record[key] > budget[key])
    .map((key) => `${record.file}: ${key} is ${record[key]}, the budget is ${budget[key]}`);
}

export function modelFile(site: string, level: Detail): string {
  return level === 'hero' ? `${site}.glb` : `${site}-${level}.glb`;
}
