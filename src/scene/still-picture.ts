import { Matrix4 } from 'three';

/** A model that has moved by less than this share of its distance, or of its size, looks the same: far below a pixel. */
const UNSEEN = 1e-5;

/** What decides how a model on its sign looks, as far as it moves. */
export type PictureOf = {
  /** The model, real metres to camera. */
  model: Matrix4;
  projection: Matrix4;
  risen: number;
  presence: number;
};

/** Remembers how a model was drawn last; allocates nothing. */
export type StillPicture = {
  /** Whether drawing it again would show the same. */
  isSame: (picture: PictureOf) => boolean;
  keep: (picture: PictureOf) => void;
};

export function createStillPicture(): StillPicture {
  const drawn: PictureOf = {
    model: new Matrix4().makeScale(Number.NaN, 1, 1),
    projection: new Matrix4(),
    risen: Number.NaN,
    presence: Number.NaN,
  };
  return {
    isSame({ model, projection, risen, presence }) {
      if (presence !== drawn.presence || risen !== drawn.risen) return false;
      return isNear(model, drawn.model) && isNear(projection, drawn.projection);
    },
    keep({ model, projection, risen, presence }) {
      drawn.model.copy(model);
      drawn.projection.copy(projection);
      drawn.risen = risen;
      drawn.presence = presence;
    },
  };
}

function isNear({ elements: a }: Matrix4, { elements: b }: Matrix4): boolean {
  // Column by column: three of directions, in the size of what they turn, and one of a place.
  for (let column = 0; column < 16; column += 4) {
    let apart = 0;
    let size = 0;
    for (let row = column; row < column + 3; row += 1) {
      const was = b[row] ?? 0;
      apart = Math.max(apart, Math.abs((a[row] ?? 0) - was));
      size = Math.max(size, Math.abs(was));
    }
    // Written so that what is no number counts as moved.
    if (!(apart <= UNSEEN * size)) return false;
  }
  return true;
}
