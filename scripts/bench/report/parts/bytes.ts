import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packListSchema, type Pack } from '#domain/packs/pack-list.ts';
import { brotliSizes } from '../../../build/brotli-sizes.ts';
import { listBuildFiles, readChunkGraph } from '../../../build/build-files.ts';
import { ENGINE_LIMIT_BYTES, weighEngine } from '../../../build/engine-weight.ts';
import { shellFiles } from '../../../build/offline-files.ts';
import { screenRules } from '../../../build/screen-rules.ts';
import { weighScreen } from '../../../build/screen-weight.ts';
import type { Figure } from '../figures.ts';
import type { BenchPart, BenchRun } from '../part.ts';

/** From issue 8. */
const SHELL_LIMIT_BYTES = 350_000;
const SOURCE = 'scripts/build/bundle-report.ts';

/** What each screen loads first, what the engine weighs, and what lies on a device that works without a network. */
export const BYTES: BenchPart = {
  id: 'bytes',
  title: 'Bytes',
  async measure({ root, build }: BenchRun) {
    const folder = await build();
    const graph = readChunkGraph(folder);
    const files = listBuildFiles(folder);
    const brotli = brotliSizes(folder);
    // A server sends what is smaller: pictures and fonts are packed already.
    const sent = (file: string) =>
      Math.min(brotli(file), readFileSync(join(folder, file)).byteLength);
    const engine = weighEngine(files, graph, brotli);
    const shell = shellFiles(files, graph);
    const packs = packFigures(folder, files, sent);
    return {
      conditions:
        'Bytes as a server sends them: brotli at its best where that is smaller, else as they are. A screen: its JavaScript before anything is tapped. A pack: what is fetched for the network-off visit beside the shell.',
      figures: [
        ...(await screenRules(root)).map((rule): Figure => {
          const { bytes } = weighScreen(rule, graph, brotli);
          const id = `screen-javascript${rule.address}`;
          const figure = { id, name: rule.address, unit: 'bytes', value: bytes } as const;
          const budget = { limit: rule.limitBytes ?? 0, kind: 'most', source: SOURCE } as const;
          return { ...figure, better: 'less', ...(rule.limitBytes !== null && { budget }) };
        }),
        bytesFigure('engine', 'tracking engine with its WebAssembly', engine.bytes, {
          limit: ENGINE_LIMIT_BYTES,
          source: 'scripts/build/engine-weight.ts',
        }),
        bytesFigure(
          'shell',
          'shell: what opens the app with the network off',
          sum(shell.map(sent)),
          {
            limit: SHELL_LIMIT_BYTES,
            source: SOURCE,
          },
        ),
        ...packs,
      ],
    };
  },
};

/** The packs of this build: by the list of pieces, else as one list for each site. */
function packFigures(
  folder: string,
  files: readonly string[],
  sent: (file: string) => number,
): Figure[] {
  if (files.includes('packs.json')) {
    const text = readFileSync(join(folder, 'packs.json'), 'utf8');
    const { packs } = packListSchema.parse(JSON.parse(text));
    return [...packs.map(packFigure), ...siteTotals(packs)];
  }
  return files
    .filter((file) => /^packs\/.+\.json$/.test(file))
    .map((file) => {
      const list = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
        siteId: string;
        files: { url: string }[];
      };
      const bytes = sum(list.files.map(({ url }) => sent(url.slice(1))));
      return bytesFigure(`tour/${list.siteId}`, `${list.siteId}, with what all share`, bytes);
    });
}

function packFigure(pack: Pack): Figure {
  return bytesFigure(`pack/${pack.id}`, pack.id, weightOf(pack));
}

/** What a visitor of one site has: what all share, the site, its light models, and one voice. */
function siteTotals(packs: readonly Pack[]): Figure[] {
  const shared = sum(packs.filter(({ kind }) => kind === 'shared').map(weightOf));
  return packs.flatMap((pack) => {
    if (pack.kind !== 'site') return [];
    const own = packs.filter(
      (other) =>
        'site' in other &&
        other.site === pack.site &&
        (other.kind === 'site' ||
          (other.kind === 'models' && other.quality === 'light') ||
          (other.kind === 'voice' && other.locale === 'vi')),
    );
    const bytes = shared + sum(own.map(weightOf));
    return [bytesFigure(`tour/${pack.site}`, `${pack.site}, with what all share`, bytes)];
  });
}

function weightOf({ files }: Pack): number {
  const pieces = files.flatMap(({ chunks }) => chunks);
  // A piece that several files have is fetched once.
  const once = new Map(pieces.map((piece) => [piece.sha256, piece.wireBytes]));
  return sum([...once.values()]);
}

function bytesFigure(
  id: string,
  name: string,
  value: number,
  budget?: { limit: number; source: string },
): Figure {
  const figure = { id, name, unit: 'bytes', value, better: 'less' } as const;
  return budget === undefined ? figure : { ...figure, budget: { ...budget, kind: 'most' } };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
