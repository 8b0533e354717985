/** `share` of the second colour in the first; both hex of six digits, so is what comes back. */
export function mixed(first: string, second: string, share: number): string {
  const other = channels(second);
  return hex(
    channels(first).map((value, index) => value * (1 - share) + (other[index] ?? 0) * share),
  );
}

/** The same hue as bright as it goes. */
export function vividTone(colour: string): string {
  const values = channels(colour);
  const most = Math.max(1, ...values);
  return hex(values.map((value) => (value * 255) / most));
}

/** How light a colour looks in grey, 0 to 1. */
function brightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour);
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

/** Whether dark enamels stand out from a ground better than light ones. */
export function isLight(colour: string): boolean {
  return brightness(colour) > 0.55;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function hex(values: readonly number[]): string {
  return `#${values.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}
