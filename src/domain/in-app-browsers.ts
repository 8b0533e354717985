/** What is known of the camera in an app's own browser. */
export type CameraInApp =
  /** The browser neither asks nor answers, or has no camera for pages. */
  | 'shut'
  /** It opens once the app itself may use the camera; a refusal mostly comes from there. */
  | 'with-settings'
  /** Nobody told; it differs from version to version. */
  | 'unknown';

/** Where an app keeps the menu that leads out of it, and the sign on its button. */
export type MenuPlace = {
  edge: 'top' | 'bottom';
  side: 'left' | 'right';
  sign: 'dots' | 'dots-upright' | 'share' | 'compass';
};

export type InAppBrowserFacts = {
  /** As the app calls itself in every language. */
  name: string;
  /** Met by its user agents and by no other's; `in-app-samples.ts` has real ones. */
  mark: RegExp;
  menu: Record<'android' | 'ios', MenuPlace>;
  camera: Record<'android' | 'ios', CameraInApp>;
};

const TOP_DOTS: MenuPlace = { edge: 'top', side: 'right', sign: 'dots' };
const TOP_UPRIGHT: MenuPlace = { edge: 'top', side: 'right', sign: 'dots-upright' };
const BOTTOM_SHARE: MenuPlace = { edge: 'bottom', side: 'left', sign: 'share' };
const BOTTOM_COMPASS: MenuPlace = { edge: 'bottom', side: 'right', sign: 'compass' };
const AT_TOP = { android: TOP_UPRIGHT, ios: TOP_DOTS } as const;

const NOBODY_TOLD = { android: 'unknown', ios: 'unknown' } as const;
const BY_SETTINGS_ON_IOS = { android: 'unknown', ios: 'with-settings' } as const;

/*
 * Apps that visitors of Huế open links in, the more particular mark before the more general.
 *
 * Menus at the bottom for Messenger, at the top for Facebook and Instagram: 8th Wall's "almost there"
 * page (github.com/8thwall/8thwall, commit 260a5c2). The others are class D: drawn from memory of the
 * apps, and to be tried on phones. Cameras: Facebook on Android neither asks nor settles
 * (github.com/Hubs-Foundation/hubs/pull/2264, March 2020), Messenger likewise
 * (github.com/mozmorris/react-webcam/issues/235, September 2020); TikTok counts as without camera,
 * and Facebook, Messenger, Instagram and LINE on iOS as a matter of settings, in 8th Wall's
 * `js-device.ts` of the same commit. No device was tried for this table.
 */
const FACTS = {
  zalo: { name: 'Zalo', mark: /\bZalo\b/i, menu: AT_TOP, camera: NOBODY_TOLD },
  messenger: {
    name: 'Messenger',
    mark: /FBAN\/Messenger|FB_IAB\/(?:MESSENGER|Orca-Android)/i,
    menu: { android: TOP_UPRIGHT, ios: BOTTOM_COMPASS },
    camera: { android: 'shut', ios: 'with-settings' },
  },
  threads: { name: 'Threads', mark: /\bBarcelona \d/, menu: AT_TOP, camera: NOBODY_TOLD },
  instagram: {
    name: 'Instagram',
    mark: /\bInstagram\b/,
    menu: AT_TOP,
    camera: BY_SETTINGS_ON_IOS,
  },
  facebook: {
    name: 'Facebook',
    mark: /\bFBAN\/|\bFBAV\/|\bFB_IAB\//,
    menu: AT_TOP,
    camera: { android: 'shut', ios: 'with-settings' },
  },
  tiktok: {
    name: 'TikTok',
    mark: /\bTikTok\b|\bmusical_ly|\bBytedanceWebview\b|\btrill_/i,
    menu: AT_TOP,
    camera: { android: 'shut', ios: 'shut' },
  },
  line: {
    name: 'LINE',
    mark: /\bLine\/\d/,
    menu: { android: TOP_UPRIGHT, ios: BOTTOM_SHARE },
    camera: BY_SETTINGS_ON_IOS,
  },
  wechat: { name: 'WeChat', mark: /\bMicroMessenger\//, menu: AT_TOP, camera: NOBODY_TOLD },
  kakaotalk: { name: 'KakaoTalk', mark: /\bKAKAOTALK\b/, menu: AT_TOP, camera: NOBODY_TOLD },
  naver: { name: 'NAVER', mark: /\bNAVER\(inapp/, menu: AT_TOP, camera: NOBODY_TOLD },
  viber: { name: 'Viber', mark: /\bViber\b/, menu: AT_TOP, camera: NOBODY_TOLD },
  telegram: { name: 'Telegram', mark: /\bTelegram\b/, menu: AT_TOP, camera: NOBODY_TOLD },
  snapchat: { name: 'Snapchat', mark: /\bSnapchat\//, menu: AT_TOP, camera: NOBODY_TOLD },
  pinterest: { name: 'Pinterest', mark: /\[Pinterest\//, menu: AT_TOP, camera: NOBODY_TOLD },
  linkedin: { name: 'LinkedIn', mark: /\bLinkedInApp\b/, menu: AT_TOP, camera: NOBODY_TOLD },
  x: {
    name: 'X',
    mark: /\bTwitter(?:Android| for iP)/,
    menu: AT_TOP,
    camera: NOBODY_TOLD,
  },
  google: { name: 'Google', mark: /\bGSA\//, menu: AT_TOP, camera: NOBODY_TOLD },
} as const satisfies Record<string, InAppBrowserFacts>;

/** An app that opens links inside itself; `unnamed` is one that only its frame betrays. */
export type InAppBrowser = keyof typeof FACTS | 'unnamed';

/** The app whose browser describes itself so; null for a browser of its own. */
export function appOf(userAgent: string): InAppBrowser | null {
  const known = Object.entries(FACTS) as [keyof typeof FACTS, InAppBrowserFacts][];
  return known.find(([, { mark }]) => mark.test(userAgent))?.[0] ?? null;
}

/** What is known of an app; its menu is likeliest at the top right where nothing is. */
export function factsOf(app: InAppBrowser): Omit<InAppBrowserFacts, 'mark'> {
  return app === 'unnamed' ? { name: '', menu: AT_TOP, camera: NOBODY_TOLD } : FACTS[app];
}
