/** Whether this device can show a building life-size in the real place; false where WebXR is missing, refused or silent. */
export async function supportsPlace(): Promise<boolean> {
  try {
    return (await navigator.xr?.isSessionSupported('immersive-ar')) ?? false;
  } catch {
    return false;
  }
}
