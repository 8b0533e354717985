import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caddyFile } from '../caddy-config.ts';
import { freePort, makeRunFolder, type RunningHost, startProgram } from './running-host.ts';

/** The version of this machine's Caddy; null where there is none. */
export function findCaddy(): string | null {
  const { status, stdout } = spawnSync('caddy', ['version'], { encoding: 'utf8' });
  return status === 0 ? (stdout.trim().split(' ')[0] ?? null) : null;
}

/** Starts Caddy on loopback with the written file, with a certificate of its own instead of one from the internet. */
export async function runCaddy(host: string, root: string): Promise<RunningHost> {
  const run = await makeRunFolder(host);
  const [plainPort, port] = [await freePort(), await freePort()];
  const head = `{
	admin off
	http_port ${plainPort}
	https_port ${port}
	default_bind 127.0.0.1
	skip_install_trust
}
`;
  const site = caddyFile({ host, root }).replace(
    `${host} {\n`,
    `${host} {\n\ttls ${run.certificate} ${run.key}\n`,
  );
  const file = join(run.folder, 'Caddyfile');
  writeFileSync(file, head + site);
  const origin = `https://127.0.0.1:${port}`;
  const env = { ...process.env, XDG_DATA_HOME: run.folder, XDG_CONFIG_HOME: run.folder };
  const args = ['run', '--config', file, '--adapter', 'caddyfile'];
  const program = await startProgram('caddy', args, origin, env).catch((error: unknown) => {
    run.remove();
    throw error;
  });
  return {
    origin,
    plainOrigin: `http://127.0.0.1:${plainPort}`,
    ca: run.ca,
    codings: ['br', 'gzip'],
    processId: program.processId,
    close: async () => {
      await program.stop();
      run.remove();
    },
  };
}
