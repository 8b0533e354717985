import { readFile } from 'node:fs/promises';
import { validationErrors } from '../gltf/glb-facts.ts';
import { readModel } from '../gltf/read-model.ts';
import type { Detail } from '../kit/part-set.ts';
import { pieceRecord, type PieceRecord } from '../manifest.ts';
import { readEvidence } from '../pipeline/build-piece.ts';
import type { BuiltTextures } from '../pipeline/build-textures.ts';
import type { PieceOrder } from '../pipeline/orders.ts';
import type { SiteModel } from '../site-model.ts';
import type { ReadPiece } from './read-piece.ts';
import { figureFaults, flickerFaults, floatFaults } from './site-faults.ts';

/** Reads the finished files of a site back and says everything that is wrong with them, in plain words. */
export async function checkSite(
  root: string,
  site: SiteModel,
  orders: readonly PieceOrder[],
  textures: BuiltTextures,
): Promise<{ records: PieceRecord[]; faults: string[] }> {
  const records: PieceRecord[] = [];
  const faults: string[] = [];
  const read = new Map<string, Omit<ReadPiece, 'offset'>>();
  for (const { output, piece, level } of orders) {
    const record = pieceRecord.parse(JSON.parse(await readFile(`${output}.json`, 'utf8')));
    const bytes = new Uint8Array(await readFile(`${output}.glb`));
    records.push(record);
    const errors = await validationErrors(bytes, (address) => {
      const found = textures.bytes.get(address.replace('../textures/', ''));
      if (!found) throw new Error(`the texture ${address} is missing`);
      return found;
    });
    faults.push(...errors.map((error) => `${record.file}: ${error}`));
    read.set(`${piece} ${level}`, { primitives: await readModel(bytes), partIds: record.parts });
  }
  faults.push(...(await unbuiltParts(root, site, records)));
  const piecesOf = (layerId: string, level: Detail): ReadPiece[] => {
    const layer = site.layers.find(({ id }) => id === layerId);
    return (layer?.pieces ?? []).flatMap(({ piece, offset = [0, 0, 0] }) => {
      const found = read.get(`${piece} ${level}`);
      return found ? [{ ...found, offset }] : [];
    });
  };
  for (const level of ['far', 'mid', 'hero'] as const) {
    faults.push(...figureFaults(site, level, piecesOf));
    for (const { id } of site.layers) {
      const pieces = piecesOf(id, level);
      faults.push(...floatFaults(site.site, id, level, pieces));
      faults.push(...flickerFaults(site.site, id, level, pieces));
    }
  }
  return { records, faults };
}

async function unbuiltParts(
  root: string,
  { site }: SiteModel,
  records: readonly PieceRecord[],
): Promise<string[]> {
  const built = new Set(records.flatMap(({ parts }) => parts));
  const evidence = await readEvidence(root, site);
  return evidence.parts
    .filter(({ id }) => !built.has(id))
    .map(({ id }) => `src/content/reconstructions/${site}.json: no model shows the part ${id}`);
}
