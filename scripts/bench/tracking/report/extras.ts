import type { CountResult } from '../session/run-counts.ts';
import { growth, type SoakSample } from '../session/run-soak.ts';
import { figure, percent } from './progress.ts';

/** A row of the table of registered signs. */
export function countRow({
  count,
  tracker,
  targetBytes,
  startMs,
  empty,
  shown,
}: CountResult): string {
  const cells = [
    String(count),
    tracker,
    megabytes(targetBytes),
    figure(startMs, 0),
    `${figure(empty.searchMedianMs, 1)} (${figure(empty.searchP95Ms, 1)})`,
    figure(shown.firstPose, 0),
    `${percent(shown.posed)}, wrong ${percent(shown.wrongSign)}`,
    `${figure(shown.trackMedianMs, 2)} (${figure(shown.trackP95Ms, 2)})`,
    String(empty.falsePoses),
  ];
  return `| ${cells.join(' | ')} |`;
}

export const COUNT_HEAD = [
  '| signs | tracker | targets MB | start ms | search ms, none shown (p95) | first pose, frames | right sign | tracked ms (p95) | false poses |',
  '|---|---|---|---|---|---|---|---|---|',
].join('\n');

export function soakLine({ frames, memory, medianMs, errorMedian }: SoakSample): string {
  const parts = Object.entries(memory).map(([kind, value]) => `${kind} ${megabytes(value)}`);
  const times = `${figure(medianMs, 2)} ms, error ${figure(errorMedian, 2)} px`;
  return `${String(frames).padStart(6)} frames  ${times}  ${parts.join('  ')}`;
}

/** How much more memory the second half held than the first, by kind. */
export function soakGrowth(samples: readonly SoakSample[]): string {
  const kinds = Object.keys(samples[0]?.memory ?? {});
  return kinds.map((kind) => `${kind} ${megabytes(growth(samples, kind))}`).join(', ');
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(2);
}
