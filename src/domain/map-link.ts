import type { GeoPoint } from './geo.ts';
import type { ReaderBrowser } from './in-app-browser.ts';

/** The address that shows a place in the reader's map app: `geo:` where apps answer to it, else a page of maps. */
export function mapLink(
  { latitude, longitude }: GeoPoint,
  name: string,
  platform: ReaderBrowser['platform'],
): string {
  // Five decimals are a metre.
  const at = `${latitude.toFixed(5)},${longitude.toFixed(5)}`;
  if (platform === 'android') return `geo:${at}?q=${at}(${encodeURIComponent(name)})`;
  if (platform === 'ios') {
    return `https://maps.apple.com/?ll=${at}&q=${encodeURIComponent(name)}`;
  }
  const [lat = '', lon = ''] = at.split(',');
  return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=17/${lat}/${lon}`;
}
