// Serves the build by what `npm run preview` is, by nginx and by Caddy, each set up by the written files,
// and asserts every header: `npm run deploy:check`. What is not installed is named, and is no fault.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../../build/ensure-build.ts';
import { startStaticServer } from '../../serve/static-server.ts';
import { siteHost } from '../../site-host.ts';
import { checkHost } from './host-faults.ts';
import { findCaddy, runCaddy } from './run-caddy.ts';
import { findNginx, hasBrotli, runNginx } from './run-nginx.ts';
import type { RunningHost } from './running-host.ts';

const host = siteHost();
const root = join(REPOSITORY, 'dist');
if (!existsSync(join(root, '404.html'))) {
  throw new Error(`No whole build in ${root}: run "npm run build" first.`);
}

async function preview(): Promise<RunningHost> {
  const server = await startStaticServer({ root });
  const { origin } = server;
  const close = () => server.close();
  const codings = ['br', 'gzip'] as const;
  return { origin, plainOrigin: null, ca: undefined, codings, processId: null, close };
}

async function check(name: string, start: () => Promise<RunningHost>): Promise<void> {
  const running = await start();
  try {
    const { faults, answers } = await checkHost(running, host, root);
    console.log(
      `${faults.length === 0 ? '✓' : '✗'} ${name}: ${answers} answers, ${faults.length} faults`,
    );
    for (const fault of faults) console.error(`    ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  } finally {
    await running.close();
  }
}

await check('npm run preview', preview);
const nginx = findNginx();
if (nginx === null)
  console.log('– nginx is not installed here (Debian: apt install nginx): not checked');
else {
  const brotli = hasBrotli(nginx, 'static')
    ? 'brotli and gzip'
    : 'gzip only (apt install libnginx-mod-http-brotli-static)';
  await check(`nginx ${nginx.version}, ${brotli}`, () => runNginx(nginx, host, root));
  if (hasBrotli(nginx, 'static')) {
    await check(`nginx ${nginx.version} without the brotli module`, () =>
      runNginx({ ...nginx, modules: [] }, host, root),
    );
  }
}
const caddy = findCaddy();
if (caddy === null)
  console.log('– Caddy is not installed here (Debian: apt install caddy): not checked');
else await check(`Caddy ${caddy}`, () => runCaddy(host, root));
