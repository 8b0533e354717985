/** Where pins stand on the screen, CSS pixels; x and y of each, one after the other. */
export type PinPlaces = Float32Array;

const ROUNDS = 16;

/** Where the middles of discs may lie, CSS pixels, and how far apart they keep. */
export type PinRoom = { gap: number; left: number; top: number; right: number; bottom: number };

/**
 * Pushes the shown discs apart until their middles are `gap` apart, as far as the room allows, and keeps
 * them within it; the pin of number `still` makes no way for others. The same places in give the same places
 * out. Makes nothing new.
 */
export function spreadPins(
  places: PinPlaces,
  isShown: Uint8Array,
  count: number,
  { gap, left, top, right, bottom }: PinRoom,
  still = -1,
): void {
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (let one = 0; one < count; one += 1) {
      if (isShown[one] !== 1) continue;
      for (let other = one + 1; other < count; other += 1) {
        if (isShown[other] !== 1) continue;
        const share = one === still ? 0 : other === still ? 1 : 0.5;
        if (pushApart(places, one * 2, other * 2, gap, share)) moved = true;
      }
    }
    for (let pin = 0; pin < count * 2; pin += 2) {
      places[pin] = within(at(places, pin), left, right);
      places[pin + 1] = within(at(places, pin + 1), top, bottom);
    }
    if (!moved) return;
  }
}

/** Of the way that is missing `a` goes its share, `b` the rest. */
function pushApart(places: PinPlaces, a: number, b: number, gap: number, share: number): boolean {
  let x = at(places, b) - at(places, a);
  let y = at(places, b + 1) - at(places, a + 1);
  // Not `hypot`, which takes several times as long; forty pairs are asked in each frame, up to 16 times.
  let distance = Math.sqrt(x * x + y * y);
  // A hair's breadth is near enough: the last rounds would go on for ever.
  if (distance > gap - 0.25) return false;
  if (distance < 0.01) {
    // At one point: side by side, in their order.
    x = 1;
    y = 0;
    distance = 1;
    places[b] = at(places, a) + 0.01;
  }
  const apart = at(places, b) - at(places, a);
  const push = (gap - Math.sqrt(apart * apart + y * y)) / distance;
  places[a] = at(places, a) - x * push * share;
  places[a + 1] = at(places, a + 1) - y * push * share;
  places[b] = at(places, b) + x * push * (1 - share);
  places[b + 1] = at(places, b + 1) + y * push * (1 - share);
  return true;
}

function at(places: PinPlaces, index: number): number {
  return places[index] ?? 0;
}

function within(value: number, least: number, most: number): number {
  return most < least ? (least + most) / 2 : Math.min(most, Math.max(least, value));
}
