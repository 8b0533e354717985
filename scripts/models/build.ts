import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ALL_SITES_BROTLI_BYTES, LAYER_BUDGETS } from './budget.ts';
import { checkSite } from './check/check-site.ts';
import { DROPPED_FOLDER, importAll } from './foreign/import-all.ts';
import { brokenBudgets, firstLayersBrotli, type LayerTotals, layerTotals } from './layer-totals.ts';
import { buildTextures } from './pipeline/build-textures.ts';
import { Progress } from './pipeline/progress.ts';
import {
  type CheckedSite,
  publish,
  readManifest,
  standsPublished,
  writeSiteModels,
} from './pipeline/publish.ts';
import { type PieceOrder, pieceOrders } from './pipeline/orders.ts';
import { runJobs } from './pipeline/run-jobs.ts';
import { DETAILS } from './kit/part-set.ts';
import type { PieceRecord, TextureRecord } from './manifest.ts';
import type { SiteModel } from './site-model.ts';
import { loadSiteModel, modelledSites } from './registry.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PIECE_WORKER = fileURLToPath(new URL('pipeline/piece-worker.ts', import.meta.url));
const WORK = join(ROOT, '.cache/models/pieces');

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const figure = (value: number): string => value.toLocaleString('en');

function table(totals: readonly LayerTotals[]): string {
  const head = ['layer', 'level', 'triangles', 'draws', 'brotli', 'textures', 'geometry'];
  const rows = totals.map((t) => [
    `${t.site} ${t.layer}`,
    t.level,
    ...[t.triangles, t.drawCalls, t.brotliBytes, t.textureBytes, t.geometryBytes].map(figure),
  ]);
  const widths = head.map((title, i) =>
    Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)),
  );
  const written = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ');
  return [head, ...rows].map(written).join('\n');
}

interface SiteOrders {
  site: SiteModel;
  orders: readonly PieceOrder[];
  standing: boolean;
}

/** Builds every file that no earlier run has finished; tells what failed and why. */
async function buildMissing(orders: readonly PieceOrder[], jobs: number): Promise<string[]> {
  const missing = orders.filter((order) => !order.finished);
  const faults: string[] = [];
  const progress = new Progress(missing.length);
  await runJobs(PIECE_WORKER, missing, jobs, ({ site, piece, level }, answer) => {
    progress.step(`${site} ${piece} ${level}${answer.ok ? '' : ' FAILED'}`);
    if (!answer.ok) faults.push(`${site}, ${piece}, ${level}: ${answer.reason}`);
  });
  return faults;
}

/** Builds, checks and publishes the named sites, or all; the exit code is 1 when anything is wrong. */
async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { jobs: { type: 'string' } },
  });
  const known = await modelledSites();
  const imported = await importAll({ root: ROOT, built: known, only: positionals, say });
  const asked = positionals.filter((id) => known.includes(id));
  const unknown = positionals.filter((id) => !known.includes(id) && !imported.sites.includes(id));
  if (unknown.length > 0) {
    for (const fault of imported.faults) say(`FAULT ${fault}`);
    say(
      `No model is known for ${unknown.join(', ')}. Put ${unknown.map((id) => `${DROPPED_FOLDER}/${id}.glb`).join(', ')} there, after npm run site:new. Built from code: ${known.join(', ')}.`,
    );
    return 1;
  }
  if (positionals.length > 0 && asked.length === 0) {
    for (const fault of imported.faults) say(`FAULT ${fault}`);
    if (imported.faults.length === 0) say(`${imported.sites.join(', ')}: model in place.`);
    return imported.faults.length === 0 ? 0 : 1;
  }
  const before = await readManifest(ROOT);
  const textures = await buildTextures(ROOT, before.textures, say);
  const sites: SiteOrders[] = [];
  for (const id of asked.length > 0 ? asked : known) {
    const site = await loadSiteModel(id);
    const orders = await pieceOrders(ROOT, WORK, site);
    sites.push({ site, orders, standing: await standsPublished(ROOT, orders, before) });
  }
  const changed = sites.filter(({ standing }) => !standing);
  const faults = [...imported.faults];
  const failed = await buildMissing(
    changed.flatMap(({ orders }) => orders),
    Number(values.jobs ?? availableParallelism()),
  );
  faults.push(...failed);
  const good: CheckedSite[] = [];
  for (const { site, orders } of changed) {
    if (failed.some((fault) => fault.startsWith(`${site.site},`))) continue;
    const checked = await checkSite(ROOT, site, orders, textures);
    const totals = totalsOf(site, checked.records, textures.records);
    const over = totals.flatMap((total) => brokenBudgets(total, LAYER_BUDGETS[total.level]));
    const wrong = [...checked.faults, ...over];
    if (wrong.length > 0) say(`\n${table(totals)}`);
    faults.push(...wrong);
    if (wrong.length === 0) good.push({ site, orders, records: checked.records });
  }
  const manifest = await publish(ROOT, before, good, textures);
  const shown = sites.filter(({ site }) => isWhole(site, manifest.pieces));
  for (const { site } of shown) await writeSiteModels(ROOT, site, manifest);
  const totals = shown.flatMap(({ site }) => totalsOf(site, manifest.pieces, manifest.textures));
  say(`\n${table(totals)}\n`);
  const models = shown.map(({ site }) => site);
  const first = firstLayersBrotli(models, 'mid', manifest.pieces, manifest.textures);
  say(`First layers at the middle level, shared textures once: ${figure(first)} bytes brotli`);
  if (first > ALL_SITES_BROTLI_BYTES)
    faults.push(`the first layers are over the budget of ${figure(ALL_SITES_BROTLI_BYTES)} bytes`);
  for (const fault of faults) say(`FAULT ${fault}`);
  say(
    faults.length === 0
      ? `${good.length} sites built anew, ${sites.length - changed.length} unchanged. Validator errors: 0. All budgets and figures kept.`
      : `${faults.length} faults; sites with faults keep their last good files.`,
  );
  return faults.length === 0 ? 0 : 1;
}

/** Whether every piece of a site's layers has been published at every level. */
function isWhole({ site, layers }: SiteModel, pieces: readonly PieceRecord[]): boolean {
  return layers.every((layer) =>
    layer.pieces.every(({ piece }) =>
      DETAILS.every((level) =>
        pieces.some((p) => p.site === site && p.piece === piece && p.level === level),
      ),
    ),
  );
}

function totalsOf(
  site: SiteModel,
  pieces: readonly PieceRecord[],
  textures: readonly TextureRecord[],
): LayerTotals[] {
  return site.layers.flatMap((layer) =>
    DETAILS.map((level) => layerTotals(site.site, layer, level, pieces, textures)),
  );
}

process.exitCode = await main();
