/** Pairs of a frame's feature and a sign's; columns are valid up to `count`. */
export class MatchList {
  readonly capacity: number;
  count = 0;
  /** Index of the frame's feature. */
  readonly query: Int32Array;
  readonly sign: Int32Array;
  /** Index of the feature in its sign. */
  readonly feature: Int32Array;
  /** Differing bits of the two descriptors. */
  readonly distance: Int32Array;

  constructor(capacity: number) {
    this.capacity = capacity;
    this.query = new Int32Array(capacity);
    this.sign = new Int32Array(capacity);
    this.feature = new Int32Array(capacity);
    this.distance = new Int32Array(capacity);
  }

  /** Adds a pair; what does not fit is dropped. */
  push(query: number, sign: number, feature: number, distance: number): void {
    if (this.count === this.capacity) return;
    this.query[this.count] = query;
    this.sign[this.count] = sign;
    this.feature[this.count] = feature;
    this.distance[this.count++] = distance;
  }
}
