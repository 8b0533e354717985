import { spawn } from 'node:child_process';
import { writeWhole } from '../models/pipeline/write-whole.ts';
import { nodeBin } from '../test/node-bin.ts';

/** Writes a content file as the project's formatter has it, whole or not at all. */
export async function writeContentJson(path: string, value: unknown): Promise<void> {
  await writeWhole(path, await formatted(JSON.stringify(value, null, 2)));
}

/** The text as the formatter has it; as it is, with an end of line, where the formatter does not run. */
function formatted(text: string): Promise<string> {
  const options = ['--stdin-file-path=content.json', '--indent-style=space', '--line-width=100'];
  return new Promise((settle) => {
    const child = spawn(
      process.execPath,
      [nodeBin('@biomejs/biome', 'biome'), 'format', ...options],
      {
        stdio: ['pipe', 'pipe', 'ignore'],
      },
    );
    const out: Buffer[] = [];
    child.stdout.on('data', (bytes: Buffer) => out.push(bytes));
    child.stdin.on('error', () => {});
    child.once('error', () => settle(`${text}\n`));
    child.once('close', (status) => {
      settle(status === 0 && out.length > 0 ? Buffer.concat(out).toString('utf8') : `${text}\n`);
    });
    child.stdin.end(text);
  });
}
