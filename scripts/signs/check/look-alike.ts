import { createDetector, type Detector } from '#vision/detect/detector.ts';
import { createFramePyramid, type FramePyramid } from '#vision/frame/frame-pyramid.ts';
import { readTargetsFile } from '#vision/targets/read-targets-file.ts';
import type { SignTarget } from '#vision/targets/sign-target.ts';
import { lookAlike as couldBeTaken } from '#vision/track/likeness.ts';
import type { PrintedSign } from '../../bench/signs/printed-sign.ts';
import { renderScan } from '../../bench/signs/render-scan.ts';
import { fitted } from '../../bench/signs/run-scans.ts';
import { handheld, picker, PLAIN_SCAN, SCAN_LENS, type Scan } from '../../bench/signs/scan.ts';
import type { Workshop } from './extract.ts';

/** A sign that can be held against others. */
export type ComparedSign = { id: string; print: PrintedSign; targets: Uint8Array };

/** How much of one sign the engine takes for another. */
export type LookAlike = {
  /** The other sign. */
  id: string;
  /** Features of this sign that verify against the other, beyond chance, as per cent of those that verify against itself; 0 to 100. */
  score: number;
  /** Mean numbers of verified features in a scan: as itself, as the other, and of the other before a bare wall. */
  own: number;
  taken: number;
  chance: number;
  /** The engine's own rule would hold both against each other place by place. */
  isJudged: boolean;
};

/** Raised when the scans below change: older scores then mean something else. */
export const LOOK_ALIKE_VERSION = 1;

const SCANS = 8;
/** A sign with hardly a feature of its own is compared as if it had so many beyond chance. */
const FEWEST_OWN = 15;

/** Scans in which signs are held against each other: good light, near and middling, a little askew. */
function looks(): Scan[] {
  return Array.from({ length: SCANS }, (_, i) => {
    const pick = picker(8_201 + 31 * i);
    const hand = handheld(pick);
    return { ...PLAIN_SCAN, ...hand, distanceMetres: 0.4 + 0.06 * i, tilt: pick(0, 40) };
  });
}

/** Holds a sign's scans against the features of another, and that other's against the bare wall. */
export function lookAlike(
  sign: ComparedSign,
  other: ComparedSign,
  { kernels }: Pick<Workshop, 'kernels'>,
): LookAlike {
  const { width, height } = SCAN_LENS;
  const framesOf = (print: PrintedSign | null) =>
    looks().map((scan) => renderScan(print, fitted(scan, sign.print.aspect), 1)[0]);
  const frames = framesOf(sign.print);
  const pyramid = createFramePyramid(kernels, width, height);
  const seek = (target: SignTarget) => createDetector(kernels, [target], width, height);
  const [target] = readTargetsFile(sign.targets);
  const [otherTarget] = readTargetsFile(other.targets);
  const own = meanInliers(seek(target), frames, pyramid);
  const detector = seek(otherTarget);
  const taken = meanInliers(detector, frames, pyramid);
  const chance = meanInliers(detector, framesOf(null), pyramid);
  const share = (taken - chance) / Math.max(FEWEST_OWN, own - chance);
  return {
    id: other.id,
    score: Math.round(100 * Math.min(1, Math.max(0, share))),
    own,
    taken,
    chance,
    isJudged: couldBeTaken(target.thumbnail(), otherTarget.thumbnail()),
  };
}

/** Verified features of the detector's only sign, over all frames. */
function meanInliers(
  detector: Detector,
  frames: readonly Uint8Array[],
  pyramid: FramePyramid,
): number {
  let sum = 0;
  for (const frame of frames) {
    pyramid.fill(frame);
    detector.begin(pyramid);
    while (!detector.step()) continue;
    sum += detector.candidates[0]?.inliers ?? 0;
  }
  return sum / frames.length;
}
