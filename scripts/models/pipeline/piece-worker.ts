import { loadSiteModel } from '../registry.ts';
import { buildPiece, type PieceJob } from './build-piece.ts';
import { serveOrders } from './run-apart.ts';
import { writeWhole } from './write-whole.ts';

/** What the parent sends: a job, and the path without ending to write the model and its record to. */
export interface PieceWork extends PieceJob {
  root: string;
  output: string;
}

serveOrders(async ({ root, output, ...job }: PieceWork) => {
  const { bytes, record } = await buildPiece(root, await loadSiteModel(job.site), job);
  await writeWhole(`${output}.glb`, bytes);
  await writeWhole(`${output}.json`, JSON.stringify(record));
  return undefined;
});
