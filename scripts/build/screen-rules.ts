import { siteIds } from '../content/site-files.ts';
import type { ScreenRule } from './screen-weight.ts';

const SITE_KINDS = ['sites', 'reconstructions', 'models', 'narration'];

/** The interface's words in the language that is heaviest. */
const WORDS = 'src/i18n/words/vi.json';
const LATE_WORDS = `${WORDS}?late`;

/** JavaScript of a page that is read, bytes of brotli. */
const PAGE_LIMIT_BYTES = 120_000;

/** Every screen whose first load is weighed: home, each site's page, and one site's camera, viewer and place. */
export async function screenRules(root: string): Promise<ScreenRule[]> {
  return [
    {
      address: '/',
      sources: ['src/screens/HomeScreen.tsx', WORDS, LATE_WORDS],
      limitBytes: PAGE_LIMIT_BYTES,
      mayBeHeavy: false,
    },
    ...(await siteIds(root)).map((siteId) => ({
      address: `/s/${siteId}`,
      sources: [
        'src/screens/SiteScreen.tsx',
        WORDS,
        ...SITE_KINDS.map((kind) => `src/content/${kind}/${siteId}.json`),
      ],
      limitBytes: PAGE_LIMIT_BYTES,
      mayBeHeavy: false,
    })),
    ...['Scan', 'View', 'Place'].map((name) => ({
      address: `/s/thai-hoa/${name.toLowerCase()}`,
      sources: [
        `src/screens/connected/Connected${name}.tsx`,
        WORDS,
        LATE_WORDS,
        ...SITE_KINDS.map((kind) => `src/content/${kind}/thai-hoa.json`),
      ],
      limitBytes: null,
      mayBeHeavy: false,
    })),
  ];
}
