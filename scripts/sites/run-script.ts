import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Runs another script of the project in a process of its own; rejects with what it said when it fails. */
export function runScript(root: string, script: string, args: readonly string[]): Promise<void> {
  return new Promise((settle, fail) => {
    const child = spawn(process.execPath, ['--import', 'tsx', join(root, script), ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const listen = (text: Buffer): void => {
      said = (said + text.toString()).slice(-3000);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', fail);
    child.once('close', (status) => {
      if (status === 0) settle();
      else fail(new Error(`${script} ended with status ${status}.\n${said.trim()}`));
    });
  });
}
