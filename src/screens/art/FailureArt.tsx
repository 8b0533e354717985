import type { GraphicsFailure, VisitFailure } from '#domain/visit.ts';

/** What each drawing is made of, on a field of 120 × 90: a thing, and the mark that says what befell it. */
const THINGS = {
  camera:
    'M22 30h16l7-10h30l7 10h16v42H22zM60 65a15 15 0 1 0 0-30 15 15 0 0 0 0 30zM60 57a7 7 0 1 0 0-14 7 7 0 0 0 0 14z',
  browser: 'M18 16h84v58H18zM18 30h84M25 23h1M32 23h1M39 23h1',
  sign: 'M40 12h40v56H40zM45 18h30v26H45zM45 50h30M45 56h30M45 62h18M60 68v12M46 80h28',
  palace:
    'M14 72h92M20 66h80M28 66V46M42 66V46M56 66V46M64 66V46M78 66V46M92 66V46M14 46c6-2 12-6 14-11h64c2 5 8 9 14 11zM24 30c6-2 10-6 12-11h48c2 5 6 9 12 11z',
  frame: 'M14 12h92v66H14zM14 24h92M21 18h1M27 18h1M34 34h52v34H34zM34 42h52M52 58h16l-8-8z',
  phone: 'M40 8h40v74H40zM56 75h8M60 24l13 7v15l-13 7-13-7V31zM47 31l13 7 13-7M60 38v15',
} as const;

const MARKS = {
  barred: 'M24 78 96 14',
  absent: 'M86 16l14 14M100 16 86 30',
  busy: 'M84 12h22v20H94l-6 7v-7h-4zM90 22h1M95 22h1M100 22h1',
  unlocked: 'M84 32h20v16H84zM88 32v-6a6 6 0 0 1 11-3',
  waiting: 'M94 34a12 12 0 1 0 0-24 12 12 0 0 0 0 24zM94 15v7l5 4',
  old: 'M44 44l32 20M76 44 44 64',
  unplugged: 'M84 12h22v20H84zM91 18v8M99 18v8',
  unknown: 'M90 20c0-5 4-8 8-8s8 3 8 7c0 6-8 6-8 12M98 38v1',
  torn: 'M40 50l8-7 6 9 7-10 7 9 12-11',
  offline: 'M82 22c8-7 20-7 28 0M87 29c5-4 13-4 18 0M92 36c3-2 5-2 8 0M84 40l26-28',
  stopped: 'M96 36a13 13 0 1 0 0-26 13 13 0 0 0 0 26zM92 17v12M100 17v12',
  cracked: 'M62 14l-7 14 9 9-8 13 8 10-5 12',
  flat: 'M42 60 78 18',
  asked:
    'M84 12h22v20H94l-6 7v-7h-4zM91.500 19.500c0-3 7-3 7 0 0 2.500-3.500 2-3.500 4.500M95 27.500v.1',
  geared:
    'M96 30a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM96 10v4M96 30v4M84 22h4M104 22h4M87.500 13.500l3 3M101.500 27.500l3 3M87.500 30.500l3-3M101.500 16.500l3-3',
  held: 'M26 72 94 28',
  plug: 'M60 72v5c0 4 3 7 7 7h9M88 77v14h-5v-14zM88 80h8M88 88h8',
} as const;

type Drawing = readonly [keyof typeof THINGS, keyof typeof MARKS];

const CAMERA: Record<(VisitFailure & { kind: 'camera' })['failure'], Drawing> = {
  denied: ['camera', 'barred'],
  dismissed: ['camera', 'asked'],
  'denied-by-system': ['camera', 'geared'],
  framed: ['frame', 'held'],
  missing: ['camera', 'absent'],
  'in-use': ['camera', 'busy'],
  insecure: ['browser', 'unlocked'],
  silent: ['camera', 'waiting'],
  unsupported: ['browser', 'old'],
  ended: ['camera', 'unplugged'],
  removed: ['camera', 'plug'],
};

const TRACKER: Record<(VisitFailure & { kind: 'tracker' })['failure'], Drawing> = {
  unsupported: ['sign', 'unknown'],
  'bad-features': ['sign', 'torn'],
  network: ['sign', 'offline'],
  crashed: ['sign', 'stopped'],
};

const MODEL: Record<(VisitFailure & { kind: 'model' })['failure'], Drawing> = {
  network: ['palace', 'offline'],
  corrupt: ['palace', 'cracked'],
};

const GRAPHICS: Record<GraphicsFailure, Drawing> = {
  off: ['phone', 'flat'],
  lost: ['phone', 'stopped'],
};

function drawingOf(reason: VisitFailure): Drawing {
  switch (reason.kind) {
    case 'camera':
      return CAMERA[reason.failure];
    case 'tracker':
      return TRACKER[reason.failure];
    case 'model':
      return MODEL[reason.failure];
    case 'graphics':
      return GRAPHICS[reason.failure];
  }
}

/** The drawing of a failure: what it is about in ink, what befell it in red. */
export function FailureArt({ reason }: { reason: VisitFailure }) {
  const [thing, mark] = drawingOf(reason);
  return (
    <svg
      className="failure-art"
      viewBox="8 4 108 86"
      aria-hidden="true"
      focusable="false"
      data-drawing={`${thing}-${mark}`}
    >
      <path className="thing" d={THINGS[thing]} />
      <path className="mark-ground" d={MARKS[mark]} />
      <path className="mark" d={MARKS[mark]} />
    </svg>
  );
}
