import { expect, test } from 'vitest';
import { mapLink } from '#domain/map-link.ts';

const place = { latitude: 16.46783, longitude: 107.579091 };

test.each([
  ['android', 'geo:16.46783,107.57909?q=16.46783,107.57909(Ng%E1%BB%8D%20M%C3%B4n)'],
  ['ios', 'https://maps.apple.com/?ll=16.46783,107.57909&q=Ng%E1%BB%8D%20M%C3%B4n'],
  [
    'desktop',
    'https://www.openstreetmap.org/?mlat=16.46783&mlon=107.57909#map=17/16.46783/107.57909',
  ],
] as const)('on %s: %s', (platform, address) => {
  expect(mapLink(place, 'Ngọ Môn', platform)).toBe(address);
});
