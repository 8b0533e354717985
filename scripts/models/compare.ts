import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { NodeIO } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import sharp from 'sharp';
import { type Similarity, similarity } from './compare/similarity.ts';
import { brotliSize } from './gltf/glb-facts.ts';
import { toDocument } from './gltf/to-document.ts';
import { DETAILS, type Detail } from './kit/part-set.ts';
import { layerFiles } from './layer-files.ts';
import { type LayerTotals, layerTotals } from './layer-totals.ts';
import { shadedLayer } from './light/shade-piece.ts';
import type { ModelManifest } from './manifest.ts';
import { readManifest } from './pipeline/publish.ts';
import { loadSiteModel, modelledSites } from './registry.ts';
import { openStage, type StageSession } from './render.ts';
import { boxView, type View } from './render/views.ts';
import type { SiteModel } from './site-model.ts';
import { plainTextures } from './textures/material-textures.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WORK = join(ROOT, '.cache/models/compare');
const SIZE = { width: 960, height: 600 };
const run = promisify(execFile);

interface Rival {
  bytes: number;
  brotliBytes: number;
  textureBytes: number;
  drawCalls: number;
}

interface Row {
  site: string;
  ours: LayerTotals;
  rival: Rival;
  parseMilliseconds: number;
  tableTop: Similarity;
  closeUp: Similarity;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Writes a site's first layer without any compression, and what gltf-transform's own defaults make of it. */
async function makeRivals(site: SiteModel, level: Detail): Promise<{ view: View; close: View }> {
  const meshes = shadedLayer(site, site.layers[0]?.id ?? '', level);
  const textures = await plainTextures(ROOT, 'as-painted', say);
  const io = new NodeIO().registerExtensions(ALL_EXTENSIONS);
  const plain = join(WORK, `${site.site}-plain.glb`);
  await mkdir(WORK, { recursive: true });
  await writeFile(plain, await io.writeBinary(toDocument(site.site, meshes, textures)));
  const cli = join(ROOT, 'node_modules/@gltf-transform/cli/bin/cli.js');
  const rival = join(WORK, `${site.site}-rival.glb`);
  await run(process.execPath, [cli, 'optimize', plain, rival, '--texture-compress', 'webp']);
  return { view: boxView('phone', meshes), close: boxView('close', meshes) };
}

/** What the rival's file costs; its pictures lie in memory as plain pixels with mipmaps. */
async function measureRival(site: string): Promise<Rival> {
  const bytes = new Uint8Array(await readFile(join(WORK, `${site}-rival.glb`)));
  await MeshoptDecoder.ready;
  const io = new NodeIO()
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  const root = (await io.readBinary(bytes)).getRoot();
  let pixels = 0;
  for (const texture of root.listTextures()) {
    const { width, height } = await sharp(texture.getImage() ?? new Uint8Array()).metadata();
    pixels += width * height;
  }
  return {
    bytes: bytes.length,
    brotliBytes: brotliSize(bytes),
    textureBytes: Math.round((pixels * 4 * 4) / 3),
    drawCalls: root.listMeshes().reduce((sum, mesh) => sum + mesh.listPrimitives().length, 0),
  };
}

async function shootBoth(
  stage: StageSession,
  models: Parameters<StageSession['load']>[0],
  views: readonly View[],
): Promise<Buffer[]> {
  await stage.load(models);
  const pictures: Buffer[] = [];
  for (const view of views)
    pictures.push(await stage.shoot({ view, ...SIZE, background: 'transparent' }));
  return pictures;
}

async function compare(site: SiteModel, level: Detail, manifest: ModelManifest): Promise<Row> {
  const { view, close } = await makeRivals(site, level);
  const plainStage = await openStage(WORK);
  const [plainFar, plainClose] = await shootBoth(
    plainStage,
    [{ path: `${site.site}-plain.glb` }],
    [view, close],
  ).finally(plainStage.close);
  const layer = site.layers[0];
  if (!layer || !plainFar || !plainClose) throw new Error(`${site.site} has no layer`);
  const files = layerFiles(site, layer.id, level);
  const stage = await openStage(join(ROOT, 'public/models'));
  try {
    const [far, near] = await shootBoth(stage, files, [view, close]);
    const paths = files.map(({ path }) => path);
    return {
      site: site.site,
      ours: layerTotals(site.site, layer, level, manifest.pieces, manifest.textures),
      rival: await measureRival(site.site),
      parseMilliseconds: await stage.parseMilliseconds(paths, 5),
      tableTop: await similarity(plainFar, far ?? plainFar),
      closeUp: await similarity(plainClose, near ?? plainClose),
    };
  } finally {
    await stage.close();
  }
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(2);

function line({ site, ours, rival, parseMilliseconds, tableTop, closeUp }: Row): string {
  const cells = [
    site,
    `${megabytes(ours.bytes)} / ${megabytes(rival.bytes)} = ${(ours.bytes / rival.bytes).toFixed(2)}`,
    `${megabytes(ours.brotliBytes)} / ${megabytes(rival.brotliBytes)} = ${(ours.brotliBytes / rival.brotliBytes).toFixed(2)}`,
    `${megabytes(ours.textureBytes)} / ${megabytes(rival.textureBytes)} = ${(ours.textureBytes / rival.textureBytes).toFixed(3)}`,
    `${ours.drawCalls} / ${rival.drawCalls}`,
    `${tableTop.whole.toFixed(3)} (${tableTop.detail.toFixed(3)})`,
    `${closeUp.whole.toFixed(3)} (${closeUp.detail.toFixed(3)})`,
    parseMilliseconds.toFixed(0),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** `npm run models:compare [-- SITE…] [--level mid]`: the finished models beside what \`gltf-transform optimize\` makes of the same input. */
async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { level: { type: 'string', default: 'mid' } },
  });
  const level = DETAILS.find((known) => known === values.level);
  if (!level) throw new Error(`Levels are: ${DETAILS.join(', ')}.`);
  const manifest = await readManifest(ROOT);
  say(
    'Ours / `gltf-transform optimize --texture-compress webp`, MB; SSIM against the uncompressed model, in brackets where there is detail.\n',
  );
  say(
    '| first layer | bytes | brotli | textures in memory | draw calls | SSIM table-top | SSIM close | parse ms |',
  );
  say('|---|---|---|---|---|---|---|---|');
  for (const id of positionals.length > 0 ? positionals : await modelledSites())
    say(line(await compare(await loadSiteModel(id), level, manifest)));
}

await main();
