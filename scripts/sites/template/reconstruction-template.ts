import type { Reconstruction } from '#domain/reconstruction.ts';
import { WRITE_HERE } from '../../models/foreign/template-words.ts';
import { ask, TEMPLATE_LAYER, TEMPLATE_SOURCES } from './ask.ts';
import type { TemplateFacts } from './site-template.ts';

/** Parts of the template's house, as its nodes are named. */
const PARTS = [
  ['yard', 'Sân', 'Yard'],
  ['platform', 'Nền', 'Platform'],
  ['columns', 'Cột', 'Columns'],
  ['frame', 'Kèo và xà', 'Frame'],
  ['doors', 'Cửa bảng khoa', 'Doors'],
  ['walls', 'Tường', 'Walls'],
  ['roof', 'Mái ngói', 'Roof'],
  ['ridge', 'Bờ nóc', 'Ridges'],
] as const;

/** The first state of a site's reconstruction file: all conjecture, each part asking how it is known. */
export function reconstructionTemplate({ slug, name, today }: TemplateFacts): Reconstruction {
  const [source] = TEMPLATE_SOURCES;
  return {
    schemaVersion: 1,
    site: slug,
    name: { vi: name, en: name },
    layers: [
      {
        id: TEMPLATE_LAYER,
        year: Number(today.slice(0, 4)),
        name: { vi: 'Ngày nay', en: 'Today' },
      },
    ],
    parts: PARTS.map(([id, vi, en]) => ({
      id,
      name: { vi, en },
      evidence: 'D',
      basis: ask(
        'đây là ngôi nhà mẫu. Thay mô hình, rồi ghi phần này được biết nhờ đâu.',
        'this is the template’s house. Replace the model, then say how this part is known.',
      ),
      sources: [source],
    })),
    sources: [
      {
        key: source,
        title: `${WRITE_HERE.vi} tác giả, tên sách hay bài, năm (${source})`,
        address: null,
        kind: 'article',
        readOn: today,
      },
    ],
  };
}
