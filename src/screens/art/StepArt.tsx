import type { BrowserFamily, ReaderBrowser } from '#domain/in-app-browser.ts';

/** What a drawing is made of, on a field of 120 × 72: what is there in ink, what is to be touched in red. */
type Drawing = { ink: string; red: string };

const PHONE_TOP = 'M8 72V16a9 9 0 0 1 9-9h86a9 9 0 0 1 9 9v56';
const PHONE_BOTTOM = 'M8 0v56a9 9 0 0 0 9 9h86a9 9 0 0 0 9-9V0';
const WINDOW = 'M7 72V14a7 7 0 0 1 7-7h92a7 7 0 0 1 7 7v58M7 46h106M14 26l4-4M14 26l4 4';
const RING = (x: number, y: number) => `M${x} ${y - 16}a16 16 0 1 0 0 32 16 16 0 0 0 0-32z`;
const PILL = (x: number, y: number, right: number) =>
  `M${x + 14} ${y - 14}H${right - 14}a14 14 0 0 1 0 28H${x + 14}a14 14 0 0 1 0-28z`;

/** Signs of about 18 units, around the origin. */
const SIGNS = {
  tune: 'm-9-5h7m4 0h7m-9-3.500v7m-9 6.500h9m4 0h5m-7-3.500v7',
  padlock: 'm-7-1h14v10h-14zm3 0v-4a4 4 0 0 1 8 0v4',
  page: 'm-8-8h16v10h-16zm0 13h16m-16 4h10',
  camera: 'm-9-6h5l2.500-3h5l2.500 3h4v14h-19zm9.500 10.500a4 4 0 1 0 0-8 4 4 0 0 0 0 8z',
} as const;

const at = (x: number, y: number, sign: string) => `M${x} ${y}${sign}`;
const bar = (frame: string, sign: string, x: number, y: number, right: number): Drawing => ({
  ink: `${frame}${PILL(x, y, right)}${at(x + 16, y, sign)}M${x + 40} ${y}H${right - 16}`,
  red: RING(x + 16, y),
});

const DRAWINGS = {
  'bar-tune': bar(PHONE_TOP, SIGNS.tune, 17, 31, 103),
  'bar-padlock': bar(PHONE_TOP, SIGNS.padlock, 17, 31, 103),
  'bar-page': bar(PHONE_BOTTOM, SIGNS.page, 17, 41, 103),
  'window-tune': bar(WINDOW, SIGNS.tune, 26, 26, 107),
  'window-camera': {
    ink: bar(WINDOW, SIGNS.camera, 26, 26, 107).ink,
    red: `${RING(42, 26)}M31 37l22-22`,
  },
  toggle: {
    ink: `M8 72V20a9 9 0 0 1 9-9h86a9 9 0 0 1 9 9v52M20 24h34M20 64h44${at(29, 44, SIGNS.camera)}M45 44h20M84 57h12a7 7 0 0 1 0 14H84a7 7 0 0 1 0-14z`,
    red: 'M82 35h14a8 8 0 0 1 0 16H82a8 8 0 0 1 0-16zM96 38.500a4.500 4.500 0 1 0 0 9 4.500 4.500 0 0 0 0-9z',
  },
  choice: {
    ink: `M14 10h92a6 6 0 0 1 6 6v40a6 6 0 0 1-6 6H14a6 6 0 0 1-6-6V16a6 6 0 0 1 6-6zM8 36h104${at(26, 24, SIGNS.camera)}M44 24h30M22 49h34`,
    red: 'M72 49l7 7 17-16',
  },
  remove: {
    ink: `M14 10h92a6 6 0 0 1 6 6v40a6 6 0 0 1-6 6H14a6 6 0 0 1-6-6V16a6 6 0 0 1 6-6zM8 34h104M18 22h40${at(27, 49, SIGNS.camera)}M44 49h28`,
    red: 'M86 41l13 14M99 41l-13 14',
  },
  settings: {
    ink: 'M8 72V16a9 9 0 0 1 9-9h86a9 9 0 0 1 9 9v56M50 40h46M50 58h34M22 53h10v10H22z',
    red: 'M27 22a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM27 17v5M27 40v5M13 31h5M36 31h5M17 21l4 4M33 37l4 4M17 41l4-4M33 25l4-4M27 28a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
  },
  menu: {
    ink: 'M7 10h106M7 24h106M17 17h10M50 17h12M70 17h12M31 24v42h58V24M38 34h30M38 56h24',
    red: 'M34 13h12M33 40h52v10H33z',
  },
  again: {
    ink: 'M20 14h80a8 8 0 0 1 8 8v28a8 8 0 0 1-8 8H20a8 8 0 0 1-8-8V22a8 8 0 0 1 8-8zM62 36h32',
    red: 'M44 36a10 10 0 1 1-3-7.500M45 22v7.500h-7.500',
  },
} as const satisfies Record<string, Drawing>;

export type StepDrawing = keyof typeof DRAWINGS;

const BY_TUNE: readonly StepDrawing[] = ['bar-tune', 'toggle', 'again'];
const BY_PADLOCK: readonly StepDrawing[] = ['bar-padlock', 'toggle', 'again'];
const BY_SETTINGS: readonly StepDrawing[] = ['settings', 'toggle', 'again'];

/** One drawing for each step of `failure.denied`, in its order. */
export const DENIED_STEPS: Readonly<Record<BrowserFamily, readonly StepDrawing[]>> = {
  'chrome-android': BY_TUNE,
  samsung: BY_PADLOCK,
  'firefox-android': ['bar-padlock', 'choice', 'again'],
  'coccoc-android': BY_PADLOCK,
  'edge-android': BY_PADLOCK,
  'other-android': BY_TUNE,
  'safari-ios': ['bar-page', 'choice', 'again'],
  'chrome-ios': BY_SETTINGS,
  'other-ios': BY_SETTINGS,
  'chrome-desktop': ['window-tune', 'toggle', 'again'],
  'firefox-desktop': ['window-camera', 'remove', 'again'],
  'safari-desktop': ['menu', 'choice', 'again'],
  other: BY_SETTINGS,
};

/** The same for `failure.system`. */
export const SYSTEM_STEPS: Readonly<Record<ReaderBrowser['platform'], readonly StepDrawing[]>> = {
  android: BY_SETTINGS,
  ios: BY_SETTINGS,
  desktop: BY_SETTINGS,
};

/** One step of a recovery: the browser or the device in ink, what is to be touched in red. */
export function StepArt({ drawing }: { drawing: StepDrawing }) {
  const { ink, red } = DRAWINGS[drawing];
  return (
    <svg
      className="step-art"
      viewBox="0 0 120 72"
      aria-hidden="true"
      focusable="false"
      data-drawing={drawing}
    >
      <path className="thing" d={ink} />
      <path className="mark" d={red} />
    </svg>
  );
}
