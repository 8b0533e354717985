/** Where the pictures are kept that screens and link previews are cut from. */
export const PICTURE_SOURCES = 'content-src/pictures';

/** Pixels of a site's picture on its page, and of the wide one in its link preview. */
export const PICTURE_SHAPES = {
  card: { width: 1440, height: 960 },
  banner: { width: 1500, height: 562 },
} as const;
