import { compare, type Comparison } from '../compare.ts';
import {
  type Figure,
  keepsBudget,
  type Machine,
  type MeasuredPart,
  type Report,
} from '../figures.ts';
import { formatBudget, formatComparison, formatSpread, formatValue } from './format.ts';
import { plotsOf } from './plots.ts';

/** The whole report, each figure beside the last release's and its budget; plots are told by file name. */
export function markdownReport(report: Report, release: Report | null): string {
  const parts = report.parts.map((part) => partSection(part, release));
  return `${[...head(report, release), ...parts].join('\n')}\n`;
}

function head({ parts, version }: Report, release: Report | null): string[] {
  const figures = parts.flatMap((part) => part.figures);
  const kept = figures.filter((figure) => keepsBudget(figure) === true).length;
  const broken = parts.flatMap((part) =>
    part.figures
      .filter((figure) => keepsBudget(figure) === false)
      .map(
        (figure) =>
          `- ✗ ${part.title}, ${figure.name}: ${formatValue(figure.value, figure.unit)}, ${formatBudget(figure).slice(2)} (${figure.budget?.source})`,
      ),
  );
  const faults = parts.flatMap(({ title, fault }) =>
    fault === null ? [] : [`- ${title}: ${fault}`],
  );
  return [
    `# Huế Hiện ${version === release?.version ? `after ${version}` : version}: figures`,
    '',
    'Made by `npm run bench` ([how to read it](../README.md)). A figure that was measured several times is the median, with the least and the most and how many there were. Figures are compared only with those measured under the same conditions; where both then and now have a spread and the two reach into each other, the change is called "within the spread". Times hang on the machine and on what else it does: each part names both.',
    '',
    ...machines(parts),
    '',
    release === null
      ? 'No release has kept its figures yet.'
      : `Beside them: release ${release.version}. ${releaseMeasured(release)}`,
    '',
    `Budgets kept: ${kept} of ${kept + broken.length}.`,
    ...(broken.length > 0 ? ['', ...broken] : []),
    ...(faults.length > 0 ? ['', 'Not measured, or not whole:', '', ...faults] : []),
    '',
    ...parts.flatMap(({ title, id, figures: { length } }) =>
      length > 0 ? [`- [${title}](#${anchor(title)}), ${length} figures (\`--only ${id}\`)`] : [],
    ),
    '',
  ];
}

/** What Markdown renders make of a heading. */
function anchor(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}

/** Each machine that a part was measured on, once. */
function machines(parts: readonly MeasuredPart[]): string[] {
  return [...new Set(parts.map(({ machine }) => machineWords(machine)))];
}

function machineWords({ cores, processor, memoryBytes, system, node, browser }: Machine): string {
  const memory = memoryBytes === null ? '' : `${(memoryBytes / 1_073_741_824).toFixed(0)} GiB, `;
  return `Machine: ${cores} cores, ${processor}, ${memory}${system}, Node ${node}, ${browser ?? 'no browser'}.`;
}

function releaseMeasured({ parts }: Report): string {
  const days = [...new Set(parts.map(({ measuredAt }) => measuredAt.slice(0, 10)))].toSorted();
  const commits = [...new Set(parts.map(({ commit }) => commit))];
  return `It was measured on ${days.join(', ')} (commit ${commits.join(', ')}).`;
}

function partSection(part: MeasuredPart, release: Report | null): string {
  const { title, conditions, figures, fault, measuredAt, commit, load, seconds } = part;
  const when = measuredAt.slice(0, 16).replace('T', ' ');
  const before = release?.parts.find(({ id }) => id === part.id);
  return [
    `## ${title}`,
    '',
    conditions,
    '',
    `Measured ${when} UTC, commit ${commit}, ${seconds === null ? '' : `in ${seconds.toFixed(0)} s; `}load ${load.map(loadWords).join(' before, ')} after.${beforeWords(before)}${busyWords(part, before)}`,
    '',
    ...(fault === null ? [] : [`**Not whole:** ${fault}`, '']),
    ...(figures.length === 0 ? [] : [table(part, release), '']),
    ...plotsOf(part, release).flatMap((plot) => [`![${plot.title}](${plot.file})`, '']),
  ].join('\n');
}

function beforeWords(before: MeasuredPart | undefined): string {
  if (before === undefined) return '';
  return ` The release: ${before.measuredAt.slice(0, 10)}, commit ${before.commit}, load ${loadWords(before.load[0])}.`;
}

function loadWords(load: number | null): string {
  return load === null ? 'not written down' : load.toFixed(1);
}

/** Times of a busy machine are longer than they are; what the bench itself leaves behind it of load is allowed for. */
function busyWords(now: MeasuredPart, before: MeasuredPart | undefined): string {
  const isBusy = ({ load, machine, figures }: MeasuredPart) =>
    (load[0] ?? 0) > 2 * machine.cores && figures.some(({ unit }) => unit === 'ms');
  if (isBusy(now)) return ' **The machine was busy with other things: times are too long.**';
  return before !== undefined && isBusy(before)
    ? ' **The machine was busy at the release: its times are too long.**'
    : '';
}

function table(part: MeasuredPart, release: Report | null): string {
  const told = part.figures.map((figure) => ({ figure, told: compare(part, figure, release) }));
  const rival = part.figures.find((figure) => figure.rival)?.rival?.name;
  const hasSpread = part.figures.some(({ spread }) => spread !== undefined);
  const hasBudget = part.figures.some(({ budget }) => budget !== undefined);
  const columns = [
    { head: '', cell: (figure: Figure) => nameCell(figure) },
    { head: 'now', cell: ({ value, unit }: Figure) => formatValue(value, unit) },
    ...(hasSpread ? [{ head: 'least – most (runs)', cell: formatSpread }] : []),
    ...(rival === undefined ? [] : [{ head: rival, cell: rivalCell }]),
    ...(hasBudget ? [{ head: 'budget', cell: formatBudget }] : []),
  ];
  const heads = [...columns.map(({ head }) => head), release?.version ?? 'last release', 'change'];
  const rows = told.map(({ figure, told: comparison }) => [
    ...columns.map(({ cell }) => cell(figure)),
    ...comparisonCells(comparison, figure),
  ]);
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const sources = [...new Set(part.figures.flatMap(({ budget }) => budget?.source ?? []))];
  return [
    line(heads),
    line(heads.map((_, i) => (i === 0 ? '---' : '---:'))),
    ...rows.map(line),
    ...(sources.length === 0 ? [] : ['', `Budgets: ${sources.join('; ')}.`]),
  ].join('\n');
}

function nameCell({ name, note }: Figure): string {
  return note === undefined ? name : `${name} (${note})`;
}

function rivalCell({ rival, unit }: Figure): string {
  return rival?.value == null ? '–' : formatValue(rival.value, unit);
}

function comparisonCells(comparison: Comparison, { unit }: Figure): [string, string] {
  return formatComparison(comparison, unit);
}
