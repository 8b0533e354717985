import { BufferGeometry, Color, Float32BufferAttribute } from 'three';
import { STATURE_METRES, type StandingPerson } from '#domain/people.ts';

/** A ring of a body: height, half width, half depth, and how far it lies to the front, metres. */
type Ring = readonly [y: number, across: number, deep: number, front?: number];

type Wear = { robe: string; trousers: string; hat: 'leaf-cone' | 'turban' };

const SIDES = 7;
const HEAD_SIDES = 6;
const HAT_SIDES = 10;
/** A figure of measure, not a likeness: no skin, no face, the colours of paper and ink. */
const PAPER = '#cfc7b6';
const INK = '#3b3a40';
const PALM_LEAF = '#d9cda8';
const WEARS: readonly Wear[] = [
  { robe: '#d8cfba', trousers: '#8d8778', hat: 'leaf-cone' },
  { robe: '#55565e', trousers: '#cfc8b8', hat: 'turban' },
  { robe: '#b9b3a4', trousers: '#6d6a64', hat: 'leaf-cone' },
  { robe: '#c9bfa8', trousers: '#4c4a4c', hat: 'turban' },
];

const TROUSERS: readonly Ring[] = [
  [0, 0.13, 0.1, 0.02],
  [0.34, 0.12, 0.085],
];
/** The áo dài: panels that fall from the waist, narrow shoulders, a high collar. */
const ROBE: readonly Ring[] = [
  [0.17, 0.2, 0.155],
  [0.62, 0.18, 0.14],
  [0.98, 0.135, 0.105],
  [1.2, 0.165, 0.115],
  [1.33, 0.16, 0.085],
  [1.41, 0.05, 0.05],
];
const HEAD: readonly Ring[] = [
  [1.38, 0.045, 0.05],
  [1.46, 0.07, 0.085],
  [1.54, 0.075, 0.095],
  [STATURE_METRES, 0.03, 0.04, -0.01],
];
const TURBAN: readonly Ring[] = [
  [1.525, 0.1, 0.115],
  [1.585, 0.105, 0.115],
  [1.605, 0.05, 0.06],
];
const SHADOW_RADIUS = 0.42;
const SHADOW_DARKNESS = 0.45;
/** Above the paving, so that the two do not fight. */
const SHADOW_CLEARANCE = 0.015;

/**
 * All figures in one geometry of under 200 triangles each, with their soft shadows on the ground; positions in
 * the frame of the people, metres, colours with alpha.
 */
export function peopleGeometry(
  people: readonly (StandingPerson & { y: number })[],
): BufferGeometry {
  const build = new Builder();
  people.forEach((person, index) => {
    const wear = WEARS[index % WEARS.length];
    if (wear === undefined) return;
    build.stand(person);
    addPerson(build, wear);
  });
  return build.finish();
}

function addPerson(build: Builder, { robe, trousers, hat }: Wear): void {
  build.shadow();
  build.loft(TROUSERS, SIDES, trousers);
  build.loft(ROBE, SIDES, robe);
  build.loft(HEAD, HEAD_SIDES, PAPER);
  for (const side of [-1, 1]) build.arm(side, robe);
  if (hat === 'turban') build.loft(TURBAN, SIDES, INK);
  else build.cone(PALM_LEAF);
}

/** Gathers figures one after the other, each where it was last told to stand. */
class Builder {
  readonly #positions: number[] = [];
  readonly #colours: number[] = [];
  readonly #indices: number[] = [];
  readonly #colour = new Color();
  #place = { x: 0, y: 0, z: 0, sin: 0, cos: 1 };

  stand({ x, y, z, turnDegrees }: StandingPerson & { y: number }): void {
    const turn = (turnDegrees * Math.PI) / 180;
    this.#place = { x, y, z, sin: Math.sin(turn), cos: Math.cos(turn) };
  }

  /** Rings joined to a skin; the first and the last stay open, for something always stands on them. */
  loft(rings: readonly Ring[], sides: number, colour: string, across = 0): void {
    const first = this.#count();
    for (const [y, halfAcross, halfDeep, front = 0] of rings) {
      for (let side = 0; side < sides; side += 1) {
        const angle = ((side + 0.5) / sides) * 2 * Math.PI;
        this.#vertex(
          across + Math.sin(angle) * halfAcross,
          y,
          front + Math.cos(angle) * halfDeep,
          colour,
        );
      }
    }
    for (let ring = 0; ring + 1 < rings.length; ring += 1) {
      for (let side = 0; side < sides; side += 1) {
        const a = first + ring * sides + side;
        const b = first + ring * sides + ((side + 1) % sides);
        this.#indices.push(a, b, b + sides, a, b + sides, a + sides);
      }
    }
  }

  arm(side: number, colour: string): void {
    const rings: Ring[] = [
      [0.8, 0.032, 0.036, 0.07],
      [1.08, 0.042, 0.045, 0.01],
      [1.34, 0.045, 0.05, -0.01],
    ];
    this.loft(rings, 4, colour, side * 0.185);
  }

  /** The nón lá, seen from above and from below. */
  cone(colour: string): void {
    const apex = this.#vertex(0, 1.74, 0, colour);
    const rim = this.#count();
    for (let side = 0; side < HAT_SIDES; side += 1) {
      const angle = (side / HAT_SIDES) * 2 * Math.PI;
      this.#vertex(Math.sin(angle) * 0.235, 1.525, Math.cos(angle) * 0.235, colour);
    }
    const under = this.#vertex(0, 1.62, 0, PAPER);
    for (let side = 0; side < HAT_SIDES; side += 1) {
      const next = rim + ((side + 1) % HAT_SIDES);
      this.#indices.push(apex, rim + side, next, under, next, rim + side);
    }
  }

  shadow(): void {
    const middle = this.#vertex(0, SHADOW_CLEARANCE, 0, '#000', SHADOW_DARKNESS);
    for (let side = 0; side < SIDES; side += 1) {
      const angle = (side / SIDES) * 2 * Math.PI;
      const [x, z] = [Math.sin(angle) * SHADOW_RADIUS, Math.cos(angle) * SHADOW_RADIUS];
      this.#vertex(x, SHADOW_CLEARANCE, z, '#000', 0);
    }
    for (let side = 0; side < SIDES; side += 1) {
      this.#indices.push(middle, middle + 1 + side, middle + 1 + ((side + 1) % SIDES));
    }
  }

  finish(): BufferGeometry {
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new Float32BufferAttribute(this.#positions, 3));
    geometry.setAttribute('color', new Float32BufferAttribute(this.#colours, 4));
    geometry.setIndex(this.#indices);
    geometry.computeVertexNormals();
    return geometry;
  }

  #count(): number {
    return this.#positions.length / 3;
  }

  #vertex(x: number, y: number, z: number, colour: string, alpha = 1): number {
    const { sin, cos, ...at } = this.#place;
    this.#positions.push(at.x + x * cos + z * sin, at.y + y, at.z - x * sin + z * cos);
    const { r, g, b } = this.#colour.set(colour);
    this.#colours.push(r, g, b, alpha);
    return this.#count() - 1;
  }
}
