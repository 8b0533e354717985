import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '#domain/packs/pack-list.ts';
import { packListSchema } from '#domain/packs/pack-schema.ts';
import { brotliSizes } from '../../../build/brotli-sizes.ts';
import { listBuildFiles, readChunkGraph } from '../../../build/build-files.ts';
import { ENGINE_LIMIT_BYTES, weighEngine } from '../../../build/engine-weight.ts';
import { shellFiles } from '../../../build/offline-files.ts';
import { screenRules } from '../../../build/screen-rules.ts';
import { SHELL_LIMIT_BYTES, weighShell } from '../../../build/shell-weight.ts';
import { weighScreen } from '../../../build/screen-weight.ts';
import type { Figure } from '../figures.ts';
import type { BenchPart, BenchRun } from '../part.ts';

const SOURCE = 'scripts/build/screen-rules.ts';

/** What each screen loads first, what the engine weighs, and what lies on a device that works without a network. */
export const BYTES: BenchPart = {
  id: 'bytes',
  title: 'Bytes',
  async measure({ root, build }: BenchRun) {
    const folder = await build();
    const graph = readChunkGraph(folder);
    const files = listBuildFiles(folder);
    const brotli = brotliSizes(folder);
    const sent = (file: string) => sentBytes(folder, file);
    const engine = weighEngine(files, graph, brotli);
    const shell = weighShell(shellFiles(files, graph), brotli);
    const packs = packFigures(folder, files, sent);
    return {
      conditions:
        "Bytes as a server sends them: the build's brotli twin where there is one, else the file. A screen: its JavaScript before anything is tapped. The shell: every file in brotli. One site on the device: what the app keeps of it by itself for a visit without a network, with what all sites share; the shell comes on top.",
      plots: ['javascript-of-a-screen', 'one-site-on-the-device'],
      figures: [
        ...(await screenRules(root)).map((rule): Figure => {
          const { bytes } = weighScreen(rule, graph, brotli);
          const id = `javascript-of-a-screen${rule.address}`;
          const figure = { id, name: rule.address, unit: 'bytes', value: bytes } as const;
          const budget = { limit: rule.limitBytes ?? 0, kind: 'most', source: SOURCE } as const;
          return { ...figure, better: 'less', ...(rule.limitBytes !== null && { budget }) };
        }),
        bytesFigure('engine', 'tracking engine with its WebAssembly', engine.bytes, {
          limit: ENGINE_LIMIT_BYTES,
          source: 'scripts/build/engine-weight.ts',
        }),
        bytesFigure('shell', 'shell: what opens the app with the network off', shell.bytes, {
          limit: SHELL_LIMIT_BYTES,
          source: 'scripts/build/shell-weight.ts',
        }),
        ...packs,
      ],
    };
  },
};

/** A server sends the compressed twin; pictures and fonts have none. */
function sentBytes(folder: string, file: string): number {
  const path = join(folder, file);
  return statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;
}

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
      return bytesFigure(
        `one-site-on-the-device/${list.siteId}`,
        `${list.siteId}, with what all share`,
        bytes,
      );
    });
}

function packFigure(pack: Pack): Figure {
  return bytesFigure(`pack/${pack.id}`, `pack ${pack.id}`, weightOf(pack));
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
    return [
      bytesFigure(
        `one-site-on-the-device/${pack.site}`,
        `${pack.site}, with what all share`,
        bytes,
      ),
    ];
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
