import type { DescribedSite } from '../../../scripts/metadata/described-site.ts';
import { smallModels, smallSite } from '../../domain/site-fixture.ts';

/** The smallest site with a model, a sound and a source that can be followed. */
export function smallDescribed(): DescribedSite {
  const [source] = smallSite().sources;
  return {
    site: smallSite({
      hanName: '太和殿',
      name: { vi: 'Điện', en: 'Hall', fr: 'Palais' },
      sources: [{ ...source!, title: 'A & B', address: 'example.org/plan' }],
    }),
    models: smallModels(),
    narration: {
      tracks: [
        {
          locale: 'en',
          kind: 'story',
          url: '/narration/thai-hoa/en/story.mp3',
          captionsUrl: '/narration/thai-hoa/en/story.vtt',
          bytes: 9,
          durationMs: 61_400,
          madeFrom: 'x',
          cues: [],
        },
      ],
    },
    origin: 'https://hue.example',
    rights: 'https://rights.example/mit',
  };
}
