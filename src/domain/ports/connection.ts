/** The line to the network, as far as the platform tells. */
export type ConnectionPort = {
  isOnline: () => boolean;
  /** The visitor saves data, pays by the byte, or the line is slow: nothing large is fetched unasked. */
  isCostly: () => boolean;
  /** Calls back when either changes; returns what ends it. */
  subscribe: (listener: () => void) => () => void;
};
