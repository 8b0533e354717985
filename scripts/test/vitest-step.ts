import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';
import { nodeBin } from './node-bin.ts';
import { nodeStatus, type Tally } from './step.ts';

const testFile = z.object({
  name: z.string(),
  status: z.string(),
  message: z.string(),
  assertionResults: z.array(
    z.object({
      fullName: z.string(),
      status: z.string(),
      failureMessages: z.array(z.string()).nullish(),
    }),
  ),
});

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(testFile),
});

type TestFile = z.infer<typeof testFile>;

/** Runs the tests of a vitest project; rejects when none ran at all. */
export async function runVitest(project: string, env: NodeJS.ProcessEnv): Promise<Tally> {
  const file = join('.cache', 'test', `${project}.json`);
  await mkdir(dirname(file), { recursive: true });
  await rm(file, { force: true });
  const status = await nodeStatus(
    [
      nodeBin('vitest'),
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    env,
  );
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) throw new Error(`No tests of "${project}" ran (status ${status}).`);
  return countTests(project, text, status);
}

/**
 * Counts what vitest's JSON report says: a file that could not be loaded is a failure, and so is a
 * test that was left out, or a run that ended badly with no test to blame. Throws when nothing ran.
 */
export function countTests(project: string, json: string, status: number): Tally {
  const told = report.parse(JSON.parse(json));
  const broken = told.testResults.filter(isBroken).length;
  const passed = told.numPassedTests;
  const failed = told.numFailedTests + told.numPendingTests + told.numTodoTests + broken;
  if (passed + failed === 0) throw new Error(`Project "${project}" has no tests.`);
  return {
    passed,
    failed: failed === 0 && status !== 0 ? 1 : failed,
    faults: told.testResults.flatMap(faultsOf),
  };
}

function isBroken({ status, assertionResults }: TestFile): boolean {
  return status === 'failed' && assertionResults.every((test) => test.status !== 'failed');
}

/** A line for each test that did not pass, and for a file that could not be loaded. */
function faultsOf(file: TestFile): string[] {
  const path = relative(process.cwd(), file.name).replaceAll('\\', '/');
  if (isBroken(file)) return [`${path}: ${firstLine(file.message)}`];
  return file.assertionResults
    .filter(({ status }) => status !== 'passed')
    .map(({ fullName, status, failureMessages }) => {
      const why = failureMessages?.[0] ?? status;
      return `${path} › ${fullName}: ${firstLine(why)}`;
    });
}

function firstLine(text: string): string {
  return stripVTControlCharacters(text).split('\n')[0]?.trim() ?? '';
}
