import { createContext, use } from 'react';
import type { CodeDrawer } from '#domain/ports/code-drawer.ts';

export type HandOffGiven = {
  drawCode: CodeDrawer;
  /** The whole address of what is on the screen: language, site, print and step. */
  pageAddress: string;
};

/** Null on a phone, which needs no other, and where no script runs. */
export const HandOffContext = createContext<HandOffGiven | null>(null);

export function useHandOff(): HandOffGiven | null {
  return use(HandOffContext);
}

/** Whether an address leads nowhere from another device. */
export function isLocalOnly(pageAddress: string): boolean {
  const { hostname } = new URL(pageAddress);
  return /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
