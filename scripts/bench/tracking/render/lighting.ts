/** How light falls on a frame. */
export type Lighting = {
  /** A lamp's reflection: adds `strength` grey levels in its middle, places and radius in pixels. */
  glare: { x: number; y: number; radius: number; strength: number } | null;
  /** Brightness from one side of the frame to the other, in a direction of degrees; 1 leaves it. */
  gradient: { from: number; to: number; degrees: number } | null;
};

export const EVEN_LIGHT: Lighting = { glare: null, gradient: null };

export function lightUp(
  light: Float32Array,
  width: number,
  height: number,
  { glare, gradient }: Lighting,
): void {
  if (gradient !== null) {
    const angle = (gradient.degrees * Math.PI) / 180;
    const [cos, sin] = [Math.cos(angle) / width, Math.sin(angle) / height];
    const middle = (gradient.from + gradient.to) / 2;
    const slope = gradient.to - gradient.from;
    for (let row = 0, at = 0; row < height; row++) {
      for (let column = 0; column < width; column++, at++) {
        light[at] *= middle + slope * ((column - width / 2) * cos + (row - height / 2) * sin);
      }
    }
  }
  if (glare !== null) {
    for (let row = 0, at = 0; row < height; row++) {
      for (let column = 0; column < width; column++, at++) {
        const square = ((column - glare.x) ** 2 + (row - glare.y) ** 2) / glare.radius ** 2;
        if (square < 6) light[at] += glare.strength * Math.exp(-square);
      }
    }
  }
}
