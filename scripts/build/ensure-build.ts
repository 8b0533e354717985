import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { nodeBin } from '../test/node-bin.ts';
import { hashInputs, INPUTS_HASH_FILE } from './build-inputs.ts';

/** The repository's folder. */
export const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));

/** Two programs that both want a build take turns; a lock older than this was left by one that died. */
const LOCK_MAX_AGE_MS = 5 * 60_000;

/** Whether the folder holds a finished build of the sources as they are now. */
export function isBuildFresh(root: string, folder: string): boolean {
  const file = join(folder, INPUTS_HASH_FILE);
  return existsSync(file) && readFileSync(file, 'utf8') === hashInputs(root);
}

/** Builds the app unless `dist` is already made from the sources as they are; returns the build's folder. Rejects when the build fails. */
export async function ensureBuild(root: string = REPOSITORY): Promise<string> {
  const folder = join(root, 'dist');
  const release = await takeLock(join(root, '.cache', 'build.lock'));
  try {
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
      await mkdir(lock);
      return () => rm(lock, { recursive: true, force: true });
    } catch {
      const age = await stat(lock).then(
        ({ mtimeMs }) => Date.now() - mtimeMs,
        () => 0,
      );
      if (age > LOCK_MAX_AGE_MS) await rm(lock, { recursive: true, force: true });
      else await pause(300);
    }
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
