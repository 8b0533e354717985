import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { type Document, type JSONDocument, Logger, NodeIO, Verbosity } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import { z } from 'zod';
import { ForeignFault } from './foreign-fault.ts';

/** Largest file that is taken, bytes. */
const MOST_BYTES = 400_000_000;

/** How a ZIP archive begins: `PK` and 3, 4. */
const ZIP = 0x04034b50;

const count = z.number().int().nonnegative();
const raw = z.object({
  asset: z.object({ version: z.string() }),
  extensionsRequired: z.array(z.string()).default([]),
  buffers: z.array(z.object({ byteLength: count, uri: z.string().optional() })).default([]),
  bufferViews: z
    .array(z.object({ buffer: count, byteOffset: count.default(0), byteLength: count }))
    .default([]),
  accessors: z
    .array(
      z.object({
        bufferView: count.optional(),
        byteOffset: count.default(0),
        componentType: z.number(),
        count,
        type: z.string(),
      }),
    )
    .default([]),
  images: z
    .array(z.object({ uri: z.string().optional(), name: z.string().optional() }))
    .default([]),
});
type Raw = z.infer<typeof raw>;

const COMPONENT_BYTES: Record<number, number> = {
  5120: 1,
  5121: 1,
  5122: 2,
  5123: 2,
  5125: 4,
  5126: 4,
};
const COMPONENTS: Record<string, number> = {
  SCALAR: 1,
  VEC2: 2,
  VEC3: 3,
  VEC4: 4,
  MAT2: 4,
  MAT3: 9,
  MAT4: 16,
};

/** Extensions that change how geometry is stored and that this pipeline cannot undo. */
const UNREADABLE: Record<string, string> = {
  KHR_draco_mesh_compression: 'It is compressed with Draco: export it again without compression.',
  KHR_meshopt_compression:
    'It is compressed with KHR_meshopt_compression: use the file from before.',
  KHR_texture_basisu: 'Its textures are KTX2 already: export them as PNG or JPEG.',
};

/** Reads a .glb or .gltf that a person dropped in; throws a ForeignFault before anything large is allocated. */
export async function readForeign(path: string): Promise<Document> {
  const { size } = await stat(path);
  if (size > MOST_BYTES)
    throw new ForeignFault(
      `The file is ${megabytes(size)} MB; at most ${megabytes(MOST_BYTES)} MB are taken. Decimate the mesh or make its textures smaller before the export.`,
    );
  const bytes = new Uint8Array(await readFile(path));
  const isGlb = path.toLowerCase().endsWith('.glb');
  const { json, binary } = isGlb ? takeApart(bytes) : { json: parseJson(bytes), binary: undefined };
  const described = describe(json);
  const resources = await resourcesOf(described, dirname(path), binary);
  checkSizes(described, resources);
  const io = new NodeIO()
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  await MeshoptDecoder.ready;
  try {
    const document = isGlb
      ? await io.readBinary(bytes)
      : await io.readJSON({ json, resources: resources.byAddress } as JSONDocument);
    return document.setLogger(new Logger(Verbosity.WARN));
  } catch (error) {
    throw new ForeignFault(
      `It cannot be read as glTF: ${error instanceof Error ? error.message : String(error)}. Open it in Blender and export it again as glTF 2.0.`,
    );
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toLocaleString('en', { maximumFractionDigits: 1 });
}

function takeApart(bytes: Uint8Array): { json: unknown; binary: Uint8Array | undefined } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length >= 4 && view.getUint32(0, true) === ZIP)
    throw new ForeignFault(
      'It is a ZIP archive, though its name says .glb. Unpack it: the model lies inside.',
    );
  if (bytes.length < 20 || view.getUint32(0, true) !== 0x46546c67)
    throw new ForeignFault(
      'This is not a .glb file, though its name says so. Export it again as glTF 2.0.',
    );
  if (view.getUint32(4, true) !== 2)
    throw new ForeignFault('It is glTF 1. Export it again as glTF 2.0.');
  const said = view.getUint32(8, true);
  const jsonLength = view.getUint32(12, true);
  if (said !== bytes.length || 20 + jsonLength > bytes.length)
    throw new ForeignFault(
      `It says that it is ${megabytes(said)} MB long and is ${megabytes(bytes.length)} MB: it was cut short or damaged. Copy or export it again.`,
    );
  const json = parseJson(bytes.subarray(20, 20 + jsonLength));
  const start = 28 + jsonLength;
  if (start > bytes.length) return { json, binary: undefined };
  const length = view.getUint32(20 + jsonLength, true);
  if (start + length > bytes.length)
    throw new ForeignFault('Its binary part was cut short. Copy or export it again.');
  return { json, binary: bytes.subarray(start, start + length) };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new ForeignFault('Its description (JSON) is damaged. Export it again.');
  }
}

function describe(json: unknown): Raw {
  const parsed = raw.safeParse(json);
  if (!parsed.success)
    throw new ForeignFault(
      `Its description is not glTF 2.0 (${parsed.error.issues[0]?.path.join('.') ?? ''}). Export it again.`,
    );
  for (const name of parsed.data.extensionsRequired) {
    const advice = UNREADABLE[name];
    if (advice) throw new ForeignFault(advice);
  }
  return parsed.data;
}

interface Resources {
  buffers: (Uint8Array | undefined)[];
  byAddress: Record<string, Uint8Array>;
}

async function resourcesOf(
  { buffers, images }: Raw,
  folder: string,
  binary: Uint8Array | undefined,
): Promise<Resources> {
  const byAddress: Record<string, Uint8Array> = {};
  const load = async (uri: string, what: string): Promise<Uint8Array> => {
    if (uri.startsWith('data:')) {
      const data = Buffer.from(uri.slice(uri.indexOf(',') + 1), 'base64');
      return new Uint8Array(data);
    }
    if (/^[a-z][a-z0-9+.-]*:/i.test(uri))
      throw new ForeignFault(
        `${what} lies at ${uri}: nothing is fetched. Put it beside the model.`,
      );
    const place = resolve(join(folder, decodeURIComponent(uri)));
    if (relative(folder, place).startsWith('..'))
      throw new ForeignFault(
        `${what} lies outside the model's folder: ${uri}. Put it beside the model.`,
      );
    const data = await readFile(place).catch(() => undefined);
    if (!data)
      throw new ForeignFault(`${what} is missing: ${basename(place)}. Put it beside the model.`);
    byAddress[uri] = new Uint8Array(data);
    return byAddress[uri];
  };
  for (const { uri } of images) if (uri !== undefined) await load(uri, 'A texture');
  const loaded: Resources['buffers'] = [];
  for (const { uri } of buffers)
    loaded.push(uri === undefined ? binary : await load(uri, 'The geometry'));
  return { buffers: loaded, byAddress };
}

/** Holds every claim of size against the bytes that are there. */
function checkSizes({ buffers, bufferViews, accessors }: Raw, resources: Resources): void {
  buffers.forEach(({ byteLength }, i) => {
    const there = resources.buffers[i]?.length ?? 0;
    if (byteLength > there)
      throw new ForeignFault(
        `It claims ${megabytes(byteLength)} MB of geometry, and ${megabytes(there)} MB are there. Copy or export it again.`,
      );
  });
  for (const { buffer, byteOffset, byteLength } of bufferViews) {
    if (byteOffset + byteLength > (buffers[buffer]?.byteLength ?? 0))
      throw new ForeignFault('A part of its geometry lies outside the file. Export it again.');
  }
  for (const { bufferView, byteOffset, componentType, count: items, type } of accessors) {
    const width = (COMPONENT_BYTES[componentType] ?? 0) * (COMPONENTS[type] ?? 0);
    if (width === 0) throw new ForeignFault('It uses a kind of number that glTF does not have.');
    if (bufferView === undefined) {
      if (items * width > MOST_BYTES) throw tooMany(items);
      continue;
    }
    const view = bufferViews[bufferView];
    if (!view || byteOffset + items * width > view.byteLength) throw tooMany(items);
  }
}

function tooMany(items: number): ForeignFault {
  return new ForeignFault(
    `It claims ${items.toLocaleString('en')} values in a place that does not hold them. Export it again.`,
  );
}
