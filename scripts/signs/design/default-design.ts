import { seededRandom } from '#domain/seeded-random.ts';
import { MOTIFS, type MotifId } from '../enamel/motifs.ts';
import { PALETTE } from '../palette.ts';
import { ARRANGEMENTS, type ArrangementId } from './arrangements.ts';
import type { FieldId, PanelDesign, SignDesign } from './design.ts';
import { hexOfHsl } from './hsl.ts';
import { seedOf } from './seed-of.ts';
import type { SlotShape } from './shapes.ts';

const SHAPES: readonly SlotShape[] = ['notched', 'chamfered', 'cusped', 'rounded'];
const RIMS: readonly SignDesign['rim'][] = ['lines', 'beads', 'lozenges', 'scallops'];
const FIELDS: readonly FieldId[] = ['clouds', 'petals', 'stars', 'leaves', 'waves'];

/** Enamels of the palace panels; enough that none comes twice. */
const DARK_GROUNDS: readonly string[] = [
  PALETTE.enamelBlueDark,
  PALETTE.lacquer,
  PALETTE.jadeDark,
  '#38225c',
  '#0d4a58',
  '#6d2a14',
  '#1f4426',
  '#5a1438',
];
const LIGHT_GROUNDS: readonly string[] = ['#f2c452', '#f4dcc0', '#cfe3cf', '#f0d79a'];

/** The most panels that a block can ask for: those of its arrangement, and two pictures that are not there. */
const MOST_PANELS = 11;

/**
 * A design for a site that nobody has drawn one for, drawn from its slug: the same slug always
 * gives the same, and two slugs hardly ever the same arrangement, colours and figures.
 */
export function defaultDesign(siteId: string): SignDesign {
  const random = seededRandom(seedOf(siteId));
  const pick = <Item>(items: readonly Item[], fallback: Item): Item =>
    items[Math.floor(random() * items.length)] ?? fallback;
  const hue = random() * 360;
  const figures = shuffled(Object.keys(MOTIFS) as MotifId[], random);
  const [dark, light] = [shuffled(DARK_GROUNDS, random), shuffled(LIGHT_GROUNDS, random)];
  const panels = figures.slice(0, MOST_PANELS).map(
    (motif, index): PanelDesign => ({
      motif,
      ground: groundAt(index, dark, light),
      field: pick(FIELDS, 'clouds'),
      mirrored: random() < 0.5,
    }),
  );
  return {
    siteId,
    palette: {
      board: hexOfHsl(hue, 0.48, 0.22),
      boardDark: hexOfHsl(hue, 0.55, 0.12),
      accent: hexOfHsl(hue, 0.62, 0.25),
      accentDark: hexOfHsl(hue, 0.6, 0.14),
      second: hexOfHsl(hue + 150, 0.6, 0.58),
      paper: PALETTE.ivory,
    },
    arrangement: pick(Object.keys(ARRANGEMENTS) as ArrangementId[], 'terrace'),
    shape: pick(SHAPES, 'notched'),
    rim: pick(RIMS, 'lines'),
    panels,
    emblem: figures[0] ?? 'lotus',
    pictures: [],
  };
}

/** Every third ground is light, so that a photocopy shows the panels apart too. */
function groundAt(index: number, dark: readonly string[], light: readonly string[]): string {
  const [from, place] =
    index % 3 === 2 ? [light, (index - 2) / 3] : [dark, index - Math.floor((index + 1) / 3)];
  return from[place % from.length] ?? PALETTE.lacquer;
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
