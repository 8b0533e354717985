// The part of mind-ar 1.2.5 that compiles pictures; the package brings no types.
declare module 'mind-ar/src/image-target/offline-compiler.js' {
  import type { Canvas } from '@napi-rs/canvas';

  export class OfflineCompiler {
    compileImageTargets(
      pictures: readonly Canvas[],
      onProgress: (percent: number) => void,
    ): Promise<unknown>;
    exportData(): Uint8Array;
  }
}
