import { execFile } from 'node:child_process';
import { arch, cpus, release, totalmem, type } from 'node:os';
import { promisify } from 'node:util';
import { launchBrowser } from '../../browser/launch-browser.ts';
import type { Machine } from './figures.ts';

const run = promisify(execFile);

/** The machine that measures; starts a browser for a moment to ask for its version. */
export async function describeMachine(): Promise<Machine> {
  return {
    cores: cpus().length,
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    memoryBytes: totalmem(),
    system: `${type()} ${release()} ${arch()}`,
    node: process.versions.node,
    browser: await browserVersion(),
  };
}

async function browserVersion(): Promise<string | null> {
  try {
    const browser = await launchBrowser();
    try {
      const version = browser.context.browser()?.version();
      const page = browser.context.pages()[0] ?? (await browser.context.newPage());
      const told = version ?? (await page.evaluate(() => navigator.userAgent));
      return version === undefined ? told : `Chromium ${version}`;
    } finally {
      await browser.close();
    }
  } catch {
    return null;
  }
}

/** Short name of the commit that the sources are at, with a `+` where files differ from it; `unknown` outside a repository. */
export async function currentCommit(root: string): Promise<string> {
  try {
    const { stdout } = await run('git', ['rev-parse', '--short', 'HEAD'], { cwd: root });
    const { stdout: changed } = await run(
      'git',
      ['status', '--porcelain', '--untracked-files=no'],
      { cwd: root },
    );
    return `${stdout.trim()}${changed.trim() === '' ? '' : '+'}`;
  } catch {
    return 'unknown';
  }
}
