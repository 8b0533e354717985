import { SHARE_TARGET } from '#domain/share-target.ts';
import { STRINGS } from '#i18n/strings.ts';

const LACQUER = '#7a1a1a';
const IVORY = '#fbf3e0';

const { app, scan, tour, install } = STRINGS.vi;

/** One of the pictures that a phone shows before it installs the app; `npm run install-pictures` takes them. */
function screenshot(form: 'narrow' | 'wide', name: keyof typeof install.screenshots) {
  return {
    src: `/install/${form}-${name}.jpg`,
    sizes: form === 'narrow' ? '720x1480' : '1280x800',
    type: 'image/jpeg',
    form_factor: form,
    label: install.screenshots[name],
  } as const;
}

function shortcut(name: 'scan' | 'tour', title: string, description: string) {
  const icon = { src: `/icons/shortcut-${name}.png`, sizes: '192x192', type: 'image/png' };
  return { name: title, short_name: title, description, url: `/${name}`, icons: [icon] } as const;
}

/** What a phone is told of the app when it is installed (W3C Web Application Manifest, and what Chrome reads beside it). */
export const WEB_MANIFEST = {
  id: '/',
  name: app.name,
  short_name: app.name,
  description: install.description,
  lang: 'vi',
  dir: 'ltr',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  // Where a browser cannot do without its bar, the small one.
  display_override: ['standalone', 'minimal-ui'],
  // A second window would fight the first for the camera.
  launch_handler: { client_mode: ['navigate-existing', 'auto'] },
  theme_color: LACQUER,
  background_color: IVORY,
  categories: ['education', 'travel'],
  prefer_related_applications: false,
  icons: [
    { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: '/icons/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    { src: '/icons/maskable-192.png', sizes: '192x192', type: 'image/png', purpose: 'maskable' },
    { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    {
      src: '/icons/monochrome-512.png',
      sizes: '512x512',
      type: 'image/png',
      purpose: 'monochrome',
    },
  ],
  shortcuts: [
    shortcut('scan', scan.title, scan.introText),
    shortcut('tour', tour.title, tour.lead),
  ],
  screenshots: [
    screenshot('narrow', 'scan'),
    screenshot('narrow', 'site'),
    screenshot('narrow', 'view'),
    screenshot('narrow', 'tour'),
    screenshot('wide', 'site'),
    screenshot('wide', 'view'),
  ],
  share_target: {
    action: SHARE_TARGET.path,
    method: 'POST',
    enctype: 'multipart/form-data',
    params: { files: [{ name: SHARE_TARGET.field, accept: ['image/*'] }] },
  },
} as const;
