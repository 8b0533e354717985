import { createScriptedFileGiver } from '../../src/adapters/device/scripted-file-giver.ts';
import { createScriptedFloor } from '../../src/adapters/audio/scripted-floor.ts';
import { createScriptedNarrator } from '../../src/adapters/audio/scripted-narrator.ts';
import { type CameraScript, ScriptedCamera } from '../../src/adapters/camera/scripted-camera.ts';
import { createScriptedDrawer } from '../../src/adapters/codes/scripted-drawer.ts';
import { createManualClock } from '../../src/adapters/device/manual-clock.ts';
import { createScriptedChimes } from '../../src/adapters/audio/scripted-chimes.ts';
import { createScriptedInstallPrompt } from '#adapters/device/scripted-install-prompt.ts';
import { createScriptedPower } from '../../src/adapters/device/scripted-power.ts';
import { createScriptedVisibility } from '../../src/adapters/device/scripted-visibility.ts';
import {
  createScriptedPhotos,
  type PhotoScript,
} from '../../src/adapters/photo/scripted-photos.ts';
import { createScriptedLocation } from '../../src/adapters/device/scripted-location.ts';
import { createMemoryRecords } from '../../src/adapters/storage/memory-records.ts';
import {
  ScriptedTracker,
  type TrackerScript,
} from '../../src/adapters/tracking/scripted-tracker.ts';
import {
  type PictureScript,
  ScriptedPictureReader,
} from '#adapters/tracking/scripted-picture-reader.ts';
import { ScriptedSignLocator } from '../../src/adapters/tracking/scripted-sign-locator.ts';
import type { TrackedFrame } from '#domain/ports/image-tracker.ts';
import { there } from '#domain/late.ts';
import type { PartBases } from '#domain/part-basis.ts';
import type { ShownSite } from '#domain/shown-site.ts';
import { siteSchema } from '#domain/site.ts';
import { siteOutline } from '#domain/site-outline.ts';
import type { SharedPicture } from '#domain/ports/shared-picture.ts';
import type { PlaceSupport } from '#scene/place-support.ts';
import type { AppServices } from '#screens/connected/app-services.ts';
import { createInstallStore } from '#state/install-store.ts';
import { createLocationStore } from '#state/location-store.ts';
import { createNarrationPlaces } from '#state/narration-places.ts';
import { STRINGS } from '#i18n/strings.ts';
import { createNarrationStore } from '#state/narration-store.ts';
import type { PacksState } from '#state/pack-state.ts';
import { createScriptedShelf } from '#state/scripted-shelf.ts';
import { createPreferencesStore } from '#state/preferences-store.ts';
import { createTourStore } from '#state/tour-store.ts';
import { createVisitStore } from '#state/visit-store.ts';
import thaiHoaFile from '../../src/content/sites/thai-hoa.json';
import {
  chromeAndroid,
  keptOffline,
  sentencesOf,
  thaiHoa,
  thaiHoaBases,
} from '../fixtures/gallery/fixtures.ts';

const IDENTITY = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, -1, 1];
const INTRINSICS = { fx: 500, fy: 500, cx: 320, cy: 240, width: 640, height: 480 };

/** A frame in which a sign, that of Thái Hòa as a rule, is seen a metre away, or not seen. */
export function frame(timeMs: number, seen: boolean, siteId = 'thai-hoa'): TrackedFrame {
  const observation = { siteId, modelView: IDENTITY, quality: 1 } as const;
  return {
    timeMs,
    trackMs: 5,
    intrinsics: INTRINSICS,
    observations: seen ? [observation] : [],
  };
}

const THAI_HOA = siteOutline(siteSchema.parse(thaiHoaFile));
/** Another site, whose texts come when they are asked for. */
const other: ShownSite = {
  ...thaiHoa,
  id: 'ngo-mon',
  name: { vi: 'Ngọ Môn', en: 'Meridian Gate' },
};

/** The day on which every scripted visit happens: 22 November 2026, noon in Huế. */
export const SCRIPTED_NOW_MS = Date.UTC(2026, 10, 22, 5);

/** The whole app's services without devices, and the hands that move them. */
export function scriptedServices(scripts: {
  camera?: CameraScript<HTMLVideoElement>;
  tracker?: TrackerScript;
  place?: PlaceSupport;
  opensQuickLook?: boolean;
  languages?: readonly string[];
  /** How often the words on the parts fail to come. */
  lostBases?: number;
  photos?: PhotoScript;
  /** What becomes of files that are handed over. */
  files?: Parameters<typeof createScriptedFileGiver>[0];
  /** How often erasing fails. */
  failsToErase?: number;
  pictures?: readonly PictureScript[];
  /** What is known of the packs; not at all as a rule. */
  packs?: PacksState;
  /** What another app has handed over. */
  shared?: SharedPicture<Blob>;
}) {
  const come = [thaiHoa];
  let bases: PartBases | null = null;
  let lost = scripts.lostBases ?? 0;
  const chimes = createScriptedChimes();
  const words: AppServices['strings'] = {
    find: (locale) => STRINGS[locale],
    load: async (locale) => STRINGS[locale],
  };
  const kept = createMemoryRecords({}, scripts.failsToErase);
  const giver = createScriptedFileGiver(scripts.files);
  const clock = createManualClock();
  const location = createScriptedLocation();
  const visibility = createScriptedVisibility();
  const narrator = createScriptedNarrator('device');
  const photos = createScriptedPhotos(scripts.photos);
  const prompt = createScriptedInstallPrompt();
  const install = createInstallStore({
    kept,
    clock: { now: () => SCRIPTED_NOW_MS },
    prompt,
    steps: null,
    isPhone: true,
  });
  const pictures = new ScriptedPictureReader(scripts.pictures);
  const video = document.createElement('video');
  const open = { does: 'open', picture: video } as const;
  const visit = createVisitStore<HTMLVideoElement>({
    camera: new ScriptedCamera([scripts.camera ?? open]),
    practiceAt: () => new ScriptedCamera<HTMLVideoElement>([open]),
    bringTracker: () => Promise.resolve(new ScriptedTracker(clock, scripts.tracker ?? {})),
    gravity: { start: () => Promise.resolve(false), up: () => null, stop: () => {} },
    orientation: { start: () => Promise.resolve(false), at: () => null, stop: () => {} },
    clock,
    visibility,
    targetsOf: () => [],
    trace: null,
  });
  const services: AppServices = {
    visit: there(visit),
    narration: createNarrationStore({
      narrator,
      floor: createScriptedFloor(),
      places: createNarrationPlaces(kept),
    }),
    preferences: createPreferencesStore(kept),
    tour: createTourStore(kept, { now: () => SCRIPTED_NOW_MS }),
    kept,
    fileGiver: () => Promise.resolve(giver),
    erase: () => kept.erase(),
    restart: () => kept.asked.push('restart'),
    location: createLocationStore(location),
    outlines: [THAI_HOA, { ...THAI_HOA, id: other.id, name: other.name }],
    findSite: (siteId) => come.find(({ id }) => id === siteId) ?? null,
    loadSite: async (siteId) => {
      const site = siteId === other.id ? other : thaiHoa;
      come.push(site);
      return site;
    },
    findBases: () => bases,
    loadBases: async () => {
      lost -= 1;
      if (lost >= 0) throw new Error('offline');
      bases = thaiHoaBases;
      return bases;
    },
    sentencesOf,
    browser: chromeAndroid,
    languages: scripts.languages ?? ['vi'],
    origin: 'https://hue.example',
    copyText: () => Promise.resolve(),
    drawCode: createScriptedDrawer(29),
    photos,
    opensQuickLook: scripts.opensQuickLook ?? false,
    install: () => Promise.resolve(install),
    pictureTools: () =>
      Promise.resolve({
        reader: pictures,
        shared: { take: () => Promise.resolve(scripts.shared ?? { kind: 'lost' }) },
      }),
    placeSupport: () => Promise.resolve(scripts.place ?? { real: false, virtual: false }),
    locateSign: () => Promise.resolve(new ScriptedSignLocator()),
    offline: keptOffline,
    packs: createScriptedShelf(scripts.packs),
    power: createScriptedPower(),
    chimes,
    strings: words,
    allStrings: words,
    reportWay: { mail: 'hue@example.org' },
    trace: null,
  };
  return {
    services,
    visit,
    kept,
    chimes,
    clock,
    location,
    visibility,
    narrator,
    photos,
    giver,
    pictures,
    prompt,
    video,
  };
}
