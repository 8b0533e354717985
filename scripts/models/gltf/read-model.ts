import { MeshoptDecoder } from 'meshoptimizer';
import { z } from 'zod';
import { partOfAlpha } from '#domain/part-table.ts';
import { glbChunks } from './glb-chunks.ts';

/** One draw call of a finished model: positions in metres, a part number to each vertex. */
export interface ReadPrimitive {
  material: string;
  /** Three numbers to a vertex. */
  positions: Float64Array;
  parts: Uint8Array;
  indices: Uint32Array;
  /** Bytes that it takes in the graphics memory once decoded. */
  geometryBytes: number;
}

const number = z.number();
const compression = z.object({
  byteOffset: number.default(0),
  byteLength: number,
  byteStride: number,
  count: number,
  mode: z.enum(['ATTRIBUTES', 'TRIANGLES', 'INDICES']),
  filter: z.enum(['NONE', 'OCTAHEDRAL', 'QUATERNION', 'EXPONENTIAL', 'COLOR']).optional(),
});
const accessor = z.object({
  bufferView: number,
  byteOffset: number.default(0),
  componentType: number,
  count: number,
  type: z.string(),
  normalized: z.boolean().default(false),
});
const gltf = z.object({
  nodes: z.array(
    z.object({
      mesh: number.optional(),
      translation: z.array(number).length(3).default([0, 0, 0]),
      scale: z.array(number).length(3).default([1, 1, 1]),
      rotation: z.undefined().optional(),
      matrix: z.undefined().optional(),
      children: z.array(number).optional(),
    }),
  ),
  meshes: z.array(
    z.object({
      primitives: z.array(
        z.object({
          attributes: z.record(z.string(), number),
          indices: number,
          material: number,
        }),
      ),
    }),
  ),
  materials: z.array(
    z.object({
      name: z.string(),
      pbrMetallicRoughness: z
        .object({
          baseColorFactor: z.array(number).default([1, 1, 1, 1]),
          baseColorTexture: z
            .object({
              extensions: z.object({
                KHR_texture_transform: z.object({
                  offset: z.array(number).default([0, 0]),
                  scale: z.array(number).default([1, 1]),
                }),
              }),
            })
            .partial()
            .optional(),
        })
        .optional(),
    }),
  ),
  accessors: z.array(accessor),
  bufferViews: z.array(
    z.object({ extensions: z.object({ KHR_meshopt_compression: compression }).optional() }),
  ),
});
export type Gltf = z.infer<typeof gltf>;

const COMPONENT_BYTES: Record<number, number> = {
  5120: 1,
  5121: 1,
  5122: 2,
  5123: 2,
  5125: 4,
  5126: 4,
};
const COMPONENTS: Record<string, number> = { SCALAR: 1, VEC2: 2, VEC3: 3, VEC4: 4 };

/** A finished .glb, opened: its document, and the values of its accessors as the glTF specification means them. */
export interface OpenModel {
  document: Gltf;
  /** Decompressed, fractions where they are normalised. */
  values: (accessor: number) => Float64Array;
  /** Bytes that an accessor takes in the graphics memory. */
  memory: (accessor: number) => number;
}

/** Opens what the pipeline writes (KHR_meshopt_compression); throws on anything else. */
export async function openModel(bytes: Uint8Array): Promise<OpenModel> {
  await MeshoptDecoder.ready;
  const { json, binary } = glbChunks(bytes);
  const document = gltf.parse(json);
  const views = new Map<number, { data: Uint8Array; stride: number }>();
  const viewOf = (index: number): { data: Uint8Array; stride: number } => {
    const known = views.get(index);
    if (known) return known;
    const packed = document.bufferViews[index]?.extensions?.KHR_meshopt_compression;
    if (!packed) throw new Error(`buffer view ${index} is not compressed`);
    const { byteOffset, byteLength, byteStride, count, mode, filter } = packed;
    const data = new Uint8Array(count * byteStride);
    const source = binary.subarray(byteOffset, byteOffset + byteLength);
    MeshoptDecoder.decodeGltfBuffer(data, count, byteStride, source, mode, filter);
    const view = { data, stride: byteStride };
    views.set(index, view);
    return view;
  };
  return {
    document,
    values: (index) => readAccessor(document, index, viewOf),
    memory: (index) => memoryOf(document, index, viewOf),
  };
}

/**
 * Reads a finished .glb back: decompresses it and undoes its quantisation. Only knows what the
 * pipeline writes (one level of nodes that are moved and scaled); throws on anything else.
 */
export async function readModel(bytes: Uint8Array): Promise<ReadPrimitive[]> {
  const { document, values, memory } = await openModel(bytes);
  return document.nodes.flatMap(({ mesh, translation, scale }) => {
    const primitives = mesh === undefined ? [] : (document.meshes[mesh]?.primitives ?? []);
    return primitives.map(({ attributes, indices, material }): ReadPrimitive => {
      const { POSITION: position, COLOR_0: colour } = attributes;
      if (position === undefined || colour === undefined)
        throw new Error('a primitive lacks positions or colours');
      const positions = values(position).map(
        (value, i) => value * (scale[i % 3] ?? 1) + (translation[i % 3] ?? 0),
      );
      const colours = values(colour);
      const parts = Uint8Array.from({ length: positions.length / 3 }, (_, i) =>
        partOfAlpha(colours[i * 4 + 3] ?? 0),
      );
      const faces = Uint32Array.from(values(indices));
      const used = [...Object.values(attributes), indices];
      return {
        material: document.materials[material]?.name ?? '',
        positions,
        parts,
        indices: faces,
        geometryBytes: used.reduce((sum, at) => sum + memory(at), 0),
      };
    });
  });
}

function memoryOf(
  { accessors }: Gltf,
  index: number,
  viewOf: (index: number) => { stride: number },
): number {
  const found = accessors[index];
  return found ? found.count * viewOf(found.bufferView).stride : 0;
}

function readAccessor(
  document: Gltf,
  index: number,
  viewOf: (index: number) => { data: Uint8Array; stride: number },
): Float64Array {
  const found = document.accessors[index];
  if (!found) throw new Error(`accessor ${index} is missing`);
  const { bufferView, byteOffset, componentType, count, type, normalized } = found;
  const { data, stride } = viewOf(bufferView);
  const size = COMPONENT_BYTES[componentType] ?? 0;
  const width = COMPONENTS[type] ?? 0;
  const view = new DataView(data.buffer);
  const out = new Float64Array(count * width);
  for (let i = 0; i < count; i++) {
    for (let k = 0; k < width; k++) {
      const raw = component(view, byteOffset + i * stride + k * size, componentType);
      out[i * width + k] = normalized ? normalizedValue(raw, componentType) : raw;
    }
  }
  return out;
}

function component(view: DataView, at: number, type: number): number {
  if (type === 5120) return view.getInt8(at);
  if (type === 5121) return view.getUint8(at);
  if (type === 5122) return view.getInt16(at, true);
  if (type === 5123) return view.getUint16(at, true);
  if (type === 5125) return view.getUint32(at, true);
  if (type === 5126) return view.getFloat32(at, true);
  throw new Error(`component type ${type} is not known`);
}

/** Fractions as the glTF specification maps whole numbers to them. */
function normalizedValue(raw: number, type: number): number {
  if (type === 5120) return Math.max(-1, raw / 127);
  if (type === 5121) return raw / 255;
  if (type === 5122) return Math.max(-1, raw / 32767);
  return raw / 65535;
}
