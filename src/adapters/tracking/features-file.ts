import { CompilerBase } from 'mind-ar/src/image-target/compiler-base.js';
import { TrackerError } from '#domain/ports/image-tracker.ts';
import { type CompiledTarget, TRACKING_LEVEL } from './compiled-target.ts';

/**
 * Reads a compiled target from a .mind file's bytes; throws a TrackerError `bad-features` when they
 * are damaged, of another version, or hold no target.
 */
export function parseFeatures(bytes: ArrayBuffer, url: string): CompiledTarget {
  let targets: CompiledTarget[];
  try {
    targets = new CompilerBase().importData(bytes);
  } catch (cause) {
    throw new TrackerError('bad-features', `${url} cannot be read`, { cause });
  }
  const [target] = targets;
  if (target === undefined || !isWhole(target)) {
    throw new TrackerError('bad-features', `${url} holds no image target of the known version`);
  }
  return target;
}

/** The file comes from the network: what the tracker would trip over later is looked at once here. */
function isWhole({ targetImage, trackingData, matchingData }: CompiledTarget): boolean {
  const level = Array.isArray(trackingData) ? trackingData[TRACKING_LEVEL] : undefined;
  return (
    targetImage?.width > 0 &&
    targetImage.height > 0 &&
    Array.isArray(matchingData) &&
    matchingData.length > 0 &&
    level !== undefined &&
    level.scale > 0 &&
    level.data instanceof Uint8Array &&
    level.data.length === level.width * level.height &&
    Array.isArray(level.points) &&
    level.points.length > 0
  );
}
