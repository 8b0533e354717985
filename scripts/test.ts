import { runSteps } from './test/step.ts';
import { STEPS } from './test/steps.ts';
import { exitCode, formatSummary } from './test/summary.ts';

const results = await runSteps(STEPS, (line) => console.log(line));
console.log(formatSummary(results));
process.exitCode = exitCode(results);
