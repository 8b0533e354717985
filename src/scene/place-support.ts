/** What this device can show of a building in the real place, and in a world of its own. */
export type PlaceSupport = { real: boolean; virtual: boolean };

export const NO_PLACE: PlaceSupport = { real: false, virtual: false };

/** Asks the device; both false where WebXR is missing, refused or silent. */
export async function placeSupport(): Promise<PlaceSupport> {
  const [real, virtual] = await Promise.all([can('immersive-ar'), can('immersive-vr')]);
  return { real, virtual };
}

async function can(mode: XRSessionMode): Promise<boolean> {
  try {
    return (await navigator.xr?.isSessionSupported(mode)) ?? false;
  } catch {
    return false;
  }
}
