import type { FrameRecord } from './frame-record.ts';
import { mean, median, quantile } from './statistics.ts';

/** A frame counts as showing the sign when at least this share of it is inside and uncovered. */
const SHOWN_SHARE = 0.5;
/** Less than this is not to be seen. */
const GONE_SHARE = 0.02;
const WHOLE_SHARE = 0.99;
const GOOD_PIXELS = 3;
const WRONG_PIXELS = 10;
/** A tracker may settle this long before its stillness is judged. */
const SETTLING_FRAMES = 10;

/** What a tracker did in one film. Shares are 0 to 1, errors pixels, times milliseconds; null where there is nothing to say. */
export type Summary = {
  frames: number;
  /** Frames that show the sign. */
  shownFrames: number;
  /** Of those: with a pose of the right sign, with one less than 3 px off, with another sign's pose. */
  posed: number | null;
  within3: number | null;
  wrongSign: number | null;
  errorMedian: number | null;
  errorP95: number | null;
  errorWorst: number | null;
  /** Half a frame later, as a display of twice the rate shows it. */
  betweenMedian: number | null;
  betweenP95: number | null;
  /** Of points above the sign; `settled` is the median over the film's second half. */
  heightMedian: number | null;
  heightP95: number | null;
  heightSettled: number | null;
  /** Frames from the first that shows the whole sign to the first right pose. */
  firstPose: number | null;
  /** Still film: spread of the corners, px. Moving film: rms second difference of their error, px per frame². */
  jitter: number | null;
  /** Poses in frames that show no registered sign: measured ones, and ones carried on from before. */
  falsePoses: number;
  carriedPoses: number;
  /** Longest run of frames that hold a pose more than 10 px wrong, and the highest quality among such poses. */
  wrongRun: number;
  wrongQuality: number | null;
  /** Frames after a jump until the pose is dropped or less than 3 px off, and whether it ever is. */
  recoveredAfter: number | null;
  trackMedianMs: number | null;
  trackP95Ms: number | null;
  searchMedianMs: number | null;
  searchP95Ms: number | null;
  worstMs: number | null;
  feedMedianMs: number | null;
};

export type SummaryOptions = {
  isStill: boolean;
  jumpsAt: number | null;
  /** Signs that the tracker knows. */
  registered: readonly string[];
};

export function summarize(records: readonly FrameRecord[], options: SummaryOptions): Summary {
  const known = (record: FrameRecord) =>
    record.shown !== null && options.registered.includes(record.shown.id) ? record.shown : null;
  const shown = records.filter((record) => (known(record)?.clear ?? 0) >= SHOWN_SHARE);
  const empty = records.filter((record) => (known(record)?.inView ?? 0) < GONE_SHARE);
  const posed = shown.filter(isRight);
  const errors = posed.flatMap(({ found }) => found?.cornerError ?? []);
  const heights = posed.flatMap(({ found }) => found?.heightError ?? []);
  const between = posed.flatMap(({ found }) => found?.betweenError ?? []);
  const half = records.length / 2;
  const late = posed.filter(({ index }) => index >= half);
  const share = (count: number) => (shown.length === 0 ? null : count / shown.length);
  const wrong = shown.filter(isWrong);
  return {
    frames: records.length,
    shownFrames: shown.length,
    posed: share(posed.length),
    within3: share(errors.filter((error) => error < GOOD_PIXELS).length),
    wrongSign: share(shown.filter((record) => record.found !== null && !isRight(record)).length),
    errorMedian: median(errors),
    errorP95: quantile(errors, 0.95),
    errorWorst: quantile(errors, 1),
    betweenMedian: median(between),
    betweenP95: quantile(between, 0.95),
    heightMedian: median(heights),
    heightP95: quantile(heights, 0.95),
    heightSettled: median(late.flatMap(({ found }) => found?.heightError ?? [])),
    firstPose: firstPose(records),
    jitter: options.isStill ? spread(posed) : shake(records),
    falsePoses: empty.filter(({ found }) => found !== null && !found.isPredicted).length,
    carriedPoses: empty.filter(({ found }) => found?.isPredicted === true).length,
    wrongRun: longestRun(records, isWrong),
    wrongQuality: quantile(
      wrong.flatMap(({ found }) => found?.quality ?? []),
      1,
    ),
    recoveredAfter: options.jumpsAt === null ? null : recovery(records, options.jumpsAt),
    ...times(records),
  };
}

function isRight({ shown, found }: FrameRecord): boolean {
  return found !== null && found.id === shown?.id;
}

function isWrong({ found }: FrameRecord): boolean {
  return (found?.cornerError ?? 0) > WRONG_PIXELS;
}

function longestRun(
  records: readonly FrameRecord[],
  picks: (record: FrameRecord) => boolean,
): number {
  let [run, longest] = [0, 0];
  for (const record of records) {
    run = picks(record) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

function firstPose(records: readonly FrameRecord[]): number | null {
  const whole = records.findIndex(({ shown }) => (shown?.clear ?? 0) >= WHOLE_SHARE);
  if (whole < 0) return null;
  const posed = records.findIndex((record, i) => i >= whole && isRight(record));
  return posed < 0 ? null : posed - whole;
}

/** Standard deviation of the corners' places once the tracker has settled. */
function spread(posed: readonly FrameRecord[]): number | null {
  const offsets = posed.slice(SETTLING_FRAMES).map(({ found }) => found?.offsets ?? []);
  if (offsets.length < 2) return null;
  const variances = offsets[0].map((_, i) => {
    const middle = mean(offsets.map((offset) => offset[i])) ?? 0;
    return mean(offsets.map((offset) => (offset[i] - middle) ** 2)) ?? 0;
  });
  // Per corner, both axes together.
  return Math.sqrt(2 * (mean(variances) ?? 0));
}

/** How much the error itself jumps about from frame to frame. */
function shake(records: readonly FrameRecord[]): number | null {
  const squares: number[] = [];
  for (let i = 2; i < records.length; i++) {
    const [a, b, c] = [records[i - 2], records[i - 1], records[i]].map(
      ({ found }) => found?.offsets ?? [],
    );
    if (a.length === 0 || b.length === 0 || c.length === 0) continue;
    c.forEach((value, axis) => squares.push((value - 2 * b[axis] + a[axis]) ** 2));
  }
  const square = mean(squares);
  return square === null ? null : Math.sqrt(2 * square);
}

/** Counted as the film's whole rest when the wrong pose is never noticed. */
function recovery(records: readonly FrameRecord[], jumpsAt: number): number | null {
  const before = records[jumpsAt - 1];
  if (before === undefined || !isRight(before)) return null;
  const after = records.slice(jumpsAt);
  const mended = after.findIndex(
    ({ found }) => found === null || (found.cornerError ?? 0) < GOOD_PIXELS,
  );
  return mended < 0 ? after.length : mended;
}

/** A frame is tracked when it and the one before have a pose, and searched when neither has. */
function times(records: readonly FrameRecord[]) {
  const pick = (posed: boolean) =>
    records
      .filter(
        ({ found }, i) =>
          i > 0 && (found !== null) === posed && (records[i - 1].found !== null) === posed,
      )
      .map(({ processMs }) => processMs);
  const tracked = pick(true);
  const searched = pick(false);
  return {
    trackMedianMs: median(tracked),
    trackP95Ms: quantile(tracked, 0.95),
    searchMedianMs: median(searched),
    searchP95Ms: quantile(searched, 0.95),
    worstMs: quantile(
      records.map(({ processMs }) => processMs),
      1,
    ),
    feedMedianMs: median(records.map(({ feedMs }) => feedMs)),
  };
}
