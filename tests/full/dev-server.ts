import { spawn } from 'node:child_process';
import { join } from 'node:path';

export type DevServer = { origin: string; close: () => void };

/** Starts `npm run dev` in a folder and waits until it serves; rejects with what it said when it ends before. */
export function startDev(root: string, port: number): Promise<DevServer> {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const child = spawn(process.execPath, [vite, '--port', String(port), '--strictPort'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((settle, fail) => {
    let said = '';
    const listen = (text: Buffer): void => {
      said += text.toString();
      if (!said.includes(`localhost:${port}/`)) return;
      settle({ origin: `https://localhost:${port}`, close: () => child.kill() });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', fail);
    child.once('close', () => fail(new Error(`the development server ended:\n${said}`)));
  });
}
