import { findBrowser } from '../browser/find-browser.ts';
import { THIS_MACHINE } from '../browser/this-machine.ts';
import { nodeBin } from './node-bin.ts';
import { ONE_PASSED, runNode, type Step } from './step.ts';
import { runVitest } from './vitest-step.ts';

const LINTED = ['src', 'scripts', 'tests', 'vite.config.ts', 'vitest.config.ts'];

/** The browser that the search found, for the programs that come after. */
const env: NodeJS.ProcessEnv = { ...process.env };

/** The parts of `npm test`, quickest first, so that a slip is told within seconds. */
export const STEPS: readonly Step[] = [
  { name: 'languages', run: () => runScript('scripts/i18n/languages.ts') },
  { name: 'format', run: () => runNode([nodeBin('@biomejs/biome', 'biome'), 'format', '.']) },
  {
    name: 'lint',
    run: () => runNode([nodeBin('oxlint'), '--type-aware', '--deny-warnings', ...LINTED]),
  },
  { name: 'types', run: () => runNode([nodeBin('typescript', 'tsc'), '-b']) },
  { name: 'unused code', run: () => runNode([nodeBin('knip')]) },
  { name: 'content', run: () => runScript('scripts/content/check.ts') },
  { name: 'unit tests', run: () => runVitest('unit', env) },
  { name: 'build', run: () => runNode([nodeBin('vite'), 'build', '--logLevel', 'warn']) },
  {
    name: 'bundle report',
    needs: ['build'],
    run: () => runScript('scripts/build/bundle-report.ts'),
  },
  {
    name: 'browser',
    run: async () => {
      env['CHROMIUM_PATH'] = await findBrowser(THIS_MACHINE);
      return ONE_PASSED;
    },
  },
  { name: 'e2e tests', needs: ['build', 'browser'], run: () => runVitest('e2e', env) },
];

/** The long checks that come on top in `npm run check:full`. */
export const FULL_STEPS: readonly Step[] = [
  { name: 'full tests', needs: ['build', 'browser'], run: () => runVitest('full', env) },
  {
    name: 'hosts',
    needs: ['build'],
    run: () => runScript('scripts/deploy/check/check.ts'),
  },
  {
    name: 'lighthouse',
    needs: ['build', 'browser'],
    run: () => runScript('scripts/lighthouse/lighthouse.ts'),
  },
];

function runScript(path: string) {
  return runNode([nodeBin('tsx'), path]);
}
