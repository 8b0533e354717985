const LACQUER = '#7a1a1a';
const IVORY = '#fbf3e0';

/** What a phone is told of the app when it is installed. */
export const WEB_MANIFEST = {
  id: '/',
  name: 'Huế Hiện',
  short_name: 'Huế Hiện',
  description: 'Hướng điện thoại vào tấm bảng, cung điện xưa hiện lên và kể chuyện.',
  lang: 'vi',
  dir: 'ltr',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  theme_color: LACQUER,
  background_color: IVORY,
  categories: ['education', 'travel'],
  icons: [
    { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: '/icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
    {
      src: '/icons/maskable-512.png',
      sizes: '512x512',
      type: 'image/png',
      purpose: 'maskable',
    },
  ],
} as const;
