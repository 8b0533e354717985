import { execFile, spawn } from 'node:child_process';
import {
  copyFile,
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  symlink,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { REPOSITORY } from '../../scripts/build/ensure-build.ts';

const run = promisify(execFile);

/** A copy of what is committed, as a newcomer has it after `git clone` and `npm ci`. */
export type CleanClone = {
  root: string;
  /** Runs a script of package.json, and gives its exit status and what it said. */
  npmRun: (script: string, ...args: string[]) => Promise<{ status: number; said: string }>;
  remove: () => Promise<void>;
};

/** Clones the repository into a folder whose path has blanks and Vietnamese letters. */
export async function cleanClone(): Promise<CleanClone> {
  const folder = await mkdtemp(join(tmpdir(), 'hue-hien-walk-'));
  const root = join(folder, 'Dự án của tôi', 'Huế Hiện');
  await mkdir(root, { recursive: true });
  await run('git', ['clone', '--quiet', '--no-hardlinks', REPOSITORY, root]);
  await linkTree(join(REPOSITORY, 'node_modules'), join(root, 'node_modules'));
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  return {
    root,
    npmRun: async (script, ...args) => {
      const command = manifest.scripts[script] ?? '';
      const [program, file = '', ...fixed] = command.split(' ');
      // No shell and nothing that npm does not bring stands behind these commands.
      if (program !== 'tsx') throw new Error(`npm run ${script} is not a script: ${command}`);
      return runNode(root, ['--import', 'tsx', join(root, file), ...fixed, ...args]);
    },
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}

function runNode(cwd: string, args: readonly string[]): Promise<{ status: number; said: string }> {
  return new Promise((settle, fail) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const listen = (text: Buffer): void => void (said += text.toString());
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', fail);
    child.once('close', (status) => settle({ status: status ?? 1, said }));
  });
}

/** What tools keep for themselves among the packages, and would share with the clone. */
const KEPT_APART = new Set(['.vite', '.vite-temp', '.cache']);

/** The same files under another path, without taking their room twice where the disk allows it. */
async function linkTree(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    if (KEPT_APART.has(entry.name)) continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await linkTree(source, target);
    else if (entry.isSymbolicLink()) await symlink(await readlink(source), target);
    else await link(source, target).catch(() => copyFile(source, target));
  }
}
