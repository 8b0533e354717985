import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACK_LIST_ADDRESS, type Pack, type PackList } from '#domain/packs/pack-list.ts';
import { packListSchema } from '#domain/packs/pack-schema.ts';
import { REPOSITORY } from './ensure-build.ts';
import { fileURLToPath } from 'node:url';

/** The list of packs of a finished build. */
export function readPackList(folder: string): PackList {
  return packListSchema.parse(JSON.parse(readFileSync(join(folder, PACK_LIST_ADDRESS), 'utf8')));
}

/** What each pack costs on the line and takes on the device, as a table to print; kB of 1000 bytes. */
export function packsTable({ release, packs }: PackList): string {
  const rows = packs.map(({ id, files }) => row(id, files));
  const all = row(
    'all',
    packs.flatMap(({ files }) => files),
  );
  return [
    `packs of ${release}      on the line    on the device  files  pieces`,
    ...rows,
    all,
  ].join('\n');
}

function row(id: string, files: Pack['files']): string {
  const chunks = files.flatMap((file) => file.chunks);
  const line = chunks.reduce((sum, { wireBytes }) => sum + wireBytes, 0);
  const device = chunks.reduce((sum, { bytes }) => sum + bytes, 0);
  const counts = [String(files.length).padStart(5), String(chunks.length).padStart(6)].join('  ');
  return `    ${id.padEnd(20)} ${kilobytes(line)} ${kilobytes(device)}  ${counts}`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(10)} kB`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(packsTable(readPackList(join(REPOSITORY, 'dist'))));
}
