import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { WEB_ROOT } from '../deploy-files.ts';
import { nginxFiles } from '../nginx-config.ts';
import { freePort, makeRunFolder, type RunningHost, startProgram } from './running-host.ts';

export type Nginx = {
  version: string;
  /** Files of the modules that this program needs and that are there. */
  modules: readonly string[];
};

const BROTLI_STATIC = 'ngx_http_brotli_static_module.so';
const BROTLI_FILTER = 'ngx_http_brotli_filter_module.so';

/** The nginx of this machine; null where there is none. */
export function findNginx(): Nginx | null {
  // It says its version on the channel for errors.
  const words = spawnSync('nginx', ['-V'], { encoding: 'utf8' }).stderr ?? '';
  const version = /nginx\/([\d.]+)/.exec(words)?.[1];
  if (version === undefined) return null;
  const folder = /--modules-path=(\S+)/.exec(words)?.[1] ?? '/usr/lib/nginx/modules';
  const modules = [BROTLI_STATIC, BROTLI_FILTER].map((file) => join(folder, file));
  return { version, modules: modules.filter((file) => existsSync(file)) };
}

/** Whether an nginx sends files that are compressed with brotli, or compresses with it by itself. */
export function hasBrotli(nginx: Nginx, how: 'static' | 'filter'): boolean {
  const wanted = how === 'static' ? BROTLI_STATIC : BROTLI_FILTER;
  return nginx.modules.some((file) => basename(file) === wanted);
}

export type RunNginxOptions = {
  /** Alters the text of the site's file, for a comparison. */
  change?: (siteFile: string) => string;
  /** Serves the site without encryption too, where the written file only leads over to HTTPS. */
  isPlainServed?: boolean;
};

/**
 * Starts nginx on loopback with the written files, in a folder of its own. Rejects with nginx's own
 * words when it finds a fault in them.
 */
export async function runNginx(
  nginx: Nginx,
  host: string,
  root: string,
  { change = (text) => text, isPlainServed = false }: RunNginxOptions = {},
): Promise<RunningHost> {
  const run = await makeRunFolder(host);
  const [plainPort, port] = [await freePort(), await freePort()];
  const files = nginxFiles({ host, root: WEB_ROOT });
  const site = change(files['hue-hien-site.conf'] ?? '');
  const server = place(files['hue-hien.conf'] ?? '', [
    ['    listen 80;', `    listen 127.0.0.1:${plainPort};`],
    ['    listen [::]:80;\n', ''],
    ['    listen 443 ssl http2;', `    listen 127.0.0.1:${port} ssl http2;`],
    ['    listen [::]:443 ssl http2;\n', ''],
    [`/etc/letsencrypt/live/${host}/fullchain.pem`, run.certificate],
    [`/etc/letsencrypt/live/${host}/privkey.pem`, run.key],
    [`root ${WEB_ROOT};`, `root ${root};`],
    ['/etc/nginx/snippets/', `${run.folder}/`],
  ]);
  const leadsOver = /    location \/ \{\n        return 301 [^\n]*\n    \}\n/;
  const served = `    root ${root};\n    include ${run.folder}/hue-hien-site.conf;\n`;
  writeFileSync(
    join(run.folder, 'hue-hien.conf'),
    isPlainServed ? server.replace(leadsOver, served) : server,
  );
  writeFileSync(
    join(run.folder, 'hue-hien-site.conf'),
    site.replaceAll('/etc/nginx/snippets/', `${run.folder}/`),
  );
  const brotli = hasBrotli(nginx, 'static');
  const brotliFile = files['hue-hien-brotli.conf'] ?? '';
  if (brotli) writeFileSync(join(run.folder, 'hue-hien-brotli.conf'), brotliFile);
  const main = join(run.folder, 'nginx.conf');
  writeFileSync(main, mainFile(run.folder, nginx.modules));
  const test = spawnSync('nginx', ['-t', '-q', '-c', main], { encoding: 'utf8' });
  if (test.status !== 0) {
    run.remove();
    throw new Error(`nginx -t finds a fault in the written files:\n${test.stderr.trim()}`);
  }
  const origin = `https://127.0.0.1:${port}`;
  const program = await startProgram('nginx', ['-c', main], origin).catch((error: unknown) => {
    run.remove();
    throw error;
  });
  return {
    origin,
    plainOrigin: `http://127.0.0.1:${plainPort}`,
    ca: run.ca,
    codings: brotli ? ['br', 'gzip'] : ['gzip'],
    processId: program.processId,
    close: async () => {
      await program.stop();
      run.remove();
    },
  };
}

/** Puts this machine's places where the written file has the server's; throws when one of those is not in it. */
function place(text: string, places: readonly (readonly [string, string])[]): string {
  return places.reduce((changed, [there, here]) => {
    if (!changed.includes(there)) throw new Error(`hue-hien.conf has no "${there.trim()}"`);
    return changed.replaceAll(there, here);
  }, text);
}

/** What a distribution's own nginx.conf does round the written files. */
function mainFile(folder: string, modules: readonly string[]): string {
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  for (const kind of kinds) mkdirSync(join(folder, kind));
  const isRoot = process.getuid?.() === 0;
  return `${modules.map((file) => `load_module ${file};`).join('\n')}
${isRoot ? 'user root;' : ''}
daemon off;
worker_processes auto;
pid ${folder}/nginx.pid;
error_log stderr warn;
events {
    worker_connections 4096;
}
http {
${kinds.map((kind) => `    ${kind}_temp_path ${folder}/${kind};`).join('\n')}
    include ${folder}/hue-hien.conf;
}
`;
}
