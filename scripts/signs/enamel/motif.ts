/** The enamels that a figure is filled with; each figure says which of its parts takes which. */
export type Enamels = { body: string; second: string; third: string; fourth: string };

/** A figure for a panel, drawn in a box of its own, origin at the top left; panels scale it to fit. */
export type Motif = {
  width: number;
  height: number;
  enamels: Enamels;
  draw: (enamels: Enamels) => string;
};
