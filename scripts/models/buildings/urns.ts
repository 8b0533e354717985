import { chosen, derived, type Figure, published } from './figure.ts';

/** Forms of an urn's two upright handles and of its three feet; which urn has which is our choice. */
export type HandleForm = 'square' | 'round' | 'rope' | 'flared';
export type FootForm = 'straight' | 'knee' | 'curved';

export interface Urn {
  /** As in its part's name. */
  id: string;
  /** Place in the row, Cao in the middle at 0, positive to the viewer's right from Thế Miếu. */
  place: number;
  /** Foot to top of the handles, foot to rim, foot to the head of the feet, and height of the handles. */
  height: Figure;
  rim: Figure;
  feet: Figure;
  handle: Figure;
  /** Width of a handle along the rim, and radius of the neck. */
  handleWidth: Figure;
  neckRadius: Figure;
  handleForm: HandleForm;
  footForm: FootForm;
}

const shape = (value: number): Figure => published(value, 'cd7');
/** Where no table of sizes could be read to its end. */
const between = (value: number): Figure => chosen(value, 'cd7');

/**
 * The nine, as they stand: on the left of Cao as seen from Thế Miếu Nhân, Anh, Thuần, Dụ, on its right
 * Chương, Nghị, Tuyên, Huyền.
 */
export const URNS: readonly Urn[] = [
  {
    id: 'cao',
    place: 0,
    height: published(2.5, 'cd1', 'cd6', 'cd7'),
    rim: shape(2.02),
    feet: shape(1.05),
    handle: shape(0.48),
    handleWidth: shape(0.48),
    neckRadius: derived(0.48, 'cd7'),
    handleForm: 'square',
    footForm: 'straight',
  },
  {
    id: 'nhan',
    place: -1,
    height: shape(2.31),
    rim: shape(1.84),
    feet: shape(0.87),
    handle: shape(0.42),
    handleWidth: shape(0.56),
    neckRadius: derived(0.51, 'cd7'),
    handleForm: 'round',
    footForm: 'knee',
  },
  {
    id: 'chuong',
    place: 1,
    height: shape(2.27),
    rim: shape(1.86),
    feet: shape(0.95),
    handle: shape(0.41),
    handleWidth: shape(0.5),
    neckRadius: derived(0.56, 'cd7'),
    handleForm: 'rope',
    footForm: 'curved',
  },
  {
    id: 'anh',
    place: -2,
    height: shape(2.25),
    rim: shape(1.83),
    feet: shape(0.94),
    handle: shape(0.42),
    handleWidth: shape(0.51),
    neckRadius: derived(0.56, 'cd7'),
    handleForm: 'flared',
    footForm: 'straight',
  },
  {
    id: 'nghi',
    place: 2,
    height: shape(2.31),
    rim: shape(1.9),
    feet: shape(0.89),
    handle: shape(0.41),
    handleWidth: shape(0.54),
    neckRadius: derived(0.56, 'cd7'),
    handleForm: 'square',
    footForm: 'knee',
  },
  {
    id: 'thuan',
    place: -3,
    height: shape(2.32),
    rim: between(1.88),
    feet: between(0.92),
    handle: between(0.44),
    handleWidth: between(0.52),
    neckRadius: between(0.54),
    handleForm: 'rope',
    footForm: 'knee',
  },
  {
    id: 'tuyen',
    place: 3,
    height: between(2.3),
    rim: between(1.87),
    feet: between(0.9),
    handle: between(0.43),
    handleWidth: between(0.5),
    neckRadius: between(0.53),
    handleForm: 'round',
    footForm: 'curved',
  },
  {
    id: 'du',
    place: -4,
    height: between(2.3),
    rim: between(1.88),
    feet: between(0.93),
    handle: between(0.42),
    handleWidth: between(0.53),
    neckRadius: between(0.55),
    handleForm: 'flared',
    footForm: 'curved',
  },
  {
    id: 'huyen',
    place: 4,
    height: published(2.31, 'cd6'),
    rim: between(1.89),
    feet: between(0.9),
    handle: between(0.42),
    handleWidth: between(0.49),
    neckRadius: between(0.52),
    handleForm: 'square',
    footForm: 'curved',
  },
];

export const urnFigures = {
  count: published(9, 'cd1'),
  /** Girth of the bellies 4.64 to 4.72 m; another table has 5.04 to 5.08 m, a third a belly of 1.56 m. */
  bellyDiameter: derived(1.5, 'cd1', 'cd3', 'cd4'),
  reliefs: published(162, 'rag4'),
  mouthDiameter: published(1.37, 'cd7'),
} as const;
