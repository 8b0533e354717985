import {
  Box3,
  type BufferGeometry,
  Cache,
  CanvasTexture,
  CircleGeometry,
  Color,
  EquirectangularReflectionMapping,
  Fog,
  Group,
  Mesh,
  MeshStandardMaterial,
  type Object3D,
  PerspectiveCamera,
  RepeatWrapping,
  Scene,
  SRGBColorSpace,
  Vector3,
  WebGLRenderer,
} from 'three';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { KTX2Loader } from 'three/addons/loaders/KTX2Loader.js';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import { z } from 'zod';
import { EVIDENCE_CLASSES, EVIDENCE_COLOURS } from '#domain/evidence.ts';
import { createDaylight, createSun, SKY_INTENSITY, TONE_MAPPING } from '#scene/create-daylight.ts';
import type { View } from './views.ts';

/** One picture that the page is asked for. */
export interface Shot {
  view: View;
  width: number;
  height: number;
  background: 'sky' | 'transparent';
}

/** A model file with its place, metres. */
export interface StageModel {
  url: string;
  offset: readonly [number, number, number];
}

type Stop = readonly [number, string];

function gradient(stops: readonly Stop[]): CanvasTexture {
  const canvas = document.createElement('canvas');
  canvas.width = 4;
  canvas.height = 512;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser gives no 2D canvas');
  const fill = context.createLinearGradient(0, 0, 0, canvas.height);
  for (const [place, colour] of stops) fill.addColorStop(place, colour);
  context.fillStyle = fill;
  context.fillRect(0, 0, canvas.width, canvas.height);
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = SRGBColorSpace;
  texture.mapping = EquirectangularReflectionMapping;
  return texture;
}

const SEEN_SKY: readonly Stop[] = [
  [0, '#2f6fb8'],
  [0.3, '#7fb0de'],
  [0.44, '#c3d9ea'],
  [0.5, '#e9ede9'],
  [1, '#e9ede9'],
];

const renderer = new WebGLRenderer({ antialias: true, alpha: true, preserveDrawingBuffer: true });
renderer.toneMapping = TONE_MAPPING;
renderer.setClearColor(0, 0);
const scene = new Scene();
// The light of the app, so that what is judged here is what a visitor sees.
scene.environment = createDaylight(renderer).texture;
scene.environmentIntensity = SKY_INTENSITY;
const sky = gradient(SEEN_SKY);
scene.add(createSun());

const ground = new Mesh(
  new CircleGeometry(260, 48).rotateX(-Math.PI / 2),
  new MeshStandardMaterial({ color: '#d9d2c4', roughness: 1 }),
);
scene.add(ground);
const haze = new Fog('#e9ede9', 80, 210);
let model: Box3 | undefined;

/** Paves the plain round the model with the model's own stone. */
function pave(stone: MeshStandardMaterial): void {
  const map = stone.map?.clone();
  if (!map) return;
  map.wrapS = RepeatWrapping;
  map.wrapT = RepeatWrapping;
  map.offset.set(0, 0);
  map.repeat.set(130, 130);
  ground.material.map = map;
  ground.material.needsUpdate = true;
}

let shown: Group | undefined;

/** Takes away what was shown and shows these models, each moved by its offset. */
async function load(models: readonly StageModel[]): Promise<void> {
  if (shown) scene.remove(shown);
  const textures = new KTX2Loader().setTranscoderPath('/basis/').detectSupport(renderer);
  const loader = new GLTFLoader().setKTX2Loader(textures).setMeshoptDecoder(MeshoptDecoder);
  const group = new Group();
  for (const { url, offset } of models) {
    const { scene: loaded } = await loader.loadAsync(url);
    loaded.position.set(...offset);
    group.add(loaded);
  }
  textures.dispose();
  group.traverse((object) => {
    if (!(object instanceof Mesh) || !(object.material instanceof MeshStandardMaterial)) return;
    if (object.material.name === 'stone') pave(object.material);
    for (const map of [object.material.map, object.material.normalMap]) if (map) map.anisotropy = 8;
  });
  scene.add(group);
  shown = group;
  model = new Box3().setFromObject(group);
  ground.position.y = model.min.y - 0.01;
}

/** Milliseconds that each of so many runs takes to turn fetched files into scenes, textures included; the first run warms up and is not told. */
async function parseTimes(urls: readonly string[], runs: number): Promise<number[]> {
  Cache.enabled = true;
  const textures = new KTX2Loader().setTranscoderPath('/basis/').detectSupport(renderer);
  const loader = new GLTFLoader().setKTX2Loader(textures).setMeshoptDecoder(MeshoptDecoder);
  const files = await Promise.all(urls.map(async (url) => (await fetch(url)).arrayBuffer()));
  const times: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const start = performance.now();
    for (const [i, file] of files.entries()) {
      const url = urls[i] ?? '';
      await loader.parseAsync(file.slice(0), url.slice(0, url.lastIndexOf('/') + 1));
    }
    times.push(performance.now() - start);
  }
  textures.dispose();
  return times.slice(1);
}

const partTable = z.array(z.object({ evidence: z.enum(EVIDENCE_CLASSES) }));

/** Paints every vertex in the colour of its part's evidence class; the shade of the model stays. */
function paintEvidence(root: Object3D): void {
  for (const piece of root.children) {
    const parts = partTable.parse((piece.userData as { parts?: unknown }).parts);
    piece.traverse((object) => {
      if (!(object instanceof Mesh) || !(object.material instanceof MeshStandardMaterial)) return;
      const geometry: BufferGeometry = object.geometry;
      const colours = geometry.getAttribute('color').clone();
      const colour = new Color();
      for (let i = 0; i < colours.count; i++) {
        const part = parts[Math.round(colours.getW(i) * 255) >> 2];
        if (!part) continue;
        const shade = Math.max(colours.getX(i), colours.getY(i), colours.getZ(i));
        colour.set(EVIDENCE_COLOURS[part.evidence]).multiplyScalar(0.35 + 0.75 * shade);
        colours.setXYZ(i, colour.r, colour.g, colour.b);
      }
      object.geometry = geometry.clone().setAttribute('color', colours);
      object.material = new MeshStandardMaterial({ vertexColors: true, roughness: 0.9 });
    });
  }
}

function shoot({ view, width, height, background }: Shot): string {
  renderer.setSize(width, height, false);
  scene.background = background === 'sky' ? sky : null;
  scene.fog = background === 'sky' ? haze : null;
  ground.visible = background === 'sky';
  const [x, y, z] = view.eye;
  const size = model?.getSize(new Vector3()).length() ?? 60;
  const away = Math.hypot(x - view.target[0], y - view.target[1], z - view.target[2]) + size / 2;
  haze.near = Math.max(80, away * 1.1);
  haze.far = Math.max(210, away * 2.6);
  ground.scale.setScalar(Math.max(1, size / 100));
  const camera = new PerspectiveCamera(view.fieldOfViewDegrees, width / height, 0.3, 2000);
  camera.position.set(...view.eye);
  camera.lookAt(...view.target);
  renderer.render(scene, camera);
  return renderer.domElement.toDataURL('image/png');
}

/** What the page offers to the program that drives it. */
export interface Stage {
  load: (models: readonly StageModel[]) => Promise<void>;
  /** Shows the classes of evidence instead of the looks, until the next load. */
  showEvidence: () => void;
  parseTimes: (urls: readonly string[], runs: number) => Promise<number[]>;
  shoot: (shot: Shot) => string;
}

declare global {
  var stage: Stage | undefined;
}

globalThis.stage = {
  load,
  parseTimes,
  shoot,
  showEvidence: () => {
    if (shown) paintEvidence(shown);
  },
};
