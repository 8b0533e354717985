import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { loadSiteModel } from '../registry.ts';
import { buildPiece, type PieceJob } from './build-piece.ts';

/** What the parent sends: a job, and the path without ending to write the model and its record to. */
export interface WorkerOrder extends PieceJob {
  root: string;
  output: string;
}

export type WorkerAnswer = { ok: true } | { ok: false; reason: string };

/** Writes a file whole or not at all. */
async function writeWhole(path: string, data: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.part`, data);
  await rename(`${path}.part`, path);
}

async function build({ root, output, ...job }: WorkerOrder): Promise<WorkerAnswer> {
  try {
    const { bytes, record } = await buildPiece(root, await loadSiteModel(job.site), job);
    await writeWhole(`${output}.glb`, bytes);
    await writeWhole(`${output}.json`, JSON.stringify(record));
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

process.on('message', (order: WorkerOrder) => {
  void build(order).then((answer) => process.send?.(answer));
});
