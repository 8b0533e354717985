import { CACHE_CONTROL, cachingOf } from '../serve/caching-rules.ts';
import { mediaType } from '../serve/media-types.ts';
import { APP_SCREENS } from '../serve/screen-addresses.ts';
import {
  originHeaders,
  SECURITY_HEADERS,
  STRICT_TRANSPORT_SECURITY,
} from '../serve/security-headers.ts';

type Headers = Readonly<Record<string, string>>;
type Rule = { path: string; headers: Headers };

/** Files that decide which version runs, whenever the build writes them. */
const ALWAYS = ['manifest.webmanifest', 'packs.json', 'release.txt', 'service-worker.js'];

/** A folder of files of several kinds gets a rule for each of them only up to this many. */
const MOST_FILES_APART = 12;

/**
 * `_headers` for static hosts (Netlify, Cloudflare Pages). Where two rules name one header these hosts
 * join the values, so that no path has two rules with the same header: what is sent with everything
 * stands under all paths, the rest by folder, or by file where a folder holds several kinds.
 */
export function headersFile(files: readonly string[]): { text: string; rules: number } {
  const everywhere = {
    ...SECURITY_HEADERS,
    'Strict-Transport-Security': STRICT_TRANSPORT_SECURITY,
  };
  const screens = APP_SCREENS.map((screen) => `/${screen}`);
  const rules = [
    { path: '/*', headers: everywhere },
    ...folderRules('', [...new Set([...ALWAYS, ...files])]),
    ...screens.map((path) => ({ path, headers: headersOf(path) })),
    // Their tables of types have all but this one, without which an iPhone opens no model.
    ...files
      .filter((file) => file.endsWith('.usdz'))
      .map((file) => ({ path: `/${file}`, headers: { 'Content-Type': mediaType(file) } })),
  ];
  const blocks = rules.map(({ path, headers }) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return { text: `# Written by the build.\n${blocks.join('\n')}\n`, rules: rules.length };
}

/** The headers that depend on the path. */
function headersOf(path: string): Headers {
  return { 'Cache-Control': CACHE_CONTROL[cachingOf(path)], ...originHeaders(path) };
}

/** Rules for what lies in a folder; `files` are its own and those below, as paths of the build. */
function folderRules(folder: string, files: readonly string[]): Rule[] {
  const below = files.filter((file) => `/${file}`.startsWith(`${folder}/`));
  const kinds = new Set(below.map((file) => JSON.stringify(headersOf(`/${file}`))));
  const first = below[0];
  if (folder !== '' && kinds.size === 1 && first !== undefined) {
    return [{ path: `${folder}/*`, headers: headersOf(`/${first}`) }];
  }
  const name = (file: string) => `/${file}`.slice(folder.length + 1);
  const own = below.filter((file) => !name(file).includes('/'));
  const folders = new Set(
    below
      .map(name)
      .flatMap((path) => (path.includes('/') ? [path.slice(0, path.indexOf('/'))] : [])),
  );
  if (folder !== '' && folders.size === 0 && own.length > MOST_FILES_APART) {
    return [{ path: `${folder}/*`, headers: headersOf(`${folder}/plain.bin`) }];
  }
  return [
    ...own.map((file) => {
      const path = `/${file}`.replace(/\/index\.html$/, '/');
      return { path, headers: headersOf(path) };
    }),
    ...[...folders].toSorted().flatMap((sub) => folderRules(`${folder}/${sub}`, below)),
  ];
}
