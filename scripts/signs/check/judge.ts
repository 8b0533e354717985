import { type PrintedSign, printedSign } from '../../bench/signs/printed-sign.ts';
import { printWidth } from '../../bench/signs/run-scans.ts';
import { SCAN_SET_VERSION } from '../../bench/signs/scan-set.ts';
import { adviceFor } from './advice.ts';
import { type ExtractedSign, extractSign, type Workshop } from './extract.ts';
import { type LookAlike, lookAlikes } from './look-alike.ts';
import { pictureKey, remembered } from './measure-cache.ts';
import { type MeasuredScore, measureScore } from './measure-score.ts';
import { PLAIN_VIEW, probe, type ProbeMatch } from './probe.ts';
import { quickScore } from './quick-score.ts';
import { type Reach, reachOf } from './reach.ts';
import { likeRegions, type LikeRegions, type Region, regionsOf } from './regions.ts';
import { SCORE_MODEL } from './score-model.ts';
import type { SignPicture } from './sign-list.ts';
import { type Trackability, trackability } from './trackability.ts';

/** A sign with what the engine makes of it. */
export type PreparedSign = {
  sign: SignPicture;
  print: PrintedSign;
  extracted: ExtractedSign;
  /** What a plain view of it matches. */
  plain: readonly ProbeMatch[];
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

export function prepare(sign: SignPicture, workshop: Workshop): PreparedSign {
  const print = printedSign(sign.picture);
  const extracted = extractSign(print.picture, printWidth(print.aspect), workshop);
  return { sign, print, extracted, plain: probe(extracted, PLAIN_VIEW, workshop) };
}

export type JudgeOptions = {
  /** Runs all scans of the set in place of foretelling what they would find. */
  isScanned: boolean;
  tell: (share: number) => void;
};

/** Judges a sign, by itself and against the others. */
export async function judge(
  prepared: PreparedSign,
  others: readonly PreparedSign[],
  workshop: Workshop,
  { isScanned, tell }: JudgeOptions,
): Promise<Judgement> {
  const { sign, print, extracted, plain } = prepared;
  const figures = trackability(extracted, workshop);
  const measured = isScanned ? await measuredScore(sign, tell) : null;
  const quick = quickScore(figures, SCORE_MODEL);
  const compared = ({ sign: { id }, print: printed, extracted: { targets } }: PreparedSign) => ({
    id,
    print: printed,
    targets,
  });
  const alike = lookAlikes(compared(prepared), others.map(compared), workshop).toSorted(
    (a, b) => b.score - a.score,
  );
  const parts = {
    trackability: figures,
    regions: regionsOf(extracted, print.picture, plain),
    likes: likeRegions(extracted.aspect, plain),
    lookAlikes: alike,
    reach: reachOf(figures, extracted.aspect),
  };
  return {
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
}

/** Remembered by what the picture shows. */
export function measuredScore(
  { picture }: Pick<SignPicture, 'picture'>,
  tell: (share: number) => void = () => {},
): Promise<MeasuredScore> {
  const key = pictureKey(picture);
  return remembered(`scans-${SCAN_SET_VERSION}`, key, () => measureScore(picture, tell));
}
