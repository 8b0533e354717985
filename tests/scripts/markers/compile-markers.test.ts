import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseFeatures } from '#adapters/tracking/features-file.ts';
import { seededRandom } from '#domain/seeded-random.ts';
import { compileTargets, type SignImage } from '#vision/targets/compile-targets.ts';
import { readTargetsFile } from '#vision/targets/read-targets-file.ts';
import { compileMarkers, FEATURES_BUDGET_BYTES } from '../../../scripts/markers/compile-markers.ts';
import { compileSigns, SIGNS_COMPILER_VERSION } from '../../../scripts/markers/compile-signs.ts';
import { COMPILER_VERSION, compileTarget } from '../../../scripts/markers/compile-target.ts';
import { markerManifestSchema } from '../../../scripts/markers/marker-manifest.ts';
import { someFeatures } from '../../vision/targets/sign-records.ts';

/** Coloured squares, different everywhere: the least that has corners to find. */
async function chequers(width: number, height: number, seed: number): Promise<Buffer> {
  const random = seededRandom(seed);
  const cell = 16;
  const columns = Math.ceil(width / cell);
  const colours = Array.from({ length: columns * Math.ceil(height / cell) }, () => [
    random() * 255,
    random() * 255,
    random() * 255,
  ]);
  const pixels = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const colour = colours[Math.floor(y / cell) * columns + Math.floor(x / cell)] ?? [];
      pixels.set(colour, (y * width + x) * 3);
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Of the target's shape, 59 to 63. */
const [WIDTH, HEIGHT] = [118, 126];
const squares = (seed: number) => chequers(WIDTH, HEIGHT, seed);

/** Without the choice of features, which takes seconds. */
const compile = (signs: readonly SignImage[]) =>
  compileTargets(signs, {
    selectFeatures: ({ width, height }, most) => someFeatures(most, height / width, 1),
  });

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'markers-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('compileTarget', () => {
  it('gives features of the asked size that the tracker reads, and the same ones again', {
    timeout: 30_000,
  }, async () => {
    const picture = await chequers(320, 240, 1);
    const made = await compileTarget(picture, { shorterSidePixels: 128 });
    expect([made.widthPixels, made.heightPixels]).toEqual([171, 128]);
    const bytes = Uint8Array.from(made.features).buffer;
    const target = parseFeatures(bytes, 'made');
    expect(target.targetImage).toEqual({ width: 171, height: 128 });
    expect(target.trackingData[1]).toMatchObject({ width: 171, height: 128, scale: 1 });
    const again = await compileTarget(picture, { shorterSidePixels: 128 });
    expect(Buffer.compare(again.features, made.features)).toBe(0);
  });
});

describe('compileMarkers', () => {
  it('compiles once, then only what has changed', { timeout: 60_000 }, async () => {
    const said: string[] = [];
    const options = { folder, say: (line: string) => said.push(line), compile };
    await writeFile(join(folder, 'thai-hoa.png'), await squares(1));
    const manifest = await compileMarkers(['thai-hoa'], options);
    expect(manifest.markers[0]).toMatchObject({
      siteId: 'thai-hoa',
      featuresUrl: '/markers/thai-hoa.mind',
      widthPixels: 384,
      heightPixels: 410,
    });
    const written = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    expect(markerManifestSchema.parse(written)).toEqual(manifest);

    const before = await stat(join(folder, 'thai-hoa.mind'));
    const beforeSigns = await stat(join(folder, 'signs.targets'));
    said.length = 0;
    expect(await compileMarkers(['thai-hoa'], options)).toEqual(manifest);
    expect(said).toEqual(['thai-hoa: unchanged', 'signs.targets: unchanged']);
    expect((await stat(join(folder, 'thai-hoa.mind'))).mtimeMs).toBe(before.mtimeMs);
    expect((await stat(join(folder, 'signs.targets'))).mtimeMs).toBe(beforeSigns.mtimeMs);

    await writeFile(join(folder, 'thai-hoa.png'), await squares(2));
    const changed = await compileMarkers(['thai-hoa'], options);
    expect(changed.markers[0]?.featuresSha256).not.toBe(manifest.markers[0]?.featuresSha256);
    expect(changed.targets?.sha256).not.toBe(manifest.targets?.sha256);
  });

  it('says what to do when the picture is not cut as it is printed', {
    timeout: 30_000,
  }, async () => {
    await writeFile(join(folder, 'thai-hoa.png'), await chequers(160, 160, 1));
    await expect(compileMarkers(['thai-hoa'], { folder, say: () => {} })).rejects.toThrow(
      'thai-hoa.png is 1.000 times as wide as high, and every print 0.937',
    );
  });

  it('passes over a site whose picture is not there', async () => {
    const said: string[] = [];
    const manifest = await compileMarkers(['thai-hoa'], { folder, say: (line) => said.push(line) });
    expect(manifest).toEqual({ schemaVersion: 3, targets: null, markers: [] });
    expect(said).toEqual([
      'thai-hoa: there is no thai-hoa.png yet, so there is nothing to compile',
    ]);
  });
});

describe('compileSigns', () => {
  it('puts every sign into one file, as wide as its A3 print, and makes it anew only for a reason', async () => {
    const said: string[] = [];
    const say = (line: string) => said.push(line);
    const picture = await squares(1);
    const signs = [{ siteId: 'thai-hoa', picture }];
    const entry = await compileSigns(signs, { folder, say, compile, known: null });
    expect(entry).toMatchObject({
      compiler: SIGNS_COMPILER_VERSION,
      url: '/markers/signs.targets',
      signs: [{ siteId: 'thai-hoa', widthMetres: 0.236, pictureSha256: sha256(picture) }],
    });
    const file = await readFile(join(folder, 'signs.targets'));
    expect(entry).toMatchObject({ bytes: file.length, sha256: sha256(file) });
    expect(readTargetsFile(file)).toMatchObject([
      { id: 'thai-hoa', widthMetres: 0.236, aspect: HEIGHT / WIDTH },
    ]);

    expect(await compileSigns(signs, { folder, say, compile, known: entry })).toEqual(entry);
    await writeFile(join(folder, 'signs.targets'), 'damaged');
    expect(await compileSigns(signs, { folder, say, compile, known: entry })).toEqual(entry);
    const compiling = 'signs.targets: compiling thai-hoa';
    const made = `signs.targets: 1 sign, ${(file.length / 1_000).toFixed(1)} kB`;
    const unchanged = 'signs.targets: unchanged';
    expect(said).toEqual([compiling, made, unchanged, compiling, made]);

    expect(await compileSigns([], { folder, say, compile, known: entry })).toBeNull();
    await expect(stat(join(folder, 'signs.targets'))).rejects.toThrow('ENOENT');
  });

  it('refuses a picture with nothing on it', async () => {
    const options = { folder, say: () => {}, known: null };
    const picture = await sharp({
      create: { width: 160, height: 120, channels: 3, background: 'white' },
    })
      .png()
      .toBuffer();
    await expect(compileSigns([{ siteId: 'thai-hoa', picture }], options)).rejects.toThrow(
      'thai-hoa.png gives 0 features',
    );
  });

  it('compiles only the sign that has changed', async () => {
    const compiled: string[] = [];
    const options = {
      folder,
      say: () => {},
      compile: (images: readonly SignImage[]) => {
        compiled.push(...images.map(({ id }) => id));
        return compile(images);
      },
    };
    const [one, two] = [await squares(1), await squares(2)];
    const before = [
      { siteId: 'thai-hoa', picture: one },
      { siteId: 'ngo-mon', picture: one },
    ];
    const known = await compileSigns(before, { ...options, known: null });
    const after = [{ siteId: 'ngo-mon', picture: two }, before[0]!];
    const entry = await compileSigns(after, { ...options, known });
    expect(compiled).toEqual(['thai-hoa', 'ngo-mon', 'ngo-mon']);
    const file = await readFile(join(folder, 'signs.targets'));
    expect(sha256(file)).toBe(entry?.sha256);
    expect(readTargetsFile(file).map(({ id }) => id)).toEqual(['ngo-mon', 'thai-hoa']);
  });
});

describe('the shipped markers', () => {
  const shipped = join(import.meta.dirname, '../../../public/markers');
  const read = (name: string) => readFile(join(shipped, name));
  const manifest = async () =>
    markerManifestSchema.parse(JSON.parse((await read('manifest.json')).toString()));

  it('were compiled from the pictures beside them', async () => {
    const { markers } = await manifest();
    expect(markers.map((marker) => marker.siteId)).toContain('thai-hoa');
    for (const { siteId, compiler, pictureSha256, featuresSha256, featuresBytes } of markers) {
      expect(compiler).toBe(COMPILER_VERSION);
      expect(sha256(await read(`${siteId}.png`))).toBe(pictureSha256);
      expect(sha256(await read(`${siteId}.mind`))).toBe(featuresSha256);
      expect(featuresBytes).toBeLessThanOrEqual(FEATURES_BUDGET_BYTES);
    }
  });

  it('are, for the engine, what the pictures compile to today; else raise SIGNS_COMPILER_VERSION and run `npm run markers`', {
    timeout: 60_000,
  }, async () => {
    const { targets } = await manifest();
    expect(targets?.compiler).toBe(SIGNS_COMPILER_VERSION);
    const pictured = (targets?.signs ?? []).map(async ({ siteId }) => ({
      siteId,
      picture: await read(`${siteId}.png`),
    }));
    const say = () => {};
    expect(await compileSigns(await Promise.all(pictured), { folder, say, known: null })).toEqual(
      targets,
    );
    expect(sha256(await read('signs.targets'))).toBe(targets?.sha256);
    expect(targets?.bytes).toBeLessThanOrEqual(25_000 * pictured.length);
  });
});
