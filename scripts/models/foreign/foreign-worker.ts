import { join } from 'node:path';
import { sha256 } from '../gltf/glb-facts.ts';
import { serveOrders } from '../pipeline/run-apart.ts';
import { writeWhole } from '../pipeline/write-whole.ts';
import { type ForeignOrder, importModel } from './import-model.ts';

/** What the parent sends: the model dropped in, and the folder for its levels. */
export interface ForeignWork extends ForeignOrder {
  folder: string;
}

serveOrders(async ({ folder, ...order }: ForeignWork) => {
  const { levels, ...made } = await importModel(order);
  const { site, piece } = order;
  // Nothing is written before everything is made, so that a failure leaves the last good files.
  for (const { level, bytes } of levels)
    await writeWhole(join(folder, site, `${piece}-${level}.glb`), bytes);
  return JSON.stringify({
    site,
    piece,
    ...made,
    levels: levels.map(({ bytes, ...level }) => ({
      ...level,
      file: `${site}/${piece}-${level.level}.glb`,
      bytes: bytes.length,
      sha256: sha256(bytes),
    })),
  });
});
