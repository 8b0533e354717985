import { CONDITIONS, DISTANCES, type PrintName, SWEEPS } from './conditions.ts';
import type { ConditionResult, SweepResult } from './run-conditions.ts';
import { type Confusion, wrongFrames } from './run-confusion.ts';

/** Everything that the bench measured of one sign. */
export type SignBench = {
  id: string;
  conditions: readonly ConditionResult[];
  sweeps: readonly SweepResult[];
  /** With all signs registered; null where only one is known. */
  confusion: Confusion | null;
  /** With all others registered and this one not. */
  stranger: Confusion | null;
};

/** The bench as Markdown. */
export function benchMarkdown(signs: readonly SignBench[]): string {
  return [
    '# Signs in simulated scans',
    '',
    '640×480, field of view 60°. Found: within 3 frames the engine shows the right sign, trusts it (quality above 0.5), and its corners lie within 5 % of the sign.',
    '',
    ...prints().flatMap((print) => conditionTable(signs, print)),
    ...sweepTable(signs),
    ...confusionTable(signs),
  ].join('\n');
}

/** Whether every sign was found in every scan of every condition, and none taken for another. */
export function unmet(signs: readonly SignBench[]): string[] {
  return signs.flatMap(({ id, conditions, confusion, stranger }) => [
    ...conditions
      .filter(({ found, of }) => found < of)
      .map(({ print, condition, found, of }) => `${id}, ${print}, ${condition}: ${found} of ${of}`),
    ...[confusion, stranger].flatMap((one) =>
      one === null || wrongFrames(one) === 0
        ? []
        : [`${id} taken for ${JSON.stringify(one.wrong)}`],
    ),
  ]);
}

function prints(): PrintName[] {
  return Object.keys(DISTANCES) as PrintName[];
}

function conditionTable(signs: readonly SignBench[], print: PrintName): string[] {
  const { frontal, impaired } = DISTANCES[print];
  const names = Object.keys(CONDITIONS);
  const heads = names.map(
    (name) => `${CONDITIONS[name].words}, ${name === 'frontal' ? frontal : impaired} m`,
  );
  return [
    `## ${print.toUpperCase()}: found in how many scans`,
    '',
    row(['sign', ...heads]),
    row(['---', ...heads.map(() => '---')]),
    ...signs.map(({ id, conditions }) =>
      row([
        id,
        ...names.map((name) => {
          const cell = conditions.find((one) => one.print === print && one.condition === name);
          return cell === undefined ? '–' : `${cell.found} of ${cell.of}`;
        }),
      ]),
    ),
    '',
  ];
}

function sweepTable(signs: readonly SignBench[]): string[] {
  if (signs.every(({ sweeps }) => sweeps.length === 0)) return [];
  return [
    '## How far each goes',
    '',
    'The hardest step at which five of six scans, and those of every easier step, found it; in brackets the step that failed.',
    '',
    row(['sign', ...SWEEPS.map(({ words, unit }) => `${words}, ${unit}`)]),
    row(['---', ...SWEEPS.map(() => '---')]),
    ...signs.map(({ id, sweeps }) =>
      row([
        id,
        ...SWEEPS.map(({ name }) => {
          const cell = sweeps.find(({ sweep }) => sweep === name);
          if (cell === undefined) return '–';
          return `${cell.last ?? 'none'} (${cell.failedAt ?? 'never failed'})`;
        }),
      ]),
    ),
    '',
  ];
}

function confusionTable(signs: readonly SignBench[]): string[] {
  const all = signs.flatMap(({ confusion, stranger }) =>
    confusion === null || stranger === null ? [] : [{ confusion, stranger }],
  );
  if (all.length === 0) return [];
  const frames = all.reduce((sum, { confusion }) => sum + confusion.frames, 0);
  const wrong = all.reduce((sum, { confusion }) => sum + wrongFrames(confusion), 0);
  const strange = all.reduce((sum, { stranger }) => sum + wrongFrames(stranger), 0);
  return [
    '## Taken for another',
    '',
    `All signs registered together, ${frames} frames: ${wrong} show another sign than they should. With the sign itself not registered, of as many frames ${strange} show one of the others.`,
    '',
    row([
      'sign',
      'frames',
      'right',
      'in a wrong place',
      'none',
      'taken for another',
      'unregistered, taken for another',
    ]),
    row(['---', '---', '---', '---', '---', '---', '---']),
    ...all.map(({ confusion, stranger }) =>
      row([
        confusion.id,
        String(confusion.frames),
        String(confusion.right),
        String(confusion.astray),
        String(confusion.none),
        inWords(confusion),
        inWords(stranger),
      ]),
    ),
    '',
  ];
}

function inWords({ wrong }: Confusion): string {
  const names = Object.entries(wrong).map(([id, count]) => `${id} ${count}`);
  return names.length === 0 ? '0' : names.join(', ');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
