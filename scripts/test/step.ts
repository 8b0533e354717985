import { spawn } from 'node:child_process';

/** One part of the whole check. */
export type Step = {
  name: string;
  /** Resolves with how many passed and failed; a rejection counts as one failure. */
  run: () => Promise<Tally>;
  /** Steps whose failure makes this one pointless. */
  needs?: readonly string[];
};

export type Tally = {
  passed: number;
  failed: number;
  /** What failed and why, a line each, where a step can tell. */
  faults?: readonly string[];
};

export type StepResult = Tally & { name: string; seconds: number; skipped: boolean };

export const ONE_PASSED: Tally = { passed: 1, failed: 0 };
export const ONE_FAILED: Tally = { passed: 0, failed: 1 };

/** Runs the steps one after the other, also past a failure, save those that need what failed; those count as failed. */
export async function runSteps(
  steps: readonly Step[],
  print: (line: string) => void,
  now: () => number = () => performance.now(),
): Promise<StepResult[]> {
  const results: StepResult[] = [];
  for (const { name, run, needs = [] } of steps) {
    const missing = results.find((result) => needs.includes(result.name) && result.failed > 0);
    if (missing !== undefined) {
      print(`\n▶ ${name}: left out, because "${missing.name}" failed`);
      results.push({ name, ...ONE_FAILED, seconds: 0, skipped: true });
      continue;
    }
    print(`\n▶ ${name}`);
    const startedAt = now();
    const tally = await run().catch((error: unknown) => {
      print(error instanceof Error ? error.message : String(error));
      return ONE_FAILED;
    });
    results.push({ name, ...tally, seconds: (now() - startedAt) / 1000, skipped: false });
  }
  return results;
}

/** Runs a Node program with its output shown; one passed when it ends with status 0. */
export async function runNode(
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<Tally> {
  return (await nodeStatus(args, env)) === 0 ? ONE_PASSED : ONE_FAILED;
}

/** Exit status of a Node program whose output is shown. */
export function nodeStatus(
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  return new Promise((settle, reject) => {
    const child = spawn(process.execPath, args, { stdio: 'inherit', env });
    child.once('error', reject);
    child.once('exit', (status) => settle(status ?? 1));
  });
}
