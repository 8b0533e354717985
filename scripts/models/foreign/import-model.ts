import type { LocalizedText } from '#domain/locale.ts';
import { MOST_PARTS } from '#domain/part-table.ts';
import type { Reconstruction, ReconstructionPart } from '#domain/reconstruction.ts';
import { cloneDocument, simplify } from '@gltf-transform/functions';
import { MeshoptSimplifier } from 'meshoptimizer';
import { LAYER_BUDGETS } from '../budget.ts';
import { finishGlb } from '../gltf/finish-glb.ts';
import { brotliSize, countGlb, validationErrors } from '../gltf/glb-facts.ts';
import { packEmbedded } from '../gltf/pack.ts';
import { readModel } from '../gltf/read-model.ts';
import { DETAILS, type Detail } from '../kit/part-set.ts';
import { rowsFor } from './adopt-parts.ts';
import {
  type Account,
  checkPositions,
  cleanDocument,
  meshNodes,
  MOST_DRAW_CALLS,
  partIdOf,
} from './clean-document.ts';
import { checkTextures, encodeTextures, TEXTURE_SIDES } from './encode-textures.ts';
import { ForeignFault } from './foreign-fault.ts';
import { type Box, partBoxes } from './part-boxes.ts';
import { readForeign } from './read-foreign.ts';
import { checkSources, readSidecar, wholeSidecar } from './sidecar.ts';

export interface ForeignLevel {
  level: Detail;
  bytes: Uint8Array;
  triangles: number;
  drawCalls: number;
  brotliBytes: number;
}

/** A model file, the piece that it builds, and what is said of its site where it belongs to one. */
export interface ForeignOrder {
  path: string;
  site: string;
  piece: string;
  described?: Pick<Reconstruction, 'name' | 'parts' | 'sources'>;
}

export interface ForeignModel {
  levels: ForeignLevel[];
  /** Part ids by number, and what each fills, metres. */
  parts: string[];
  partBoxes: Record<string, Box>;
  box: Box;
  /** What was done to it. */
  account: Account;
  /** What is over budget, and how its maker can mend it. */
  advice: string[];
}

/** Largest departure from the surface that simplification may make, as a share of the model's size. */
const MOST_ERROR: Record<Detail, number> = { far: 0.02, mid: 0.005, hero: 0.002 };

/** Turns a dropped-in model into three levels within the budgets as far as it goes; throws a ForeignFault when it cannot. */
export async function importModel(order: ForeignOrder): Promise<ForeignModel> {
  const { path, site, piece } = order;
  const document = await readForeign(path);
  const nodes = meshNodes(document);
  if (nodes.length === 0)
    throw new ForeignFault('There is no mesh in it. Select the model before you export it.');
  checkPositions(document);
  await checkTextures(document);
  const partIds = [...new Set(nodes.map(({ node }) => partIdOf(node)))];
  if (partIds.length > MOST_PARTS)
    throw new ForeignFault(
      `It has ${partIds.length} nodes, and ${MOST_PARTS} parts are told apart. In Blender: select what belongs together, and join it with Ctrl+J.`,
    );
  const { title, parts } = await describe(order, partIds);
  const account = await cleanDocument(document, partIds);
  const levels: ForeignLevel[] = [];
  const advice: string[] = [];
  let filled: ReturnType<typeof partBoxes> | undefined;
  for (const level of DETAILS) {
    const copy = cloneDocument(document);
    const budget = LAYER_BUDGETS[level];
    const before = trianglesOf(copy);
    if (before > budget.triangles) {
      await MeshoptSimplifier.ready;
      const options = { simplifier: MeshoptSimplifier, ratio: (budget.triangles * 0.98) / before };
      await copy.transform(simplify({ ...options, error: MOST_ERROR[level] }));
      const after = trianglesOf(copy);
      account.push(`${level}: simplified ${figure(before)} triangles to ${figure(after)}`);
    }
    const side = level === 'far' ? TEXTURE_SIDES.far : TEXTURE_SIDES.full;
    const textureBytes = await encodeTextures(copy, side, level === 'hero' ? account : []);
    const packed = await packEmbedded(copy);
    const bytes = finishGlb(packed, { site, piece, title, parts });
    const faults = await validationErrors(bytes, () => new Uint8Array());
    if (faults.length > 0)
      throw new ForeignFault(`The result is not valid glTF: ${faults.join('; ')}`);
    const counted = countGlb(bytes);
    const primitives = await readModel(bytes);
    filled = partBoxes(primitives, partIds);
    const geometryBytes = primitives.reduce((sum, primitive) => sum + primitive.geometryBytes, 0);
    const built = { level, bytes, ...counted, brotliBytes: brotliSize(bytes) };
    levels.push(built);
    advice.push(...adviceOn({ ...built, textureBytes, geometryBytes }));
  }
  if (!filled) throw new Error('no level was built');
  return { levels, account, advice, parts: partIds, ...filled };
}

/** Title and rows of the part table: of the site that the model belongs to, or from the file beside it. */
async function describe(
  { path, described }: ForeignOrder,
  partIds: readonly string[],
): Promise<{ title: LocalizedText; parts: ReconstructionPart[] }> {
  const beside = sidecarPath(path);
  const sidecar = await readSidecar(beside);
  if (described === undefined) {
    const whole = wholeSidecar(beside, sidecar, partIds);
    return { title: whole.title, parts: rowsFor(partIds, NOTHING, whole) };
  }
  if (sidecar !== null)
    checkSources(
      beside,
      sidecar,
      [...sidecar.sources, ...described.sources].map(({ key }) => key),
    );
  return {
    title: described.name,
    parts: rowsFor(partIds, described, sidecar ?? NOTHING),
  };
}

const NOTHING = { parts: [], sources: [] };

/** The file beside a model that says what it is. */
export function sidecarPath(path: string): string {
  return path.replace(/\.(glb|gltf)$/i, '.json');
}

function trianglesOf(document: Parameters<typeof meshNodes>[0]): number {
  return meshNodes(document).reduce(
    (sum, { mesh }) =>
      sum +
      mesh.listPrimitives().reduce((own, primitive) => {
        const corners = primitive.getIndices() ?? primitive.getAttribute('POSITION');
        return own + (corners?.getCount() ?? 0) / 3;
      }, 0),
    0,
  );
}

const figure = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 0 });

function adviceOn(built: ForeignLevel & { textureBytes: number; geometryBytes: number }): string[] {
  const { level } = built;
  const budget = LAYER_BUDGETS[level];
  const over = (what: string, have: number, most: number, mend: string): string[] =>
    have > most
      ? [`${level}: ${figure(have)} ${what}, the budget is ${figure(most)}. ${mend}`]
      : [];
  return [
    ...over(
      'triangles',
      built.triangles,
      budget.triangles,
      'Simplification would bend it too far: decimate by hand, and take out what is never seen.',
    ),
    ...over(
      'draw calls',
      built.drawCalls,
      MOST_DRAW_CALLS,
      'Bake its materials into one atlas, or use fewer materials.',
    ),
    ...over(
      'bytes with brotli',
      built.brotliBytes,
      budget.brotliBytes,
      'Use fewer or smaller textures.',
    ),
    ...over(
      'bytes of textures in memory',
      built.textureBytes,
      budget.textureBytes,
      'Bake several textures into one, or leave out normal maps.',
    ),
    ...over(
      'bytes of geometry in memory',
      built.geometryBytes,
      budget.geometryBytes,
      'Decimate it, and merge vertices by distance.',
    ),
  ];
}
