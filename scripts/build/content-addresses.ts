import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** Folders of `public/` whose files a visit loads, and which are named by their content in a build. */
const FOLDERS = ['models', 'narration', 'markers', 'decoders', 'input-profiles'];

/** Folders whose files ask for each other by name: the folder itself is named by all that is in it. */
const WHOLE_FOLDERS = ['/decoders/basis/', '/input-profiles/'];

/** Lists for the tools, sources of the targets, and a silence that never changes. */
const PLAIN = /(?:\/manifest\.json|\.md|^\/markers\/.+\.png|^\/narration\/silence\.mp3)$/;

/** What code asks for by a plain address; all else is asked for by what a site's files say. */
const ASKED_BY_CODE = /^\/(?:markers|models\/textures)\/|\/$/;

/** Addresses in a build by plain address, such as `/models/hall/roof-mid.glb`; a folder's ends in `/`. */
export type ContentAddresses = ReadonlyMap<string, string>;

/** Reads what lies in a `public` folder and names it by its content: `/models/hall/roof-mid.1a2b3c4d.glb`. */
export function contentAddresses(publicFolder: string): ContentAddresses {
  const files = FOLDERS.flatMap((folder) => filesUnder(publicFolder, `/${folder}`)).filter(
    (address) => !PLAIN.test(address),
  );
  const hashOf = (addresses: readonly string[]) => {
    const hash = createHash('sha256');
    for (const address of addresses) hash.update(readFileSync(join(publicFolder, address)));
    return hash.digest('hex').slice(0, 8);
  };
  const addresses = new Map<string, string>();
  for (const folder of WHOLE_FOLDERS) {
    const inside = files.filter((address) => address.startsWith(folder));
    if (inside.length === 0) continue;
    const named = `${folder.slice(0, -1)}.${hashOf(inside)}/`;
    addresses.set(folder, named);
    for (const address of inside) addresses.set(address, named + address.slice(folder.length));
  }
  for (const address of files.filter((file) => !addresses.has(file))) {
    const { dir, name, ext } = posix.parse(address);
    addresses.set(address, `${dir}/${name}.${hashOf([address])}${ext}`);
  }
  return addresses;
}

/** A JSON text, or any other with addresses in double quotes, with the addresses of the build. */
export function withAddresses(text: string, addresses: ContentAddresses): string {
  return text.replace(/"(\/[^"\\]+)"/g, (quoted, plain: string) => {
    const named = addresses.get(plain);
    return named === undefined ? quoted : `"${named}"`;
  });
}

/** The table for the code, which names few files by itself. */
export function codeAddresses(addresses: ContentAddresses): Record<string, string> {
  return Object.fromEntries([...addresses].filter(([plain]) => ASKED_BY_CODE.test(plain)));
}

/** Gives the files of a build, which Vite has copied under their plain names, the names of their content. */
export function renameByContent(folder: string, addresses: ContentAddresses): void {
  for (const whole of WHOLE_FOLDERS) {
    const named = addresses.get(whole);
    if (named !== undefined) renameSync(join(folder, whole), join(folder, named));
  }
  for (const [plain, named] of addresses) {
    if (dirname(plain) !== dirname(named) || plain.endsWith('/')) continue;
    renameSync(join(folder, plain), join(folder, named));
  }
}

function filesUnder(root: string, address: string): string[] {
  if (!existsSync(join(root, address))) return [];
  return readdirSync(join(root, address), { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${address}/${entry.name}`;
      return entry.isDirectory() ? filesUnder(root, path) : [path];
    });
}
