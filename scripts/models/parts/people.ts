import { hash01 } from '../kit/hash.ts';
import type { LoftFrame } from '../kit/loft.ts';
import type { MeshBuilder, Tint } from '../kit/mesh.ts';
import { tintOf } from '../kit/palette.ts';
import type { Detail } from '../kit/part-set.ts';
import { uprightAxes } from '../kit/round.ts';
import { addArms } from './person/arms.ts';
import { addDress } from './person/dress.ts';
import { addHead } from './person/head.ts';
import { addSilhouette } from './person/silhouette.ts';

/**
 * What is worn on the head: the wound turban (khăn đóng), the court hat with wings (mũ cánh chuồn), the
 * palm-leaf cone (nón lá), the soldier's small cone (nón dấu), the black peaked cap, or hair in a knot.
 */
export type Headwear = 'turban' | 'winged' | 'leaf-cone' | 'soldier' | 'cap' | 'none';

/** Standing at ease, holding the court tablet (hốt) before the chest, kneeling upright or bowed, walking. */
export type Pose = 'standing' | 'tablet' | 'kneeling' | 'bowing' | 'walking';

/** Where the robe ends: above the knee, at the calf over trousers (áo dài), or at the ground (áo thụng, court robe). */
export type Hem = 'short' | 'calf' | 'ground';

export interface PersonOptions {
  /** Where the feet stand, metres. */
  x: number;
  y: number;
  z: number;
  /** Direction in which the figure looks, radians: 0 to the main front (+z), a quarter turn to +x. */
  facing: number;
  robe: Tint;
  detail: Detail;
  /** Gives the stature; figures without one take theirs from their place. */
  name?: string;
  hat?: Headwear;
  pose?: Pose;
  hem?: Hem;
  /** Wide hanging sleeves, as on court dress; otherwise narrow ones. */
  wideSleeves?: boolean;
  /** Trousers or skirt below the robe. */
  lower?: Tint;
  /** Collar, cuffs and hem. */
  edging?: Tint;
  /** Square on chest and back, where the robe of an official has one. */
  badge?: Tint;
  hatTint?: Tint;
}

/** A figure worked out: its dress and its frame, one unit of which is its stature. */
export interface Person extends Required<Omit<PersonOptions, 'name' | 'badge'>> {
  badge: Tint | undefined;
  frame: LoftFrame;
  /** Sides of its round bodies. */
  sides: number;
}

export const SKIN = tintOf('#c79b78');
export const HAIR = tintOf('#1d1917');
const WHITE_TROUSERS = tintOf('#e9e4d8');
const TURBAN_BLACK = tintOf('#24222a');
const PALM_LEAF = tintOf('#e3d2a4');

/** Stature in metres without headwear, 1.5 to 1.66, the same at every level of detail. */
export function statureOf(name: string): number {
  return 1.5 + 0.16 * hash01(`${name}/stature`);
}

function hatTintOf(hat: Headwear): Tint {
  if (hat === 'leaf-cone' || hat === 'soldier') return PALM_LEAF;
  return hat === 'none' ? HAIR : TURBAN_BLACK;
}

/** Works out a figure's dress from what is given, by the custom that goes with its hat and pose. */
export function personOf(options: PersonOptions): Person {
  const { x, y, z, facing, detail, hat = 'none', pose = 'standing', robe } = options;
  const name = options.name ?? `${x.toFixed(2)}/${z.toFixed(2)}`;
  const court = hat === 'winged' || pose === 'tablet';
  return {
    ...options,
    hat,
    pose,
    hem: options.hem ?? (court ? 'ground' : 'calf'),
    wideSleeves: options.wideSleeves ?? court,
    lower: options.lower ?? WHITE_TROUSERS,
    edging: options.edging ?? [robe[0] * 0.55, robe[1] * 0.55, robe[2] * 0.55],
    badge: options.badge,
    hatTint: options.hatTint ?? hatTintOf(hat),
    frame: {
      origin: [x, y, z],
      axes: uprightAxes([Math.sin(facing), 0, Math.cos(facing)]),
      scale: statureOf(name),
    },
    sides: detail === 'hero' ? 7 : 6,
  };
}

/**
 * A figure for scale, without a face, on the trim material: 16 triangles from far, 110 to 150 at the usual
 * level, up to 350 close up; crowds may keep the usual level there.
 */
export function addPerson(mesh: MeshBuilder, options: PersonOptions): void {
  const person = personOf(options);
  if (person.detail === 'far') {
    addSilhouette(mesh, person);
    return;
  }
  addDress(mesh, person);
  addArms(mesh, person);
  addHead(mesh, person);
}
