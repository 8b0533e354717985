import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { generate } from 'selfsigned';
import { askHost } from '../ask-host.ts';

/** A web server that runs on loopback with the written files. */
export type RunningHost = {
  /** Such as `https://127.0.0.1:8443`; its certificate is for the host's name. */
  origin: string;
  /** Where it answers without encryption; null where it does not. */
  plainOrigin: string | null;
  /** Certificate to trust, in PEM; undefined without encryption. */
  ca: string | undefined;
  /** Content codings that it sends. */
  codings: readonly ('br' | 'gzip')[];
  /** Process that leads the others, for whoever measures it; null for this program itself. */
  processId: number | null;
  close(): Promise<void>;
};

/** A folder for one run, with a certificate for a host's name. */
export async function makeRunFolder(host: string) {
  const folder = mkdtempSync(join(tmpdir(), 'hue-hien-host-'));
  // A server that gives up its rights must still reach it.
  chmodSync(folder, 0o755);
  const pair = await generate([{ name: 'commonName', value: host }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: host }] }],
  });
  const certificate = join(folder, 'certificate.pem');
  const key = join(folder, 'key.pem');
  writeFileSync(certificate, pair.cert);
  writeFileSync(key, pair.private, { mode: 0o600 });
  return {
    folder,
    certificate,
    key,
    ca: pair.cert,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A port of this machine on which nothing listens. */
export function freePort(): Promise<number> {
  return new Promise((settle, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => settle(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

/** Starts a server's program and waits until it answers; rejects with its own words when it ends before. */
export async function startProgram(
  command: string,
  args: readonly string[],
  origin: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<{ processId: number; stop(): Promise<void> }> {
  const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let words = '';
  child.stderr.on('data', (part: Buffer) => (words = (words + part.toString()).slice(-4_000)));
  const ended = new Promise<void>((settle) => {
    child.once('exit', () => settle());
    child.once('error', (error) => {
      words += error.message;
      settle();
    });
  });
  const failed = ended.then(() => {
    throw new Error(`${command} ended before it answered:\n${words.trim()}`);
  });
  // Nobody waits for it once the server answers.
  failed.catch(() => {});
  await Promise.race([failed, untilAnswered(origin)]).catch(async (error: unknown) => {
    await stopProgram(child, ended);
    throw error;
  });
  return { processId: child.pid ?? 0, stop: () => stopProgram(child, ended) };
}

async function stopProgram(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
  await ended;
}

async function untilAnswered(origin: string): Promise<void> {
  const tries = 150;
  for (let count = 0; count < tries; count++) {
    // A certificate that is not trusted is an answer too.
    const isThere = await askHost(origin, '/').then(
      () => true,
      (error: NodeJS.ErrnoException) => error.code !== 'ECONNREFUSED',
    );
    if (isThere) return;
    await pause(100);
  }
  throw new Error(`nothing answered at ${origin} within ${tries / 10} s`);
}
