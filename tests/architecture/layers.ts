/** One row of the house's table: where a layer lies and what it may lean on. */
export type Layer = {
  name: string;
  /** Files belong to the layer with the longest path that they begin with. */
  path: string;
  holds: string;
  /** Other layers it may import; its own files always. */
  mayImport: readonly string[];
  /** npm packages it may import, subpaths included; `*` allows any. */
  packages: readonly string[];
  /** Globals that may not be touched, each with what to use in its place. */
  banned: Readonly<Record<string, string>>;
};

const NO_CLOCK = {
  performance: 'take a Clock (src/domain/ports/clock.ts) as an argument',
  'Date.now': 'take a Clock (src/domain/ports/clock.ts) as an argument',
  'new Date()': 'take the time as an argument',
  setTimeout: 'use Clock.after (src/domain/ports/clock.ts)',
  setInterval: 'use Clock.after (src/domain/ports/clock.ts)',
} as const;

const NO_CHANCE = {
  'Math.random': 'take a seeded random (src/domain/seeded-random.ts), so that a test can repeat it',
} as const;

const NO_NETWORK = {
  fetch: 'let an adapter load it and take the result as an argument',
  XMLHttpRequest: 'let an adapter load it and take the result as an argument',
  WebSocket: 'nothing of this app talks to a server',
} as const;

const NO_STORAGE = {
  localStorage: 'take a PreferenceStore (src/domain/ports/preference-store.ts)',
  sessionStorage: 'take a PreferenceStore (src/domain/ports/preference-store.ts)',
  indexedDB: 'put it behind a port, in src/adapters/storage/',
  caches: 'put it behind a port, in src/adapters/storage/',
} as const;

const NO_PAGE = {
  document: 'give the layer what it needs as an argument; pages belong to screens and adapters',
  window: 'give the layer what it needs as an argument; pages belong to screens and adapters',
  navigator: 'put it behind a port, in src/adapters/device/',
  requestAnimationFrame: 'let the scene call in with the time of its frame',
} as const;

const PURE = { ...NO_CLOCK, ...NO_CHANCE, ...NO_NETWORK, ...NO_STORAGE, ...NO_PAGE } as const;

const REACT = ['react', 'react-dom'] as const;
const THREE = ['three', '@react-three/fiber', '@react-three/xr'] as const;

/** The whole table; `docs/architecture.md` draws the same one, and a test keeps them equal. */
export const LAYERS: readonly Layer[] = [
  {
    name: 'domain',
    path: 'src/domain/',
    holds: 'sites, visit, narration, pose maths, and the ports: what the app needs of the world',
    mayImport: [],
    packages: ['zod'],
    banned: PURE,
  },
  {
    name: 'vision',
    path: 'src/vision/',
    holds: 'the image-tracking engine: typed arrays in, poses out',
    mayImport: ['domain'],
    packages: [],
    banned: PURE,
  },
  {
    name: 'adapters',
    path: 'src/adapters/',
    holds: 'one file per technology, each beside a scripted or in-memory twin',
    mayImport: ['domain'],
    packages: [],
    banned: NO_CHANCE,
  },
  {
    name: 'adapters/camera',
    path: 'src/adapters/camera/',
    holds: "the phone's camera, and the practice camera that draws the sign along a known path",
    mayImport: ['domain', 'vision', 'adapters'],
    packages: [],
    banned: NO_CHANCE,
  },
  {
    name: 'adapters/codes',
    path: 'src/adapters/codes/',
    holds: 'QR codes of addresses, for the jump from one device to another',
    mayImport: ['domain', 'adapters'],
    packages: ['qrcode'],
    banned: NO_CHANCE,
  },
  {
    name: 'adapters/storage',
    path: 'src/adapters/storage/',
    holds: 'what stays on the device: packs, and what the visitor did and chose',
    mayImport: ['domain', 'adapters'],
    packages: ['idb'],
    banned: NO_CHANCE,
  },
  {
    name: 'adapters/tracking',
    path: 'src/adapters/tracking/',
    holds: 'the trackers behind the ImageTracker port, and the ladder of them',
    mayImport: ['domain', 'vision', 'adapters', 'adapters/camera'],
    packages: ['mind-ar', '@tensorflow/tfjs-core', '@tensorflow/tfjs-backend-webgl'],
    banned: NO_CHANCE,
  },
  {
    name: 'state',
    path: 'src/state/',
    holds: 'zustand vanilla stores; ports come as arguments',
    mayImport: ['domain'],
    packages: ['zustand'],
    banned: PURE,
  },
  {
    name: 'scene',
    path: 'src/scene/',
    holds: 'react-three-fiber components; the only layer that imports three',
    mayImport: ['domain', 'state'],
    packages: [...REACT, ...THREE, 'zustand'],
    banned: { ...NO_CHANCE, ...NO_NETWORK, ...NO_STORAGE },
  },
  {
    name: 'screens',
    path: 'src/screens/',
    holds: 'one React DOM screen per file; composes the scene',
    mayImport: ['domain', 'state', 'scene', 'i18n'],
    packages: [...REACT, 'wouter', 'zustand'],
    banned: { ...NO_CHANCE, ...NO_NETWORK, ...NO_STORAGE },
  },
  {
    name: 'i18n',
    path: 'src/i18n/',
    holds: 'interface strings, one file per language, typed keys',
    mayImport: ['domain'],
    packages: [],
    banned: PURE,
  },
  {
    name: 'content',
    path: 'src/content/',
    holds: "the sites' data: a page, a reconstruction and a list of models each, as JSON; no code",
    mayImport: [],
    packages: [],
    banned: {},
  },
  {
    name: 'styles',
    path: 'src/styles/',
    holds: 'style sheets; no code',
    mayImport: [],
    packages: [],
    banned: {},
  },
  {
    name: 'sw',
    path: 'src/sw/',
    holds: 'the service worker: what works with the network off',
    mayImport: ['domain', 'adapters/storage'],
    packages: ['idb'],
    banned: NO_CHANCE,
  },
  {
    name: 'wiring',
    path: 'src/wiring/',
    holds: "main.tsx's larger parts: each joins the adapters and the stores of one thing",
    mayImport: [
      'domain',
      'adapters',
      'adapters/camera',
      'adapters/codes',
      'adapters/storage',
      'adapters/tracking',
      'state',
      'screens',
      'i18n',
      'content',
    ],
    packages: [],
    banned: NO_CHANCE,
  },
  {
    name: 'main.tsx',
    path: 'src/main.tsx',
    holds: 'the one file that chooses, wires and renders',
    mayImport: [
      'domain',
      'adapters',
      'adapters/camera',
      'adapters/codes',
      'adapters/storage',
      'adapters/tracking',
      'state',
      'scene',
      'screens',
      'i18n',
      'content',
      'wiring',
      'styles',
    ],
    packages: [...REACT],
    banned: NO_CHANCE,
  },
  {
    name: 'prerender.tsx',
    path: 'src/prerender.tsx',
    holds: "main.tsx's twin for the build: the same app on scripted adapters, as plain HTML",
    mayImport: [
      'domain',
      'adapters',
      'adapters/camera',
      'adapters/storage',
      'state',
      'screens',
      'i18n',
    ],
    packages: [...REACT],
    banned: PURE,
  },
  {
    name: 'scripts',
    path: 'scripts/',
    holds: 'the content pipeline and the two commands; Node programs',
    mayImport: ['domain', 'vision', 'scene', 'content', 'i18n'],
    packages: ['*'],
    banned: {},
  },
];

/** The layer a file of the repository belongs to; null for files outside the table, such as tests. */
export function layerOf(path: string): Layer | null {
  return LAYERS.filter((layer) => path.startsWith(layer.path)).reduce<Layer | null>(
    (best, layer) => (best === null || layer.path.length > best.path.length ? layer : best),
    null,
  );
}

/** The table as Markdown, for `docs/architecture.md`. */
export function layersTable(): string {
  const rows = LAYERS.map(({ path, holds, mayImport, packages }) => {
    const cells = [
      `\`${path}\``,
      holds,
      list(mayImport),
      packages[0] === '*' ? 'any' : list(packages),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return ['| path | holds | may import | packages |', '|---|---|---|---|', ...rows].join('\n');
}

function list(names: readonly string[]): string {
  return names.length === 0 ? '–' : names.join(', ');
}
