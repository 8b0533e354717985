import type { CodePattern } from '../code-pattern.ts';

/** Makes a QR code of a text; rejects when its code does not come, or the text is too long for one. */
export type CodeDrawer = (text: string) => Promise<CodePattern>;
