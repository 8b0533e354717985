import type { Plugin } from 'vite';

const EMULATOR = '\0hue-hien:no-emulator';

/**
 * Keeps the headset emulator of @react-three/xr, about 6 MB of rooms and controls for developers,
 * out of the build. The app never asks for it (`emulate: false`); asking for it says so.
 */
export function noEmulatorPlugin(): Plugin {
  return {
    name: 'hue-hien:no-emulator',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^\.\/emulate\.js$/ },
      handler(_source, importer) {
        const fromXr = importer?.replaceAll('\\', '/').includes('/@pmndrs/xr/') ?? false;
        return fromXr ? EMULATOR : null;
      },
    },
    load(id) {
      if (id !== EMULATOR) return null;
      return `export function emulate() { throw new Error('The headset emulator is not part of this build.'); }`;
    },
  };
}
