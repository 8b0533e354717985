import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { writeLanguageModules } from '../i18n/language-modules.ts';
import { nodeBin } from '../test/node-bin.ts';
import { hashInputs, INPUTS_HASH_FILE } from './build-inputs.ts';

/** The repository's folder. */
export const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));

/** Whether the folder holds a finished build of the sources as they are now. */
export function isBuildFresh(root: string, folder: string): boolean {
  const file = join(folder, INPUTS_HASH_FILE);
  return existsSync(file) && readFileSync(file, 'utf8') === hashInputs(root);
}

/** Builds the app unless `dist` is already made from the sources as they are; returns the build's folder. Rejects when the build fails, and when a language lacks a word. */
export async function ensureBuild(root: string = REPOSITORY): Promise<string> {
  const folder = join(root, 'dist');
  // Two programs that both want a build take turns.
  const release = await takeLock(join(root, '.cache', 'building.pid'));
  try {
    writeLanguageModules(root);
    if (!isBuildFresh(root, folder)) await build(root);
  } finally {
    await release();
  }
  return folder;
}

async function takeLock(lock: string): Promise<() => Promise<void>> {
  await mkdir(dirname(lock), { recursive: true });
  for (;;) {
    try {
      await writeFile(lock, String(process.pid), { flag: 'wx' });
      return () => rm(lock, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const owner = Number(await readFile(lock, 'utf8').catch(() => ''));
    if (owner > 0 && !isRunning(owner)) await rm(lock, { force: true });
    else await pause(300);
  }
}

/** Whether a program is still there; one that died may have left its lock. */
function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function build(root: string): Promise<void> {
  return new Promise((settle, reject) => {
    const child = spawn(process.execPath, [nodeBin('vite'), 'build', '--logLevel', 'warn'], {
      cwd: root,
      stdio: 'inherit',
      // A build for production, also when a test runner started it.
      env: { ...process.env, NODE_ENV: 'production', VITEST: '' },
    });
    child.once('error', reject);
    child.once('exit', (status) => {
      if (status === 0) settle();
      else reject(new Error(`The build failed (status ${status}); its own words stand above.`));
    });
  });
}
