import { caddyFile } from './caddy-config.ts';
import { type HostPlace, nginxFiles } from './nginx-config.ts';

/** Where the files say that the build lies, until somebody says otherwise. */
export const WEB_ROOT = '/srv/hue-hien/htdocs';

/** The text of each file of `deploy/`, by its path there. */
export function deployFiles(place: HostPlace): Map<string, string> {
  const nginx = Object.entries(nginxFiles(place));
  return new Map([
    ...nginx.map(([name, text]) => [`nginx/${name}`, text] as const),
    ['Caddyfile', caddyFile(place)],
  ]);
}
