import { expect, test } from 'vitest';
import { iiifManifest, iiifPath } from '../../../scripts/metadata/iiif.ts';
import { smallDescribed } from './small-described.ts';

test('a manifest names itself, paints its picture on the canvas, and renders model and sound', () => {
  const manifest = iiifManifest(smallDescribed());
  expect(manifest).toMatchObject({
    '@context': 'http://iiif.io/api/presentation/3/context.json',
    id: `https://hue.example${iiifPath('thai-hoa')}`,
    type: 'Manifest',
    label: { vi: ['Điện'], en: ['Hall'], fr: ['Palais'] },
    rights: 'https://rights.example/mit',
    seeAlso: [{ id: 'https://hue.example/edm/thai-hoa.xml', type: 'Dataset' }],
    rendering: [
      { id: 'https://hue.example/models/thai-hoa/hall-mid.glb', type: 'Model' },
      { id: 'https://hue.example/models/thai-hoa/court-far.glb', type: 'Model' },
      { id: 'https://hue.example/narration/thai-hoa/en/story.mp3', type: 'Sound' },
    ],
  });
  const [canvas] = manifest['items'] as { id: string; items: { items: object[] }[] }[];
  expect(canvas?.items[0]?.items[0]).toMatchObject({
    type: 'Annotation',
    motivation: 'painting',
    target: canvas?.id,
    body: { id: 'https://hue.example/pictures/thai-hoa-960.jpg', width: 960, height: 640 },
  });
});
