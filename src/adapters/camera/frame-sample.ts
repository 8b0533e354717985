/** Size of the part in the middle of a picture by which it is known again, pixels; even, as chroma wants it. */
const WIDTH = 64;
const HEIGHT = 48;

/** The luma of the middle of a frame; null where it hides its pixels. Leaves the frame open. */
export async function sampleFrame(frame: VideoFrame): Promise<Uint8Array | null> {
  const { visibleRect } = frame;
  if (visibleRect === null || visibleRect.width < WIDTH || visibleRect.height < HEIGHT) return null;
  const rect = {
    x: even(visibleRect.x + (visibleRect.width - WIDTH) / 2),
    y: even(visibleRect.y + (visibleRect.height - HEIGHT) / 2),
    width: WIDTH,
    height: HEIGHT,
  };
  try {
    const pixels = new Uint8Array(frame.allocationSize({ rect }));
    await frame.copyTo(pixels, { rect });
    // The first plane comes first and without gaps: luma, or in RGB formats all colours.
    return pixels.subarray(0, WIDTH * HEIGHT);
  } catch {
    return null;
  }
}

function even(value: number): number {
  return value - (value % 2);
}

/** Mean difference of two samples, grey levels. */
export function sampleDifference(one: Uint8Array, other: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += Math.abs((one[i] ?? 0) - (other[i] ?? 0));
  return sum / one.length;
}
