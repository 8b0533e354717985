/** Morning mist over ivory paper, from top to bottom; the viewer's ground fades into it. */
export const BACKDROP_STOPS: readonly (readonly [at: number, colour: string])[] = [
  [0, '#cfdde0'],
  [0.38, '#e9ebe2'],
  [0.62, '#f4efe2'],
  [1, '#ece4d2'],
];
