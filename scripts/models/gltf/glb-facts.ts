import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import validator from 'gltf-validator';
import { z } from 'zod';
import type { TextureFormat } from '../textures/material-textures.ts';
import { glbChunks } from './glb-chunks.ts';

/** Size after brotli at quality 9, as a static server would send it. */
export function brotliSize(bytes: Uint8Array): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  return brotliCompressSync(bytes, { params }).length;
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const gltf = z.object({
  meshes: z.array(z.object({ primitives: z.array(z.object({ indices: z.number() })) })),
  accessors: z.array(z.object({ count: z.number() })),
  images: z.array(z.object({ uri: z.string().optional() })).default([]),
});

/** Triangles, draw calls and addresses of textures beside it of a .glb, read from its JSON. */
export function countGlb(bytes: Uint8Array): {
  triangles: number;
  drawCalls: number;
  textures: string[];
} {
  const { meshes, accessors, images } = gltf.parse(glbChunks(bytes).json);
  const primitives = meshes.flatMap((mesh) => mesh.primitives);
  return {
    triangles: primitives.reduce(
      (sum, { indices }) => sum + (accessors[indices]?.count ?? 0) / 3,
      0,
    ),
    drawCalls: primitives.length,
    textures: images.flatMap(({ uri }) => uri ?? []),
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

/** Errors that the Khronos validator finds, as lines of text; `resources` gives the files that the model names. */
export async function validationErrors(
  bytes: Uint8Array,
  resources: (address: string) => Uint8Array,
): Promise<string[]> {
  const report = await validator.validateBytes(bytes, {
    maxIssues: 200,
    externalResourceFunction: (address) => Promise.resolve(resources(address)),
  });
  return report.issues.messages
    .filter(({ severity }) => severity === 0)
    .map(({ code, message, pointer }) => `${code} at ${pointer ?? '?'}: ${message}`);
}
