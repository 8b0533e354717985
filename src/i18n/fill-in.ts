/** Puts values into the `{name}` places of a sentence; throws on a place without a value, so that none is ever shown. */
export function fillIn(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for ${place} in “${sentence}”`);
    return String(value);
  });
}
