import type { ReconstructionPart } from '#domain/reconstruction.ts';
import { EVIDENCE_COLOURS, EVIDENCE_INKS } from '#domain/evidence.ts';
import { LAYER_BUDGETS } from '../budget.ts';
import type { Detail } from '../kit/part-set.ts';
import type { LayerTotals } from '../layer-totals.ts';

type Words = { vi: string; en: string };

/** What the report says and shows of one layer. */
export interface LayerReport {
  name: Words;
  layer: Words;
  totals: readonly LayerTotals[];
  parts: readonly ReconstructionPart[];
  /** File names beside the page. */
  pictures: readonly string[];
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

const STYLE = `body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:1240px;padding:0 1rem;color:#222}
h2{margin:3rem 0 .3rem}figure{margin:0}img{width:100%;display:block;background:#dde}
.pictures{display:grid;grid-template-columns:repeat(auto-fit,minmax(270px,1fr));gap:.5rem;margin:.8rem 0}
table{border-collapse:collapse;width:100%;margin:.6rem 0}td,th{padding:.25rem .6rem;border-bottom:1px solid #ccc;text-align:left}
td.n{text-align:right;font-variant-numeric:tabular-nums}.over{color:#b3362b;font-weight:700}
b.class{display:inline-block;width:1.5em;text-align:center;border-radius:3px}`;

/** The whole report as one page of HTML, pictures beside it. */
export function reportPage(level: Detail, reports: readonly LayerReport[]): string {
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Huế Hiện: the models</title>
<style>${STYLE}</style>
<h1>The models</h1>
<p>Every layer at the ${level} level from four sides, as it looks and by evidence class, with its figures beside its budget.</p>
${reports.map(layerSection).join('\n')}
</html>
`;
}

function layerSection({ name, layer, totals, parts, pictures }: LayerReport): string {
  const first = totals[0];
  return `<section id="${first?.site}-${first?.layer}">
<h2>${escaped(name.vi)}: ${escaped(layer.vi)}</h2>
<p lang="en">${escaped(name.en)}: ${escaped(layer.en)}</p>
<div class="pictures">${pictures.map((file) => `<img loading="lazy" src="${file}" alt="">`).join('')}</div>
<table><tr><th>level<th>triangles<th>draw calls<th>bytes<th>brotli<th>textures in memory<th>geometry in memory</tr>
${totals.map(totalsRow).join('\n')}</table>
<details><summary>${parts.length} parts</summary><table>${parts.map(partRow).join('\n')}</table></details>
</section>`;
}

function totalsRow(totals: LayerTotals): string {
  const budget = LAYER_BUDGETS[totals.level];
  const cell = (value: number, most?: number): string => {
    const over = most !== undefined && value > most ? ' over' : '';
    const limit = most === undefined ? '' : ` / ${most.toLocaleString('en')}`;
    return `<td class="n${over}">${value.toLocaleString('en')}${limit}`;
  };
  return `<tr><td>${totals.level}${cell(totals.triangles, budget.triangles)}${cell(totals.drawCalls, budget.drawCalls)}${cell(totals.bytes)}${cell(totals.brotliBytes, budget.brotliBytes)}${cell(totals.textureBytes, budget.textureBytes)}${cell(totals.geometryBytes, budget.geometryBytes)}</tr>`;
}

function partRow({ id, name, evidence, basis, sources }: ReconstructionPart): string {
  const colour = EVIDENCE_COLOURS[evidence];
  return `<tr><td><b class="class" style="background:${colour};color:${EVIDENCE_INKS[evidence]}">${evidence}</b><td>${escaped(name.vi)}<br>${escaped(name.en)} (${id})<td>${escaped(basis.vi)}<br>${escaped(basis.en)}<td>${sources.map(escaped).join(', ')}</tr>`;
}
