/** Metres between two rows of tiles, and between two courses up a row. */
export const TILE_ROW = 0.3;
export const TILE_COURSE = 0.3;
/** Rows and courses in one repeat of the roof texture. */
export const TILE_ROWS_PER_REPEAT = 8;
/** Share of a row's width that its cover tube takes, at the left of the row. */
export const TUBE_SHARE = 0.4;
