/** A camera place: eye and target in the model's metres, and its upright field of view. */
export interface View {
  eye: readonly [number, number, number];
  target: readonly [number, number, number];
  fieldOfViewDegrees: number;
}

/** Named views; `hero` is the picture that the palace is known by. */
export const VIEWS = {
  hero: { eye: [31, 9, 42.5], target: [1.6, 5.9, 3.2], fieldOfViewDegrees: 39 },
  front: { eye: [0, 5.6, 60], target: [0, 6.6, 0], fieldOfViewDegrees: 40 },
  roof: { eye: [-20, 18.5, 27], target: [-4.5, 10.6, 4], fieldOfViewDegrees: 38 },
  door: { eye: [-7.6, 4.1, 22.4], target: [1.4, 5.3, 9], fieldOfViewDegrees: 52 },
  far: { eye: [34, 24, 52], target: [0, 4.5, 3], fieldOfViewDegrees: 50 },
  dragon: { eye: [4.6, 3.3, 21.4], target: [2.7, 2.9, 18], fieldOfViewDegrees: 48 },
  ridge: { eye: [9, 16.4, 17], target: [3.4, 14.4, 6], fieldOfViewDegrees: 44 },
  corner: { eye: [27.5, 10.5, 22], target: [19.4, 8, 12.2], fieldOfViewDegrees: 46 },
  inside: { eye: [1.2, 4.1, 10.4], target: [0, 4.4, -8], fieldOfViewDegrees: 64 },
  rear: { eye: [-32, 15, -40], target: [0, 6, 0], fieldOfViewDegrees: 42 },
} as const satisfies Record<string, View>;

export type ViewName = keyof typeof VIEWS;
