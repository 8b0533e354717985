import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { localizedText, source } from '#domain/content-fields.ts';
import { formatProblem, insteadOf, problemsOf } from '#domain/content-problem.ts';
import { reconstructionSchema } from '#domain/reconstruction.ts';
import { ForeignFault } from './foreign-fault.ts';

/** What `content-src/models/NAME.json` says beside the model: what it is, and how each node is known. */
export const sidecarSchema = z.strictObject({
  title: localizedText,
  /** Who made the model and under which licence it may be shown. */
  credit: z.string('write who made it').min(1, 'write who made it'),
  licence: z
    .string('write the licence, e.g. CC BY 4.0')
    .min(1, 'write the licence, e.g. CC BY 4.0'),
  /** One row to a node of the model; the id is the node's name in lower case with hyphens. A site's parts may stand in its reconstruction's file instead. */
  parts: z.array(reconstructionSchema.shape.parts.element).default([]),
  sources: z.array(source).default([]),
});
export type Sidecar = z.infer<typeof sidecarSchema>;

/** Reads the file beside a model; null where there is none. Throws a ForeignFault that says what is wrong with it. */
export async function readSidecar(path: string): Promise<Sidecar | null> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return null;
  const parsed = sidecarSchema.safeParse(parse(path, text), { error: insteadOf });
  if (!parsed.success) {
    const problems = problemsOf(parsed.error.issues, parse(path, text), sidecarSchema);
    throw new ForeignFault(problems.map((problem) => formatProblem(path, problem)).join('\n'));
  }
  return parsed.data;
}

/**
 * What is beside a model that belongs to no site must say everything of its nodes; throws a
 * ForeignFault that says what to write.
 */
export function wholeSidecar(
  path: string,
  sidecar: Sidecar | null,
  nodes: readonly string[],
): Sidecar {
  if (sidecar === null)
    throw new ForeignFault(
      `Write ${path} beside it, so that visitors can see how each part is known:\n${templateOf(nodes)}`,
    );
  const known = sidecar.parts.map(({ id }) => id);
  const missing = nodes.filter((node) => !known.includes(node));
  if (missing.length > 0)
    throw new ForeignFault(
      `${path} lacks ${missing.join(', ')}: give each a class from A to D, a reason and a source.`,
    );
  checkSources(
    path,
    sidecar,
    sidecar.sources.map(({ key }) => key),
  );
  return sidecar;
}

/** Throws a ForeignFault when a row names a source that stands nowhere. */
export function checkSources(path: string, { parts }: Sidecar, keys: readonly string[]): void {
  const unsourced = parts.filter(({ sources }) => sources.some((key) => !keys.includes(key)));
  if (unsourced.length > 0)
    throw new ForeignFault(
      `${path}: ${unsourced.map(({ id }) => id).join(', ')} name sources that are not under "sources".`,
    );
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ForeignFault(`${path} is not JSON: ${error instanceof Error ? error.message : ''}`);
  }
}

/** The file as it should be, with the model's own nodes, for copying. */
function templateOf(nodes: readonly string[]): string {
  const words = { vi: '…', en: '…' };
  const part = (id: string): object => ({
    id,
    name: words,
    evidence: 'D',
    basis: words,
    sources: ['key'],
  });
  const example = {
    title: words,
    credit: '…',
    licence: '…',
    parts: nodes.map(part),
    sources: [{ key: 'key', title: '…', address: null, kind: 'article', readOn: '2026-01-31' }],
  };
  return JSON.stringify(example, null, 2);
}
