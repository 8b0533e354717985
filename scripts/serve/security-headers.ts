/**
 * Headers sent with every answer. The policy lets nothing in from another origin; what it opens
 * beyond `'self'` is named line by line. All servers' files are written from here.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'self'",
    // Basis, Meshopt and the tracker compile WebAssembly; no text is ever run as a script.
    "script-src 'self' 'wasm-unsafe-eval'",
    // The texture decoder starts its workers from blobs.
    "worker-src 'self' blob:",
    // Photos that the visitor takes or brings are blobs; small marks in the style sheets are data.
    "img-src 'self' blob: data:",
    // Sizes and positions known at run time are set property by property, which this allows.
    "style-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Permissions-Policy':
    'camera=(self), geolocation=(self), accelerometer=(self), gyroscope=(self), magnetometer=(self), xr-spatial-tracking=(self), screen-wake-lock=(self), microphone=(), payment=(), usb=(), serial=(), hid=(), midi=(), display-capture=()',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Sent over HTTPS only, for a year: from then on a phone asks this host over HTTPS by itself. */
export const STRICT_TRANSPORT_SECURITY = 'max-age=31536000';

/**
 * What other museums' readers may show on their own pages: the IIIF and EDM records and what they name.
 * Read alike by JavaScript, nginx (PCRE) and Caddy (RE2).
 */
export const OPEN_PATTERN = '^/(?:iiif|edm|pictures|models|narration)/';

/** Who may load a file: everybody what the records name, this origin alone all else. */
export const OPEN_HEADERS: Readonly<Record<string, string>> = {
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
};
export const OWN_HEADERS: Readonly<Record<string, string>> = {
  'Cross-Origin-Resource-Policy': 'same-origin',
};

const OPEN = new RegExp(OPEN_PATTERN);

/** The headers by which other origins are let in, or kept out, of a path. */
export function originHeaders(path: string): Readonly<Record<string, string>> {
  return OPEN.test(path) ? OPEN_HEADERS : OWN_HEADERS;
}
