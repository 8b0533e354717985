/** Finding, describing and comparing local features. */
export type DetectionKernels = {
  /**
   * Bilinear resampling by two plans of `frame/resampling-plan.ts`; rows, then columns, each
   * rounded to a byte with weights of 64ths.
   */
  resample(
    source: number,
    width: number,
    target: number,
    targetWidth: number,
    targetHeight: number,
    columns: number,
    rows: number,
  ): void;

  /** Binomial 5×5 (σ = 1 pixel), rounded half up, edges repeated. `scratch` holds 2·width + 32 bytes, `target` is another picture. */
  smooth(source: number, width: number, height: number, target: number, scratch: number): void;

  /**
   * Blobs and corners: the strongest `perCell` maxima of the Hessian's determinant in each cell of
   * 32×32 pixels, above `threshold`, at least `margin` (3 or more) from the edges. Writes for each
   * cell, row by row, 1 + 2·perCell words: how many, then a score and a position (y·65536 + x) each.
   * `scratch` holds 12·width + 256 bytes.
   */
  findBlobs(
    picture: number,
    width: number,
    height: number,
    margin: number,
    threshold: number,
    perCell: number,
    cells: number,
    scratch: number,
  ): void;

  /**
   * Describes `count` positions (y·65536 + x). `places` gets three words each: x and y (f32, pixels,
   * continuous) and direction | bright << 8; `descriptors` 32 bytes each. `disc` and `pattern` are
   * the tables of `detect/descriptor-pattern.ts`.
   */
  describe(
    picture: number,
    responses: number,
    width: number,
    points: number,
    count: number,
    disc: number,
    pattern: number,
    descriptors: number,
    places: number,
  ): void;

  /**
   * The `most` descriptors nearest to each query (by its id), no farther than `farthest` bits, out of
   * the `probes` lists whose centres are nearest; all lists when there are no more than `probes`.
   * List i holds the entries starts[i] to starts[i + 1]. `results` gets pairs (entry, distance) of
   * words, nearest first, entry −1 where there is none; `scratch` holds 8·probes bytes.
   */
  nearestDescriptors(
    queries: number,
    ids: number,
    count: number,
    centres: number,
    listCount: number,
    starts: number,
    probes: number,
    descriptors: number,
    most: number,
    farthest: number,
    results: number,
    scratch: number,
  ): void;
};
