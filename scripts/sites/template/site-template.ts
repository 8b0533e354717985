import type { Site } from '#domain/site.ts';
import { WRITE_HERE } from '../../models/foreign/template-words.ts';
import { ask, askFact, askPlain, TEMPLATE_LAYER, TEMPLATE_PLACE, TEMPLATE_SOURCES } from './ask.ts';
import { childrenTemplate, hotspotTemplate, narrationTemplate } from './story-template.ts';

/** What a new site is told from. */
export interface TemplateFacts {
  slug: string;
  /** As people there write it. */
  name: string;
  /** Place in every list of sites, from 1. */
  tourOrder: number;
  /** YYYY-MM-DD. */
  today: string;
}

/** The first state of a site's file: whole and valid, each text saying what to write there. */
export function siteTemplate({ slug, name, tourOrder, today }: TemplateFacts): Site {
  const sources = [TEMPLATE_SOURCES[0]];
  return {
    schemaVersion: 3,
    id: slug,
    tourOrder,
    name: { vi: name, en: name },
    hanName: null,
    hook: askPlain(
      'một câu khiến người đi ngang muốn dừng lại.',
      'one line that makes your visitor stop.',
    ),
    summary: [
      askFact('nơi này là gì, do ai dựng, vào thời nào.', 'what it is, who built it, and when.'),
      askFact('nơi này từng được dùng vào việc gì.', 'what it was used for.'),
      askFact('ngày nay còn thấy được những gì.', 'what can still be seen of it today.'),
    ],
    geo: { ...TEMPLATE_PLACE, accuracyMetres: 5000, facingDegrees: 180, sources },
    state: {
      kind: 'standing',
      sentences: [
        askFact(
          'tình trạng hiện nay: còn nguyên, đang tu bổ, phế tích hay đã mất.',
          'its state today: standing, under repair, a ruin or lost.',
        ),
      ],
      checkedOn: today,
    },
    figures: [
      {
        id: 'width',
        label: ask('bề ngang của công trình', 'width of the building'),
        value: 13,
        unit: 'metres',
        standing: 'derived',
        note: ask(
          'số này đo ở mô hình mẫu, hãy thay bằng số đã công bố.',
          'this was measured on the template’s model, put the published figure here.',
        ),
        sources,
      },
    ],
    conflicts: [
      {
        id: 'example',
        topic: ask('điều mà các nguồn nói khác nhau', 'what the sources disagree about'),
        claims: [
          { text: ask('nguồn thứ nhất nói gì.', 'what the first source says.'), sources },
          {
            text: ask('nguồn thứ hai nói gì.', 'what the second source says.'),
            sources: [TEMPLATE_SOURCES[1]],
          },
        ],
        used: ask('đã theo nguồn nào, vì sao.', 'which one was followed, and why.'),
      },
    ],
    reconstruction: {
      statement: ask(
        'có thể tin mô hình này đến đâu. Hiện đây chỉ là ngôi nhà mẫu.',
        'how far this model can be trusted. Now it is only the template’s house.',
      ),
    },
    timeLayers: [
      {
        id: TEMPLATE_LAYER,
        sentences: [
          askFact(
            'công trình trông ra sao ở thời kỳ mà mô hình cho thấy.',
            'what the place is like at the time that the model shows.',
          ),
        ],
      },
    ],
    hotspots: hotspotTemplate(),
    narration: { segments: narrationTemplate() },
    thenAndNow: [
      askFact('ngày xưa chỗ này ra sao.', 'what was here then.'),
      askFact('ngày nay chỗ này ra sao.', 'what is here now.'),
    ],
    manners: [
      askPlain(
        'khách nên ăn mặc, đi đứng, chụp ảnh thế nào.',
        'how visitors should dress, walk and take pictures here.',
      ),
      askPlain('điều gì không nên làm ở đây.', 'what should not be done here.'),
    ],
    children: childrenTemplate(),
    description: [
      {
        layer: TEMPLATE_LAYER,
        sentences: [
          askPlain(
            'tả mô hình cho người không nhìn thấy: hình dáng chung và kích thước.',
            'describe the model to somebody who cannot see it: its whole shape and size.',
          ),
          askPlain('mái, tường và màu sắc.', 'the roofs, the walls and the colours.'),
          askPlain(
            'những gì ở phía trước, bên trái, bên phải.',
            'what stands in front, to the left and to the right.',
          ),
        ],
      },
    ],
    sources: TEMPLATE_SOURCES.map((key) => ({
      key,
      title: `${WRITE_HERE.vi} tác giả, tên sách hay bài, năm (${key})`,
      address: null,
      kind: 'article' as const,
      readOn: today,
    })),
    credits: [
      {
        role: ask('vai trò, ví dụ người viết lời', 'role, for example author of the texts'),
        name: `${WRITE_HERE.vi} tên của bạn`,
      },
    ],
  };
}
