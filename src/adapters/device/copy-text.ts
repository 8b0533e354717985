/** Puts text on the clipboard; rejects where there is none, as in old in-app browsers, or where it is forbidden. */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
