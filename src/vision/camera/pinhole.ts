/** A camera without distortion, in pixels; pixel i covers [i, i+1], so a picture's middle is at width/2. */
export type Pinhole = {
  fx: number;
  fy: number;
  cx: number;
  cy: number;
  width: number;
  height: number;
};

/** The same camera on a picture of another size. */
export function scalePinhole(camera: Pinhole, width: number, height: number): Pinhole {
  const across = width / camera.width;
  const down = height / camera.height;
  return {
    fx: camera.fx * across,
    fy: camera.fy * down,
    cx: camera.cx * across,
    cy: camera.cy * down,
    width,
    height,
  };
}
