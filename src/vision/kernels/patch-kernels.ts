/** Bytes of one patch's result. */
export const PATCH_RECORD_BYTES = 32;
/** Bytes of one cell's result. */
export const CELL_RECORD_BYTES = 16;
/** Side of a patch and of a cell, pixels. */
export const PATCH_SIDE = 8;
/** Largest radius that `searchPatches` looks over, pixels. */
export const MOST_SEARCH_RADIUS = 12;

/**
 * Comparing a sign's template with a frame, a list of patches or cells in one call.
 *
 * `homography` is the offset of nine f64, row by row: template pixels to frame pixels of the given
 * levels. `before` is the same for the frame before: patches are drawn blurred by the way they have come
 * since, times `exposure` (0: sharp), around where they are. `anchors` is a list of pairs of f32, template pixels. Every visible anchor with texture
 * gives one record, at most `most` of them: eight f32, namely the anchor's index, where it was found
 * (u, v, frame pixels), the zero-mean normalised correlation there (−1: not found), the structure
 * tensor (xx, xy, yy, squared grey values per squared pixel, summed over the patch, contrast changes
 * taken out) and the patch's variance in squared grey values. The number of records is returned.
 */
export type PatchKernels = {
  /**
   * Whole-pixel search of ±`radius` (12 at most) around each anchor's projection, to a fraction of a
   * pixel by a parabola. `map` takes (2·radius+1)² i32: the sum over all patches of squared positive
   * correlations, in 1/4096, for each offset, row by row.
   */
  searchPatches(
    frame: number,
    frameWidth: number,
    frameHeight: number,
    template: number,
    width: number,
    height: number,
    homography: number,
    before: number,
    exposure: number,
    anchors: number,
    count: number,
    most: number,
    radius: number,
    map: number,
    records: number,
  ): number;
  /**
   * Inverse-compositional Lucas–Kanade from each anchor's projection, with the patch's contrast and
   * brightness estimated along; a patch that moves further than `reach` pixels is given up.
   */
  alignPatches(
    frame: number,
    frameWidth: number,
    frameHeight: number,
    template: number,
    width: number,
    height: number,
    homography: number,
    before: number,
    exposure: number,
    anchors: number,
    count: number,
    most: number,
    iterations: number,
    reach: number,
    records: number,
  ): number;
  /**
   * Compares a template of `columns`×`rows` cells of 8×8 pixels with the frame. `samples` takes what
   * the frame shows of each cell: 64 i16 in 1/16 grey value. `records` takes four f32 a cell: zero-mean
   * normalised correlation (−2: not wholly in view), variance of the template, variance and mean of the frame.
   */
  correlateCells(
    frame: number,
    frameWidth: number,
    frameHeight: number,
    template: number,
    columns: number,
    rows: number,
    homography: number,
    samples: number,
    records: number,
  ): void;
};
