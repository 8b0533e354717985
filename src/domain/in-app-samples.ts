import type { InAppBrowser } from './in-app-browsers.ts';

/** How an app's own browser described itself when and where it was seen. */
export type InAppSample = {
  app: InAppBrowser;
  platform: 'android' | 'ios' | 'desktop';
  /** ISO day of the page that shows it; `null` where that bears none. */
  seenOn: string | null;
  /** The page that shows it, without `https://`. */
  source: string;
  userAgent: string;
};

const IPHONE = (version: string) =>
  `Mozilla/5.0 (iPhone; CPU iPhone OS ${version} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)`;
const ANDROID = (device: string, chrome: string) =>
  `Mozilla/5.0 (Linux; Android ${device}) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/${chrome} Mobile Safari/537.36`;

const PUBLIC_CODE = 'public source code, found by its text';

/**
 * Real user agents of every app in `in-app-browsers.ts`, as others published them; nobody has read
 * them off a phone for this project yet.
 */
export const IN_APP_SAMPLES: readonly InAppSample[] = [
  {
    app: 'zalo',
    platform: 'android',
    seenOn: null,
    source: `${PUBLIC_CODE} (the version and its Chrome 147 are of April 2026)`,
    userAgent: `${ANDROID('12L; Nokia 5.3 Build/RKQ1.201004.002;', '147.0.7727.137')} Zalo android/260402903 ZaloTheme/light ZaloLanguage/en`,
  },
  {
    app: 'zalo',
    platform: 'android',
    seenOn: '2025-12-04',
    source: `${PUBLIC_CODE} (an access log)`,
    userAgent:
      'Mozilla/5.0 (Linux; Android 11; RMX1973 Build/RKQ1.201217.002;) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/142.0.7444.171 Safari/537.36 Zalo android/25112868 ZaloTheme/dark ZaloLanguage/vi',
  },
  {
    app: 'zalo',
    platform: 'ios',
    seenOn: null,
    source: PUBLIC_CODE,
    userAgent: `${IPHONE('16_0_2')} Mobile/15E148 Zalo iOS/502 ZaloTheme/light ZaloLanguage/vn`,
  },
  {
    app: 'zalo',
    platform: 'android',
    seenOn: '2020-04-17',
    source: 'github.com/WhichBrowser/Parser-PHP/issues/268',
    userAgent:
      'Mozilla/5.0 (Linux; Android 4.4.2;LG-F320S) AppleWebKit/537.36 (KHTML, like Gecko) Zalo/1.0 Safari/537.36',
  },
  {
    app: 'messenger',
    platform: 'android',
    seenOn: '2017-05-20',
    source: 'github.com/f2etw/detect-inapp/pull/1',
    userAgent: `${ANDROID('6.0.1; SM-N9208 Build/MMB29K; wv', '58.0.3029.83')} [FB_IAB/MESSENGER;FBAV/118.0.0.19.82;]`,
  },
  {
    app: 'messenger',
    platform: 'android',
    seenOn: null,
    source: PUBLIC_CODE,
    userAgent: `${ANDROID('12; RMX2111 Build/SP1A.210812.016; wv', '108.0.5359.128')} [FB_IAB/Orca-Android;FBAV/390.2.0.29.103;]`,
  },
  {
    app: 'messenger',
    platform: 'ios',
    seenOn: '2017-08-11',
    source: `${PUBLIC_CODE} (an access log)`,
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 10_3_2 like Mac OS X) AppleWebKit/603.2.4 (KHTML, like Gecko) Mobile/14F89 [FBAN/MessengerForiOS;FBAV/129.0.0.44.91;FBBV/66845013;FBDV/iPhone9,1;FBMD/iPhone;FBSN/iOS;FBSV/10.3.2;FBSS/2;FBCR/Carrier;FBID/phone;FBLC/en_US;FBOP/5;FBRV/0]',
  },
  {
    app: 'threads',
    platform: 'android',
    seenOn: '2026-02-05',
    source: 'github.com/ua-parser/uap-core/issues/651',
    userAgent: `${ANDROID('16; SM-S911B Build/BP2A.250605.031.A3; wv', '144.0.7559.59')} Barcelona 415.0.0.36.77 Android (36/16; 480dpi; 1080x2340; samsung; SM-S911B; dm1q; qcom; en_US; 874515858)`,
  },
  {
    app: 'threads',
    platform: 'ios',
    seenOn: '2026-02-05',
    source: 'github.com/ua-parser/uap-core/issues/651',
    userAgent: `${IPHONE('18_7')} Mobile/23C55 Barcelona 414.1.0.26.79 (iPhone14,7; iOS 26_2; pt_BR; pt; scale=3.00; 960x2079; IABMV/1; 870367664)`,
  },
  {
    app: 'instagram',
    platform: 'android',
    seenOn: '2017-05-20',
    source: 'github.com/f2etw/detect-inapp/pull/1',
    userAgent: `${ANDROID('6.0.1; SM-N9208 Build/MMB29K; wv', '58.0.3029.83')} Instagram 10.22.0 Android (23/6.0.1; 560dpi; 1440x2560; samsung; SM-N9208; noblelte; samsungexynos7420; zh_TW)`,
  },
  {
    app: 'instagram',
    platform: 'ios',
    seenOn: '2022-03-18',
    source: 'github.com/TelegramMessenger/Telegram-iOS/issues/736',
    userAgent: `${IPHONE('12_2')} Mobile/15E148 Instagram 93.0.0.14.101 (iPhone10,4; iOS 12_2; en_US; en-US; scale=2.00; gamut=normal; 750x1334; 153868846)`,
  },
  {
    app: 'facebook',
    platform: 'android',
    seenOn: '2021-07-18',
    source: 'github.com/mssola/user_agent/issues/80',
    userAgent:
      'Mozilla/5.0 (Linux; Android 10; SM-T510 Build/QP1A.190711.020; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/91.0.4472.120 Safari/537.36 [FB_IAB/FB4A;FBAV/325.0.0.36.170;]',
  },
  {
    app: 'facebook',
    platform: 'ios',
    seenOn: '2022-03-18',
    source: 'github.com/TelegramMessenger/Telegram-iOS/issues/736',
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 8_2 like Mac OS X) AppleWebKit/600.1.4 (KHTML, like Gecko) Mobile/12D508 [FBAN/FBIOS;FBAV/27.0.0.10.12;FBBV/8291884;FBDV/iPhone7,1;FBMD/iPhone;FBSN/iPhone OS;FBSV/8.2;FBSS/3; FBCR/vodafoneIE;FBID/phone;FBLC/en_US;FBOP/5]',
  },
  {
    app: 'tiktok',
    platform: 'android',
    seenOn: '2024-10-09',
    source: 'github.com/nielsbasjes/yauaa/issues/1603',
    userAgent: `${ANDROID('14; Infinix X6853 Build/UP1A.231005.007; wv', '126.0.6478.134')} trill_350603 JsSdk/1.0 NetType/WIFI Channel/googleplay AppName/trill app_version/35.6.3 ByteLocale/ms-MY ByteFullLocale/ms-MY Region/MY AppId/1180 Spark/1.5.9.5-bugfix AppVersion/35.6.3 BytedanceWebview/d8a21c6`,
  },
  {
    app: 'tiktok',
    platform: 'ios',
    seenOn: '2025-12-30',
    source: 'github.com/faisalman/ua-parser-js/pull/817',
    userAgent: `${IPHONE('18_6_2')} Mobile/15E148 Safari/604.1 trill_43.0.0 BytedanceWebview/d8a21c6`,
  },
  {
    app: 'tiktok',
    platform: 'ios',
    seenOn: '2025-10-11',
    source: 'github.com/shalanah/inapp-spy/issues/55',
    userAgent: `${IPHONE('18_6_2')} Mobile/15E148 Safari/604.1 musical_ly_41.9.0`,
  },
  {
    app: 'line',
    platform: 'android',
    seenOn: '2017-05-20',
    source: 'github.com/f2etw/detect-inapp/pull/1',
    userAgent: `${ANDROID('6.0.1; SM-N9208 Build/MMB29K; wv', '58.0.3029.83')} Line/7.4.0/IAB`,
  },
  {
    app: 'line',
    platform: 'ios',
    seenOn: null,
    source: PUBLIC_CODE,
    userAgent: `${IPHONE('18_5')} Mobile/15E148 Safari Line/14.10.0`,
  },
  {
    app: 'wechat',
    platform: 'android',
    seenOn: '2017-05-20',
    source: 'github.com/f2etw/detect-inapp/pull/1',
    userAgent: `${ANDROID('6.0.1; SM-N9208 Build/MMB29K; wv', '58.0.3029.83')} MicroMessenger/6.5.7.1041 NetType/WIFI Language/zh_TW`,
  },
  {
    app: 'wechat',
    platform: 'ios',
    seenOn: '2022-06-07',
    source: 'github.com/foroco/php-browser-detection/pull/17',
    userAgent: `${IPHONE('15_5')} Mobile/15E148 MicroMessenger/8.0.22(0x18001626) NetType/WIFI Language/zh_CN`,
  },
  {
    app: 'kakaotalk',
    platform: 'android',
    seenOn: '2022-04-12',
    source: 'github.com/faisalman/ua-parser-js/pull/573',
    userAgent: `${ANDROID('12; SM-G988N Build/SP1A.210812.016; wv', '100.0.4896.79')};KAKAOTALK 2409760`,
  },
  {
    app: 'kakaotalk',
    platform: 'ios',
    seenOn: '2022-04-12',
    source: 'github.com/faisalman/ua-parser-js/pull/573',
    userAgent:
      'Mozilla/5.0 (iPhone; CPU; iPhone OS 15_4_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 BizWebView KAKAOTALK 9.7.6',
  },
  {
    app: 'naver',
    platform: 'android',
    seenOn: '2022-04-12',
    source: 'github.com/faisalman/ua-parser-js/pull/573',
    userAgent:
      'Mozilla/5.0 (Linux; Android 12; SM-G988N Build/SP1A.210812.016; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/90.0.4430.232 Whale/1.0.0.0 Crosswalk/26.90.3.21 Mobile Safari/537.36 NAVER(inapp; search; 1010; 11.11.2)',
  },
  {
    app: 'naver',
    platform: 'ios',
    seenOn: '2022-04-12',
    source: 'github.com/faisalman/ua-parser-js/pull/573',
    userAgent: `${IPHONE('13_5_1')} Version/13.0 Mobile/15E148 Safari/605.1 NAVER(inapp; search; 720; 10.25.0; 11PRO)`,
  },
  {
    app: 'viber',
    platform: 'android',
    seenOn: '2020-04-17',
    source: 'github.com/WhichBrowser/Parser-PHP/issues/261',
    userAgent: `${ANDROID('9; SM-G955U Build/PPR1.180610.011; wv', '79.0.3945.93')}   Viber/12.1.0.11`,
  },
  {
    // Only in its mini apps; a link in a chat has plain Chrome's, and an object of the page betrays it.
    app: 'telegram',
    platform: 'android',
    seenOn: '2024-10-20',
    source: 'github.com/intoli/user-agents/issues/78',
    userAgent:
      'Mozilla/5.0 (Linux; Android 11; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/129.0.6668.70 Mobile Safari/537.36 Telegram-Android/11.2.1 (Tecno mobile limited TECNO CH7n; Android 11; SDK 30; AVERAGE)',
  },
  {
    app: 'snapchat',
    platform: 'ios',
    seenOn: null,
    source: 'github.com/donatj/PhpUserAgent/issues/67',
    userAgent: `${IPHONE('13_6_1')} Version/13.1.2 Mobile/15E148 Snapchat/11.0.6.81 (like Safari/604.1)`,
  },
  {
    app: 'pinterest',
    platform: 'android',
    seenOn: null,
    source: PUBLIC_CODE,
    userAgent: `${ANDROID('10; SM-A605GN Build/QP1A.190711.020; wv', '83.0.4103.96')} [Pinterest/Android]`,
  },
  {
    app: 'pinterest',
    platform: 'ios',
    seenOn: null,
    source: PUBLIC_CODE,
    userAgent:
      'Mozilla/5.0 (iPad; CPU OS 8_4_1 like Mac OS X) AppleWebKit/600.1.4 (KHTML, like Gecko) Mobile/12H321 [Pinterest/iOS]',
  },
  {
    app: 'linkedin',
    platform: 'desktop',
    seenOn: '2020-04-01',
    source: 'github.com/serbanghita/Mobile-Detect/issues/832',
    userAgent:
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 [LinkedInApp]',
  },
  {
    app: 'x',
    platform: 'ios',
    seenOn: null,
    source: PUBLIC_CODE,
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 10_2_1 like Mac OS X) AppleWebKit/602.3.12 (KHTML, like Gecko) Mobile/14D27 Twitter for iPhone',
  },
  {
    app: 'google',
    platform: 'ios',
    seenOn: null,
    source: PUBLIC_CODE,
    userAgent: `${IPHONE('18_6_2')} GSA/399.2.845414227 Mobile/15E148 Safari/604.1`,
  },
];
