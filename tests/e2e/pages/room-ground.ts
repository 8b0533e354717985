/** A level floor without end, all that an emulated device knows of its surroundings. */
export class LevelGround {
  readonly version = 'test';
  readonly trackedPlanes = new Set();
  readonly trackedMeshes = new Set();
  readonly environmentCanvas = document.createElement('canvas');
  planesVisible = false;
  boundingBoxesVisible = false;
  meshesVisible = false;
  /** Height of the floor in the session's space, metres; null while the device knows none. */
  height: number | null = 0;

  render(): void {}
  loadEnvironment(): void {}
  loadDefaultEnvironment(): void {}
  deleteAll(): void {}
  computeDepthBuffer(): null {
    return null;
  }

  /** Where the ray along −z of a column-major pose meets the floor: none, or one level pose. */
  computeHitTestResults(ray: ArrayLike<number>): Float32Array[] {
    const at = (index: number) => ray[index] ?? Number.NaN;
    const down = -at(9);
    if (this.height === null || down >= -0.01) return [];
    const along = (this.height - at(13)) / down;
    const [x, z] = [at(12) - at(8) * along, at(14) - at(10) * along];
    return [new Float32Array([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, x, this.height, z, 1])];
  }
}
