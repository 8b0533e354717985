import { CONTENT_LOCALES } from '#domain/content-locale.ts';
import type { NarrationManifest } from '#domain/narration-manifest.ts';
import type { PackId, PackQuality } from '#domain/packs/pack-list.ts';
import type { SiteId } from '#domain/site-id.ts';
import type { SiteModels } from '#domain/site-models.ts';
import { type Chunk, type ChunkGraph, heavyPackages, reachableChunks } from './chunk-graph.ts';

/** What a site's content files list, under the addresses of the build. */
export type SiteContent = { models: SiteModels; narration: NarrationManifest };

/** Fonts are cut by script; a visit needs the Latin and the Vietnamese cuts only. */
const SHELL_FONT = /^assets\/.+-(latin|latin-ext|vietnamese)-.+\.woff2$/;
const SHELL_FILES =
  /^(?:app\.html|packs\.json|assets\/.+\.css|assets\/starter-.+\.js|icons\/(?:favicon\.svg|icon\.svg|icon-192\.png)|manifest\.webmanifest)$/;
/** Code and its WebAssembly, decoders, layouts of controllers, what the engine looks for, the silence that opens the sound. */
const SHARED =
  /^(?:assets\/.+\.(?:js|wasm)|decoders\/.+\.(?:js|wasm)|input-profiles\..+|markers\/signs\..+|narration\/silence\.mp3)$/;
/** Of a site: what the compatibility tracker looks for, the sheet to practise with, pictures. */
const OF_SITE = /^(?:markers\/(.+?)(?:-practice)?\.[0-9a-f]{8}\.\w+|pictures\/(.+)-\w+\.\w+)$/;
const CONTENT_SOURCE =
  /^src\/content\/(?:sites|reconstructions|models|narration)\/(.+)\.json(?:\?basis)?$/;

/** Screens with a camera or a model, and what only they use: worth nothing without the pack that all sites share. */
const VISIT_SOURCE =
  /^src\/(?:adapters\/(?:camera|codes|tracking)\/|screens\/connected\/Connected(?:Scan|View|Place|Picture)\.tsx)/;

/** Whether a file is a typeface in which the pages are written. */
export function isPageFont(file: string): boolean {
  return SHELL_FONT.test(file);
}

/**
 * Files that the service worker takes at once, so that the app opens with the network off: pages and
 * what they lead to, but no site's own texts, and nothing that is of use only with a camera or a model.
 */
export function shellFiles(files: readonly string[], graph: ChunkGraph): string[] {
  const isClosed = (file: string) =>
    isOfVisit(graph, file) ||
    siteOfChunk(graph, file) !== null ||
    heavyPackages(graph, [file]).length > 0;
  const chunks = new Set(reachableChunks(graph, isClosed));
  return files.filter((file) => chunks.has(file) || isPageFont(file) || SHELL_FILES.test(file));
}

/**
 * In which pack each file is kept that the shell lacks: what several sites need in `shared`, what
 * only the compatibility tracker needs last in it. A file is in one pack or in none: printed sheets,
 * pages of the network, other platforms' models.
 */
export function packFiles(
  sites: ReadonlyMap<SiteId, SiteContent>,
  files: readonly string[],
  graph: ChunkGraph,
): ReadonlyMap<PackId, readonly string[]> {
  const shell = new Set(shellFiles(files, graph));
  const listed = listedFiles(sites);
  const packOf = (file: string): PackId | null => {
    if (shell.has(file) || file === 'service-worker.js') return null;
    const site = siteOfChunk(graph, file) ?? siteOfFile(file, sites);
    return site ?? listed.get(file) ?? (SHARED.test(file) ? 'shared' : null);
  };
  const packs = new Map<PackId, string[]>(packIds(sites).map((id) => [id, []]));
  const isLast = (file: string) => heavyPackages(graph, [file]).includes('mind-ar');
  for (const file of [...files.filter((one) => !isLast(one)), ...files.filter(isLast)]) {
    const id = packOf(file);
    if (id !== null) packs.get(id)?.push(file);
  }
  return packs;
}

/** All packs that there can be, in the order in which a list names them. */
function packIds(sites: ReadonlyMap<SiteId, SiteContent>): PackId[] {
  const own = (id: SiteId) => ['light', 'fine', ...CONTENT_LOCALES].map((part) => `${id}/${part}`);
  return ['shared', ...[...sites.keys()].flatMap((id) => [id, ...own(id)])];
}

/** The packs of models, textures and sounds, which content files list by address. */
function listedFiles(sites: ReadonlyMap<SiteId, SiteContent>): ReadonlyMap<string, PackId> {
  const wearers = new Map<string, Set<SiteId>>();
  const packs = new Map<string, PackId>();
  const levels = [...sites].flatMap(([site, { models }]) =>
    Object.values(models.pieces)
      .flatMap((piece) => piece.levels)
      .map((level) => ({ ...level, site, quality: qualityOf(level.level) })),
  );
  // The finest first: what a coarser level needs too belongs to that.
  for (const { url, textures, site, quality } of levels.toSorted(byQuality)) {
    for (const file of [url, ...textures]) packs.set(file, `${site}/${quality}`);
    for (const texture of textures) {
      wearers.set(texture, (wearers.get(texture) ?? new Set()).add(site));
    }
  }
  for (const [texture, by] of wearers) if (by.size > 1) packs.set(texture, 'shared');
  for (const [site, { narration }] of sites) {
    for (const { url, locale } of narration.tracks) packs.set(url, `${site}/${locale}`);
  }
  return new Map([...packs].map(([url, id]) => [url.replace(/^\//, ''), id]));
}

function qualityOf(level: string): PackQuality {
  return level === 'hero' ? 'fine' : 'light';
}

function byQuality(a: { quality: PackQuality }, b: { quality: PackQuality }): number {
  return Number(b.quality === 'fine') - Number(a.quality === 'fine');
}

function siteOfFile(file: string, sites: ReadonlyMap<SiteId, SiteContent>): SiteId | null {
  const [, marked, pictured] = OF_SITE.exec(file) ?? [];
  const site = marked ?? pictured;
  return site !== undefined && sites.has(site) ? site : null;
}

/** The site of a chunk that holds nothing but what is told of it, or leads to such a chunk only; null for all others. */
function siteOfChunk(graph: ChunkGraph, file: string): SiteId | null {
  const chunk = graph[file];
  if (chunk === undefined || chunk.packages.length > 0) return null;
  return chunk.sources.length > 0 ? siteOfSources(chunk) : leadsTo(graph, chunk);
}

function isOfVisit(graph: ChunkGraph, file: string): boolean {
  return graph[file]?.sources.some((source) => VISIT_SOURCE.test(source)) === true;
}

function siteOfSources({ sources }: Chunk): SiteId | null {
  const sites = new Set(sources.map((source) => CONTENT_SOURCE.exec(source)?.[1] ?? null));
  const [site = null] = sites;
  return sites.size === 1 ? site : null;
}

function leadsTo(graph: ChunkGraph, { imports }: Chunk): SiteId | null {
  const sites = new Set(imports.map((file) => siteOfChunk(graph, file)));
  const [site = null] = sites;
  return sites.size === 1 ? site : null;
}
