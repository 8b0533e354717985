import { spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import type { Machine } from './find-browser.ts';

/** The machine that this program runs on. */
export const THIS_MACHINE: Machine = {
  platform: process.platform,
  env: process.env,
  userId: process.getuid?.() ?? null,
  isFile: isRunnable,
  run: (command, args) =>
    new Promise((settle) => {
      const child = spawn(command, args, {
        stdio: 'inherit',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
      child.once('error', () => settle(127));
      child.once('exit', (status) => settle(status ?? 1));
    }),
};

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
