import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { glbChunks, glbOf } from '../../../../scripts/models/gltf/glb-chunks.ts';
import { readForeign } from '../../../../scripts/models/foreign/read-foreign.ts';
import { drop, droppedGlb, emptyFolder } from './dropped-model.ts';

let folder = '';
let good: Uint8Array = new Uint8Array();

beforeAll(async () => {
  folder = await emptyFolder();
  good = await droppedGlb({ nodes: ['wall'], squares: 2 });
});

interface Described {
  buffers: [{ byteLength: number }];
  accessors: [{ count: number }];
  extensionsRequired: string[];
  images: { uri: string }[];
}

/** The good model with its description changed. */
function altered(change: (json: Described) => void): Uint8Array {
  const { json, binary } = glbChunks(good);
  change(json as Described);
  return glbOf({ json, binary });
}

const reading = async (name: string, bytes: Uint8Array): Promise<unknown> =>
  readForeign(await drop(folder, name, bytes));

test('a sound model is read', async () => {
  const document = await readForeign(await drop(folder, 'good', good));
  expect(
    document
      .getRoot()
      .listNodes()
      .map((node) => node.getName()),
  ).toEqual(['wall']);
});

describe('broken input is told in plain words', () => {
  test('a cut file', async () => {
    await expect(reading('cut', good.subarray(0, good.length - 40))).rejects.toThrow(
      'it was cut short or damaged. Copy or export it again.',
    );
  });

  test('a file that is something else', async () => {
    await expect(
      reading('text', new TextEncoder().encode('Xin chào, đây là một tệp chữ.')),
    ).rejects.toThrow('This is not a .glb file, though its name says so.');
  });

  test('a ZIP archive under another name', async () => {
    const zip = Uint8Array.from([0x50, 0x4b, 3, 4, ...Array<number>(30).fill(0)]);
    await expect(reading('zip', zip)).rejects.toThrow('It is a ZIP archive');
  });

  test('a claim of four gigabytes', async () => {
    const bytes = altered((json) => {
      json.buffers[0].byteLength = 4_294_967_295;
    });
    await expect(reading('claim', bytes)).rejects.toThrow(
      'It claims 4,295 MB of geometry, and 0 MB are there.',
    );
  });

  test('more values than their place holds', async () => {
    const bytes = altered((json) => {
      json.accessors[0].count = 1_000_000_000;
    });
    await expect(reading('values', bytes)).rejects.toThrow(
      'It claims 1,000,000,000 values in a place that does not hold them.',
    );
  });

  test('damaged JSON', async () => {
    const bytes = good.slice();
    bytes[24] = 0xff;
    await expect(reading('json', bytes)).rejects.toThrow('Its description (JSON) is damaged.');
  });

  test('Draco, which is not undone', async () => {
    const bytes = altered((json) => {
      json.extensionsRequired = ['KHR_draco_mesh_compression'];
    });
    await expect(reading('draco', bytes)).rejects.toThrow('export it again without compression');
  });

  test('a texture that is not there, or lies elsewhere', async () => {
    const with_ = (uri: string): Uint8Array =>
      altered((json) => {
        json.images = [{ uri }];
      });
    await expect(reading('gone', with_('tuong.png'))).rejects.toThrow(
      'A texture is missing: tuong.png. Put it beside the model.',
    );
    await expect(reading('web', with_('https://example.org/a.png'))).rejects.toThrow(
      'nothing is fetched',
    );
    await expect(reading('outside', with_('../../a.png'))).rejects.toThrow(
      'lies outside the model',
    );
  });

  test('a .gltf that is empty', async () => {
    const path = join(folder, 'empty.gltf');
    await writeFile(path, '{}');
    await expect(readForeign(path)).rejects.toThrow('Its description is not glTF 2.0 (asset).');
  });
});
