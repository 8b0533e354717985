import type { ReconstructionPart } from '#domain/reconstruction.ts';
import { glbChunks, glbOf } from './glb-chunks.ts';

export interface GlbLabel {
  site: string;
  piece: string;
  /** Title of the site in Vietnamese and English. */
  title: { vi: string; en: string };
  /** Rows of the part table in the order of the part numbers. */
  parts: readonly ReconstructionPart[];
}

/** Says what the file is and how far it is to be trusted, in the vocabularies that archives read. */
function packetOf({ title, piece, parts }: GlbLabel): object {
  const classes = [...new Set(parts.map(({ evidence }) => evidence))].toSorted().join(', ');
  return {
    '@context': {
      dc: 'http://purl.org/dc/elements/1.1/',
      rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
      xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
    },
    'dc:title': {
      'rdf:Alt': [
        { '@language': 'vi', '@value': title.vi },
        { '@language': 'en', '@value': title.en },
      ],
    },
    'dc:type': { 'rdf:Bag': ['InteractiveResource'] },
    'dc:format': 'model/gltf-binary',
    'dc:description': `Reconstruction from published dimensions: ${piece}. Evidence classes of its parts: ${classes}.`,
    'dc:source': { 'rdf:Bag': [...new Set(parts.flatMap(({ sources }) => sources))].toSorted() },
    'dc:language': { 'rdf:Bag': ['vi', 'en'] },
  };
}

/**
 * Writes the part table into the scene's extras and the description into KHR_xmp_json_ld. It must come
 * after gltfpack, which drops that extension.
 */
export function finishGlb(bytes: Uint8Array, label: GlbLabel): Uint8Array {
  const { json, binary } = glbChunks(bytes);
  const document = json as Record<string, unknown> & {
    asset: Record<string, unknown>;
    scenes: [Record<string, unknown>];
    extensionsUsed?: string[];
    extensions?: Record<string, unknown>;
  };
  document.scenes[0].extras = { site: label.site, piece: label.piece, parts: label.parts };
  document.extensionsUsed = [...(document.extensionsUsed ?? []), 'KHR_xmp_json_ld'];
  document.extensions = { ...document.extensions, KHR_xmp_json_ld: { packets: [packetOf(label)] } };
  document.asset['extensions'] = { KHR_xmp_json_ld: { packet: 0 } };
  return glbOf({ json: document, binary });
}
