import { beforeAll, describe, expect, it } from 'vitest';
import { type PrintedSign, printedSign } from '../../scripts/bench/signs/printed-sign.ts';
import { isFound, runScan } from '../../scripts/bench/signs/run-scans.ts';
import { PLAIN_SCAN } from '../../scripts/bench/signs/scan.ts';
import { createSignFinder } from '../../scripts/bench/signs/sign-finder.ts';
import type { GreyPicture } from '../../scripts/bench/tracking/picture/grey-picture.ts';
import { shards, tiles } from '../../scripts/signs/check/calibration/drawn-images.ts';
import {
  createWorkshop,
  type ExtractedSign,
  extractSign,
} from '../../scripts/signs/check/extract.ts';
import { lookAlike } from '../../scripts/signs/check/look-alike.ts';
import { PLAIN_VIEW, probe, type ProbeMatch } from '../../scripts/signs/check/probe.ts';
import { likeRegions } from '../../scripts/signs/check/regions.ts';
import { inPlace, trackability } from '../../scripts/signs/check/trackability.ts';

const workshop = createWorkshop();

type Made = { print: PrintedSign; extracted: ExtractedSign; plain: ProbeMatch[] };

function make(picture: GreyPicture): Made {
  const rgb = Uint8Array.from({ length: 3 * picture.luma.length }, (_, i) => {
    return picture.luma[Math.floor(i / 3)] ?? 0;
  });
  const print = printedSign({ ...picture, rgb });
  const extracted = extractSign(print.picture, 0.236, workshop);
  return { print, extracted, plain: probe(extracted, PLAIN_VIEW, workshop) };
}

let rich: Made;
let tiled: Made;

beforeAll(() => {
  [rich, tiled] = [make(shards(160, 41)), make(tiles(6, 42))];
}, 60_000);

describe('what the engine makes of a sign', () => {
  it('finds most of a rich one again in its place', () => {
    const figures = trackability(rich.extracted, workshop);
    expect(figures.features).toBeGreaterThan(250);
    expect(figures.foundAgain).toBe(inPlace(rich.plain).length);
    expect(figures.foundAgain).toBeGreaterThan(80);
    expect(figures.spread).toBeGreaterThan(0.9);
    expect(figures.shifted).toBeLessThan(0.2);
  });

  it('finds tiles as well one step aside', () => {
    const { shifted, spread } = trackability(tiled.extracted, workshop);
    expect(shifted).toBeGreaterThan(0.6);
    expect(spread).toBeLessThan(0.1);
  });

  it('knows which regions look alike', () => {
    expect(likeRegions(tiled.extracted.aspect, tiled.plain)[0]?.share).toBeGreaterThan(0.5);
    expect(likeRegions(rich.extracted.aspect, rich.plain)[0]?.share ?? 0).toBeLessThan(0.5);
  });
});

describe('the look-alike score', () => {
  const compared = (id: string, { print, extracted }: Made) => ({
    id,
    print,
    targets: extracted.targets,
  });

  it('is full for the same picture, and next to nothing for a stranger', () => {
    const own = compared('rich', rich);
    const twin = lookAlike(own, compared('twin', rich), workshop);
    expect(twin).toMatchObject({ id: 'twin', score: 100, isJudged: true });
    expect(twin.taken).toBe(twin.own);
    expect(lookAlike(own, compared('tiled', tiled), workshop).score).toBeLessThan(10);
  }, 30_000);
});

describe('a scan', () => {
  it('finds a rich sign in its place, and not where it is too far', async () => {
    const finder = await createSignFinder(rich.extracted.targets, 0.236);
    const seen = (distanceMetres: number) =>
      isFound(runScan(finder, 'sign', rich.print, { ...PLAIN_SCAN, distanceMetres }));
    expect([seen(0.5), seen(6)]).toEqual([true, false]);
    const other = runScan(finder, 'another', rich.print, PLAIN_SCAN);
    expect(other).toEqual([{ wrong: 'sign' }, { wrong: 'sign' }, { wrong: 'sign' }]);
    finder.dispose();
  }, 30_000);
});
