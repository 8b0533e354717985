import { type PrintedSign, printedSign } from '../../bench/signs/printed-sign.ts';
import { printWidth } from '../../bench/signs/run-scans.ts';
import { SIGNS_COMPILER_VERSION } from '../../markers/compile-signs.ts';
import { SCAN_SET_VERSION } from '../../bench/signs/scan-set.ts';
import { adviceFor } from './advice.ts';
import { compileSign, extractSign, type Workshop } from './extract.ts';
import { heatMap } from './heat-map.ts';
import { LOOK_ALIKE_VERSION, type LookAlike, lookAlike } from './look-alike.ts';
import { keyOf, pictureKey, remembered, rememberedBytes } from './measure-cache.ts';
import { type MeasuredScore, measureScore } from './measure-score.ts';
import { PLAIN_VIEW, probe } from './probe.ts';
import { quickScore } from './quick-score.ts';
import { type Reach, reachOf } from './reach.ts';
import { likeRegions, type LikeRegions, type Region, regionsOf } from './regions.ts';
import { SCORE_MODEL } from './score-model.ts';
import type { SignPicture } from './sign-list.ts';
import { type Trackability, trackability } from './trackability.ts';

/** A sign as printed and as compiled. */
export type PreparedSign<Sign = SignPicture> = {
  sign: Sign;
  print: PrintedSign;
  targets: Uint8Array;
};

/** What is to be said of a sign. */
export type Judgement = {
  id: string;
  file: string;
  sha256: string;
  /** Per cent of the fixed scans that find it: measured, or foretold where it was not. */
  score: number;
  isMeasured: boolean;
  quickScore: number;
  byKind: MeasuredScore['byKind'] | null;
  reach: Reach;
  trackability: Trackability;
  regions: readonly Region[];
  likes: readonly LikeRegions[];
  /** Against every other sign, the likest first. */
  lookAlikes: readonly LookAlike[];
  advice: readonly string[];
};

/** Compiles a sign, or takes what was compiled of it before. */
export async function prepare<Sign extends Pick<SignPicture, 'picture'>>(
  sign: Sign,
): Promise<PreparedSign<Sign>> {
  const print = printedSign(sign.picture);
  const compile = () => compileSign(print.picture, printWidth(print.aspect));
  const key = keyOf(pictureKey(sign.picture), SIGNS_COMPILER_VERSION);
  return { sign, print, targets: await rememberedBytes('targets', key, compile) };
}

export type JudgeOptions = {
  /** Runs all scans of the set in place of foretelling what they would find. */
  isScanned: boolean;
  tell: (share: number) => void;
};

/** Judges a sign, by itself and against the others; the heat map is a picture (PNG). */
export async function judge(
  prepared: PreparedSign,
  others: readonly PreparedSign[],
  workshop: Workshop,
  { isScanned, tell }: JudgeOptions,
): Promise<{ judgement: Judgement; heatMap: Buffer }> {
  const { sign, print, targets } = prepared;
  const extracted = extractSign(print.picture, printWidth(print.aspect), workshop, targets);
  const plain = probe(extracted, PLAIN_VIEW, workshop);
  const figures = trackability(extracted, workshop);
  const measured = isScanned ? await measuredScore(sign, tell) : null;
  const quick = quickScore(figures, SCORE_MODEL);
  const alike: LookAlike[] = [];
  for (const other of others) alike.push(await heldAgainst(prepared, other, workshop));
  alike.sort((a, b) => b.score - a.score);
  const parts = {
    trackability: figures,
    regions: regionsOf(extracted, print.picture, plain),
    likes: likeRegions(extracted.aspect, plain),
    lookAlikes: alike,
    reach: reachOf(figures, extracted.aspect),
  };
  const judgement = {
    id: sign.id,
    file: sign.file,
    sha256: sign.sha256,
    score: measured?.score ?? quick,
    isMeasured: measured !== null,
    quickScore: quick,
    byKind: measured?.byKind ?? null,
    ...parts,
    advice: adviceFor(parts),
  };
  return { judgement, heatMap: await heatMap(sign.picture, extracted, workshop) };
}

/** Remembered by both compiled files. */
function heldAgainst(
  one: PreparedSign,
  other: PreparedSign,
  workshop: Workshop,
): Promise<LookAlike> {
  const key = keyOf(pictureKey(one.sign.picture), one.targets, other.targets, other.sign.id);
  return remembered(`look-alikes-${LOOK_ALIKE_VERSION}`, key, async () => {
    const as = ({ sign, print, targets }: PreparedSign) => ({ id: sign.id, print, targets });
    return lookAlike(as(one), as(other), workshop);
  });
}

/** Remembered by what the picture shows. */
export function measuredScore(
  { picture }: Pick<SignPicture, 'picture'>,
  tell: (share: number) => void = () => {},
): Promise<MeasuredScore> {
  const key = pictureKey(picture);
  return remembered(`scans-${SCAN_SET_VERSION}`, key, () => measureScore(picture, tell));
}
