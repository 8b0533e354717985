/**
 * Headers sent with every answer. The policy lets nothing in from another origin; what it opens
 * beyond `'self'` is named line by line, so that another host can copy it as it is.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'self'",
    // Basis, Meshopt and the tracker compile WebAssembly.
    "script-src 'self' 'wasm-unsafe-eval'",
    // The texture decoder and the tracker start their workers from blobs.
    "worker-src 'self' blob:",
    // Textures inside a model are read back through blob addresses.
    "connect-src 'self' blob: data:",
    "img-src 'self' blob: data:",
    "media-src 'self' blob: data:",
    "font-src 'self'",
    // Style attributes only: sizes and positions that are known at run time.
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Permissions-Policy':
    'camera=(self), geolocation=(self), accelerometer=(self), gyroscope=(self), magnetometer=(self), xr-spatial-tracking=(self), screen-wake-lock=(self), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};
