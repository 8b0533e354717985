// The engine's own thread: everything that it does is in engine-session.ts.
import { createImageTracker } from '#vision/image-tracker.ts';
import { compileWasmKernels } from '#vision/kernels/wasm-kernels.ts';
import { readTargetsFile } from '#vision/targets/read-targets-file.ts';
import { LumaReader } from '../camera/luma-reader.ts';
import type { FromEngine, ToEngine } from './engine-messages.ts';
import { EngineSession } from './engine-session.ts';

/** The few parts of a worker's own scope that are used; the page's types know no other. */
const scope = globalThis as unknown as {
  postMessage(message: FromEngine, cargo?: Transferable[]): void;
  onmessage: ((event: MessageEvent<ToEngine>) => void) | null;
  onmessageerror: (() => void) | null;
};

const session = new EngineSession({
  checkTargets: readTargetsFile,
  createImageTracker,
  reader: new LumaReader(),
  now: () => performance.now(),
  post: (message, cargo) => scope.postMessage(message, cargo),
});
scope.onmessage = ({ data }) => void session.receive(data);
scope.onmessageerror = () => session.mishear();
scope.postMessage({ type: 'running' });
// While the targets come, so that the first frame need not wait for it.
void compileWasmKernels();
