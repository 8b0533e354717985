import type { SiteId } from '#domain/site-id.ts';
import type { ModelLevelName } from '#domain/model-levels.ts';
import type { SiteModels } from '#domain/site-models.ts';
import { type ChunkGraph, heavyPackages, shellChunks } from './chunk-graph.ts';

/** Fonts are cut by script; a visit needs the Latin and the Vietnamese cuts only. */
const SHELL_FONT = /^assets\/.+-(latin|latin-ext|vietnamese)-.+\.woff2$/;
const SHELL_FILES =
  /^(?:.+\.html|assets\/.+\.css|assets\/starter-.+\.js|icons\/.+|packs\/.+\.json|manifest\.webmanifest)$/;
/** Sheets for the printer, what other platforms use, and what targets are compiled from. */
const NEVER_OFFLINE =
  /^(?:(?:signs|share|iiif|edm)\/.*|.+\.(?:map|pdf|usdz|txt|md|vtt)|markers\/(?:.+\.png|manifest\.json))$/;
/** Besides the story a site has sound that few ask for; offline the device's own voice tells it. */
const LESS_HEARD = /^narration\/.+\/(?:description|children)\.mp3$/;
/** Finer than the middle is only for strong devices, and only while they are online. */
const OFFLINE_LEVELS: readonly ModelLevelName[] = ['far', 'mid'];

/** Whether a file is a typeface in which the pages are written. */
export function isPageFont(file: string): boolean {
  return SHELL_FONT.test(file);
}

/** Files that the service worker takes at once, so that the app opens with the network off. */
export function shellFiles(files: readonly string[], graph: ChunkGraph): string[] {
  const chunks = new Set(shellChunks(graph));
  return files.filter((file) => chunks.has(file) || isPageFont(file) || SHELL_FILES.test(file));
}

/**
 * Files that a site needs beyond the shell: its models with the textures they wear, what bears its
 * name, and what bears no site's name but all share. They are fetched in this order: what only the
 * compatibility tracker needs comes last. `siteIds` are all there are.
 */
export function packFiles(
  models: SiteModels,
  siteIds: readonly SiteId[],
  files: readonly string[],
  graph: ChunkGraph,
): string[] {
  const siteId = models.site;
  const worn = modelFiles(models);
  const shell = new Set(shellFiles(files, graph));
  const needed = files.filter((file) => {
    if (shell.has(file) || NEVER_OFFLINE.test(file) || isFont(file)) return false;
    if (LESS_HEARD.test(file)) return false;
    if (file.startsWith('models/')) return worn.has(file);
    if (/^(service-worker\.js|workbox-.+\.js)$/.test(file)) return false;
    const owner = siteOf(file, siteIds);
    return owner === null || owner === siteId;
  });
  const isLast = (file: string) => isForCompatibility(file, graph);
  return [...needed.filter((file) => !isLast(file)), ...needed.filter(isLast)];
}

/** Paths of a site's models in every layer, at the levels that work with the network off, and of their textures. */
function modelFiles({ pieces }: SiteModels): Set<string> {
  const levels = Object.values(pieces)
    .flatMap((piece) => piece.levels)
    .filter(({ level }) => OFFLINE_LEVELS.includes(level));
  const urls = levels.flatMap(({ url, textures }) => [url, ...textures]);
  return new Set(urls.map((url) => url.replace(/^\//, '')));
}

/** mind-ar, which takes over where the engine fails: its features, and the chunks that load it. */
function isForCompatibility(file: string, graph: ChunkGraph): boolean {
  if (file.endsWith('.mind')) return true;
  return file in graph && heavyPackages(graph, [file]).includes('mind-ar');
}

function siteOf(file: string, siteIds: readonly SiteId[]): SiteId | null {
  const words = file.split(/[/.]/);
  const isOf = (id: SiteId) => words.some((word) => word === id || word.startsWith(`${id}-`));
  // A site's name may begin like another's.
  const owners = siteIds.filter(isOf).toSorted((a, b) => b.length - a.length);
  return owners[0] ?? null;
}

function isFont(file: string): boolean {
  return /\.woff2?$/.test(file);
}
