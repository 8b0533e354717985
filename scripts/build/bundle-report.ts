import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { siteIds } from '../content/site-files.ts';
import { listBuildFiles, readChunkGraph } from './build-files.ts';
import { weighEngine } from './engine-weight.ts';
import { REPOSITORY } from './ensure-build.ts';
import { type ScreenRule, weighScreen } from './screen-weight.ts';

const SITE_KINDS = ['sites', 'reconstructions', 'models', 'narration'];

/** The interface's words in the language that is heaviest. */
const WORDS = 'src/i18n/words/vi.json';
const LATE_WORDS = `${WORDS}?late`;

const SCREENS: readonly ScreenRule[] = [
  {
    address: '/',
    sources: ['src/screens/HomeScreen.tsx', WORDS, LATE_WORDS],
    limitBytes: 120_000,
    mayBeHeavy: false,
  },
  ...(await siteIds(REPOSITORY)).map((siteId) => ({
    address: `/s/${siteId}`,
    sources: [
      'src/screens/SiteScreen.tsx',
      WORDS,
      ...SITE_KINDS.map((kind) => `src/content/${kind}/${siteId}.json`),
    ],
    limitBytes: 120_000,
    mayBeHeavy: false,
  })),
  ...['Scan', 'View', 'Place'].map((name) => ({
    address: `/s/thai-hoa/${name.toLowerCase()}`,
    sources: [
      `src/screens/connected/Connected${name}.tsx`,
      WORDS,
      LATE_WORDS,
      ...SITE_KINDS.map((kind) => `src/content/${kind}/thai-hoa.json`),
    ],
    limitBytes: null,
    mayBeHeavy: false,
  })),
];

/** Rooms and controls of the headset emulator; none may be in a build. */
const EMULATOR_PACKAGES = ['iwer', '@iwer/devui', '@iwer/sem'];

const folder = join(REPOSITORY, 'dist');
const graph = readChunkGraph(folder);
const sizes = new Map<string, number>();

function sizeOf(chunk: string): number {
  const known = sizes.get(chunk);
  if (known !== undefined) return known;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const size = brotliCompressSync(readFileSync(join(folder, chunk)), { params }).byteLength;
  sizes.set(chunk, size);
  return size;
}

const faults: string[] = [];
for (const rule of SCREENS) {
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

const loaded = new Set(Object.values(graph).flatMap((chunk) => chunk.packages));
for (const name of EMULATOR_PACKAGES.filter((name) => loaded.has(name))) {
  faults.push(`${name}, part of the headset emulator, is in the build`);
}
const total = files.filter((path) => path.endsWith('.js')).length;
console.log(`${total} JavaScript files in all`);
for (const fault of faults) console.error(`✗ ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;
