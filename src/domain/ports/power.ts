/** How much charge the device has left, as far as the platform tells; where it does not, there is always enough. */
export type PowerPort = {
  /** Little charge is left, and no plug is in. */
  isLow: () => boolean;
  /** Calls back when that changes; returns what ends it. */
  subscribe: (listener: () => void) => () => void;
};
