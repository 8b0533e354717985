/** Making pictures smaller. */
export type PictureKernels = {
  /** Mean of each 2×2 pixels, rounded half up; an odd last row or column is dropped. `target` holds (width>>1)·(height>>1) bytes. */
  halve(source: number, width: number, height: number, target: number): void;
};
