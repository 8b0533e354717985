import type { Summary } from '../metrics/summary.ts';
import type { ScenarioResult } from '../session/run-scenario.ts';

/** The lines that tell how a scenario went, while the next one runs. */
export function progressLines(result: ScenarioResult): string[] {
  const { scenario, results, kernelsApart, failures } = result;
  const film = `${scenario.sequence.padEnd(18)} ${scenario.sign.padEnd(11)} ${scenario.seed}`;
  return [
    ...results.map(({ tracker, summary }) => `${film}  ${tracker.padEnd(9)} ${words(summary)}`),
    ...(kernelsApart === null ? [] : [`${film}  kernels apart by ${kernelsApart.toFixed(3)} px`]),
    ...failures.map(({ tracker, message }) => `${film}  ${tracker.padEnd(9)} FAILED: ${message}`),
  ];
}

function words(s: Summary): string {
  const parts = [
    `<3px ${percent(s.within3)} of ${s.shownFrames}`,
    `err ${figure(s.errorMedian, 2)}/${figure(s.errorP95, 2)}/${figure(s.errorWorst, 1)}`,
    `height ${figure(s.heightSettled, 2)}`,
    `first ${figure(s.firstPose, 0)}`,
    `jit ${figure(s.jitter, 3)}`,
    `ms ${figure(s.trackMedianMs, 2)}/${figure(s.trackP95Ms, 2)} search ${figure(s.searchMedianMs, 1)}`,
  ];
  if (s.recoveredAfter !== null) parts.push(`mended after ${s.recoveredAfter}`);
  if (s.falsePoses > 0) parts.push(`FALSE ${s.falsePoses}`);
  if ((s.wrongSign ?? 0) > 0) parts.push(`wrong sign ${percent(s.wrongSign)}`);
  if (s.wrongQuality !== null)
    parts.push(`wrong for ${s.wrongRun} at ${s.wrongQuality.toFixed(2)}`);
  return parts.join('  ');
}

/** A figure with so many digits, a dash where there is none. */
export function figure(value: number | null, digits: number): string {
  return value === null ? '–' : value.toFixed(digits);
}

export function percent(share: number | null): string {
  return share === null ? '–' : `${(share * 100).toFixed(share > 0.995 || share === 0 ? 0 : 1)} %`;
}
