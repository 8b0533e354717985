// What a festival day costs, on paper, from the build's own figures: `npm run deploy:estimate [-- --visitors 100000]`.
// Prices and where they come from stand in docs/deploy.md; who visits is assumed, and named.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { packListSchema } from '#domain/packs/pack-schema.ts';
import { listBuildFiles, readChunkGraph } from '../../build/build-files.ts';
import { REPOSITORY } from '../../build/ensure-build.ts';
import { shellFiles } from '../../build/offline-files.ts';
import { gigabitsPerSecond, meanVisitorBytes, priceOf, visitBytes } from './day-cost.ts';

/** Assumed: most come for one site, some for an afternoon, a few take the whole tour with them. */
const KINDS = [
  { sites: 1, share: 0.6 },
  { sites: 3, share: 0.3 },
  { sites: 8, share: 0.1 },
];
/** Assumed: this share of the day's visitors comes in its busiest hour. */
const BUSIEST_HOUR = 0.15;
const GB = 1e9;
const NO_END = Number.POSITIVE_INFINITY;

const PRICES = [
  { name: 'bunny.net, volume network', tiers: [{ upToGB: NO_END, usdPerGB: 0.005 }], freeGB: 0 },
  { name: 'bunny.net, standard, Asia', tiers: [{ upToGB: NO_END, usdPerGB: 0.03 }], freeGB: 0 },
  {
    name: 'Amazon CloudFront, pay as you go, Vietnam',
    tiers: [
      { upToGB: 10_000, usdPerGB: 0.12 },
      { upToGB: NO_END, usdPerGB: 0.1 },
    ],
    freeGB: 1000,
  },
];

const root = join(REPOSITORY, 'dist');
if (!existsSync(join(root, 'packs.json'))) {
  throw new Error(`No whole build in ${root}: run "npm run build" first.`);
}
const { values } = parseArgs({ options: { visitors: { type: 'string', default: '100000' } } });
const visitors = Number(values.visitors);
const list = packListSchema.parse(JSON.parse(readFileSync(join(root, 'packs.json'), 'utf8')));
const bytes = visitBytes(list, shellBytes(), 'vi');
const mean = meanVisitorBytes(bytes, KINDS);
const volume = (mean * visitors) / GB;
const mega = (value: number) => (value / 1e6).toFixed(2);

console.log(
  `shell ${mega(bytes.shell)} MB, shared ${mega(bytes.shared)} MB, a site ${mega(bytes.site)} MB`,
);
for (const { sites, share } of KINDS) {
  const each = bytes.shell + bytes.shared + sites * bytes.site;
  console.log(`  ${Math.round(share * 100)} % take ${sites} site(s): ${mega(each)} MB`);
}
console.log(`mean visitor ${mega(mean)} MB; ${visitors} visitors ${volume.toFixed(0)} GB`);
const line = gigabitsPerSecond(visitors * BUSIEST_HOUR, mean);
console.log(`busiest hour ${line.toFixed(2)} Gbit/s on average`);
for (const { name, tiers, freeGB } of PRICES) {
  console.log(`  ${name}: ${priceOf(volume, tiers, freeGB).toFixed(0)} USD`);
}
for (const usdPerGB of [0.01, 0.02, 0.05, 0.1]) {
  const price = priceOf(volume, [{ upToGB: NO_END, usdPerGB }]);
  console.log(`  at ${usdPerGB.toFixed(2)} USD/GB: ${price.toFixed(0)} USD`);
}

/** The shell as it comes over the line: each file in its smaller form. */
function shellBytes(): number {
  return shellFiles(listBuildFiles(root), readChunkGraph(root)).reduce((sum, path) => {
    const content = readFileSync(join(root, path));
    return sum + Math.min(content.byteLength, brotliCompressSync(content).byteLength);
  }, 0);
}
