import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assemble } from './assemble.ts';
import { MODEL_BUDGETS } from './budget.ts';
import { planOf } from './buildings/plan.ts';
import { thaiHoa } from './buildings/thai-hoa.ts';
import {
  brokenBudgets,
  brotliSize,
  countGlb,
  modelFile,
  modelManifest,
  type ModelRecord,
  sha256,
  textureMemory,
  validationErrors,
} from './gltf/measure.ts';
import { pack } from './gltf/pack.ts';
import { toDocument } from './gltf/to-document.ts';
import type { Detail, PartMesh, PartName } from './kit/part-set.ts';
import { at } from './kit/vector.ts';
import { bakeOcclusion } from './light/bake-occlusion.ts';
import { materialTextures } from './textures/material-textures.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUILDINGS = [thaiHoa] as const;
const LEVELS = ['far', 'hero'] as const;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function boundingBox(meshes: readonly PartMesh[]): ModelRecord['boundingBox'] {
  const min: [number, number, number] = [Infinity, Infinity, Infinity];
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (const { mesh } of meshes) {
    mesh.positions.forEach((value, i) => {
      const axis = (i % 3) as 0 | 1 | 2;
      min[axis] = Math.min(min[axis], value);
      max[axis] = Math.max(max[axis], value);
    });
  }
  const round = (v: [number, number, number]): [number, number, number] => [
    Math.round(v[0] * 1000) / 1000,
    Math.round(v[1] * 1000) / 1000,
    Math.round(v[2] * 1000) / 1000,
  ];
  return { min: round(min), max: round(max) };
}

/** Board, frieze and throne stand in the deepest shade, and are there to be seen. */
const LEAST_LIGHT: Partial<Record<PartName, number>> = {
  signboard: 0.85,
  frieze: 0.6,
  throne: 0.55,
};

function partMeshOf(meshes: readonly PartMesh[], mesh: PartMesh['mesh']): PartMesh | undefined {
  return meshes.find((candidate) => candidate.mesh === mesh);
}

async function buildLevel(
  building: (typeof BUILDINGS)[number],
  detail: Detail,
): Promise<{ record: ModelRecord; errors: string[] }> {
  say(`${building.id}, ${detail} level`);
  const meshes = assemble(planOf(building), detail).list();
  const textures = await materialTextures(ROOT, detail, say);
  say('  baking the shade of eaves and halls');
  bakeOcclusion(
    meshes.map(({ mesh }) => mesh),
    {
      rays: detail === 'hero' ? 36 : 49,
      lift: (mesh) => (partMeshOf(meshes, mesh)?.material === 'roof' ? 0.24 : 0.03),
      least: (mesh) => {
        const part = partMeshOf(meshes, mesh)?.part;
        return part === undefined ? 0 : (LEAST_LIGHT[part] ?? 0);
      },
    },
  );
  say('  compressing');
  const bytes = await pack(toDocument(building.id, meshes, textures));
  const file = modelFile(building.id, detail);
  await mkdir(join(ROOT, 'public/models'), { recursive: true });
  await writeFile(join(ROOT, 'public/models', file), bytes);
  const record: ModelRecord = {
    site: building.id,
    level: detail,
    file,
    bytes: bytes.length,
    brotliBytes: brotliSize(bytes),
    sha256: sha256(bytes),
    ...countGlb(bytes),
    textureBytes: textureMemory(textures),
    boundingBox: boundingBox(meshes),
  };
  const faults = (await validationErrors(bytes)).map((error) => `${file}: ${error}`);
  return { record, errors: [...faults, ...brokenBudgets(record, MODEL_BUDGETS[detail])] };
}

function table(records: readonly ModelRecord[]): string {
  const head = ['file', 'triangles', 'draw calls', 'bytes', 'brotli', 'textures in memory'];
  const rows = records.map((r) => [
    r.file,
    ...[r.triangles, r.drawCalls, r.bytes, r.brotliBytes, r.textureBytes].map((n) =>
      n.toLocaleString('en'),
    ),
  ]);
  const widths = head.map((title, i) =>
    Math.max(title.length, ...rows.map((row) => at(row, i).length)),
  );
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(at(widths, i)) : cell.padStart(at(widths, i))))
        .join('  '),
    )
    .join('\n');
}

async function previousRecords(path: string): Promise<ModelRecord[]> {
  try {
    return modelManifest.parse(JSON.parse(await readFile(path, 'utf8'))).models;
  } catch {
    return [];
  }
}

async function main(site: string | undefined): Promise<number> {
  const wanted = BUILDINGS.filter(({ id }) => site === undefined || site === id);
  if (wanted.length === 0) {
    say(`No model is known for "${site}". Known: ${BUILDINGS.map(({ id }) => id).join(', ')}.`);
    return 1;
  }
  const built: ModelRecord[] = [];
  const errors: string[] = [];
  for (const building of wanted) {
    for (const level of LEVELS) {
      const result = await buildLevel(building, level);
      built.push(result.record);
      errors.push(...result.errors);
    }
  }
  const path = join(ROOT, 'public/models/manifest.json');
  const kept = (await previousRecords(path)).filter(
    (old) => !built.some((r) => r.file === old.file),
  );
  await writeFile(path, `${JSON.stringify({ models: [...kept, ...built] }, null, 2)}\n`);
  say(`\n${table(built)}\n`);
  for (const error of errors) say(`FAULT ${error}`);
  say(errors.length === 0 ? 'Validator errors: 0. All budgets kept.' : `${errors.length} faults.`);
  return errors.length === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv[2]);
