import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readReconstruction, type Reconstruction } from '#domain/reconstruction.ts';
import { formatProblem } from '#domain/content-problem.ts';
import { finishGlb } from '../gltf/finish-glb.ts';
import { brotliSize, countGlb, sha256 } from '../gltf/glb-facts.ts';
import { pack } from '../gltf/pack.ts';
import { readModel } from '../gltf/read-model.ts';
import { toDocument } from '../gltf/to-document.ts';
import { DETAILS, type Detail } from '../kit/part-set.ts';
import { occludersOf, shadePiece } from '../light/shade-piece.ts';
import type { PieceRecord } from '../manifest.ts';
import type { SiteModel } from '../site-model.ts';
import { addressedTextures } from '../textures/material-textures.ts';
import { geometryKey, packedOnce } from './packed-cache.ts';
import { pieceFile } from './piece-file.ts';

/** Which file is to be built. */
export interface PieceJob {
  site: string;
  piece: string;
  level: Detail;
  recipe: string;
}

/** The evidence of a site, from its reconstruction file; throws with every fault in plain words. */
export async function readEvidence(root: string, site: string): Promise<Reconstruction> {
  const path = join(root, 'src/content/reconstructions', `${site}.json`);
  const reading = readReconstruction(JSON.parse(await readFile(path, 'utf8')));
  if (reading.ok) return reading.reconstruction;
  throw new Error(reading.problems.map((problem) => formatProblem(path, problem)).join('\n'));
}

/** Parts that a piece shows at any level, in the order of the reconstruction file; throws on a part without a row. */
export function partsOf(model: SiteModel, piece: string, evidence: Reconstruction): string[] {
  const build = model.pieces[piece];
  if (!build) throw new Error(`${model.site} has no piece ${piece}`);
  const used = new Set(
    DETAILS.flatMap((detail) =>
      build(detail)
        .list()
        .map(({ part }) => part),
    ),
  );
  const known = evidence.parts.map(({ id }) => id);
  const unknown = [...used].filter((part) => !known.includes(part));
  if (unknown.length > 0)
    throw new Error(
      `src/content/reconstructions/${model.site}.json lacks the parts ${unknown.join(', ')} of ${piece}: write for each a class from A to D, a reason and a source`,
    );
  return known.filter((part) => used.has(part));
}

/** Builds, shades and compresses one piece at one level. */
export async function buildPiece(
  root: string,
  model: SiteModel,
  { piece, level, recipe }: PieceJob,
): Promise<{ bytes: Uint8Array; record: PieceRecord }> {
  const evidence = await readEvidence(root, model.site);
  const partIds = partsOf(model, piece, evidence);
  const meshes = model.pieces[piece]?.(level).list() ?? [];
  const textures = addressedTextures(level === 'far' ? 'small' : 'full');
  const key = await geometryKey(
    meshes,
    occludersOf(model, piece, level).map(({ mesh }) => mesh),
    JSON.stringify([model.site, partIds, model.leastLight ?? {}, textures.map((t) => t.address)]),
  );
  const packed = await packedOnce(root, key, () => {
    shadePiece(model, piece, level, meshes);
    return pack(toDocument(model.site, meshes, textures, partIds));
  });
  const parts = partIds.flatMap((id) => evidence.parts.filter((part) => part.id === id));
  const bytes = finishGlb(packed, { site: model.site, piece, title: evidence.name, parts });
  const primitives = await readModel(bytes);
  const { triangles, drawCalls, textures: addresses } = countGlb(bytes);
  const file = pieceFile({ site: model.site, piece, level });
  const record: PieceRecord = {
    site: model.site,
    piece,
    level,
    file,
    recipe,
    bytes: bytes.length,
    brotliBytes: brotliSize(bytes),
    sha256: sha256(bytes),
    triangles,
    drawCalls,
    geometryBytes: primitives.reduce((sum, primitive) => sum + primitive.geometryBytes, 0),
    box: boxOf(primitives.map(({ positions }) => positions)),
    parts: partIds,
    textures: addresses.map((address) => address.replace('../textures/', '')),
  };
  return { bytes, record };
}

function boxOf(lists: readonly Float64Array[]): PieceRecord['box'] {
  const min: [number, number, number] = [Infinity, Infinity, Infinity];
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (const positions of lists) {
    positions.forEach((value, i) => {
      const axis = (i % 3) as 0 | 1 | 2;
      min[axis] = Math.min(min[axis], value);
      max[axis] = Math.max(max[axis], value);
    });
  }
  const rounded = ([x, y, z]: [number, number, number]): [number, number, number] => [
    Math.round(x * 1000) / 1000,
    Math.round(y * 1000) / 1000,
    Math.round(z * 1000) / 1000,
  ];
  return { min: rounded(min), max: rounded(max) };
}
