import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { NodeIO } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { LAYER_BUDGETS } from './budget.ts';
import { readBack } from './check/read-back.ts';
import type { ReadPiece } from './check/read-piece.ts';
import { figureFaults, flickerFaults, floatFaults } from './check/site-faults.ts';
import { readEvidence } from './pipeline/build-piece.ts';
import { DETAILS } from './kit/part-set.ts';
import { shadedLayer } from './light/shade-piece.ts';
import { toDocument } from './gltf/to-document.ts';
import { shootModel } from './render.ts';
import { boxView, parseView } from './render/views.ts';
import type { SiteModel } from './site-model.ts';
import { plainTextures } from './textures/material-textures.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Everything that a build would find wrong with a site before compression: figures, floating bodies, part table, triangles. */
async function quickFaults(site: SiteModel): Promise<string[]> {
  const faults: string[] = [];
  const evidence = await readEvidence(ROOT, site.site).catch((error: unknown) => {
    faults.push(error instanceof Error ? error.message : String(error));
    return undefined;
  });
  const used = new Set<string>();
  for (const level of DETAILS) {
    const built = Object.entries(site.pieces).map(
      ([piece, build]) => [piece, build(level).list()] as const,
    );
    const meshes = new Map(built);
    for (const { part } of built.flatMap(([, list]) => list)) used.add(part);
    const piecesOf = (id: string): ReadPiece[] =>
      (site.layers.find((layer) => layer.id === id)?.pieces ?? []).map(({ piece, offset }) =>
        readBack(meshes.get(piece) ?? [], offset),
      );
    faults.push(...figureFaults(site, level, piecesOf));
    for (const layer of site.layers) {
      faults.push(...floatFaults(site.site, layer.id, level, piecesOf(layer.id)));
      faults.push(...flickerFaults(site.site, layer.id, level, piecesOf(layer.id)));
      const own = layer.pieces.map(({ piece }) => meshes.get(piece) ?? []);
      const triangles = own.flat().reduce((sum, { mesh }) => sum + mesh.triangleCount, 0);
      const draws = own.reduce((sum, list) => sum + new Set(list.map((m) => m.material)).size, 0);
      const budget = LAYER_BUDGETS[level];
      if (triangles > budget.triangles || draws > budget.drawCalls)
        faults.push(`${layer.id}, ${level}: ${triangles} triangles, ${draws} draw calls`);
    }
  }
  const known = new Set(evidence?.parts.map(({ id }) => id));
  const unknown = [...used].filter((part) => !known.has(part));
  const unbuilt = [...known].filter((part) => !used.has(part));
  if (unknown.length > 0) faults.push(`parts without a row: ${unknown.join(', ')}`);
  if (unbuilt.length > 0) faults.push(`rows without a part: ${unbuilt.join(', ')}`);
  return faults.length > 0 ? faults : [`${site.site}: nothing wrong`];
}

/** A quick look at a model under work: few rays of shade, plain textures, no compression. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      layer: { type: 'string' },
      level: { type: 'string', default: 'mid' },
      views: { type: 'string', default: 'front,corner,rear' },
      out: { type: 'string' },
      rays: { type: 'string', default: '9' },
      width: { type: 'string', default: '1280' },
      height: { type: 'string', default: '800' },
      count: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
    },
  });
  const [name = 'thai-hoa'] = positionals;
  const { site } = (await import(`./sites/${name}.ts`)) as { site: SiteModel };
  const detail = DETAILS.find((known) => known === values.level);
  if (!detail) throw new Error(`Levels are: ${DETAILS.join(', ')}.`);
  if (values.check) {
    for (const fault of await quickFaults(site)) say(fault);
    return;
  }
  const layer = values.layer ?? site.layers[0]?.id ?? '';
  const meshes = shadedLayer(site, layer, detail, values.count ? 0 : Number(values.rays));
  const perPart = new Map<string, number>();
  for (const { part, mesh } of meshes)
    perPart.set(part, (perPart.get(part) ?? 0) + mesh.triangleCount);
  say([...perPart].map(([part, count]) => `${part} ${count}`).join(', '));
  say(`${name} ${layer} ${detail}: ${[...perPart.values()].reduce((a, b) => a + b, 0)} triangles`);
  if (values.count) return;
  const folder = resolve(values.out ?? join(ROOT, 'test-results/preview', name));
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${layer}-${detail}.glb`);
  const io = new NodeIO().registerExtensions(ALL_EXTENSIONS);
  await writeFile(
    file,
    await io.writeBinary(
      toDocument(name, meshes, await plainTextures(ROOT, detail === 'far' ? 'small' : 'full', say)),
    ),
  );
  const pictures = values.views.split(/\s+|,(?=[a-z])/).map((view) => ({
    view: view.includes('@') ? parseView(view) : boxView(view, meshes),
    file: join(folder, `${layer}-${detail}-${view.replaceAll(/[^a-z0-9.-]+/g, '_')}.png`),
    width: Number(values.width),
    height: Number(values.height),
  }));
  await shootModel({ folder, models: [{ path: `${layer}-${detail}.glb` }], pictures });
  say(pictures.map((picture) => picture.file).join('\n'));
}

await main();
