/** A camera without distortion, in pixels; pixel i covers [i, i+1], so a picture's middle is at width/2. */
export type Pinhole = {
  fx: number;
  fy: number;
  cx: number;
  cy: number;
  width: number;
  height: number;
};
