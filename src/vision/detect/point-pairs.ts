/** Points of a sign's plane and where each is seen; columns are valid up to `count`. */
export class PointPairs {
  count = 0;
  readonly planeX: Float64Array;
  readonly planeY: Float64Array;
  readonly frameX: Float64Array;
  readonly frameY: Float64Array;
  /** How exactly the place in the frame is known, pixels. */
  readonly grain: Float64Array;
  /** Index of the feature in its sign, and of the frame's. */
  readonly feature: Int32Array;
  readonly query: Int32Array;

  readonly capacity: number;

  constructor(capacity: number) {
    this.capacity = capacity;
    this.planeX = new Float64Array(capacity);
    this.planeY = new Float64Array(capacity);
    this.frameX = new Float64Array(capacity);
    this.frameY = new Float64Array(capacity);
    this.grain = new Float64Array(capacity);
    this.feature = new Int32Array(capacity);
    this.query = new Int32Array(capacity);
  }

  push(
    planeX: number,
    planeY: number,
    frameX: number,
    frameY: number,
    grain: number,
    feature: number,
    query: number,
  ): void {
    if (this.count === this.capacity) return;
    this.planeX[this.count] = planeX;
    this.planeY[this.count] = planeY;
    this.frameX[this.count] = frameX;
    this.frameY[this.count] = frameY;
    this.grain[this.count] = grain;
    this.feature[this.count] = feature;
    this.query[this.count++] = query;
  }
}
