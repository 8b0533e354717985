import { join } from 'node:path';
import { sha256 } from '../gltf/glb-facts.ts';
import { serveOrders } from '../pipeline/run-apart.ts';
import { writeWhole } from '../pipeline/write-whole.ts';
import { importModel } from './import-model.ts';

/** What the parent sends: the model dropped in, and the folder for its levels. */
export interface ForeignWork {
  path: string;
  folder: string;
}

serveOrders(async ({ path, folder }: ForeignWork) => {
  const { name, levels, account, advice } = await importModel(path);
  // Nothing is written before everything is made, so that a failure leaves the last good files.
  for (const { level, bytes } of levels)
    await writeWhole(join(folder, name, `whole-${level}.glb`), bytes);
  return JSON.stringify({
    account,
    advice,
    levels: levels.map(({ bytes, ...level }) => ({
      ...level,
      file: `${name}/whole-${level.level}.glb`,
      bytes: bytes.length,
      sha256: sha256(bytes),
    })),
  });
});
