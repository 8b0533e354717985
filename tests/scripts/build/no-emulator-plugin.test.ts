import { build, type Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { noEmulatorPlugin } from '../../../scripts/build/no-emulator-plugin.ts';

/** Everything is left outside but what this is about. */
const isOther = (id: string) => /^[a-z@]/.test(id) && !/xr|iwer/.test(id);

it('keeps the headset emulator out of what @react-three/xr brings in', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [noEmulatorPlugin()],
    build: {
      write: false,
      minify: false,
      lib: { entry: 'node_modules/@react-three/xr/dist/index.js', formats: ['es'] },
      rolldownOptions: { external: isOther },
    },
  });
  const output = (built as Rolldown.RolldownOutput[]).flatMap((bundle) => bundle.output);
  const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
  expect(modules.some((id) => id.includes('/@pmndrs/xr/'))).toBe(true);
  expect(modules.filter((id) => /\/@?iwer\//.test(id))).toEqual([]);
});
