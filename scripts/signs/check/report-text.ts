import { PRINT_SIZE_IDS } from '#domain/print-sizes.ts';
import type { Judgement } from './judge.ts';

/** A judgement for people. */
export function judgementText(judgement: Judgement): string {
  const { id, trackability: t, reach, lookAlikes, byKind, advice } = judgement;
  const lines = [
    `${id}: ${scoreWords(judgement)}`,
    `  found by      ${t.features} features, ${t.foundAgain} of them seen again at 140 px; ${percent(t.spread)} of the cells say something; contrast ${t.contrast.toFixed(0)} grey levels`,
    `  sizes         ${t.byWidth.map(({ pixels, sharp, soft }) => `${pixels} px ${sharp}/${soft}`).join(', ')}  (features found, sharp/soft)`,
    `  repeats       ${percent(t.shifted)} one step aside, ${percent(t.turned)} turned`,
    `  read from     ${PRINT_SIZE_IDS.map((size) => `${size.toUpperCase()} ${metres(reach.metres[size])}`).join(', ')}`,
    `  soft picture  ${PRINT_SIZE_IDS.map((size) => `${size.toUpperCase()} ${metres(reach.softMetres[size])}`).join(', ')}`,
    `  tilt          up to ${reach.tiltDegrees}°`,
  ];
  if (byKind !== null) {
    const kinds = Object.entries(byKind).map(([kind, { found, of }]) => `${kind} ${found}/${of}`);
    lines.push(`  scans         ${kinds.join(', ')}`);
  }
  if (lookAlikes.length > 0) {
    const others = lookAlikes.map(
      (other) => `${other.id} ${other.score}${other.isJudged ? '*' : ''}`,
    );
    lines.push(
      `  looks like    ${others.join(', ')}  (of 100${lookAlikes.some((other) => other.isJudged) ? '; * compared place by place' : ''})`,
    );
  }
  if (advice.length === 0) lines.push('  advice        nothing to change');
  else for (const line of advice) lines.push(`  advice        ${line}`);
  return lines.join('\n');
}

function scoreWords({ score, isMeasured, quickScore }: Judgement): string {
  if (!isMeasured) return `score ${score.toFixed(0)} of 100, foretold (--scan measures it)`;
  return `score ${score.toFixed(0)} of 100, measured (foretold ${quickScore.toFixed(0)})`;
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

function metres(value: number): string {
  return value > 0 && Number.isFinite(value) ? `${value.toFixed(2)} m` : '–';
}
