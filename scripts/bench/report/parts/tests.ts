import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Figure } from '../figures.ts';
import type { BenchPart, BenchRun } from '../part.ts';

const PROJECTS = ['unit', 'e2e', 'full'] as const;

const testRun = z.object({
  startTime: z.number(),
  numTotalTests: z.number(),
  numPassedTests: z.number(),
  testResults: z.array(z.object({ endTime: z.number() })),
});

/** How many tests there are and how long they took, as `npm test` and `npm run check:full` last left it. */
export const TESTS: BenchPart = {
  id: 'tests',
  title: 'Tests',
  async measure({ root }: BenchRun) {
    const texts = await Promise.all(
      PROJECTS.map(async (project) => {
        const file = join(root, '.cache/test', `${project}.json`);
        return { project, text: await readFile(file, 'utf8').catch(() => null) };
      }),
    );
    const figures = texts.flatMap(({ project, text }) =>
      text === null ? [] : figuresOf(project, text),
    );
    if (figures.length === 0) throw new Error('no tests have run here: run "npm test" first');
    const missing = texts.filter(({ text }) => text === null).map(({ project }) => project);
    return {
      conditions:
        'From the last run of each kind on this machine; a run of some files only counts as it was.',
      figures,
      faults: missing.map((project) => `${project}: has not run here`),
    };
  },
};

/** Count and time of one run, from the report that vitest wrote of it. */
export function figuresOf(project: string, json: string): Figure[] {
  const { startTime, numTotalTests, numPassedTests, testResults } = testRun.parse(JSON.parse(json));
  const endTime = Math.max(startTime, ...testResults.map((file) => file.endTime));
  const note = new Date(startTime).toISOString().slice(0, 16).replace('T', ' ');
  return [
    { id: `count/${project}`, name: `${project} tests`, unit: 'count', value: numTotalTests, note },
    {
      id: `passed/${project}`,
      name: `${project} tests that passed`,
      unit: 'count',
      value: numPassedTests,
    },
    {
      id: `time/${project}`,
      name: `${project} tests, time`,
      unit: 'ms',
      value: endTime - startTime,
      better: 'less',
    },
  ];
}
