import { join } from 'node:path';
import { brotliSizes } from './brotli-sizes.ts';
import { listBuildFiles, readChunkGraph } from './build-files.ts';
import { weighEngine } from './engine-weight.ts';
import { REPOSITORY } from './ensure-build.ts';
import { shellFiles } from './offline-files.ts';
import { packsTable, readPackList } from './packs-table.ts';
import { screenRules } from './screen-rules.ts';
import { weighScreen } from './screen-weight.ts';
import { weighShell } from './shell-weight.ts';

/** Rooms and controls of the headset emulator; none may be in a build. */
const EMULATOR_PACKAGES = ['iwer', '@iwer/devui', '@iwer/sem'];

const folder = join(REPOSITORY, 'dist');
const graph = readChunkGraph(folder);
const sizeOf = brotliSizes(folder);

const faults: string[] = [];
for (const rule of await screenRules(REPOSITORY)) {
  const weight = weighScreen(rule, graph, sizeOf);
  console.log(`${rule.address}  ${(weight.bytes / 1000).toFixed(1)} kB of JavaScript (brotli)`);
  for (const chunk of weight.chunks) {
    console.log(`    ${(sizeOf(chunk) / 1000).toFixed(1).padStart(7)} kB  ${chunk}`);
  }
  faults.push(...weight.faults.map((fault) => `${rule.address}: ${fault}`));
}

const files = listBuildFiles(folder);
const engine = weighEngine(files, graph, sizeOf);
console.log(
  `tracking engine  ${(engine.bytes / 1000).toFixed(1)} kB with its WebAssembly (brotli)`,
);
faults.push(...engine.faults.map((fault) => `tracking engine: ${fault}`));

const shell = weighShell(shellFiles(files, graph), sizeOf);
console.log(`shell  ${(shell.bytes / 1000).toFixed(1)} kB of brotli in ${shell.count} files`);
for (const { file, bytes } of shell.heaviest) {
  console.log(`    ${(bytes / 1000).toFixed(1).padStart(7)} kB  ${file}`);
}
faults.push(...shell.faults.map((fault) => `shell: ${fault}`));
console.log(packsTable(readPackList(folder)));

const loaded = new Set(Object.values(graph).flatMap((chunk) => chunk.packages));
for (const name of EMULATOR_PACKAGES.filter((name) => loaded.has(name))) {
  faults.push(`${name}, part of the headset emulator, is in the build`);
}
const total = files.filter((path) => path.endsWith('.js')).length;
console.log(`${total} JavaScript files in all`);
for (const fault of faults) console.error(`✗ ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;
